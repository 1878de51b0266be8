#include "core/validation/Throughput.h"

#include "core/performance/ServingEstimator.h"
#include "core/validation/SkipReason.h"
#include "core/validation/ThroughputScenario.h"

namespace berth::validation {
namespace {

using catalog::ThroughputMeasurement;
using performance::PerformanceEstimate;

constexpr double kMillisPerSecond = 1e3;

void predict(Validation& out, const std::string& id, const char* metric, std::optional<double> measured, bool known,
             double predicted)
{
    if (measured && *measured > 0 && known)
        out.results.push_back({id, metric, *measured, predicted});
}

// What a run yields depends on the length of the answers, its first token on that of the prompt.
void addPredictions(Validation& out, const ThroughputMeasurement& row, const ThroughputScenario& scenario,
                    const PerformanceEstimate& e)
{
    const bool output = scenario.outputStated || !row.tpotMs;
    const bool both = scenario.outputStated && scenario.inputStated;
    const double scale = scenario.outputScale;
    predict(out, row.id, "total_output_tok_s", row.totalOutputTokensPerSecond, output, e.output.value * scale);
    predict(out, row.id, "tpot_ms", row.tpotMs, true, e.tpot.value * kMillisPerSecond);
    predict(out, row.id, "ttft_ms", row.ttftMs, scenario.inputStated, e.ttft.value * kMillisPerSecond);
    predict(out, row.id, "per_user_tok_s", row.perUserTokensPerSecond, true, e.perUser.value);
    predict(out, row.id, "total_tok_s", row.totalTokensPerSecond, both, e.total.value * scale);
    predict(out, row.id, "prefill_tok_s", row.prefillTokensPerSecond, scenario.inputStated, e.prefill.value);
    predict(out, row.id, "requests_s", row.requestsPerSecond, scenario.outputStated, e.requestsPerSecond * scale);
}

} // namespace

Result<Validation> validateThroughput(const catalog::Catalog& catalog, const std::vector<ThroughputMeasurement>& rows)
{
    const auto table = performance::makeServingTable(catalog.calibration);
    if (!table)
        return std::unexpected(table.error());
    SpeedTables tables;
    NullTrace none;
    Validation out;
    out.rows = rows.size();
    for (const ThroughputMeasurement& row : rows) {
        const Result<ThroughputScenario> scenario = makeThroughputScenario(catalog, tables, row);
        if (!scenario) {
            out.skipped.push_back({row.id, skipReason(scenario.error())});
            continue;
        }
        const performance::ServingEfficiency efficiency = performance::resolve(*table, scenario->scope);
        const std::size_t before = out.results.size();
        addPredictions(out, row, *scenario, performance::estimateServing(scenario->bind(efficiency), none));
        if (out.results.size() > before)
            ++out.evaluated;
        else
            out.skipped.push_back({row.id, "missing_measurement"});
    }
    return out;
}

} // namespace berth::validation
