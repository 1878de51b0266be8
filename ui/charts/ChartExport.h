// A chart as a file of its own, in the light theme: PNG at twice the resolution of the screen, SVG and PDF as vectors,
// CSV as its numbers.
#pragma once

#include "core/base/Result.h"
#include "core/report/ChartSpec.h"
#include "ui/charts/ChartStyle.h"

#include <QImage>

namespace berth::charts {

// With the heading above it (ChartHeading.h). `size` of the drawing in units, of which each becomes `scale` pixels.
[[nodiscard]] QImage pictureOf(const report::ChartSpec& spec, const QStringList& heading, ChartStyle style, QSizeF size,
                               double scale);

// The ending of the name decides: .png, .svg, .pdf or .csv. `size` in units. Replaces a file only when all is written.
// Errors: FileUnwritable, also for another ending.
[[nodiscard]] Result<void> saveChart(const report::ChartSpec& spec, const QStringList& heading, ChartStyle style,
                                     QSizeF size, const QString& path);

} // namespace berth::charts
