// Pins in the workspace: brought back at the start, kept at every change.
#pragma once

#include "ui/viewmodels/compare/Pins.h"
#include "ui/viewmodels/work/Keeper.h"

namespace berth::viewmodels {

void restorePins(Pins& pins, Keeper& keeper);
void keepPins(const Pins& pins, Keeper& keeper);

} // namespace berth::viewmodels
