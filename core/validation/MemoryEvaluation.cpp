#include "core/validation/MemoryEvaluation.h"

#include "core/validation/EvaluateRows.h"
#include "core/validation/MemoryRowInputs.h"

#include <algorithm>
#include <cmath>
#include <string_view>

namespace berth::validation {

namespace {

using catalog::MemoryMeasurement;
using memory::CachePlan;

constexpr double kGib = 1024.0 * 1024 * 1024;
constexpr const char* kWeak = "_weak";

struct RowResults
{
    const MemoryMeasurement* row;
    Validation* all;

    void add(std::string_view metric, std::optional<double> measured, double predicted) const
    {
        if (measured) {
            const char* kind = row->weak ? kWeak : "";
            all->results.push_back({row->id, std::string(metric) + kind, *measured, predicted});
        }
    }
};

// Whether the printed parts leave the budget that the printed utilisation gives them.
bool contradictsItself(const MemoryRow& made, const MemoryMeasurement& row)
{
    constexpr double kRounding = 0.5; // GiB: four printed parts, and a device figure that may be derived by rule
    constexpr double kShare = 0.01;
    if (!row.weightsGib || !row.activationPeakGib || !row.nonTorchGib || !row.kvGib || !row.memoryUtilization
        || made.profile.budget != spec::BudgetRule::Total) {
        return false;
    }
    const double device = toGib(spec::programMemory(made.accelerator).bytes);
    const double graphs = made.profile.graphsGib > 0 ? std::max(0.0, row.cudaGraphGib.value_or(0)) : 0;
    const double parts = *row.weightsGib + *row.activationPeakGib + *row.nonTorchGib + *row.kvGib + graphs;
    return std::abs(parts - *row.memoryUtilization * device) > std::max(kRounding, kShare * device);
}

// Which metric a room or what follows from it belongs to.
std::string roomKind(const MemoryRow& made, const MemoryMeasurement& row)
{
    if (contradictsItself(made, row)) {
        return "_contradicted";
    }
    if (made.accelerator.unifiedMemory) {
        return "_unified_memory";
    }
    return made.utilizationStated ? "" : "_default_utilization";
}

// Logs show the first rank, which belongs to the first stage.
double firstRankWeights(const MemoryRow& made)
{
    const memory::MemoryInputs& in = made.inputs;
    const parallel::LayerRange layers = parallel::stageLayers(made.model.layers, in.layout.pp, 0);
    const memory::WeightTable& weights = made.tables.weights;
    return toDouble(memory::rankWeights(memory::stageWeights(weights, layers), in.layout, weights.kvHeads))
        + memory::loadExtras(made.tables.load, made.profile, made.accelerator, in.layout, layers);
}

CachePlan planOf(const MemoryRow& made, memory::KvFormats formats, int stage)
{
    const memory::MemoryInputs& in = made.inputs;
    memory::CacheRequest request;
    request.formats = formats;
    request.tp = in.layout.tp;
    request.context = in.context;
    request.tokensInFlight = made.profile.stepsInFlight * in.limits.batchedTokens;
    request.drafted = in.drafted;
    request.prefixCaching = in.prefixCaching;
    request.blockTokens = in.blockTokens;
    return memory::makeCachePlan(made.profile, made.tables.caches,
                                 parallel::stageLayers(made.model.layers, in.layout.pp, stage), request);
}

double tokensIn(const MemoryRow& made, const CachePlan& plan, double room)
{
    return static_cast<double>(made.contextRanks)
        * static_cast<double>(memory::printedTokens(plan, room, made.profile.capacity, made.inputs.context));
}

// Where the cell is empty, room and tokens of one log tell 8 bits from 16: half the bytes hold twice the tokens.
memory::KvFormats printedFormats(const MemoryRow& made, const MemoryMeasurement& row, int stage)
{
    constexpr double kFar = 1.0 / 3, kNear = 0.05;
    const memory::KvFormats read = made.inputs.kvFormats;
    if (!row.kvPrecision.empty() || row.kvGib.value_or(0) <= 0 || row.kvTokens.value_or(0) <= 0) {
        return read;
    }
    const auto error = [&](memory::KvFormats formats) {
        return std::abs(tokensIn(made, planOf(made, formats, stage), *row.kvGib * kGib) / *row.kvTokens - 1);
    };
    const memory::KvFormats halved(memory::KvFormat::Fp8);
    return error(read) > kFar && error(halved) < kNear ? halved : read;
}

void addCaches(const MemoryRow& made, const memory::MemoryEstimate& estimate, const RowResults& results)
{
    const MemoryMeasurement& row = *results.row;
    const CachePlan plan = planOf(made, printedFormats(made, row, estimate.stage), estimate.stage);
    const double room = toDouble(estimate.device.cacheRoom);
    const std::string kind = roomKind(made, row);
    results.add("kv_gib_per_gpu" + kind, row.kvGib, room / kGib);
    results.add("kv_tokens" + kind, row.kvTokens, tokensIn(made, plan, room));
    if (row.kvGib && *row.kvGib > 0) {
        results.add("kv_tokens_of_printed_room", row.kvTokens, tokensIn(made, plan, *row.kvGib * kGib));
    }
}

std::string addRow(const MemoryMeasurement& row, const catalog::Catalog& catalog, Validation& all)
{
    std::string skip;
    std::optional<MemoryRow> made = readMemoryRow(row, catalog, skip);
    if (!made) {
        return skip;
    }
    made->point();
    NullTrace silent;
    const memory::MemoryEstimate estimate = memory::estimateMemory(made->inputs, silent);
    const RowResults results{&row, &all};
    const std::size_t before = all.results.size();
    results.add("weights_gib_per_gpu", row.weightsGib, firstRankWeights(*made) / kGib);
    const bool sized = made->deviceKnown || row.acceleratorMemoryGb.has_value();
    if (sized) {
        results.add("activation_peak_gib", row.activationPeakGib, toDouble(estimate.device.activations) / kGib);
        results.add("non_torch_gib", row.nonTorchGib, toDouble(estimate.device.runtime) / kGib);
    }
    if (made->deviceKnown && made->kvSkip.empty()) {
        addCaches(*made, estimate, results);
    }
    if (all.results.size() > before) {
        return {};
    }
    if (!row.kvGib && !row.kvTokens) {
        return sized || (!row.activationPeakGib && !row.nonTorchGib) ? "nothing_measured" : "missing_accelerator";
    }
    return made->kvSkip.empty() ? "missing_accelerator" : made->kvSkip;
}

} // namespace

Validation evaluateMemory(std::span<const MemoryMeasurement> rows, const catalog::Catalog& catalog)
{
    return evaluateEach(
        rows, [&catalog](Validation& all, const MemoryMeasurement& row) { return addRow(row, catalog, all); });
}

} // namespace berth::validation
