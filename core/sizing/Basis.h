// Everything that an estimate needs and that no layout and no load changes: one model in one precision under one engine
// on one kind of machine. Made by PreparedModels (once per candidate of a search); estimate() then allocates nothing
// and looks nothing up. Immutable; may be shared by threads.
#pragma once

#include "core/base/Error.h"
#include "core/memory/MemoryEstimator.h"
#include "core/performance/EfficiencyTable.h"
#include "core/performance/IntervalTable.h"
#include "core/performance/LocalInputs.h"
#include "core/performance/PerformanceEstimate.h"
#include "core/sizing/Plan.h"
#include "core/sizing/Resolve.h"

#include <memory>
#include <optional>

namespace berth::sizing {

// The calibration of the catalogue, ready to be asked.
struct Calibration
{
    performance::ServingTable serving;
    performance::LocalTable local;
    performance::IntervalTable intervals;
};

enum class SpeedModel {
    Serving, // continuous batching
    Local, // engines for one user, and processors: one request after the other
};

struct SpeedBasis
{
    SpeedModel kind = SpeedModel::Serving;
    std::shared_ptr<const performance::SpeedTable> table;
    std::shared_ptr<const Calibration> calibration; // owner of the intervals
    // Inputs without what a plan decides; model, efficiency and intervals are set for each estimate.
    performance::ServingInputs serving;
    performance::ServingEfficiency servingEfficiency;
    performance::LocalInputs local;
    performance::LocalEfficiency localEfficiency;
    bool hostKnown = false; // local.host is set
};

struct Basis
{
    const spec::ModelSpec* model = nullptr;
    const spec::MemoryProfile* profile = nullptr;
    spec::ComputePath path;
    Deployment deployment;
    std::shared_ptr<const memory::MemoryTables> tables;
    std::optional<SpeedBasis> speed;
    std::optional<Error> speedGap; // why there is none: MissingInput {fact}, NotSizable {model, what}
};

struct Estimate
{
    memory::MemoryEstimate memory;
    std::optional<performance::PerformanceEstimate> performance; // nothing: does not load, or a fact is missing
};

// The question of a plan to the memory estimate; points into the basis.
[[nodiscard]] memory::MemoryInputs memoryInputs(const Basis& basis, const Plan& plan);

// Requires a checked layout, limits above zero and a positive load (context, concurrency, input, output).
[[nodiscard]] Estimate estimate(const Basis& basis, const Plan& plan, NullTrace& trace);
[[nodiscard]] Estimate estimate(const Basis& basis, const Plan& plan, RecordingTrace& trace);
[[nodiscard]] Estimate estimate(const Basis& basis, const Plan& plan);

// What the devices that read prompts must hold: a prompt for each attention group, and no answers. Requires a plan with
// a layout for them.
[[nodiscard]] Plan promptPlan(const Plan& plan);

// Memory alone; and whether its verdict would be Fits, which is known sooner.
[[nodiscard]] memory::MemoryEstimate estimateFit(const Basis& basis, const Plan& plan);
[[nodiscard]] bool fits(const Basis& basis, const Plan& plan);

[[nodiscard]] bool loads(memory::Verdict verdict); // on the devices or with help of the host

} // namespace berth::sizing
