// Everything that published measurements of one kind say: the fitted table, the intervals of unseen measurements, and
// how well both hold. The catalogue's calibration.csv and intervals.csv are what its own measurements give here.
#pragma once

#include "core/base/Result.h"
#include "core/calibration/Calibration.h"
#include "core/validation/Validation.h"

#include <optional>

namespace berth::calibration {

// One line of what is printed: how far predictions of one kind lie from the measurements.
struct ResidualLine
{
    std::string judged; // "in_sample", or what was left out: "pairs", "devices", "models", "generations"
    std::string workload; // as in intervals.csv; empty: all together
    validation::MetricSummary summary;
    std::optional<double> coverage; // of the 80 % intervals
};

struct Refit
{
    std::vector<spec::CalibrationFact> facts;
    std::vector<spec::PredictionInterval> intervals;
    std::vector<DroppedRow> dropped;
    std::vector<ResidualLine> residuals;
    std::size_t kept = 0;
    int rounds = 0;
};

// `source` names the file of the rows in the facts that they inform. Errors: MissingInput {measurements} if no row is
// fit to learn from.
template <class E>
[[nodiscard]] Result<Refit> refit(const CalibrationData<E>& data, std::span<const spec::PredictionInterval> intervals,
                                  const std::string& source, unsigned threads);

} // namespace berth::calibration
