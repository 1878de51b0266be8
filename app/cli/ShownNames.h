// Names of hardware in texts of the terminal: as reports and window spell them, with plain spaces, which every terminal
// and search has. JSON keeps the names of the catalogue.
#pragma once

#include "core/spec/AcceleratorSpec.h"
#include "core/spec/SystemSpec.h"

#include <string>

namespace berth::cli {

[[nodiscard]] std::string shownName(const spec::AcceleratorSpec& accelerator); // "H200 141 GB SXM"
[[nodiscard]] std::string shownName(const spec::SystemSpec& system);

} // namespace berth::cli
