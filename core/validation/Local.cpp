#include "core/validation/Local.h"

#include "core/performance/LocalEstimator.h"
#include "core/validation/EvaluateRows.h"
#include "core/validation/LocalScenario.h"

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
    return evaluateRows(rows, [&](Validation& out, const LocalMeasurement& row) -> Result<void> {
        const Result<LocalScenario> scenario = makeLocalScenario(catalog, tables, row);
        if (!scenario)
            return std::unexpected(scenario.error());
        const performance::LocalEfficiency efficiency = performance::resolve(*table, scenario->scope);
        NullTrace none;
        addPredictions(out, row, *scenario, performance::estimateLocal(scenario->bind(efficiency), none));
        return {};
    });
}

} // namespace berth::validation
