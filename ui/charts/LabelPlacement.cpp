#include "ui/charts/LabelPlacement.h"

#include <algorithm>
#include <limits>
#include <numeric>

namespace berth::charts {

namespace {

constexpr int kMostAsked = 20; // free places, whether one is near its owner; of lines that coincide none is

// What is in the way, in order of x: a chart asks about thousands of places.
struct Obstacles
{
    struct Spot
    {
        double x;
        double y;
        int owner;
    };
    std::vector<Spot> spots;

    explicit Obstacles(const LabelSpace& space)
    {
        for (std::size_t index = 0; index < space.points.size(); ++index)
            spots.push_back({space.points[index].x(), space.points[index].y(),
                             index < space.owners.size() ? space.owners[index] : -1});
        std::sort(spots.begin(), spots.end(), [](const Spot& a, const Spot& b) { return a.x < b.x; });
    }

    bool isHidden(const QRectF& place) const
    {
        const double right = place.right();
        const double top = place.top();
        const double bottom = place.bottom();
        auto spot = std::lower_bound(spots.begin(), spots.end(), place.left(),
                                     [](const Spot& one, double left) { return one.x < left; });
        for (; spot != spots.end() && spot->x <= right; ++spot)
            if (spot->y >= top && spot->y <= bottom)
                return true;
        return false;
    }

    // Read as the name of its owner, not of a line beside it.
    bool isNearOwner(const QRectF& place, int owner) const
    {
        constexpr double kClearly = 0.75;
        const QPointF low = place.topLeft();
        const QPointF high = place.bottomRight();
        double own = std::numeric_limits<double>::max(); // squares
        double others = own;
        for (const Spot& spot : spots) {
            const double x = std::max({low.x() - spot.x, 0.0, spot.x - high.x()});
            const double y = std::max({low.y() - spot.y, 0.0, spot.y - high.y()});
            double& nearest = spot.owner == owner ? own : others;
            if (spot.owner >= 0)
                nearest = std::min(nearest, x * x + y * y);
        }
        return own <= others * kClearly * kClearly;
    }
};

bool isFree(const QRectF& place, const LabelSpace& space, const Obstacles& obstacles)
{
    return space.bounds.contains(place)
        && std::none_of(space.taken.begin(), space.taken.end(),
                        [&](const QRectF& taken) { return taken.intersects(place); })
        && !obstacles.isHidden(place);
}

std::optional<QRectF> placeOf(const LabelRequest& request, const LabelSpace& space, const Obstacles& obstacles)
{
    int asked = 0;
    std::optional<QRectF> free;
    for (std::size_t index = 0; index < request.candidates.size(); ++index) {
        const QRectF& place = request.candidates[index];
        if (!isFree(place, space, obstacles))
            continue;
        if (index < request.sure || request.owner < 0 || obstacles.isNearOwner(place, request.owner))
            return place;
        free = free.value_or(place);
        if (++asked == kMostAsked)
            break;
    }
    return free;
}

} // namespace

std::vector<std::optional<QRectF>> placeLabels(const std::vector<LabelRequest>& requests, LabelSpace space)
{
    const Obstacles obstacles(space);
    std::vector<std::optional<QRectF>> places;
    for (const LabelRequest& request : requests) {
        places.push_back(placeOf(request, space, obstacles));
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
