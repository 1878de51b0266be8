#include "ui/charts/LabelPlacement.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <numeric>

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

double distanceOf(const QRectF& place, QPointF point)
{
    const double x = std::max({place.left() - point.x(), 0.0, point.x() - place.right()});
    const double y = std::max({place.top() - point.y(), 0.0, point.y() - place.bottom()});
    return std::hypot(x, y);
}

// Read as the name of its owner, not of a line beside it.
bool isNearOwner(const QRectF& place, int owner, const LabelSpace& space)
{
    constexpr double kClearly = 0.75;
    double own = std::numeric_limits<double>::max();
    double others = own;
    for (std::size_t index = 0; index < space.owners.size(); ++index) {
        if (space.owners[index] < 0)
            continue;
        double& nearest = space.owners[index] == owner ? own : others;
        nearest = std::min(nearest, distanceOf(place, space.points[index]));
    }
    return own <= others * kClearly;
}

std::optional<QRectF> placeOf(const LabelRequest& request, const LabelSpace& space)
{
    std::optional<QRectF> free;
    for (std::size_t index = 0; index < request.candidates.size(); ++index) {
        const QRectF& place = request.candidates[index];
        if (!isFree(place, space))
            continue;
        if (index < request.sure || request.owner < 0 || isNearOwner(place, request.owner, space))
            return place;
        free = free.value_or(place);
    }
    return free;
}

} // namespace

std::vector<std::optional<QRectF>> placeLabels(const std::vector<LabelRequest>& requests, LabelSpace space)
{
    std::vector<std::optional<QRectF>> places;
    for (const LabelRequest& request : requests) {
        places.push_back(placeOf(request, space));
        if (places.back())
            space.taken.push_back(*places.back());
    }
    return places;
}

std::vector<double> spreadApart(const std::vector<double>& wanted, double height, double top, double bottom)
{
    const std::size_t number = wanted.size();
    if (static_cast<double>(number) * height > bottom - top)
        return {};
    std::vector<std::size_t> order(number);
    std::iota(order.begin(), order.end(), std::size_t{0});
    std::stable_sort(order.begin(), order.end(), [&](std::size_t a, std::size_t b) { return wanted[a] < wanted[b]; });
    // Neighbours that would overlap become a block around the middle of what its members want.
    struct Block
    {
        double sum = 0; // of what the members want for the first of them
        std::size_t members = 0;
        double first() const { return sum / static_cast<double>(members); }
    };
    std::vector<Block> blocks;
    for (const std::size_t index : order) {
        blocks.push_back({wanted[index], 1});
        while (blocks.size() > 1) {
            const Block last = blocks.back();
            Block& before = blocks[blocks.size() - 2];
            const double length = static_cast<double>(before.members) * height;
            if (before.first() + length <= last.first())
                break;
            before.sum += last.sum - length * static_cast<double>(last.members);
            before.members += last.members;
            blocks.pop_back();
        }
    }
    std::vector<double> middles(number);
    std::size_t place = 0;
    for (const Block& block : blocks) {
        for (std::size_t member = 0; member < block.members; ++member, ++place) {
            const double least = top + height / 2 + static_cast<double>(place) * height;
            const double most = bottom - height / 2 - static_cast<double>(number - 1 - place) * height;
            middles[order[place]] = std::clamp(block.first() + static_cast<double>(member) * height, least, most);
        }
    }
    return middles;
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
