// Predicted against measured: both axes logarithmic, the diagonal with a band of 20 %, a series for each kind of
// hardware. Pure function.
#pragma once

#include "core/report/ChartSpec.h"
#include "ui/viewmodels/catalogue/Accuracy.h"

namespace berth::viewmodels {

// The axes say what is measured and in which unit. Without series where there are no runs.
[[nodiscard]] report::ChartSpec makeAccuracyChart(const std::vector<AccuracyRun>& runs, const AccuracyMetric& metric);

} // namespace berth::viewmodels
