// Fills a QCustomPlot with what a specification says. Called again for new data, a new theme or a new size; what the
// plot showed before is removed. The hits are filled each time the plot is painted.
#pragma once

#include "core/report/ChartSpec.h"
#include "ui/charts/ChartHits.h"
#include "ui/charts/ChartStyle.h"

#include <QSizeF>

class QCustomPlot;

namespace berth::charts {

ChartHits buildChart(QCustomPlot& plot, const report::ChartSpec& spec, const ChartStyle& style, QSizeF size);

} // namespace berth::charts
