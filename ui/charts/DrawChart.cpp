#include "ui/charts/DrawChart.h"

#include "ui/charts/BuildChart.h"

#include <qcustomplot.h>

#include <algorithm>

namespace berth::charts {

namespace {

constexpr double kLedgerBarHeight = 27; // units: the bar and the overhang of its limit line
constexpr double kBarPitch = 34;
constexpr double kBarsRest = 84; // caption, axis and legend of a bar chart
constexpr double kLinesShare = 0.5; // of the width
constexpr double kLeastLines = 190;
constexpr double kMostLines = 240;
constexpr double kCellHeight = 26;
constexpr double kMapRest = 74;

} // namespace

// QCustomPlot insists on a painter class of its own, and a device takes one painter at a time. A picture records the
// vector commands and replays them into whatever is being painted.
QPicture recordPlot(QSizeF size, QCustomPlot& plot)
{
    QPicture picture;
    QCPPainter recorder(&picture);
    recorder.setMode(QCPPainter::pmVectorized);
    plot.toPainter(&recorder, qRound(size.width()), qRound(size.height()));
    recorder.end();
    return picture;
}

void replay(QPainter& painter, QPointF at, const QPicture& picture)
{
    painter.save();
    painter.translate(at);
    // Replaying scales from the picture's resolution to the device's; the place already is in the painter's units.
    const QPaintDevice& device = *painter.device();
    painter.scale(static_cast<double>(picture.logicalDpiX()) / device.logicalDpiX(),
                  static_cast<double>(picture.logicalDpiY()) / device.logicalDpiY());
    painter.drawPicture(0, 0, picture);
    painter.restore();
}

void drawChart(QPainter& painter, const QRectF& rect, const report::ChartSpec& spec, const ChartStyle& style)
{
    if (rect.width() < 1 || rect.height() < 1)
        return;
    QCustomPlot plot;
    buildChart(plot, spec, style, rect.size());
    replay(painter, rect.topLeft(), recordPlot(rect.size(), plot));
}

double naturalHeight(const report::ChartSpec& spec, double width)
{
    switch (spec.kind) {
    case report::ChartKind::MemoryStack: {
        const auto bars = static_cast<double>(spec.bars.size());
        const bool ledger = spec.bars.size() == 1 && spec.bars.front().name.empty();
        return ledger ? kLedgerBarHeight : bars * kBarPitch + kBarsRest;
    }
    case report::ChartKind::Lines:
        return std::clamp(width * kLinesShare, kLeastLines, kMostLines);
    case report::ChartKind::Map:
        return static_cast<double>(spec.map.rows.size()) * kCellHeight + kMapRest;
    }
    return kLeastLines;
}

} // namespace berth::charts
