#include "core/validation/MemoryEvaluation.h"

#include "core/validation/MemoryRowInputs.h"

#include <string_view>

namespace berth::validation {

namespace {

using catalog::MemoryMeasurement;
using memory::CachePlan;

constexpr double kGib = 1024.0 * 1024 * 1024;

struct RowResults
{
    const MemoryMeasurement* row;
    Validation* all;

    void add(std::string_view metric, std::optional<double> measured, double predicted) const
    {
        if (measured) {
            all->results.push_back({row->id, std::string(metric), *measured, predicted});
        }
    }
};

// Logs show the first rank, which belongs to the first stage.
double firstRankWeights(const MemoryRow& made)
{
    const memory::MemoryInputs& in = made.inputs;
    const parallel::LayerRange layers = parallel::stageLayers(made.model.layers, in.layout.pp, 0);
    const memory::WeightTable& weights = made.tables.weights;
    return toDouble(memory::rankWeights(memory::stageWeights(weights, layers), in.layout, weights.kvHeads))
        + memory::loadExtras(made.tables.load, made.profile, made.accelerator, in.layout, layers);
}

CachePlan planOf(const MemoryRow& made, int stage)
{
    const memory::MemoryInputs& in = made.inputs;
    memory::CacheRequest request;
    request.formats = in.kvFormats;
    request.tp = in.layout.tp;
    request.context = in.context;
    request.tokensInFlight = made.profile.stepsInFlight * in.limits.batchedTokens;
    request.drafted = in.drafted;
    request.blockTokens = in.blockTokens;
    return memory::makeCachePlan(made.profile, made.tables.caches,
                                 parallel::stageLayers(made.model.layers, in.layout.pp, stage), request);
}

double tokensIn(const MemoryRow& made, const CachePlan& plan, double room)
{
    return static_cast<double>(made.contextRanks)
        * static_cast<double>(memory::printedTokens(plan, room, made.profile.capacity, made.inputs.context));
}

void addCaches(const MemoryRow& made, const memory::MemoryEstimate& estimate, const RowResults& results)
{
    const MemoryMeasurement& row = *results.row;
    const CachePlan plan = planOf(made, estimate.stage);
    const double room = toDouble(estimate.device.cacheRoom);
    const std::string suffix = made.utilizationStated ? "" : "_default_utilization";
    results.add("kv_gib_per_gpu" + suffix, row.kvGib, room / kGib);
    results.add("kv_tokens" + suffix, row.kvTokens, tokensIn(made, plan, room));
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
    Validation all;
    for (const MemoryMeasurement& row : rows) {
        ++all.rows;
        const std::string skip = addRow(row, catalog, all);
        if (skip.empty()) {
            ++all.evaluated;
        } else {
            all.skipped.push_back({row.id, skip});
        }
    }
    return all;
}

} // namespace berth::validation
