// The axes of a chart with lines, and the room around them. Internal to ui/charts.
#pragma once

#include "ui/charts/ChartParts.h"

namespace berth::charts {

// What stands under the horizontal axis.
struct LinesFoot
{
    double titleTop = 0;
    double legendTop = 0;
    double legendWidth = 0;
};

LinesFoot setUpFrame(const BuildContext& context);

// The specification as it is drawn: where letters stand for names, with the full name of every line that has room for
// it beside it. Sets the plot up on the way.
[[nodiscard]] report::ChartSpec withNamesThatFit(const BuildContext& context);

} // namespace berth::charts
