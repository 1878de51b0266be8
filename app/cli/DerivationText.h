// A derivation as people read it in a terminal: in sections, with amounts in the units that are usual for their size.
#pragma once

#include "core/units/Trace.h"

#include <string>
#include <vector>

namespace berth::cli {

[[nodiscard]] std::string derivationText(const std::vector<TraceStep>& steps);

} // namespace berth::cli
