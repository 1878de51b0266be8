#include "ui/charts/LabelPlacement.h"

#include <algorithm>

namespace berth::charts {

namespace {

bool isFree(const QRectF& place, const LabelSpace& space)
{
    if (!space.bounds.contains(place))
        return false;
    const auto hidden = [&](const QPointF& point) {
        return place.contains(point);
    };
    const auto overlapped = [&](const QRectF& taken) {
        return taken.intersects(place);
    };
    return std::none_of(space.points.begin(), space.points.end(), hidden)
        && std::none_of(space.taken.begin(), space.taken.end(), overlapped);
}

} // namespace

std::vector<std::optional<QRectF>> placeLabels(const std::vector<LabelRequest>& requests, LabelSpace space)
{
    std::vector<std::optional<QRectF>> places;
    for (const LabelRequest& request : requests) {
        const auto found = std::find_if(request.candidates.begin(), request.candidates.end(),
                                        [&](const QRectF& place) { return isFree(place, space); });
        places.push_back(found == request.candidates.end() ? std::nullopt : std::optional(*found));
        if (places.back())
            space.taken.push_back(*places.back());
    }
    return places;
}

std::vector<QRectF> placesAround(QPointF point, QSizeF size, double distance)
{
    const double width = size.width();
    const double height = size.height();
    const double right = point.x() + distance;
    const double left = point.x() - distance - width;
    const double above = point.y() - distance - height;
    const double below = point.y() + distance;
    const double centred = point.x() - width / 2;
    const double middle = point.y() - height / 2;
    const auto at = [&](double x, double y) {
        return QRectF(QPointF(x, y), size);
    };
    return {at(right, middle),
            at(right, above + height / 2),
            at(right, below - height / 2),
            at(centred, above),
            at(left + width / 2, above),
            at(right - width / 2, above),
            at(left, middle),
            at(left, above + height / 2),
            at(centred, below),
            at(left, below - height / 2)};
}

} // namespace berth::charts
