// The costs of configurations side by side: a line for each amount that any of them has, a column for each of them.
#pragma once

#include "core/base/Result.h"
#include "core/cost/CostReport.h"

#include <string>
#include <utility>
#include <vector>

namespace berth::cli {

using CompareRow = std::pair<std::string, std::vector<std::string>>; // name, one cell for each configuration

[[nodiscard]] std::vector<CompareRow> costRows(const std::vector<Result<cost::CostReport>>& costs);

// Why there are none where there are none: one line for each.
[[nodiscard]] std::string missingCosts(const std::vector<Result<cost::CostReport>>& costs);

} // namespace berth::cli
