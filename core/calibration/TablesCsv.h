// calibration.csv and intervals.csv as they are kept for review. RFC 4180 with LF, in the order of the facts.
#pragma once

#include "core/base/Result.h"
#include "core/spec/CalibrationFact.h"

#include <span>
#include <string>

namespace berth::calibration {

[[nodiscard]] std::string calibrationCsv(std::span<const spec::CalibrationFact> facts);
[[nodiscard]] std::string intervalsCsv(std::span<const spec::PredictionInterval> intervals);

// Replaces both files of a folder; a reader sees the old or the new one, never a part. Errors: FileUnwritable
// {path, reason}, after which neither file has changed unless the second one alone could not be put in place.
[[nodiscard]] Result<void> writeTables(const std::string& folder, std::span<const spec::CalibrationFact> facts,
                                       std::span<const spec::PredictionInterval> intervals);

} // namespace berth::calibration
