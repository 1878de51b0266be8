#include "ui/report/Ink.h"

#include "ui/theme/TypeScale.h"

namespace berth::paper {

QFont Ink::font(const TextStyle& style) const
{
    charts::ChartStyle chart = chartStyle();
    chart.unit = 1; // twips
    return chart.font(style.type.size, style.weight);
}

charts::ChartStyle Ink::chartStyle() const
{
    return {.palette = palette, .texts = &texts, .families = families, .unit = kChartUnit};
}

Ink makeInk(const report::TextSource& texts, const std::string& language)
{
    return {.texts = texts,
            .palette = charts::paletteOf(theme::Scheme::Light),
            .families = theme::families(QString::fromStdString(language))};
}

} // namespace berth::paper
