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
    std::vector<QRectF> candidates{}; // best first
    std::size_t sure = 0; // so many of the first say by themselves whom they name
    int owner = -1; // whose name it is
};

struct LabelSpace
{
    QRectF bounds; // a label lies inside
    std::vector<QPointF> points; // of lines and markers
    std::vector<QRectF> taken; // by other text
    std::vector<int> owners{}; // of the points, or empty; -1: nobody who has a name
};

// One result per request; empty if every candidate would hide something. A place that is nearer to its owner than to
// others goes before one that is not.
[[nodiscard]] std::vector<std::optional<QRectF>> placeLabels(const std::vector<LabelRequest>& requests,
                                                             LabelSpace space);

// Middles of texts of that height in a column from `top` to `bottom`: as near to the wanted ones as can be without one
// covering another, in their order. Empty: there is no room for all.
[[nodiscard]] std::vector<double> spreadApart(const std::vector<double>& wanted, double height, double top,
                                              double bottom);

// The places around a point for a text of this size, at this distance: right, above right, above left, above, …
[[nodiscard]] std::vector<QRectF> placesAround(QPointF point, QSizeF size, double distance);

} // namespace berth::charts
