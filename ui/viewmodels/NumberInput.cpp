#include "ui/viewmodels/NumberInput.h"

namespace berth::viewmodels {

void NumberInput::set(double value)
{
    const bool same = value == m_value || (std::isnan(value) && std::isnan(m_value));
    if (!same) {
        m_value = value;
        Q_EMIT valueChanged();
    }
}

void NumberInput::limitTo(double most)
{
    if (most != m_range.to) {
        m_range.to = most;
        Q_EMIT rangeChanged();
    }
}

void NumberInput::edit(double value)
{
    const bool allowed = std::isnan(value) ? m_range.optional : value >= m_range.from && value <= m_range.to;
    const double before = m_value;
    if (allowed) {
        set(value);
    }
    if (before != m_value && !(std::isnan(before) && std::isnan(m_value))) {
        Q_EMIT edited();
    }
}

} // namespace berth::viewmodels
