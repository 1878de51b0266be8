#include "ui/charts/LabelPlacement.h"

#include <algorithm>
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
