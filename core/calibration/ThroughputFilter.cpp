#include "core/calibration/ThroughputFilter.h"

#include <fmt/format.h>

#include <array>
#include <map>
#include <set>
#include <string>

namespace berth::calibration {
namespace {

using catalog::ThroughputMeasurement;
using validation::ThroughputScenario;

constexpr std::array<std::string_view, 16> kNames = {
    "keep",
    "weak",
    "disaggregated",
    "mlperf",
    "pipeline_parallel",
    "no_precision",
    "tensor_parallel_across_nodes",
    "no_prompt_length",
    "weights_exceed_memory",
    "eager",
    "duplicate",
    "sent_at_once",
    "speculation_unknown",
    "cached_prompts",
    "concurrency_identity",
    "not_the_best",
};

template <class T>
std::string text(const std::optional<T>& value)
{
    return value ? fmt::format("{}", *value) : std::string();
}

bool contains(const std::string& where, const char* what)
{
    return where.find(what) != std::string::npos;
}

// Everything that a user could have set.
std::string inputsOf(const ThroughputMeasurement& r)
{
    return fmt::format("{}|{}|{}|{}|{}|{}|{}|{}|{}|{}|{}|{}|{}|{}|{}|{}|{}|{}", r.engine, r.model.text,
                       r.precision.text, r.kvPrecision, r.accelerator.text, text(r.accelerators), text(r.nodes),
                       text(r.tp), text(r.pp), text(r.dp), text(r.ep), text(r.dpAttention), text(r.concurrency),
                       text(r.inputTokens), text(r.outputTokens), r.speculative, r.scenario, text(r.powerLimitWatts));
}

std::string runOf(const ThroughputMeasurement& r)
{
    return fmt::format("{}|{}|{}|{}|{}|{}|{}|{}|{}|{}|{}", r.engine, r.model.text, r.precision.text, r.accelerator.text,
                       text(r.accelerators), text(r.concurrency), text(r.inputTokens), text(r.outputTokens),
                       text(r.totalOutputTokensPerSecond), text(r.tpotMs), text(r.ttftMs));
}

std::string seriesOf(const ThroughputMeasurement& r)
{
    return r.model.text + '|' + r.provenance.source.substr(0, r.provenance.source.find('#'));
}

// What several rows say together.
struct Together
{
    std::set<std::string> cachedSeries;
    std::map<std::string, std::size_t> best;
    std::set<std::string> seen;
};

// A single prompt cannot be read faster than two operations per weight and token at the nominal rate.
bool isCached(const ThroughputMeasurement& row, const ThroughputScenario& s)
{
    constexpr double kAlone = 1.5;
    constexpr double kMilli = 1e-3;
    if (s.inputs.prefixHitRate > 0)
        return true;
    if (row.ttftMs.value_or(0) <= 0 || !s.inputStated || s.inputs.concurrency > kAlone)
        return false;
    const double flops = 2 * s.model->activeWeights() * s.inputs.inputTokens * (1 - s.inputs.prefixHitRate);
    return *row.ttftMs * kMilli < flops / (s.inputs.device.peak * s.inputs.layout.ranks);
}

Together lookTogether(const std::vector<ThroughputMeasurement>& rows, const std::vector<ThroughputScenario>& scenarios)
{
    Together together;
    for (std::size_t i = 0; i < rows.size(); ++i) {
        if (isCached(rows[i], scenarios[i]))
            together.cachedSeries.insert(seriesOf(rows[i]));
        const auto& output = rows[i].totalOutputTokensPerSecond;
        if (output.value_or(0) <= 0)
            continue;
        const auto [place, isNew] = together.best.try_emplace(inputsOf(rows[i]), i);
        if (!isNew && *output > *rows[place->second].totalOutputTokensPerSecond)
            place->second = i;
    }
    return together;
}

// Requests in flight = throughput x time of one request (Little's law); a quarter off means that a column describes
// another phase of the run.
bool breaksIdentity(const ThroughputMeasurement& row, const ThroughputScenario& s)
{
    constexpr double kLow = 0.8;
    constexpr double kHigh = 1.25;
    constexpr double kMilli = 1e-3;
    if (s.inputs.load == performance::LoadPattern::Burst)
        return false; // fewer and fewer are in flight
    const bool complete = row.totalOutputTokensPerSecond.value_or(0) > 0 && row.tpotMs.value_or(0) > 0
        && row.ttftMs.value_or(0) > 0 && row.concurrency.value_or(0) > 0 && s.outputStated;
    if (!complete)
        return false;
    const double output = s.inputs.outputTokens;
    const double request = (*row.ttftMs + output * *row.tpotMs) * kMilli;
    const double ratio = *row.totalOutputTokensPerSecond * request / (output * *row.concurrency);
    return ratio <= kLow || ratio >= kHigh;
}

bool spansNodes(const ThroughputMeasurement& row, const ThroughputScenario& s)
{
    const double nodes = row.nodes.value_or(1);
    return nodes > 1 && s.inputs.layout.ranks * s.inputs.layout.stages > row.accelerators.value_or(1) / nodes;
}

// The engine's flags as the row's notes carry them.
bool isEager(const ThroughputMeasurement& row)
{
    return contains(row.notes, "enforce-eager") || contains(row.notes, "disable-cuda-graph");
}

// Rules that need the row alone.
ThroughputRule ruleOf(const ThroughputMeasurement& row, const ThroughputScenario& s)
{
    if (row.weak)
        return ThroughputRule::Weak;
    if (s.inputs.promptPool)
        return ThroughputRule::Disaggregated;
    if (row.scenario.starts_with("mlperf"))
        return ThroughputRule::Mlperf;
    if (s.inputs.layout.stages > 1)
        return ThroughputRule::PipelineParallel;
    if (!s.precisionStated)
        return ThroughputRule::NoPrecision;
    if (spansNodes(row, s))
        return ThroughputRule::TensorParallelAcrossNodes;
    if (!s.inputStated)
        return ThroughputRule::NoPromptLength;
    if (s.weightShare > 1)
        return ThroughputRule::WeightsExceedMemory;
    if (isEager(row))
        return ThroughputRule::Eager;
    return ThroughputRule::Keep;
}

ThroughputRule ruleAmongOthers(const ThroughputMeasurement& row, const ThroughputScenario& s, std::size_t place,
                               const Together& together)
{
    if (together.seen.contains(runOf(row)))
        return ThroughputRule::Duplicate;
    if (s.inputs.load == performance::LoadPattern::Burst && !row.concurrency)
        return ThroughputRule::SentAtOnce;
    if (contains(row.speculative, "other") || contains(row.notes, "EAGLE"))
        return ThroughputRule::SpeculationUnknown;
    if (together.cachedSeries.contains(seriesOf(row)))
        return ThroughputRule::CachedPrompts;
    if (breaksIdentity(row, s))
        return ThroughputRule::ConcurrencyIdentity;
    const auto best = together.best.find(inputsOf(row));
    return best != together.best.end() && row.totalOutputTokensPerSecond.value_or(0) > 0 && best->second != place
        ? ThroughputRule::NotTheBest
        : ThroughputRule::Keep;
}

} // namespace

std::string_view ruleName(ThroughputRule rule)
{
    return kNames[static_cast<std::size_t>(rule)];
}

std::vector<ThroughputRule> filterThroughput(const std::vector<ThroughputMeasurement>& rows,
                                             const std::vector<ThroughputScenario>& scenarios)
{
    Together together = lookTogether(rows, scenarios);
    std::vector<ThroughputRule> rules;
    for (std::size_t i = 0; i < rows.size(); ++i) {
        const ThroughputRule alone = ruleOf(rows[i], scenarios[i]);
        rules.push_back(alone == ThroughputRule::Keep ? ruleAmongOthers(rows[i], scenarios[i], i, together) : alone);
        together.seen.insert(runOf(rows[i]));
    }
    return rules;
}

} // namespace berth::calibration
