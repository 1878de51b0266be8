// How fitted facts say where they come from.
#pragma once

#include "core/spec/CalibrationFact.h"

#include <string>
#include <vector>

namespace berth::calibration {

// Source and doubt of every fitted fact of one kind: what rows inform comes from `file`, what none informs is the
// prior.
void stateSources(std::vector<spec::CalibrationFact>& facts, spec::CalibrationKind kind, const std::string& file);

// The same of an interval that was fitted.
void stateSource(spec::PredictionInterval& interval);

} // namespace berth::calibration
