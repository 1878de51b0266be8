// The speed of an estimate, as JSON and for a reader.
#pragma once

#include "app/cli/Json.h"

#include <string>

namespace berth::cli {

[[nodiscard]] Json performanceJson(const performance::PerformanceEstimate& estimate);
[[nodiscard]] std::string performanceText(const sizing::Sizing& sizing); // or why there is none

} // namespace berth::cli
