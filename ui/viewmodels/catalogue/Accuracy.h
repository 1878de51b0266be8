// How accurate Berth is: every published run of the catalogue with what Berth predicts for it, and the errors by kind
// of engine and of hardware. Pure functions, meant for a worker: all of it takes some tenths of a second.
#pragma once

#include <QString>

#include "core/validation/Validation.h"
#include "ui/viewmodels/Formatter.h"
#include "ui/viewmodels/catalogue/CatalogueSnapshot.h"

#include <functional>
#include <vector>

namespace berth::viewmodels {

// One measured figure of one run.
struct AccuracyRun
{
    catalog::TableId table{};
    validation::Prediction prediction; // its metric is the measured column
    QString name{}; // "DeepSeek-R1 on 8 × H200 141 GB SXM"
    QString engine{}; // family: "vLLM"
    QString hardware{}; // architecture: "Hopper"; empty: not known
    QString source{}; // publications in short
};

// A figure whose predictions can be looked at.
struct AccuracyMetric
{
    catalog::TableId table{};
    std::string_view column;
};
[[nodiscard]] std::span<const AccuracyMetric> accuracyMetrics();

// The share that is done, 0 to 1; false stops the work.
using AccuracyProgress = std::function<bool(double)>;

// Every published row that can be predicted, the same that the command line's validate counts. Errors: those of the
// evaluations; an empty list after a stop.
[[nodiscard]] Result<std::vector<AccuracyRun>> evaluateRuns(const CatalogueSnapshot& all,
                                                            const AccuracyProgress& progress);

enum class AccuracyGrouping { Engine, Hardware };

struct AccuracyGroup
{
    QString name{};
    validation::MetricSummary summary;
};

// The groups of one figure, those with most runs first.
[[nodiscard]] std::vector<AccuracyGroup> accuracyGroups(const std::vector<AccuracyRun>& runs,
                                                        const AccuracyMetric& metric, AccuracyGrouping grouping);

// All runs of one figure.
[[nodiscard]] validation::MetricSummary accuracyOf(const std::vector<AccuracyRun>& runs, const AccuracyMetric& metric);

[[nodiscard]] bool isOf(const AccuracyRun& run, const AccuracyMetric& metric);

} // namespace berth::viewmodels
