// The numbers of a chart as a table: for reading instead of looking, for copying, and where a format has no charts.
#pragma once

#include "core/report/Document.h"

namespace berth::report {

// Lines: a row per point. Memory: a row per part and a column per bar. Map: as it is drawn, first row of cells last.
// No two columns have the same head; all figures of a column, and of a memory table, have the same decimals.
[[nodiscard]] Table tableOf(const ChartSpec& chart);

// A value of a chart with at most four significant digits, without zeros at the end.
[[nodiscard]] Figure chartFigure(double value, Unit unit = Unit::None);

[[nodiscard]] PhraseCode nameOf(MemoryPart part);
[[nodiscard]] Text nameOf(CellState state);
[[nodiscard]] PhraseCode nameOf(VerdictKind verdict);
[[nodiscard]] PhraseCode nameOf(Finding finding);

} // namespace berth::report
