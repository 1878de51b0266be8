// Sizes on paper. Everything is laid out in twips, twentieths of a point: all sizes of the look are whole numbers of
// them, so that fonts (whole pixels in Qt) and rules need no rounding, and the PDF is written at 1440 per inch.
#pragma once

#include "core/report/Document.h"

#include <QSizeF>

namespace berth::paper {

inline constexpr int kTwipsPerInch = 1440;

[[nodiscard]] constexpr double pt(double points)
{
    return points * 20.0;
}
[[nodiscard]] constexpr double mm(double millimetres)
{
    return millimetres * kTwipsPerInch / 25.4;
}

// One unit of a chart on paper: 11 units of a caption are 8.25 pt.
inline constexpr double kChartUnit = pt(0.75);

inline constexpr double kMarginLeft = mm(20);
inline constexpr double kMarginRight = mm(18);
inline constexpr double kMarginTop = mm(15);
inline constexpr double kMarginBottom = mm(24);
inline constexpr double kHeaderRule = pt(21); // below the upper margin
inline constexpr double kHeaderHeight = pt(38); // from the upper margin to the body
inline constexpr double kFooterRule = pt(26); // below the body
inline constexpr double kFooterText = pt(30.5);
inline constexpr double kLogoHeight = mm(6);

inline constexpr double kHairline = pt(0.75);
inline constexpr double kTotalRule = pt(1.1);

inline constexpr double kColumnGap = pt(11); // between columns of a table
inline constexpr double kCellPadding = pt(1.8); // above and below the text of a row
inline constexpr double kMarkedPadding = pt(3); // in rows with a verdict mark
inline constexpr double kMarkSize = pt(11); // in tables
inline constexpr double kMarkGap = pt(5);
inline constexpr double kSwatchSize = pt(8);
inline constexpr double kStandingSize = pt(6); // before differences
inline constexpr double kStandingGap = pt(2.5);

[[nodiscard]] inline QSizeF paperSize(report::Paper paper)
{
    return paper == report::Paper::A4 ? QSizeF(mm(210), mm(297)) : QSizeF(mm(215.9), mm(279.4)); // ISO 216; ANSI A
}

} // namespace berth::paper
