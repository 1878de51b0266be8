// The charts of a comparison. A configuration keeps its letter and the style of its place on every one of them. A chart
// of which nothing is known has neither bars nor series. Pure functions.
#pragma once

#include "core/report/Comparison.h"

namespace berth::report {

[[nodiscard]] ChartSpec comparedMemory(std::span<const comparison::Compared> all, Unit unit = Unit::Gigabyte);

// Throughput against interactivity; the load asked for is the filled mark, the interval that of the baseline, upright
// lines the speeds asked for each user, unless they are more than two.
[[nodiscard]] ChartSpec comparedSpeed(std::span<const comparison::Compared> all);

// What is paid by the end of each month, in thousands, and where owning the baseline gets cheaper than renting it.
[[nodiscard]] ChartSpec comparedCost(std::span<const comparison::Compared> all);

// Cost of a million output tokens against the share of busy time.
[[nodiscard]] ChartSpec comparedTokenCost(std::span<const comparison::Compared> all);

// Power of all machines against the share of busy time.
[[nodiscard]] ChartSpec comparedPower(std::span<const comparison::Compared> all);

// Roofs of one device each, with a mean step of writing and the reading of one prompt.
[[nodiscard]] ChartSpec comparedRoofline(std::span<const comparison::Compared> all);

// Context against users at the same time, of one configuration: what fits and meets the targets, which the caption
// names.
[[nodiscard]] ChartSpec fitChart(const comparison::Compared& compared);

} // namespace berth::report
