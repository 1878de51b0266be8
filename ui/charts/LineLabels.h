// Names beside lines instead of a legend, where there is room; names of limits and remarks. Internal to ui/charts.
#pragma once

#include "ui/charts/ChartParts.h"

namespace berth::charts {

// Direct labels for up to six lines; series that are only points, all beyond six, and lines whose name finds no place
// go into the legend.
inline constexpr std::size_t kMostDirectLabels = 6;
[[nodiscard]] bool isNamedDirectly(const report::ChartSpec& spec, std::size_t index);
void addLineLabels(const BuildContext& context);
[[nodiscard]] std::vector<LegendEntry> lineLegend(const BuildContext& context);

// Series that would be without a name on the axes as they are set up.
[[nodiscard]] std::set<std::size_t> namesWithoutPlace(const BuildContext& context);

inline constexpr int kBandAlpha = 26; // 10 %

// Room right of the plot for the names of lines that end at its edge; zero if they do not.
[[nodiscard]] double endLabelWidth(const report::ChartSpec& spec, const ChartStyle& style, double rightEnd,
                                   double chartWidth, const std::set<std::size_t>& inLegend);

// Whether a series steps back because another configuration is under the pointer; lines and points of one stay
// together.
[[nodiscard]] bool isFaded(const report::ChartSpec& spec, const ChartStyle& style, std::size_t index);

// Where points lie on the drawing. Gaps are left out; `insideOnly` also leaves out what is beyond the axes.
[[nodiscard]] QPolygonF pixelsOf(const QCustomPlot& plot, const std::vector<report::Point>& points,
                                 bool insideOnly = false);
[[nodiscard]] QRectF plotArea(const QCustomPlot& plot);

} // namespace berth::charts
