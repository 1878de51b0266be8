#include "core/validation/Local.h"

#include "core/performance/LocalEstimator.h"
#include "core/validation/LocalScenario.h"
#include "core/validation/SkipReason.h"

namespace berth::validation {
namespace {

using catalog::LocalMeasurement;

void addPredictions(Validation& out, const LocalMeasurement& row, const LocalScenario& scenario,
                    const performance::PerformanceEstimate& e)
{
    if (row.decodeTokensPerSecond.value_or(0) > 0)
        out.results.push_back({row.id, "decode_tok_s", *row.decodeTokensPerSecond, e.output.value});
    if (row.prefillTokensPerSecond.value_or(0) > 0 && scenario.promptStated)
        out.results.push_back({row.id, "prefill_tok_s", *row.prefillTokensPerSecond, e.prefill.value});
}

} // namespace

Result<Validation> evaluateLocal(std::span<const LocalMeasurement> rows, const catalog::Catalog& catalog)
{
    const auto table = performance::makeLocalTable(catalog.calibration);
    if (!table)
        return std::unexpected(table.error());
    SpeedTables tables;
    NullTrace none;
    Validation out;
    out.rows = rows.size();
    for (const LocalMeasurement& row : rows) {
        const Result<LocalScenario> scenario = makeLocalScenario(catalog, tables, row);
        if (!scenario) {
            out.skipped.push_back({row.id, skipReason(scenario.error())});
            continue;
        }
        const performance::LocalEfficiency efficiency = performance::resolve(*table, scenario->scope);
        const std::size_t before = out.results.size();
        addPredictions(out, row, *scenario, performance::estimateLocal(scenario->bind(efficiency), none));
        if (out.results.size() > before)
            ++out.evaluated;
        else
            out.skipped.push_back({row.id, "missing_measurement"});
    }
    return out;
}

} // namespace berth::validation
