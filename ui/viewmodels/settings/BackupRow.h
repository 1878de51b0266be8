// A backup in a list.
#pragma once

#include <QObject>
#include <QString>
#include <QtQml/qqmlregistration.h>

namespace berth::viewmodels {

class BackupRow
{
    Q_GADGET
    QML_VALUE_TYPE(backupRow)
    Q_PROPERTY(QString id MEMBER id FINAL)
    Q_PROPERTY(QString date MEMBER date FINAL)
    Q_PROPERTY(QString size MEMBER size FINAL)

public:
    QString id{}; // its path
    QString date{};
    QString size{};

    friend bool operator==(const BackupRow&, const BackupRow&) = default;
};

} // namespace berth::viewmodels
