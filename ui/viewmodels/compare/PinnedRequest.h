// What to ask to get a configuration again, with everything that was chosen for the user written out, so that it stays
// what it was when it was set aside. Limits of the engine stay its own unless they were changed. Pure function.
#pragma once

#include "core/sizing/Sizing.h"

namespace berth::viewmodels {

[[nodiscard]] sizing::SizingRequest requestOf(const sizing::Configuration& configuration);

// A request like this with everything that the estimate chooses. Errors: as sizing::size.
[[nodiscard]] Result<sizing::SizingRequest> writtenOut(const catalog::Catalog& catalog,
                                                       const sizing::SizingRequest& request);

} // namespace berth::viewmodels
