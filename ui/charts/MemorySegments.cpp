#include "ui/charts/MemorySegments.h"

#include "ui/charts/ChartParts.h"

#include <algorithm>

namespace berth::charts {

namespace {

using report::Bar;
using report::BarPart;
using report::MemoryPart;

constexpr double kSlack = 1e-6; // of the limit: sums of rounded parts may pass it a little

double amountOf(const BarPart& part)
{
    return isDrawable(part.value) ? std::max(0.0, part.value) : 0.0;
}

bool isNeeded(const BarPart& part)
{
    return part.part != MemoryPart::Free && part.part != MemoryPart::KeptBack && part.part != MemoryPart::Missing;
}

double sumOf(const Bar& bar, auto&& accepts)
{
    double sum = 0;
    for (const BarPart& part : bar.parts)
        sum += accepts(part) ? amountOf(part) : 0.0;
    return sum;
}

// Where the parts stop and the missing begins; the parts may have been given whole or cut at the limit already.
double heldOf(const Bar& bar, double missing)
{
    const double needed = sumOf(bar, isNeeded);
    const double limit = bar.usable && isDrawable(*bar.usable) ? *bar.usable : bar.capacity;
    const bool whole = isDrawable(limit) && needed > limit * (1 + kSlack);
    return whole ? std::max(0.0, needed - missing) : needed;
}

} // namespace

std::vector<MemorySegment> segmentsOf(const Bar& bar)
{
    std::vector<MemorySegment> segments;
    const double missing = sumOf(bar, [](const BarPart& part) { return part.part == MemoryPart::Missing; });
    const double held = missing > 0 ? heldOf(bar, missing) : kLargestValue;
    double at = 0;
    for (std::size_t index = 0; index < bar.parts.size(); ++index) {
        const BarPart& part = bar.parts[index];
        const bool gap = part.part == MemoryPart::Missing;
        if (missing > 0 && !gap && !isNeeded(part))
            continue;
        const double end = gap ? held + amountOf(part) : std::min(at + amountOf(part), held);
        const double from = gap ? held : at;
        if (end > from)
            segments.push_back({.part = index, .from = from, .to = end});
        at = gap ? at : end;
    }
    return segments;
}

double lengthOf(const Bar& bar)
{
    double length = isDrawable(bar.capacity) ? std::max(0.0, bar.capacity) : 0.0;
    for (const MemorySegment& segment : segmentsOf(bar))
        length = std::max(length, segment.to);
    return length;
}

} // namespace berth::charts
