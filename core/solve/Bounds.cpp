#include "core/solve/Bounds.h"

#include "core/performance/ServingEstimator.h"

#include <algorithm>

namespace berth::solve {

namespace {

// Of one token on one rank, all layers that keep the whole context.
double cachedPerToken(const Route& route, int tp)
{
    const memory::CacheTable& caches = route.tables().caches;
    const memory::CacheLayers& layers = caches.before.back();
    const double heads = layers.full > 0 ? layers.full * memory::headBytes(caches.full, tp, route.kvFormats) : 0;
    const double latents = layers.latent > 0 ? layers.latent * memory::latentBytes(caches, route.kvFormats) : 0;
    return heads + latents;
}

// Of what the engine may use, the part that is not taken by its own runtime on any number of ranks.
double usableBytes(const Route& route)
{
    constexpr double kGib = 1024.0 * 1024 * 1024;
    const spec::MemoryProfile& profile = *route.basis.profile;
    const double memory = toDouble(spec::programMemory(*route.accelerator).bytes);
    const double runtime =
        std::min({profile.runtimeSingleGib, profile.runtimePairGib, profile.runtimeManyGib, profile.runtimeDesktopGib});
    return (profile.budget == spec::BudgetRule::Total ? memory * profile.utilization : memory) - kGib * runtime;
}

} // namespace

bool mayHold(const Route& route, const Shape& shape, const Load& load, std::int64_t concurrency)
{
    const parallel::Layout& layout = shape.layout;
    const std::int64_t sequences = (concurrency + layout.dp - 1) / layout.dp;
    const double weights = toDouble(route.tables().weights.loaded) / static_cast<double>(layout.devices());
    const double tokens = static_cast<double>(sequences) * static_cast<double>(load.context);
    return weights + tokens * cachedPerToken(route, layout.tp) / layout.pp <= usableBytes(route);
}

Reading fastest(const Route& route, int ranks, int stages, int devicesPerNode, const Load& load)
{
    performance::SpeedTable ideal = route.speed();
    ideal.kvHeads = 1;
    ideal.cacheValues /= ranks;
    ideal.windowValues /= ranks;
    ideal.indexValues /= ranks;
    ideal.indexFlops /= ranks;
    performance::ServingInputs inputs = speedInputs(
        route, {.ranks = static_cast<double>(ranks), .stages = static_cast<double>(stages)}, devicesPerNode, load, 1);
    const performance::ServingEfficiency efficiency = efficiencyOf(route, load, 1);
    inputs.model = &ideal;
    inputs.efficiency = &efficiency;
    inputs.link.perDirection *= ranks;
    NullTrace silent;
    return toReading(performance::estimateServing(inputs, silent));
}

} // namespace berth::solve
