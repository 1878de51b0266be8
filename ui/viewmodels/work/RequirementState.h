// A requirement as names and values, for undo, for saving and for the next start. Every input of every section is
// found by the properties that QML sees, so that a new field is undone and kept without being listed anywhere.
#pragma once

#include <optional> // first: the moc of Qt 6.4 misreads <compare> where nothing of the standard library precedes it

#include "core/workspace/Types.h"
#include "ui/viewmodels/Requirement.h"

namespace berth::viewmodels {

// "load.context" → "32768"; an automatic number is empty.
[[nodiscard]] workspace::Fields requirementState(Requirement& requirement);

// Names that are unknown or missing keep their value, and so does a choice that no longer exists. Tells of one change.
void restoreRequirement(Requirement& requirement, const workspace::Fields& state);

} // namespace berth::viewmodels
