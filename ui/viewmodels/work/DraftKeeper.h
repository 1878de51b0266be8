// The half-filled new entry of the catalogue in the workspace: brought back at the start, kept while it is typed.
#pragma once

#include "ui/viewmodels/catalogue/OwnEditor.h"
#include "ui/viewmodels/work/Keeper.h"

namespace berth::viewmodels {

void restoreDraft(OwnEditor& editor, const Keeper& keeper);
void keepDraft(const OwnEditor& editor, Keeper& keeper);

} // namespace berth::viewmodels
