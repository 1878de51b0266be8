// The colours of Berth, one value per role and scheme: the only place that holds any. The window, the charts and the
// documents read the same table; paper uses the light scheme. Pure functions over constants, callable from any thread.
#pragma once

#include <QColor>
#include <QList>

#include "ui/theme/Roles.h"

namespace berth::theme {

inline constexpr int kSeriesCount = 6; // A to F

struct SignalColors
{
    QColor text; // on the tint and on the surface
    QColor tint;
    QColor fill; // marks
};

[[nodiscard]] QColor color(ColorRole role, Scheme scheme);
[[nodiscard]] SignalColors verdictColors(Verdict verdict, Scheme scheme);
[[nodiscard]] SignalColors toneColors(Tone tone, Scheme scheme);
[[nodiscard]] QColor memoryColor(MemoryPart part, Scheme scheme);

// Series A is 0; beyond F the series start again. Marker and dash belong to the series as much as its colour.
[[nodiscard]] QColor seriesColor(int series, Scheme scheme);
[[nodiscard]] QColor seriesTextColor(int series, Scheme scheme); // names of the series, also on the band of another
[[nodiscard]] Marker seriesMarker(int series);
// Lengths of dashes and gaps in units; empty for a solid line.
[[nodiscard]] QList<qreal> seriesDashes(int series);

} // namespace berth::theme
