// Something that the program said.
#pragma once

#include <QObject>
#include <QString>
#include <QtQml/qqmlregistration.h>

namespace berth::viewmodels {

class NoticeRow
{
    Q_GADGET
    QML_VALUE_TYPE(noticeRow)
    Q_PROPERTY(QString id MEMBER id FINAL)
    Q_PROPERTY(QString text MEMBER text FINAL)
    Q_PROPERTY(QString time MEMBER time FINAL)
    Q_PROPERTY(bool failure MEMBER failure FINAL)

public:
    QString id{};
    QString text{};
    QString time{}; // of the day
    bool failure = false;

    friend bool operator==(const NoticeRow&, const NoticeRow&) = default;
};

} // namespace berth::viewmodels
