// Yes or no.
#pragma once

#include "ui/viewmodels/Input.h"

namespace berth::viewmodels {

class SwitchInput : public berth::viewmodels::Input // in full: the QML type description needs it
{
    Q_OBJECT
    Q_PROPERTY(bool on READ isOn NOTIFY onChanged FINAL)
    QML_ELEMENT
    QML_UNCREATABLE("The requirement owns its inputs.")

public:
    using Input::Input;

    [[nodiscard]] bool isOn() const { return m_on; }
    void set(bool on); // without telling that the user did it

public Q_SLOTS:
    void choose(bool on);

Q_SIGNALS:
    void onChanged();

private:
    bool m_on = false;
};

} // namespace berth::viewmodels
