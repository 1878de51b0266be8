// What others publish about a configuration, as tables. Internal to this folder.
#pragma once

#include "core/report/SizingReport.h"

#include <string>
#include <string_view>

namespace berth::report {

// Published measurements near to the configuration, with what Berth predicts for each of those runs.
[[nodiscard]] Table makeEvidenceTable(const std::vector<evidence::Evidence>& measured);

[[nodiscard]] PhraseCode metricName(std::string_view column); // of the quantity that was measured
[[nodiscard]] Figure metricFigure(std::string_view column, double value);

[[nodiscard]] std::string machineOf(const evidence::Evidence& measured); // "8 × H200 141GB SXM"
[[nodiscard]] Text runText(const evidence::Evidence& measured); // "8 × H200 141GB SXM, SGLang, users: 64"

[[nodiscard]] Table makeGuidanceTable(const std::vector<GuidanceLine>& lines);

} // namespace berth::report
