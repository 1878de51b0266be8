// What a requirement is about, in a few words: the model that is to run, or the hardware for which models are looked
// for. GUI thread only.
#pragma once

#include "core/workspace/Workspace.h"
#include "ui/viewmodels/Requirement.h"

namespace berth::viewmodels {

struct Subject
{
    QString title{}; // "DeepSeek-R1"; "Models for DGX H200"
    QString detail{}; // of the model or the hardware, as its choice describes it
};

// Of a state as requirementState writes it; names are those that the requirement offers.
[[nodiscard]] Subject subjectOf(Requirement& requirement, const workspace::Fields& state);
[[nodiscard]] Subject subjectOf(Requirement& requirement); // of what is entered

} // namespace berth::viewmodels
