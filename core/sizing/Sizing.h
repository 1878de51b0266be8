// A resolved configuration estimated: memory and speed, with the derivation if asked. estimateSizing chooses the fewest
// pipeline stages that fit where the request left the layout open.
// Of several copies everything is estimated for one of them, on its share of the devices and with its share of the
// requests, rounded up; what all of them hold, serve and draw is that times their number (Replicas.h).
#pragma once

#include "core/sizing/PreparedModels.h"
#include "core/spec/Power.h"
#include "core/units/Trace.h"

#include <optional>
#include <vector>

namespace berth::sizing {

struct Sizing
{
    Configuration configuration; // with the layout that was taken
    memory::MemoryEstimate memory; // of the devices that answer, where prompts have their own; totals of all copies
    std::optional<memory::MemoryEstimate> promptMemory; // of those that read prompts
    std::optional<performance::PerformanceEstimate> performance; // of the load in steady state, all copies
    std::optional<Error> performanceGap; // why there is none although the model loads
    std::optional<spec::PowerDraw> power; // of all machines
    std::vector<TraceStep> derivation; // memory, then speed; empty unless asked
};

enum class Explain { No, Yes };

[[nodiscard]] Result<Sizing> estimateSizing(const Configuration& configuration, PreparedModels& prepared,
                                            Explain explain = Explain::No);

// Resolve and estimate in one step.
[[nodiscard]] Result<Sizing> size(const catalog::Catalog& catalog, const SizingRequest& request,
                                  PreparedModels& prepared, Explain explain = Explain::No);

[[nodiscard]] Plan planOf(const Configuration& configuration); // of one copy

// The layout that estimateSizing takes for a request that leaves it open: the fewest pipeline stages whose devices hold
// it, otherwise the one with the most room; engines for one user deal whole layers to their devices.
[[nodiscard]] parallel::Layout chooseLayout(const Configuration& configuration, const Basis& basis, Plan plan);

} // namespace berth::sizing
