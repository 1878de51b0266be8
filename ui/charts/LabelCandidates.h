// Where the names of a chart with lines may stand, and what they must not hide. Internal to ui/charts.
#pragma once

#include "ui/charts/ChartParts.h"
#include "ui/charts/LabelPlacement.h"

namespace berth::charts {

inline constexpr double kLabelDistance = 5; // units between point and text
inline constexpr double kEndGap = 9; // between the end of a line and its name
// Of the height of a name is letters; so near others and lines may come that are above or below it.
inline constexpr double kNameShare = 0.8;

// All that is drawn, and the room for names.
[[nodiscard]] LabelSpace spaceOf(const QCustomPlot& plot, const report::ChartSpec& spec, const ChartStyle& style,
                                 QSizeF size);

// By which points and names belong together: -1 for what names nobody.
[[nodiscard]] int ownerOf(const report::Series& series);

// Points of a line inside the area, near enough to each other to stand for it.
[[nodiscard]] QPolygonF shownOf(const QPolygonF& line, const QRectF& area, double distance);

// Around a line, which is given as it lies on the drawing; `atEnd`: it ends at the edge of the plot.
[[nodiscard]] LabelRequest lineRequest(const QPolygonF& line, const report::Series& series, QSizeF size,
                                       const ChartStyle& style, bool atEnd);

// A thin line that ends level: its name belongs on that part, wherever the rising one leads.
[[nodiscard]] bool isRoof(const report::Series& series);
[[nodiscard]] LabelRequest roofRequest(const QCustomPlot& plot, const report::ChartSpec& spec, std::size_t index,
                                       QSizeF text, const ChartStyle& style);

} // namespace berth::charts
