#include "ui/charts/BuildChart.h"

#include "ui/charts/ChartParts.h"

namespace berth::charts {

ChartHits buildChart(QCustomPlot& plot, const report::ChartSpec& spec, const ChartStyle& style, QSizeF size)
{
    plot.clearItems();
    plot.clearPlottables();
    plot.setBackground(QBrush(Qt::NoBrush));
    plot.setAntialiasedElements(QCP::aePlottables);
    plot.setNotAntialiasedElements(QCP::aeGrid | QCP::aeAxes);
    plot.plotLayout()->setMinimumSize(0, 0);
    for (QCPAxis* axis : {plot.xAxis, plot.yAxis}) // also one that is not shown counts its ticks, with words long gone
        axis->setTicker(QSharedPointer<QCPAxisTicker>::create());
    const BuildContext context{
        .plot = plot, .spec = spec, .style = style, .size = size, .hits = std::make_shared<std::vector<ChartHit>>()};
    addPainted(context, [hits = context.hits](QPainter&) { hits->clear(); });
    switch (spec.kind) {
    case report::ChartKind::MemoryStack:
        buildMemoryChart(context);
        break;
    case report::ChartKind::Lines:
        buildLinesChart(context);
        break;
    case report::ChartKind::Map:
        buildMapChart(context);
        break;
    }
    return context.hits;
}

} // namespace berth::charts
