#include "ui/viewmodels/SwitchInput.h"

namespace berth::viewmodels {

void SwitchInput::set(bool on)
{
    if (on != m_on) {
        m_on = on;
        Q_EMIT onChanged();
    }
}

void SwitchInput::choose(bool on)
{
    if (on != m_on) {
        set(on);
        Q_EMIT edited();
    }
}

} // namespace berth::viewmodels
