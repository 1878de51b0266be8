// Finds a place for the name of each line beside it, off the other lines and names. Pure geometry in any unit: each
// request brings its candidate places in order of liking, the obstacles are points sampled along everything drawn.
#pragma once

#include <QPointF>
#include <QRectF>
#include <QSizeF>

#include <optional>
#include <vector>

namespace berth::charts {

struct LabelRequest
{
    std::vector<QRectF> candidates; // best first
};

struct LabelSpace
{
    QRectF bounds; // a label lies inside
    std::vector<QPointF> points; // of lines and markers
    std::vector<QRectF> taken; // by other text
};

// One result per request; empty if every candidate would hide something.
[[nodiscard]] std::vector<std::optional<QRectF>> placeLabels(const std::vector<LabelRequest>& requests,
                                                             LabelSpace space);

// Middles of texts of that height in a column from `top` to `bottom`: as near to the wanted ones as can be without one
// covering another, in their order. Empty: there is no room for all.
[[nodiscard]] std::vector<double> spreadApart(const std::vector<double>& wanted, double height, double top,
                                              double bottom);

// The places around a point for a text of this size, at this distance: right, above right, above left, above, …
[[nodiscard]] std::vector<QRectF> placesAround(QPointF point, QSizeF size, double distance);

} // namespace berth::charts
