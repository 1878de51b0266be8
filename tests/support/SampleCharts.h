// Charts with the figures of DeepSeek-R1 on eight H200 and its neighbours, for tests of drawing and documents.
// Predicted speeds are made up; they only have to look like a result.
#pragma once

#include "core/report/ChartSpec.h"

namespace berth::report::testing {

[[nodiscard]] ChartSpec ledgerBar();
[[nodiscard]] ChartSpec memoryBars();
[[nodiscard]] ChartSpec throughputChart();
// Curves that begin far from each other, to 3,100, and end in one place, as those of throughput do.
[[nodiscard]] ChartSpec fallingCurves();
[[nodiscard]] ChartSpec costChart();
[[nodiscard]] ChartSpec roofline();
[[nodiscard]] ChartSpec predictedAgainstMeasured();
[[nodiscard]] ChartSpec contextMap();

} // namespace berth::report::testing
