// How well predictions meet the measurements of each kind of work, and within which factors they do.
#pragma once

#include "core/calibration/Calibration.h"
#include "core/validation/Validation.h"

#include <optional>

namespace berth::calibration {

// Which predictions are meant. Empty: any.
struct Selection
{
    std::string workload; // as in intervals.csv
    std::string metric;
};

template <class E>
[[nodiscard]] std::vector<validation::Prediction>
predictionsOf(const CalibrationData<E>& data, std::span<const Judged> judged, const Selection& selection);

// Factors of the predicted value between which 80 % of the measurements lie.
struct Quantiles
{
    double low = 1;
    double high = 1;
    std::size_t values = 0; // measured, of which they are quantiles
};

// 10th and 90th percentile of measured / predicted, a tenth wider in the logarithm as the sample is finite, at least a
// tenth to both sides, rounded outwards to hundredths.
[[nodiscard]] Quantiles quantilesOf(std::span<const validation::Prediction> predictions);

// Share of the selected measurements that lie inside the interval of their kind of work; nothing where none has one.
template <class E>
[[nodiscard]] std::optional<double> coverage(const CalibrationData<E>& data, std::span<const Judged> judged,
                                             const Selection& selection,
                                             std::span<const spec::PredictionInterval> intervals, bool generationKnown);

} // namespace berth::calibration
