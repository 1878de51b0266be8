#include "core/solve/Bounds.h"

#include "core/performance/ServingEstimator.h"
#include "core/performance/StepClock.h"

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

// Per device, beside its mean share of the weights.
double roomBytes(const Route& route, const parallel::Layout& layout)
{
    return usableBytes(route) - toDouble(route.tables().weights.loaded) / static_cast<double>(layout.devices());
}

// The work of every token and sequence in proportion; what is counted in layers stays.
performance::SpeedTable scaled(performance::SpeedTable table, double share)
{
    for (double* figure :
         {&table.denseBytes, &table.headBytes, &table.expertBytes, &table.smallWeights, &table.wideWeights,
          &table.headWeights, &table.expertWeights, &table.cacheValues, &table.windowValues, &table.indexValues,
          &table.stateValues, &table.decodeFlops, &table.promptFlops, &table.windowFlops, &table.indexFlops}) {
        *figure *= share;
    }
    return table;
}

// A replica in one stage whose work is cut by `cut` ranks while its collectives join `ranks`. `links`: how many times
// as fast as they are.
struct Imagined
{
    double cut = 1;
    double ranks = 1;
    double groups = 1;
    double links = 1;
    double stages = 1;
};

// Without model and efficiency.
performance::ServingInputs imaginedInputs(const Route& route, const Imagined& imagined, const Machine& machine,
                                          const Load& load, std::int64_t concurrency)
{
    performance::ServingInputs inputs =
        speedInputs(route, {.ranks = imagined.ranks, .stages = imagined.stages, .attentionGroups = imagined.groups},
                    machine, load, concurrency);
    inputs.link.perDirection *= imagined.links;
    return inputs;
}

Imagined bestOf(const ReplicaRange& range)
{
    const double most = range.mostRanks;
    if (range.groups > 0) {
        return {most, most, static_cast<double>(range.groups), 1, 1};
    }
    return {most, static_cast<double>(range.leastRanks), 1, most, 1};
}

// Caches and indexes cut by all of `cut` ranks, as perfect groups do.
performance::SpeedTable idealTable(const Route& route, const Imagined& imagined)
{
    performance::SpeedTable ideal = scaled(route.speed(), imagined.ranks / imagined.cut);
    ideal.kvHeads = 1;
    ideal.cacheValues /= imagined.ranks;
    ideal.windowValues /= imagined.ranks;
    ideal.indexValues /= imagined.ranks;
    ideal.indexFlops /= imagined.ranks;
    return ideal;
}

// Of a request that is taken up, at most, where no step is longer than that: groups that each copy the dense weights
// and yet exchange whole tokens.
double longestArrival(const Route& route, const ReplicaRange& range, const Machine& machine, const Load& load,
                      double stepSeconds)
{
    const double most = range.mostRanks;
    const double stages = range.mostStages;
    performance::SpeedTable worst = scaled(route.speed(), most / range.leastRanks);
    worst.indexFlops *= most; // whole on every rank
    const performance::ServingEfficiency efficiency = efficiencyOf(route, load, 1);
    performance::ServingInputs inputs = imaginedInputs(
        route, {.cut = most, .ranks = most, .groups = most, .links = 1 / most, .stages = stages}, machine, load, 1);
    inputs.stageLink.perDirection *= range.leastRanks / most; // of each rank, which sends its share of a token
    inputs.model = &worst;
    inputs.efficiency = &efficiency;
    return performance::StepClock(inputs).longestArrival(stepSeconds);
}

// Sequences of a step at least; rises with every round and never beyond what the steady state holds.
double leastBatch(const performance::StepClock& clock, const ReplicaRange& range, const Load& load, double arrival)
{
    constexpr int kRounds = 3;
    const double stages = range.mostStages;
    double batch = 1;
    for (int round = 0; round < kRounds; ++round) {
        const double decoding =
            static_cast<double>(load.output) / clock.accepted() * clock.step(std::max(1.0, batch / stages));
        batch = 1 + static_cast<double>(range.leastRequests - 1) * decoding / (decoding + arrival);
    }
    return batch;
}

} // namespace

bool mayHold(const Route& route, const Shape& shape, const Load& load, std::int64_t concurrency)
{
    const parallel::Layout& layout = shape.layout;
    const std::int64_t sequences = (concurrency + layout.dp - 1) / layout.dp;
    const double tokens = static_cast<double>(sequences) * static_cast<double>(load.context);
    return tokens * cachedPerToken(route, layout.tp) / layout.pp <= roomBytes(route, layout);
}

std::optional<std::int64_t> mostHeld(const Route& route, const Shape& shape, const Load& load)
{
    const parallel::Layout& layout = shape.layout;
    const double each = cachedPerToken(route, layout.tp) / layout.pp * static_cast<double>(load.context);
    if (each <= 0) {
        return std::nullopt;
    }
    constexpr double kMost = 1e9;
    const double sequences = std::clamp(roomBytes(route, layout) / each, 1.0, kMost);
    return static_cast<std::int64_t>(sequences) * layout.dp;
}

bool isTooSlow(const Route& route, const ReplicaRange& range, const Machine& machine, const Load& load,
               const Targets& targets)
{
    const Imagined best = bestOf(range);
    const performance::SpeedTable ideal = range.groups > 0 ? route.speed() : idealTable(route, best);
    const performance::ServingEfficiency efficiency = efficiencyOf(route, load, range.leastRequests);
    performance::ServingInputs inputs = imaginedInputs(route, best, machine, load, range.leastRequests);
    inputs.model = &ideal;
    inputs.efficiency = &efficiency;
    const performance::StepClock clock(inputs);
    const double alone = clock.step(1);
    const double requests = static_cast<double>(range.leastRequests);
    if (targets.mostTtft && clock.firstToken(alone, requests) > *targets.mostTtft) {
        return true;
    }
    if (!targets.leastPerUser) {
        return false;
    }
    const double longest = clock.accepted() / *targets.leastPerUser;
    if (alone > longest || range.leastRequests == 1) {
        return alone > longest;
    }
    const double arrival = targets.mostTtft ? *targets.mostTtft : longestArrival(route, range, machine, load, longest);
    const double batch = leastBatch(clock, range, load, arrival);
    return clock.step(std::max(1.0, batch / range.mostStages)) > longest;
}

double mostOutput(const Route& route, const ReplicaRange& range, const Machine& machine, const Load& load)
{
    const double cut = range.mostRanks;
    const std::int64_t concurrency = range.leastRequests;
    const Imagined best{cut, cut, 1, cut, static_cast<double>(range.mostStages)};
    const performance::SpeedTable ideal = idealTable(route, best);
    const performance::ServingEfficiency efficiency = efficiencyOf(route, load, concurrency);
    performance::ServingInputs inputs = imaginedInputs(route, best, machine, load, concurrency);
    inputs.model = &ideal;
    inputs.efficiency = &efficiency;
    NullTrace silent;
    return performance::estimateServing(inputs, silent).output.value;
}

} // namespace berth::solve
