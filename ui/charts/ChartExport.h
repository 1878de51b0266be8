// A chart as a file of its own, in the light theme: PNG at twice the resolution of the screen, SVG and PDF as vectors,
// CSV as its numbers.
#pragma once

#include "core/base/Result.h"
#include "core/report/ChartSpec.h"
#include "ui/charts/ChartStyle.h"

namespace berth::charts {

// The ending of the name decides: .png, .svg, .pdf or .csv. `size` in units. Replaces a file only when all is written.
// Errors: FileUnwritable, also for another ending.
[[nodiscard]] Result<void> saveChart(const report::ChartSpec& spec, ChartStyle style, QSizeF size, const QString& path);

} // namespace berth::charts
