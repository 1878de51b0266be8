// Which stretch of a memory bar each part takes. Pure arithmetic in the unit of the bar.
#pragma once

#include "core/report/ChartSpec.h"

#include <vector>

namespace berth::charts {

struct MemorySegment
{
    std::size_t part = 0; // index into Bar::parts
    double from = 0;
    double to = 0;
};

// Parts follow each other. Where something is missing, it is the end of what is needed: the parts end where it begins,
// and neither free nor kept back memory is shown. A value that is no amount takes nothing.
[[nodiscard]] std::vector<MemorySegment> segmentsOf(const report::Bar& bar);

// End of the last segment or the capacity, whichever is further.
[[nodiscard]] double lengthOf(const report::Bar& bar);

} // namespace berth::charts
