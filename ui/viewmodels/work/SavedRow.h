// A saved configuration in a list.
#pragma once

#include <QObject>
#include <QString>
#include <QtQml/qqmlregistration.h>

namespace berth::viewmodels {

class SavedRow
{
    Q_GADGET
    QML_VALUE_TYPE(savedRow)
    Q_PROPERTY(QString id MEMBER id FINAL)
    Q_PROPERTY(QString name MEMBER name FINAL)
    Q_PROPERTY(QString detail MEMBER detail FINAL)
    Q_PROPERTY(bool open MEMBER open FINAL)

public:
    QString id{};
    QString name{};
    QString detail{}; // model and date
    bool open = false; // the one that is on the Size page

    friend bool operator==(const SavedRow&, const SavedRow&) = default;
};

} // namespace berth::viewmodels
