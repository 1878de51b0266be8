#include "ui/report/Ink.h"

#include <algorithm>
#include <cctype>
#include <cmath>

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
            .families = {QStringLiteral("Noto Sans"), eastAsianFamily(language)}};
}

QString eastAsianFamily(const std::string& language)
{
    std::string tag = language;
    std::transform(tag.begin(), tag.end(), tag.begin(), [](unsigned char c) { return std::tolower(c); });
    const auto has = [&](const char* part) {
        return tag.find(part) != std::string::npos;
    };
    if (tag.starts_with("ja"))
        return QStringLiteral("Noto Sans CJK JP");
    if (tag.starts_with("ko"))
        return QStringLiteral("Noto Sans CJK KR");
    if (tag.starts_with("zh") && has("-hk"))
        return QStringLiteral("Noto Sans CJK HK");
    if (tag.starts_with("zh") && (has("-tw") || has("-mo") || has("-hant")))
        return QStringLiteral("Noto Sans CJK TC");
    return QStringLiteral("Noto Sans CJK SC");
}

} // namespace berth::paper
