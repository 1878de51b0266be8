// What others publish about a configuration, as tables.
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
[[nodiscard]] Text runText(const evidence::Evidence& measured); // "8 × H200 141GB SXM, SGLang, FP8, users: 64"

// What keeps a run from telling how sure the figures of a configuration are: the gravest of it. A model of the same
// shape is as good as the same one; another engine or load is not the hardware.
enum class Unlike { Nothing, Model, Device, Count, Format };
[[nodiscard]] Unlike unlikeOf(const evidence::Likeness& likeness);

// `more`: claims that are not among the lines.
[[nodiscard]] Table makeGuidanceTable(const std::vector<GuidanceLine>& lines, std::size_t more);

} // namespace berth::report
