#include "core/calibration/Residuals.h"

#include <algorithm>
#include <cmath>

namespace berth::calibration {
namespace {

bool isSelected(const Selection& selection, const std::string& workload, const std::string& metric)
{
    return (selection.workload.empty() || selection.workload == workload)
        && (selection.metric.empty() || selection.metric == metric);
}

// Between the two nearest ranks. `sorted` is not empty.
double quantile(const std::vector<double>& sorted, double share)
{
    const double place = share * static_cast<double>(sorted.size() - 1);
    const auto below = static_cast<std::size_t>(place);
    const std::size_t above = std::min(below + 1, sorted.size() - 1);
    return sorted[below] + (place - std::floor(place)) * (sorted[above] - sorted[below]);
}

} // namespace

template <class E>
std::vector<validation::Prediction> predictionsOf(const CalibrationData<E>& data, std::span<const Judged> judged,
                                                  const Selection& selection)
{
    std::vector<validation::Prediction> predictions;
    for (const Judged& one : judged) {
        const Observation& observation = data.observations[one.observation];
        const KeptRow& row = data.kept[observation.row];
        const std::string& metric = data.metrics[observation.metric];
        if (isSelected(selection, row.workload, metric))
            predictions.push_back({row.id, metric, observation.measured, one.predicted});
    }
    return predictions;
}

Quantiles quantilesOf(std::span<const validation::Prediction> predictions)
{
    constexpr double kLow = 0.1;
    constexpr double kHigh = 0.9;
    constexpr double kWider = 1.1;
    constexpr double kLeast = 0.1; // of a logarithm
    constexpr double kHundred = 100;
    if (predictions.empty())
        return {};
    std::vector<double> errors;
    for (const validation::Prediction& prediction : predictions)
        errors.push_back(std::log(prediction.measured / prediction.predicted));
    std::sort(errors.begin(), errors.end());
    const double low = std::exp(std::min(kWider * quantile(errors, kLow), -kLeast));
    const double high = std::exp(std::max(kWider * quantile(errors, kHigh), kLeast));
    return {std::floor(kHundred * low) / kHundred, std::ceil(kHundred * high) / kHundred, errors.size()};
}

template <class E>
std::optional<double> coverage(const CalibrationData<E>& data, std::span<const Judged> judged,
                               const Selection& selection, std::span<const spec::PredictionInterval> intervals,
                               bool generationKnown)
{
    std::size_t inside = 0;
    std::size_t all = 0;
    for (const spec::PredictionInterval& interval : intervals) {
        if (interval.kind != data.kind || interval.generationKnown != generationKnown
            || !isSelected(selection, interval.workload, interval.metric))
            continue;
        for (const validation::Prediction& one : predictionsOf(data, judged, {interval.workload, interval.metric})) {
            const double ratio = one.measured / one.predicted;
            inside += interval.low <= ratio && ratio <= interval.high;
            ++all;
        }
    }
    if (all == 0)
        return std::nullopt;
    return static_cast<double>(inside) / static_cast<double>(all);
}

template std::vector<validation::Prediction> predictionsOf(const CalibrationData<performance::ServingEfficiency>&,
                                                           std::span<const Judged>, const Selection&);
template std::optional<double> coverage(const CalibrationData<performance::ServingEfficiency>&, std::span<const Judged>,
                                        const Selection&, std::span<const spec::PredictionInterval>, bool);
template std::vector<validation::Prediction> predictionsOf(const CalibrationData<performance::LocalEfficiency>&,
                                                           std::span<const Judged>, const Selection&);
template std::optional<double> coverage(const CalibrationData<performance::LocalEfficiency>&, std::span<const Judged>,
                                        const Selection&, std::span<const spec::PredictionInterval>, bool);

} // namespace berth::calibration
