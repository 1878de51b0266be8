#include "core/calibration/LocalData.h"

#include "core/calibration/LocalFilter.h"
#include "core/performance/LocalEstimator.h"
#include "core/validation/SkipReason.h"

#include <cmath>
#include <map>
#include <memory>

namespace berth::calibration {
namespace {

using catalog::LocalMeasurement;
using performance::LocalEfficiency;
using validation::LocalScenario;

enum Metric : std::size_t { kDecode, kPrefill };
// Errors of a logarithm that are ordinary.
constexpr double kDecodeScale = 0.12;
constexpr double kPrefillScale = 0.3;

// Machines that compute on their host have no generation; each is its own.
KeptRow keptRow(const LocalMeasurement& row, const LocalScenario& scenario)
{
    constexpr std::size_t kDeviceText = 30; // tells machines apart; what follows are their settings
    const std::string device = row.accelerator.text.empty() ? row.device.substr(0, kDeviceText) : row.accelerator.text;
    const bool onDevices = scenario.inputs.placement == performance::Placement::Devices;
    const auto kind = onDevices ? performance::IntervalClass::LocalDevice : performance::IntervalClass::LocalHost;
    return {.id = row.id,
            .pair = row.model.text + " on " + device,
            .device = device,
            .model = row.model.text,
            .generation = onDevices ? scenario.scope.generation : device,
            .workload = std::string(performance::intervalClassName(kind))};
}

// Long series from one machine say little more than short ones.
void setWeights(std::vector<KeptRow>& kept)
{
    constexpr double kSeries = -0.25;
    std::map<std::string, double> counts;
    for (const KeptRow& row : kept)
        ++counts[row.pair];
    for (KeptRow& row : kept)
        row.weight = std::pow(counts[row.pair], kSeries);
}

void addObservations(CalibrationData<LocalEfficiency>& data, const LocalMeasurement& row, const LocalScenario& scenario)
{
    const std::size_t place = data.kept.size() - 1;
    if (const double decode = row.decodeTokensPerSecond.value_or(0); decode > 0)
        data.observations.push_back({place, kDecode, decode, kDecodeScale});
    if (const double prefill = row.prefillTokensPerSecond.value_or(0); prefill > 0 && scenario.promptStated)
        data.observations.push_back({place, kPrefill, prefill, kPrefillScale});
}

} // namespace

Result<CalibrationData<LocalEfficiency>> makeLocalData(const catalog::Catalog& catalog,
                                                       std::span<const LocalMeasurement> rows)
{
    Result<performance::LocalTable> table = performance::makeLocalTable(catalog.calibration);
    if (!table)
        return std::unexpected(table.error());
    CalibrationData<LocalEfficiency> data;
    data.facts = catalog.calibration;
    data.table = *std::move(table);
    data.kind = spec::CalibrationKind::Local;
    data.metrics = {"decode_tok_s", "prefill_tok_s"};
    validation::SpeedTables tables;
    std::vector<LocalMeasurement> built;
    std::vector<LocalScenario> scenarios;
    for (const LocalMeasurement& row : rows) {
        Result<LocalScenario> scenario = validation::makeLocalScenario(catalog, tables, row);
        if (!scenario) {
            data.dropped.push_back({row.id, validation::skipReason(scenario.error())});
            continue;
        }
        built.push_back(row);
        scenarios.push_back(*std::move(scenario));
    }
    const std::vector<LocalRule> rules = filterLocal(built, scenarios);
    const auto kept = std::make_shared<std::vector<LocalScenario>>();
    for (std::size_t i = 0; i < rules.size(); ++i) {
        if (rules[i] != LocalRule::Keep) {
            data.dropped.push_back({built[i].id, std::string(ruleName(rules[i]))});
            continue;
        }
        data.kept.push_back(keptRow(built[i], scenarios[i]));
        data.scopes.push_back(scenarios[i].scope);
        addObservations(data, built[i], scenarios[i]);
        kept->push_back(std::move(scenarios[i]));
    }
    setWeights(data.kept);
    data.predict = [kept](std::size_t row, const LocalEfficiency& efficiency, std::span<double> values) {
        NullTrace none;
        const performance::PerformanceEstimate e = performance::estimateLocal((*kept)[row].bind(efficiency), none);
        values[kDecode] = e.output.value;
        values[kPrefill] = e.prefill.value;
    };
    return data;
}

} // namespace berth::calibration
