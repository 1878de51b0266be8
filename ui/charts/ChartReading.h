// What a chart says at one place, in words: for the tooltip, the screen reader and the keyboard. Pure functions.
#pragma once

#include "core/report/ChartSpec.h"
#include "ui/charts/ChartHits.h"
#include "ui/charts/ChartStyle.h"

#include <optional>

namespace berth::charts {

struct ReadingRow
{
    QString label;
    QString value;
};

struct Reading
{
    QString title;
    std::vector<ReadingRow> rows;

    [[nodiscard]] QString spoken() const; // one sentence
};

[[nodiscard]] Reading readingOf(const report::ChartSpec& spec, const ChartStyle& style, const ChartHit& hit);

// The value at a place: the part or cell it is in, else the nearest point within the distance.
[[nodiscard]] std::optional<ChartHit> valueAt(const std::vector<ChartHit>& hits, QPointF place, double distance);
[[nodiscard]] std::optional<ChartHit> labelAt(const std::vector<ChartHit>& hits, QPointF place);

enum class Step { Previous, Next, PreviousGroup, NextGroup };

// The value the keyboard goes to: left and right as it is drawn, in whatever order the data came. The first without a
// present one, the present one at the end of its row.
[[nodiscard]] std::optional<ChartHit> valueAfter(const std::vector<ChartHit>& hits,
                                                 const std::optional<ChartHit>& present, Step step);

} // namespace berth::charts
