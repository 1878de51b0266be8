// calibration.csv as it is kept for review, and how fitted facts say where they come from.
#pragma once

#include "core/spec/CalibrationFact.h"

#include <span>
#include <string>
#include <vector>

namespace berth::calibration {

// RFC 4180 with LF, in the order of the facts.
[[nodiscard]] std::string calibrationCsv(std::span<const spec::CalibrationFact> facts);

// Source and doubt of every fitted fact of one kind: what rows inform comes from `file`, what none informs is the
// prior.
void stateSources(std::vector<spec::CalibrationFact>& facts, spec::CalibrationKind kind, const std::string& file);

} // namespace berth::calibration
