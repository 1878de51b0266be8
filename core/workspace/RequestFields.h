// A sizing request as names and values, for files that outlive a program. What is empty is left out; names that are not
// known, as a newer program may have written them, are passed over.
#pragma once

#include "core/workspace/Types.h"

namespace berth::workspace {

[[nodiscard]] Fields requestFields(const sizing::SizingRequest& request);

// A value that is no number where one belongs counts as left out.
[[nodiscard]] sizing::SizingRequest requestOf(const Fields& fields);

} // namespace berth::workspace
