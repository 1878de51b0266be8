// The costs of configurations side by side: a line for each amount that any of them has, a column for each of them.
#pragma once

#include "core/base/Result.h"
#include "core/cost/CostReport.h"

#include <string>
#include <utility>
#include <vector>

namespace berth::cli {

using CompareRow = std::pair<std::string, std::vector<std::string>>; // name, one cell for each configuration

// "?" where an amount is not known; sums that lack a part of unknown price end in "+".
[[nodiscard]] std::vector<CompareRow> costRows(const std::vector<Result<cost::CostReport>>& costs);

// What the marks mean, why there are no costs where there are none, and what the others rest on.
[[nodiscard]] std::string costFooter(const std::vector<Result<cost::CostReport>>& costs);

} // namespace berth::cli
