#include "core/calibration/ServingData.h"

#include "core/calibration/ThroughputFilter.h"
#include "core/performance/ServingEstimator.h"
#include "core/validation/SkipReason.h"

#include <algorithm>
#include <array>
#include <cctype>
#include <cmath>
#include <map>
#include <memory>

namespace berth::calibration {
namespace {

using catalog::ThroughputMeasurement;
using performance::ServingEfficiency;
using validation::ThroughputScenario;

enum Metric : std::size_t { kOutput, kTpot, kTtft };
constexpr double kMillisPerSecond = 1e3;
// Errors of a logarithm that are ordinary: throughput and TPOT repeat to a seventh, TTFT depends on settings that no
// column states.
constexpr std::array kScales = {0.15, 0.15, 0.45};

struct Measured
{
    std::array<double, 3> values{}; // 0: not measured
};

Measured measuredOf(const ThroughputMeasurement& row, const ThroughputScenario& s)
{
    Measured m;
    double output = row.totalOutputTokensPerSecond.value_or(0);
    if (output <= 0)
        output = row.requestsPerSecond.value_or(0) * row.outputTokens.value_or(0);
    double tpot = row.tpotMs.value_or(0);
    if (tpot <= 0 && row.scenario.starts_with("batch1") && row.perUserTokensPerSecond.value_or(0) > 0)
        tpot = kMillisPerSecond / *row.perUserTokensPerSecond;
    if (s.outputStated || tpot <= 0)
        m.values[kOutput] = output;
    m.values[kTpot] = tpot;
    if (s.inputStated)
        m.values[kTtft] = row.ttftMs.value_or(0);
    return m;
}

std::string lowered(std::string text)
{
    std::transform(text.begin(), text.end(), text.begin(),
                   [](unsigned char c) { return static_cast<char>(std::tolower(c)); });
    return text;
}

// "deepseek-ai/DeepSeek-R1-0528" and "deepseek-ai/DeepSeek-R1" are one model to the hardware.
std::string relativesOf(std::string model)
{
    model.erase(0, model.find('/') + 1);
    for (const std::string suffix : {"-0528", "-Instruct-2507", "-Instruct"})
        if (const std::size_t at = model.find(suffix); at != std::string::npos)
            model.erase(at, suffix.size());
    return model;
}

KeptRow keptRow(const ThroughputMeasurement& row, const ThroughputScenario& scenario)
{
    const performance::ServingInputs& in = scenario.inputs;
    const double requests = std::max(in.concurrency, 1.0);
    const double offered = requests / std::min(in.layout.instances, requests);
    return {.id = row.id,
            .pair = row.model.text + " on " + row.accelerator.text,
            .device = row.accelerator.text,
            .model = relativesOf(row.model.text),
            .generation = scenario.scope.generation,
            .workload = std::string(performance::intervalClassName(performance::intervalClass(in, offered)))};
}

// Long series from one machine say little more than short ones; a laboratory that sweeps launch flags with a load
// generator of its own counts a third.
void setWeights(std::vector<KeptRow>& kept, const std::vector<const ThroughputMeasurement*>& rows,
                const std::vector<ThroughputScenario>& scenarios)
{
    constexpr double kSeries = -0.25;
    constexpr double kSweeps = 0.35;
    std::map<std::string, double> counts;
    for (std::size_t i = 0; i < kept.size(); ++i)
        ++counts[kept[i].pair + scenarios[i].scope.engine];
    for (std::size_t i = 0; i < kept.size(); ++i) {
        const bool sweeps = lowered(rows[i]->provenance.source + rows[i]->notes).find("gpustack") != std::string::npos;
        kept[i].weight = std::pow(counts[kept[i].pair + scenarios[i].scope.engine], kSeries) * (sweeps ? kSweeps : 1);
    }
}

void addObservations(CalibrationData<ServingEfficiency>& data, const Measured& measured)
{
    for (std::size_t metric = 0; metric < kScales.size(); ++metric)
        if (measured.values[metric] > 0)
            data.observations.push_back({data.kept.size() - 1, metric, measured.values[metric], kScales[metric]});
}

// Rows that become scenarios, in their order.
struct Built
{
    std::vector<ThroughputMeasurement> rows;
    std::vector<ThroughputScenario> scenarios;
    std::vector<DroppedRow> dropped;
};

Built build(const catalog::Catalog& catalog, std::span<const ThroughputMeasurement> rows)
{
    Built built;
    validation::SpeedTables tables;
    for (const ThroughputMeasurement& row : rows) {
        Result<ThroughputScenario> scenario = validation::makeThroughputScenario(catalog, tables, row);
        if (scenario) {
            built.rows.push_back(row);
            built.scenarios.push_back(*std::move(scenario));
        } else {
            built.dropped.push_back({row.id, validation::skipReason(scenario.error())});
        }
    }
    return built;
}

} // namespace

Result<CalibrationData<ServingEfficiency>> makeServingData(const catalog::Catalog& catalog,
                                                           std::span<const ThroughputMeasurement> rows)
{
    Result<performance::ServingTable> table = performance::makeServingTable(catalog.calibration);
    if (!table)
        return std::unexpected(table.error());
    Built built = build(catalog, rows);
    CalibrationData<ServingEfficiency> data;
    data.facts = catalog.calibration;
    data.table = *std::move(table);
    data.metrics = {"total_output_tok_s", "tpot_ms", "ttft_ms"};
    data.dropped = std::move(built.dropped);
    const std::vector<ThroughputRule> rules = filterThroughput(built.rows, built.scenarios);
    const auto scenarios = std::make_shared<std::vector<ThroughputScenario>>();
    std::vector<const ThroughputMeasurement*> kept;
    for (std::size_t i = 0; i < rules.size(); ++i) {
        if (rules[i] != ThroughputRule::Keep) {
            data.dropped.push_back({built.rows[i].id, std::string(ruleName(rules[i]))});
            continue;
        }
        data.kept.push_back(keptRow(built.rows[i], built.scenarios[i]));
        data.scopes.push_back(built.scenarios[i].scope);
        addObservations(data, measuredOf(built.rows[i], built.scenarios[i]));
        scenarios->push_back(built.scenarios[i]);
        kept.push_back(&built.rows[i]);
    }
    setWeights(data.kept, kept, *scenarios);
    data.predict = [scenarios](std::size_t row, const ServingEfficiency& efficiency, std::span<double> values) {
        NullTrace none;
        const ThroughputScenario& scenario = (*scenarios)[row];
        const performance::PerformanceEstimate e = performance::estimateServing(scenario.bind(efficiency), none);
        values[kOutput] = e.output.value * scenario.outputScale;
        values[kTpot] = scenario.tpot(e) * kMillisPerSecond;
        values[kTtft] = e.ttft.value * kMillisPerSecond;
    };
    return data;
}

} // namespace berth::calibration
