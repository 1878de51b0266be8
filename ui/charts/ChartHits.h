// What lies where on a drawn chart, for pointer and keyboard: filled while the chart is drawn. Places are in the
// painter's units from the top left of the chart.
#pragma once

#include <QRectF>

#include <cstddef>
#include <memory>
#include <vector>

namespace berth::charts {

enum class HitKind {
    Value, // a point of a series, a part of a bar, a cell of a map
    Label, // name of a series: switches it on and off
};

struct ChartHit
{
    QRectF place; // empty for a point, at its centre
    HitKind kind = HitKind::Value;
    std::size_t group = 0; // series, bar, row of the map
    std::size_t index = 0; // point, part, column
    bool shown = true; // otherwise outside the part that is zoomed to: only the keyboard gets there
};

using ChartHits = std::shared_ptr<std::vector<ChartHit>>;

} // namespace berth::charts
