#include "ui/charts/ChartStyle.h"

#include "core/report/FormatText.h"

#include <cmath>

namespace berth::charts {

namespace {

// The smallest letter spacing Qt keeps, 1/64 of a unit. Any spacing switches ligatures off, and a ligature in a PDF is
// found and copied as one strange character instead of its letters.
constexpr double kNoLigatures = 1.0 / 64.0;

} // namespace

QFont ChartStyle::font(double size, QFont::Weight weight) const
{
    QFont font;
    font.setFamilies(families);
    font.setPixelSize(std::max(1, static_cast<int>(std::lround(px(size)))));
    font.setWeight(weight);
    font.setHintingPreference(QFont::PreferNoHinting);
    font.setLetterSpacing(QFont::AbsoluteSpacing, kNoLigatures);
    return font;
}

QString ChartStyle::words(const report::Text& text) const
{
    return texts == nullptr ? QString() : QString::fromStdString(report::formatText(text, *texts));
}

QColor ChartStyle::seriesColour(int style) const
{
    return theme::seriesColor(style, palette.scheme);
}

QColor ChartStyle::seriesTextColour(int style) const
{
    return theme::seriesTextColor(style, palette.scheme);
}

} // namespace berth::charts
