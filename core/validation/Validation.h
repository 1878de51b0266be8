// Predictions held against published measurements: plain results of any evaluation, and their summary.
//   ape = |predicted / measured - 1|; bias = median of the signed error; p90 = value below which 90 % of the apes lie
//   (nearest rank). A metric is named after the column it predicts.
#pragma once

#include <cstddef>
#include <string>
#include <vector>

namespace berth::validation {

struct Prediction
{
    std::string id;
    std::string metric;
    double measured = 0;
    double predicted = 0;
};

struct SkippedRow
{
    std::string id;
    std::string reason; // short key: unknown_model, missing_precision, ...
};

struct Validation
{
    std::size_t rows = 0; // of the file
    std::size_t evaluated = 0; // rows with at least one prediction
    std::vector<Prediction> results;
    std::vector<SkippedRow> skipped;
};

struct MetricSummary
{
    std::string metric;
    std::size_t count = 0;
    double medianApe = 0;
    double p90Ape = 0;
    double bias = 0;
};

// |predicted / measured - 1|; a measured zero counts as met only by a predicted zero (0), otherwise as 1.
[[nodiscard]] double absolutePercentageError(const Prediction& prediction);

// One summary per metric, in the order of first appearance.
[[nodiscard]] std::vector<MetricSummary> summarize(const std::vector<Prediction>& results);

} // namespace berth::validation
