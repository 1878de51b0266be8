// What to ask to get a configuration again, with everything that was chosen for the user written out, so that it stays
// what it was when it was set aside. Limits of the engine stay its own unless they were changed. Pure function.
#pragma once

#include "core/sizing/Resolve.h"

namespace berth::viewmodels {

[[nodiscard]] sizing::SizingRequest requestOf(const sizing::Configuration& configuration);

} // namespace berth::viewmodels
