// What others publish about a configuration, as tables. Internal to this folder.
#pragma once

#include "core/report/SizingReport.h"

namespace berth::report {

// Published measurements near to the configuration, with what Berth predicts for each of those runs.
[[nodiscard]] Table makeEvidenceTable(const MeasuredNearby& measured);

[[nodiscard]] Table makeGuidanceTable(const std::vector<GuidanceLine>& lines);

} // namespace berth::report
