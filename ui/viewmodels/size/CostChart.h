// What buying the chosen configuration costs month after month, beside renting the same and buying tokens. Pure.
#pragma once

#include "core/report/ChartSpec.h"
#include "ui/viewmodels/size/Costs.h"

namespace berth::viewmodels {

// Without series where no cost is known.
[[nodiscard]] report::ChartSpec makeCostChart(const Costs& costs);

} // namespace berth::viewmodels
