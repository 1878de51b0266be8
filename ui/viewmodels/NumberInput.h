// A number with the range that is allowed. NaN is "automatic" where the input is optional. Integers unless `decimals`
// says otherwise. What does not lie in the range is refused before it arrives here, by the field that shows why.
#pragma once

#include "ui/viewmodels/Input.h"

#include <cmath>
#include <cstdint>
#include <limits>
#include <optional>

namespace berth::viewmodels {

struct NumberRange
{
    double from = 1;
    double to = std::numeric_limits<double>::infinity();
    double step = 1;
    int decimals = 0;
    bool optional = false;
};

class NumberInput : public berth::viewmodels::Input // in full: the QML type description needs it
{
    Q_OBJECT
    Q_PROPERTY(double value READ value NOTIFY valueChanged FINAL)
    Q_PROPERTY(double from READ from NOTIFY rangeChanged FINAL)
    Q_PROPERTY(double to READ to NOTIFY rangeChanged FINAL)
    Q_PROPERTY(double step READ step CONSTANT FINAL)
    Q_PROPERTY(int decimals READ decimals CONSTANT FINAL)
    Q_PROPERTY(bool optional READ isOptional CONSTANT FINAL)
    QML_ELEMENT
    QML_UNCREATABLE("The requirement owns its inputs.")

public:
    NumberInput(const NumberRange& range, double value, QObject* parent) : Input(parent), m_range(range), m_value(value)
    { }

    [[nodiscard]] double value() const { return m_value; }
    [[nodiscard]] double from() const { return m_range.from; }
    [[nodiscard]] double to() const { return m_range.to; }
    [[nodiscard]] double step() const { return m_range.step; }
    [[nodiscard]] int decimals() const { return m_range.decimals; }
    [[nodiscard]] bool isOptional() const { return m_range.optional; }

    // Nothing: automatic.
    [[nodiscard]] std::optional<double> number() const
    {
        return std::isnan(m_value) ? std::nullopt : std::optional(m_value);
    }
    [[nodiscard]] std::optional<std::int64_t> whole() const
    {
        return number().transform([](double v) { return static_cast<std::int64_t>(std::llround(v)); });
    }
    void set(double value); // without telling that the user did it
    void limitTo(double most);

public Q_SLOTS:
    void edit(double value);

Q_SIGNALS:
    void valueChanged();
    void rangeChanged();

private:
    NumberRange m_range;
    double m_value;
};

} // namespace berth::viewmodels
