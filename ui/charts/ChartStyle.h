// How a specification becomes a drawing: colours, words, fonts, and the size of one chart unit. All sizes of the look
// are written in units; on screen a unit is a device-independent pixel, on paper a fixed number of twips, so that the
// same code draws both without rounding to the coarser one.
#pragma once

#include "core/report/TextSource.h"
#include "ui/charts/Palette.h"

#include <QFont>
#include <QString>
#include <QStringList>

#include <optional>
#include <set>

namespace berth::charts {

struct ChartStyle
{
    Palette palette;
    const report::TextSource* texts = nullptr; // outlives the chart
    QStringList families{QStringLiteral("Noto Sans")}; // the face of the document's language second
    double unit = 1;
    std::optional<std::size_t> highlighted{}; // series under the pointer; the others fade
    std::set<std::size_t> hidden{}; // series that are switched off

    [[nodiscard]] double px(double units) const { return units * unit; }
    [[nodiscard]] QFont font(double size, QFont::Weight weight = QFont::Normal) const;
    [[nodiscard]] QString words(const report::Text& text) const;
    [[nodiscard]] QColor seriesColour(int style) const;
    [[nodiscard]] QColor seriesTextColour(int style) const;
};

// Sizes of text in charts, in units.
inline constexpr double kCaptionSize = 11;
inline constexpr double kCaptionLine = 14;
inline constexpr double kDirectLabelSize = 11.5;

} // namespace berth::charts
