// One field of the form for own facts. Texts are data, cleaned, or in the window's language.
#pragma once

#include <QObject>
#include <QString>
#include <QtQml/qqmlregistration.h>

namespace berth::viewmodels {

// How a field asks, as the QML namespace OwnFields: OwnFields.Kind.Number.
namespace fields {
Q_NAMESPACE
QML_NAMED_ELEMENT(OwnFields)
Q_CLASSINFO("RegisterEnumClassesUnscoped", "false")

enum class Kind {
    Text,
    Number,
    Date,
    Choice, // one of the field's options
    Choices, // some of them
    Flag, // yes or no
};
Q_ENUM_NS(Kind)
} // namespace fields

class FieldRow
{
    Q_GADGET
    QML_VALUE_TYPE(fieldRow)
    Q_PROPERTY(QString id MEMBER id FINAL)
    Q_PROPERTY(berth::viewmodels::fields::Kind kind MEMBER kind FINAL)
    Q_PROPERTY(QString name MEMBER name FINAL)
    Q_PROPERTY(QString unit MEMBER unit FINAL)
    Q_PROPERTY(QString help MEMBER help FINAL)
    Q_PROPERTY(bool required MEMBER required FINAL)
    Q_PROPERTY(QString value MEMBER value FINAL)
    Q_PROPERTY(QString error MEMBER error FINAL)

public:
    QString id{}; // a column, or kValue, kSource, kWhy
    fields::Kind kind = fields::Kind::Text;
    QString name{};
    QString unit{}; // of a number
    QString help{}; // what the field means or takes, where its name does not say it
    bool required = false;
    QString value{}; // as it is typed; of choices the stored words, with commas between
    QString error{};

    friend bool operator==(const FieldRow&, const FieldRow&) = default;
};

} // namespace berth::viewmodels
