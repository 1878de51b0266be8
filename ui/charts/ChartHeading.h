// What stands above a chart that leaves the window: its title, and in smaller lines below what it is about. Plain text;
// long lines wrap, of much too long ones the end is cut. GUI thread only.
#pragma once

#include "ui/charts/ChartStyle.h"

#include <QPainter>

namespace berth::charts {

// In units of the look, at this width; 0 without lines.
[[nodiscard]] double headingHeight(const QStringList& lines, const ChartStyle& style, double width);

// At the painter's place, as wide as that many units.
void drawHeading(QPainter& painter, QPointF at, const QStringList& lines, const ChartStyle& style, double width);

} // namespace berth::charts
