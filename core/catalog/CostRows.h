// Usual values of ownership costs.
#pragma once

#include "core/catalog/Table.h"
#include "core/cost/CostDefaults.h"

namespace berth::catalog {

[[nodiscard]] std::span<const Field<cost::CostDefault>> costDefaultFields();

[[nodiscard]] std::vector<RowFault> checkCostDefault(const cost::CostDefault& row);

} // namespace berth::catalog
