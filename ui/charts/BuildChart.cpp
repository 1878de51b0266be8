#include "ui/charts/BuildChart.h"

#include "ui/charts/ChartParts.h"

namespace berth::charts {

void buildChart(QCustomPlot& plot, const report::ChartSpec& spec, const ChartStyle& style, QSizeF size)
{
    plot.clearItems();
    plot.clearPlottables();
    plot.setBackground(QBrush(Qt::NoBrush));
    plot.setAntialiasedElements(QCP::aePlottables);
    plot.setNotAntialiasedElements(QCP::aeGrid | QCP::aeAxes);
    plot.plotLayout()->setMinimumSize(0, 0);
    const BuildContext context{.plot = plot, .spec = spec, .style = style, .size = size};
    switch (spec.kind) {
    case report::ChartKind::MemoryStack:
        return buildMemoryChart(context);
    case report::ChartKind::Lines:
        return buildLinesChart(context);
    case report::ChartKind::Map:
        return buildMapChart(context);
    }
}

} // namespace berth::charts
