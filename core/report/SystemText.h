// Names of machines in the reader's language. Shipped machines that are no product of one name are described in
// English: "MI300X 8-OAM platform server"; the kind of thing in such a name is translated, the rest is a name. What
// users call their own machines stays as it is. Pure functions.
#pragma once

#include "core/report/Text.h"
#include "core/spec/SystemSpec.h"

namespace berth::report {

[[nodiscard]] Text systemText(const spec::SystemSpec& system);

// The same of a name that was shortened.
[[nodiscard]] Text systemText(const spec::SystemSpec& system, const std::string& name);

} // namespace berth::report
