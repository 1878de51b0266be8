// The fit of an efficiency table to published measurements, and what it predicts for measurements it has not seen.
// Deterministic: the same rows and priors give the same values to the last of their six digits.
#pragma once

#include "core/calibration/Observation.h"
#include "core/performance/EfficiencyTable.h"
#include "core/spec/CalibrationFact.h"
#include "core/validation/Validation.h"

#include <functional>
#include <span>
#include <string>
#include <vector>

namespace berth::calibration {

template <class E>
struct CalibrationData
{
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
    std::vector<validation::Prediction> fitted; // the kept rows as the fit predicts them
    double cost = 0;
    int rounds = 0;
};

template <class E>
[[nodiscard]] CalibrationResult calibrate(const CalibrationData<E>& data);

// What is left out together.
enum class LeaveOut { Pairs, Devices, Models };

// Every group predicted by a fit that has not seen any row of it. As many fits as groups.
template <class E>
[[nodiscard]] std::vector<validation::Prediction> leaveOut(const CalibrationData<E>& data, LeaveOut groups);

// Factors between which 80 % of these measurements lie: 10th and 90th percentile of measured / predicted, a tenth wider
// in the logarithm as the sample is finite, at least a tenth to both sides.
struct Quantiles
{
    double low = 1;
    double high = 1;
    std::size_t rows = 0;
};
[[nodiscard]] Quantiles intervalOf(std::span<const validation::Prediction> predictions, const std::string& metric);

} // namespace berth::calibration
