// The one drawing code of all charts: the same specification gives the same vector drawing on screen, in a picture, in
// an SVG and in a PDF. Needs a QApplication (any platform plug-in, also offscreen); GUI thread only.
#pragma once

#include "core/report/ChartSpec.h"
#include "ui/charts/ChartStyle.h"

#include <QPainter>
#include <QPicture>

class QCustomPlot;

namespace berth::charts {

// Draws into the rectangle, in the painter's coordinates; `style.unit` says how large a unit of the look is there.
// The painter's state is kept. An empty rectangle draws nothing.
void drawChart(QPainter& painter, const QRectF& rect, const report::ChartSpec& spec, const ChartStyle& style);

// The two halves of drawing, for the item that hosts a plot: what a plot built for this size draws, and drawing that.
[[nodiscard]] QPicture recordPlot(QSizeF size, QCustomPlot& plot);
void replay(QPainter& painter, QPointF at, const QPicture& picture);

// Height that the chart asks for, in units of the look, at this width.
[[nodiscard]] double naturalHeight(const report::ChartSpec& spec, double width);

} // namespace berth::charts
