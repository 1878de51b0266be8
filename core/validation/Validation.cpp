#include "core/validation/Validation.h"

#include <algorithm>
#include <cmath>

namespace berth::validation {

namespace {

double signedError(const Prediction& prediction)
{
    if (prediction.measured == 0) {
        return prediction.predicted == 0 ? 0 : 1;
    }
    return prediction.predicted / prediction.measured - 1;
}

// Of a sorted, non-empty list; the mean of the two middle values of an even one.
double median(const std::vector<double>& sorted)
{
    const std::size_t middle = sorted.size() / 2;
    return sorted.size() % 2 == 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
}

double nearestRank(const std::vector<double>& sorted, double share)
{
    const auto rank = static_cast<std::size_t>(std::ceil(share * static_cast<double>(sorted.size())));
    return sorted[std::max<std::size_t>(rank, 1) - 1];
}

MetricSummary summarizeMetric(const std::string& metric, const std::vector<Prediction>& results)
{
    constexpr double kNinetyPercent = 0.9;
    std::vector<double> apes;
    std::vector<double> errors;
    for (const Prediction& prediction : results) {
        if (prediction.metric == metric) {
            apes.push_back(absolutePercentageError(prediction));
            errors.push_back(signedError(prediction));
        }
    }
    std::sort(apes.begin(), apes.end());
    std::sort(errors.begin(), errors.end());
    return {metric, apes.size(), median(apes), nearestRank(apes, kNinetyPercent), median(errors)};
}

} // namespace

double absolutePercentageError(const Prediction& prediction)
{
    return std::abs(signedError(prediction));
}

std::vector<MetricSummary> summarize(const std::vector<Prediction>& results)
{
    std::vector<MetricSummary> summaries;
    for (const Prediction& prediction : results) {
        const bool known = std::any_of(summaries.begin(), summaries.end(), [&](const MetricSummary& summary) {
            return summary.metric == prediction.metric;
        });
        if (!known) {
            summaries.push_back(summarizeMetric(prediction.metric, results));
        }
    }
    return summaries;
}

} // namespace berth::validation
