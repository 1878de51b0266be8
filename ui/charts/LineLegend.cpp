// The legend of a chart with lines: what is not named beside it.
#include "ui/charts/LineLabels.h"
#include "ui/charts/Markers.h"

#include <algorithm>

namespace berth::charts {

namespace {

using report::Series;
using report::SeriesRole;

constexpr double kMarker = 8; // units
constexpr double kStroke = 1.5;
constexpr double kReferenceWidth = 1;

// A piece of the line, with its band.
void paintReference(QPainter& painter, QRectF place, const Series& series, const ChartStyle& style)
{
    if (!series.low.empty()) {
        QColor band = style.seriesColour(series.style);
        band.setAlpha(kBandAlpha);
        painter.fillRect(place, band);
    }
    painter.setPen(QPen(style.palette.axis, style.px(kReferenceWidth)));
    painter.drawLine(QPointF(place.left(), place.center().y()), QPointF(place.right(), place.center().y()));
}

QString legendName(const Series& series, const ChartStyle& style)
{
    return style.words(report::fullName(series.name, series.full));
}

LegendEntry legendEntry(const Series& series, const ChartStyle& style)
{
    if (series.role == SeriesRole::Reference)
        return {.text = legendName(series, style), .paintSign = [=](QPainter& painter, QRectF place) {
                    paintReference(painter, place, series, style);
                }};
    const bool open = series.role == SeriesRole::Measurement;
    return {.text = legendName(series, style), .paintSign = [=](QPainter& painter, QRectF place) {
                paintMarker(painter, place.center(),
                            {.style = series.style,
                             .size = style.px(kMarker),
                             .colour = style.seriesColour(series.style),
                             .inside = open ? style.palette.surface : QColor(),
                             .stroke = style.px(kStroke)});
            }};
}

} // namespace

std::vector<LegendEntry> lineLegend(const BuildContext& context)
{
    const report::ChartSpec& spec = context.spec;
    std::vector<LegendEntry> entries;
    std::set<int> named; // styles whose line carries the name, or has it here
    for (std::size_t index = 0; index < spec.series.size(); ++index)
        if (isNamedDirectly(spec, index) && spec.series[index].role == SeriesRole::Prediction)
            named.insert(spec.series[index].style);
    for (std::size_t index = 0; index < spec.series.size(); ++index) {
        const Series& series = spec.series[index];
        const bool pointsOfANamedLine = series.role == SeriesRole::Measurement && named.contains(series.style);
        const bool beside = isNamedDirectly(spec, index) && !context.inLegend.contains(index);
        if (!beside && !pointsOfANamedLine && !series.name.empty()) {
            entries.push_back(legendEntry(series, context.style));
            entries.back().series = index;
        }
    }
    return entries;
}

} // namespace berth::charts
