// A figure on its way to the window: a number in base units with what it measures and, if it can be asked, the key of
// the figure in the derivation. Text is made from it at the last moment, by the Formatter.
#pragma once

#include <QString> // before core: moc of Qt 6.4 stumbles over the standard headers that core begins with

#include "core/units/Quantity.h"
#include "ui/viewmodels/Kinds.h"

namespace berth::viewmodels {

class ShownValue
{
    Q_GADGET
    QML_VALUE_TYPE(shownValue)
    Q_PROPERTY(double value MEMBER value FINAL)
    Q_PROPERTY(berth::viewmodels::Measure measure MEMBER measure FINAL)
    Q_PROPERTY(bool known MEMBER known FINAL)
    Q_PROPERTY(QString key MEMBER key FINAL)

public:
    double value = 0; // bytes, tokens, watts, 0..1: whatever the measure's base unit is
    Measure measure = Measure::Plain;
    bool known = false;
    QString key{}; // empty: cannot be asked

    friend bool operator==(const ShownValue&, const ShownValue&) = default;
};

[[nodiscard]] inline ShownValue shown(double value, Measure measure, std::string_view key = {})
{
    return {value, measure, true, QString::fromUtf8(key.data(), static_cast<qsizetype>(key.size()))};
}
[[nodiscard]] inline ShownValue shown(Bytes bytes, std::string_view key = {})
{
    return shown(toDouble(bytes), Measure::Memory, key);
}
[[nodiscard]] inline ShownValue shown(std::int64_t count, Measure measure, std::string_view key = {})
{
    return shown(static_cast<double>(count), measure, key);
}

} // namespace berth::viewmodels
