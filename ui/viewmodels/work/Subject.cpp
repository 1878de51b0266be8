#include "ui/viewmodels/work/Subject.h"

#include "ui/viewmodels/work/RequirementState.h"

#include <QCoreApplication>

#include <algorithm>

namespace berth::viewmodels {

namespace {

QString fieldOf(const workspace::Fields& state, std::string_view name)
{
    const auto found = std::find_if(state.begin(), state.end(), [&](const auto& field) { return field.first == name; });
    return found == state.end() ? QString() : QString::fromStdString(found->second);
}

// What is offered no more keeps its id.
Subject chosenOf(ChoiceInput& input, const QString& id)
{
    const ChoiceRow* option = input.options()->find(id);
    return option != nullptr ? Subject{option->name, option->detail} : Subject{id, {}};
}

Subject hardwareOf(HardwareSection& hardware, const workspace::Fields& state)
{
    if (fieldOf(state, "hardware.machine").toInt() != static_cast<int>(Machine::Accelerators)) {
        return chosenOf(*hardware.system(), fieldOf(state, "hardware.system"));
    }
    Subject device = chosenOf(*hardware.accelerator(), fieldOf(state, "hardware.accelerator"));
    const QString count = fieldOf(state, "hardware.count");
    if (count.toDouble() > 1) {
        device.title = QCoreApplication::translate("Names", "%1 × %2", "number of devices and their name")
                           .arg(count, device.title);
    }
    return device;
}

} // namespace

Subject subjectOf(Requirement& requirement, const workspace::Fields& state)
{
    if (fieldOf(state, "goal").toInt() == static_cast<int>(Goal::Hardware)) {
        return chosenOf(*requirement.model()->model(), fieldOf(state, "model.model"));
    }
    Subject subject = hardwareOf(*requirement.hardware(), state);
    subject.title = QCoreApplication::translate("Work", "Models for %1", "hardware").arg(subject.title);
    return subject;
}

Subject subjectOf(Requirement& requirement)
{
    return subjectOf(requirement, requirementState(requirement));
}

} // namespace berth::viewmodels
