#include "core/memory/CachePlan.h"

#include "core/memory/CompressedCache.h"
#include "core/memory/PoolCache.h"

#include <algorithm>
#include <cmath>

namespace berth::memory {

namespace {

using spec::CacheRule;
using spec::MemoryProfile;

constexpr std::int64_t kLlamaCells = 256; // llama.cpp pads its cache to this
constexpr double kSimilar = 1.5; // groups whose sizes differ by less are padded to the larger

double ceilDivide(double a, double b)
{
    return std::ceil(a / b);
}

double blockTokensOf(const MemoryProfile& profile, const CacheRequest& request)
{
    return request.blockTokens > 0 ? request.blockTokens : profile.blockTokens;
}

// Latent kernels read blocks of at least this many tokens.
double latentBlockTokens(const MemoryProfile& profile, const CacheRequest& request)
{
    return std::max<double>(blockTokensOf(profile, request), profile.latentBlockTokens);
}

double windowTokens(const CacheTable& table, const CacheRequest& request)
{
    return std::min(static_cast<double>(table.windowTokens - 1 + request.tokensInFlight),
                    static_cast<double>(request.context));
}

// Layers per group where two kinds share blocks.
double groupSize(const MemoryProfile& profile, double a, double b)
{
    const double least = std::min(a, b), most = std::max(a, b);
    return profile.mergesSimilarGroups && most < kSimilar * least ? most : least;
}

// One kind of layer.
CachePlan planUniform(double layers, double tokenBytes, double tokens, const CacheRequest& request)
{
    CachePlan plan;
    plan.blockTokens = tokens;
    plan.blockBytes = layers * tokens * tokenBytes;
    plan.blocksPerSequence = ceilDivide(static_cast<double>(request.context), tokens);
    return plan;
}

CachePlan planWindows(const MemoryProfile& profile, const CacheTable& table, const CacheLayers& layers,
                      const CacheRequest& request)
{
    const double tokens = blockTokensOf(profile, request);
    const double full = layers.full;
    const double fullPage = tokens * headBytes(table.full, request.tp, request.formats);
    const double windowPage = tokens * headBytes(table.window, request.tp, request.formats);
    const double page = std::max(fullPage, windowPage);
    const double fullTokens = full > 0 ? tokens * std::floor(page / fullPage) : tokens;
    const double slidingTokens = tokens * std::floor(page / windowPage);
    const double size = full > 0 ? groupSize(profile, full, layers.window) : layers.window;
    const double fullGroups = ceilDivide(full, size), windowGroups = ceilDivide(layers.window, size);
    CachePlan plan;
    plan.groups = static_cast<int>(fullGroups + windowGroups);
    plan.blockTokens = std::min(fullTokens, slidingTokens);
    plan.blockBytes = page * size;
    plan.blocksPerSequence = fullGroups * ceilDivide(static_cast<double>(request.context), fullTokens)
        + windowGroups * (ceilDivide(windowTokens(table, request), slidingTokens) + 1);
    return plan;
}

// Attention pages grow until one holds the state of a layer.
CachePlan planStates(const MemoryProfile& profile, const CacheTable& table, const CacheLayers& layers,
                     const CacheRequest& request)
{
    const bool latent = layers.latent > 0;
    const double attention = layers.full + layers.latent;
    const double token =
        latent ? latentBytes(table, request.formats) : headBytes(table.full, request.tp, request.formats);
    const double step = latent ? profile.latentBlockTokens : profile.blockTokens;
    const double tokens = step * ceilDivide(stateBytes(table, request.tp, request.drafted), step * token);
    const double size = groupSize(profile, attention, layers.state);
    const double stateGroups = ceilDivide(layers.state, size), fullGroups = ceilDivide(attention, size);
    CachePlan plan;
    plan.groups = static_cast<int>(fullGroups + stateGroups);
    plan.blockTokens = tokens;
    plan.blockBytes = tokens * token * size;
    plan.stateBlocks = stateGroups * ((request.prefixCaching ? 2 : 1) + request.drafted);
    plan.blocksPerSequence = fullGroups * ceilDivide(static_cast<double>(request.context), tokens) + plan.stateBlocks;
    return plan;
}

// Bytes of one sequence: growing layers, windows, states; whole tokens of `step` each.
PoolCache poolOf(const MemoryProfile& profile, const CacheTable& table, const CacheLayers& layers,
                 const CacheRequest& request)
{
    const bool cells = profile.cache == CacheRule::Cells;
    const double step = cells ? kLlamaCells : blockTokensOf(profile, request);
    const double tokens = step * ceilDivide(static_cast<double>(request.context), step);
    const double growing = layers.full * headBytes(table.full, request.tp, request.formats)
        + layers.latent * latentBytes(table, request.formats) + layers.index * indexBytes(table);
    const CacheLayers& all = table.before.back();
    double held = std::min<double>(tokens, table.windowTokens);
    if (all.full + all.latent + all.state == 0) {
        held = tokens; // none of these engines cuts the cache of a model that has windows alone
    } else if (profile.windowPool > 0) {
        held = profile.windowPool * tokens;
    } else if (cells) {
        const double sequences = static_cast<double>(request.sequences);
        const double wanted = table.windowTokens * sequences + static_cast<double>(request.tokensInFlight);
        held = std::min(tokens, kLlamaCells * ceilDivide(wanted, kLlamaCells) / sequences);
    }
    return {tokens, growing, held * layers.window * headBytes(table.window, request.tp, request.formats),
            layers.state * stateBytes(table, request.tp, request.drafted)};
}

CachePlan planBytes(const MemoryProfile& profile, const CacheTable& table, const CacheLayers& layers,
                    const CacheRequest& request)
{
    const PoolCache pool = poolOf(profile, table, layers, request);
    CachePlan plan;
    plan.stateBlocks = pool.states;
    plan.blocksPerSequence = pool.bytes();
    return plan;
}

// The layers of a stage, with those that draft beside the last.
CacheLayers layersOf(const CacheTable& table, parallel::LayerRange range, const CacheRequest& request)
{
    CacheLayers layers = table.within(range);
    if (request.drafted > 0 && range.end == table.layers) {
        (layers.latent > 0 ? layers.latent : layers.full) += table.draftLayers;
    }
    return layers;
}

} // namespace

PoolCache measurePool(const MemoryProfile& profile, const CacheTable& table, parallel::LayerRange range,
                      const CacheRequest& request)
{
    return poolOf(profile, table, layersOf(table, range, request), request);
}

CachePlan makeCachePlan(const MemoryProfile& profile, const CacheTable& table, parallel::LayerRange range,
                        const CacheRequest& request)
{
    if (const CacheLayers own = table.within(range); own.compressed4 + own.compressed128 > 0) {
        return planCompressed(profile, table, own, request);
    }
    const CacheLayers layers = layersOf(table, range, request);
    const int attention = layers.full + layers.latent;
    const bool mixed = layers.state > 0 ? layers.window > 0 || attention == 0 : layers.window > 0 && layers.latent > 0;
    if (profile.cache != CacheRule::Blocks || mixed) {
        return planBytes(profile, table, layers, request);
    }
    if (layers.state > 0) {
        return planStates(profile, table, layers, request);
    }
    if (layers.window > 0) {
        return planWindows(profile, table, layers, request);
    }
    if (layers.latent > 0) {
        CachePlan plan = planUniform(layers.latent, latentBytes(table, request.formats),
                                     latentBlockTokens(profile, request), request);
        plan.blockBytes += layers.index * plan.blockTokens * indexBytes(table);
        return plan;
    }
    return planUniform(layers.full, headBytes(table.full, request.tp, request.formats), blockTokensOf(profile, request),
                       request);
}

double wholeBlocks(const CachePlan& plan, double roomBytes)
{
    return roomBytes > 0 && plan.blockBytes > 0 ? std::floor(roomBytes / plan.blockBytes) : 0;
}

std::int64_t printedTokens(const CachePlan& plan, double roomBytes, spec::CapacityPrint print, std::int64_t context)
{
    const double blocks = wholeBlocks(plan, roomBytes);
    if (plan.blocksPerSequence <= 0) {
        return 0;
    }
    switch (print) {
    case spec::CapacityPrint::Blocks:
        return static_cast<std::int64_t>(blocks * plan.blockTokens);
    case spec::CapacityPrint::BlocksPerGroup:
        return static_cast<std::int64_t>(std::floor(blocks / plan.groups) * plan.blockTokens);
    case spec::CapacityPrint::AtContext:
        break;
    }
    return static_cast<std::int64_t>(blocks / plan.blocksPerSequence * static_cast<double>(context));
}

} // namespace berth::memory
