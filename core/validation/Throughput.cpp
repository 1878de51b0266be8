#include "core/validation/Throughput.h"

#include "core/performance/ServingEstimator.h"
#include "core/validation/EvaluateRows.h"
#include "core/validation/ThroughputScenario.h"

#include <array>

namespace berth::validation {
namespace {

using catalog::ThroughputMeasurement;
using performance::PerformanceEstimate;

constexpr double kMillisPerSecond = 1e3;

struct Measured
{
    const char* metric;
    std::optional<double> value;
    double predicted;
    bool stated = true; // what it depends on
};

// What a run yields depends on the length of the answers, its first token on that of the prompt and on who waits.
void addPredictions(Validation& out, const ThroughputMeasurement& row, const ThroughputScenario& scenario,
                    const PerformanceEstimate& e)
{
    const bool output = scenario.outputStated;
    const bool input = scenario.inputStated;
    const double scale = scenario.outputScale;
    const std::array columns = {
        Measured{"total_output_tok_s", row.totalOutputTokensPerSecond, e.output.value * scale, output || !row.tpotMs},
        Measured{"tpot_ms", row.tpotMs, scenario.tpot(e) * kMillisPerSecond},
        Measured{"ttft_ms", row.ttftMs, e.ttft.value * kMillisPerSecond, input && scenario.loadStated},
        Measured{"per_user_tok_s", row.perUserTokensPerSecond, e.perUser.value},
        Measured{"total_tok_s", row.totalTokensPerSecond, e.total.value * scale, output && input},
        Measured{"prefill_tok_s", row.prefillTokensPerSecond, e.prefill.value, input},
        Measured{"requests_s", row.requestsPerSecond, e.requestsPerSecond * scale, output},
    };
    for (const Measured& column : columns)
        if (column.value && *column.value > 0 && column.stated)
            out.results.push_back({row.id, column.metric, *column.value, column.predicted});
}

} // namespace

Result<Validation> evaluateThroughput(std::span<const ThroughputMeasurement> rows, const catalog::Catalog& catalog)
{
    const auto table = performance::makeServingTable(catalog.calibration);
    if (!table)
        return std::unexpected(table.error());
    SpeedTables tables;
    return evaluateRows(rows, [&](Validation& out, const ThroughputMeasurement& row) -> Result<void> {
        const Result<ThroughputScenario> scenario = makeThroughputScenario(catalog, tables, row);
        if (!scenario)
            return std::unexpected(scenario.error());
        const performance::ServingEfficiency efficiency = performance::resolve(*table, scenario->scope);
        NullTrace none;
        addPredictions(out, row, *scenario, performance::estimateServing(scenario->bind(efficiency), none));
        return {};
    });
}

} // namespace berth::validation
