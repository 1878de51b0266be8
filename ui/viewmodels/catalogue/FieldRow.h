// One field of the form for own facts. Texts are data, cleaned, or in the window's language.
#pragma once

#include <QString>
#include <QtQml/qqmlregistration.h>

namespace berth::viewmodels {

class FieldRow
{
    Q_GADGET
    QML_VALUE_TYPE(fieldRow)
    Q_PROPERTY(QString id MEMBER id FINAL)
    Q_PROPERTY(QString name MEMBER name FINAL)
    Q_PROPERTY(QString unit MEMBER unit FINAL)
    Q_PROPERTY(QString hint MEMBER hint FINAL)
    Q_PROPERTY(QString value MEMBER value FINAL)
    Q_PROPERTY(QString error MEMBER error FINAL)

public:
    QString id{}; // a column, or kValue, kSource, kWhy
    QString name{};
    QString unit{};
    QString hint{}; // what the field takes
    QString value{}; // as it is typed
    QString error{};

    friend bool operator==(const FieldRow&, const FieldRow&) = default;
};

} // namespace berth::viewmodels
