// The fit of an efficiency table to published measurements. Deterministic: the same rows and priors give the same
// values to the last of their six digits.
#pragma once

#include "core/calibration/Observation.h"
#include "core/performance/EfficiencyTable.h"
#include "core/spec/CalibrationFact.h"

#include <functional>
#include <span>
#include <string>
#include <vector>

namespace berth::calibration {

// Read by several threads at once: `predict` must not change what it captures.
template <class E>
struct CalibrationData
{
    spec::CalibrationKind kind = spec::CalibrationKind::Serving;
    std::vector<spec::CalibrationFact> facts; // of the catalogue; those of the kind with a prior are fitted
    performance::EfficiencyTable<E> table; // made of them
    std::vector<std::string> metrics; // names of the predicted columns
    std::vector<KeptRow> kept;
    std::vector<performance::EfficiencyScope> scopes; // of the kept rows
    std::vector<Observation> observations; // in the order of rows
    std::vector<DroppedRow> dropped;
    // Values of all metrics for a kept row, in the units of the columns.
    std::function<void(std::size_t row, const E& efficiency, std::span<double> values)> predict;
};

struct CalibrationResult
{
    std::vector<spec::CalibrationFact> facts; // with new values and numbers of rows
    std::vector<Judged> fitted; // every observation as the fit predicts it
    double cost = 0;
    int rounds = 0;
};

template <class E>
[[nodiscard]] CalibrationResult calibrate(const CalibrationData<E>& data);

} // namespace berth::calibration
