// One device of one pipeline stage before the verdict. Internal to this folder.
#pragma once

#include "core/memory/MemoryEstimator.h"

namespace berth::memory {

struct StageMemory
{
    int stage = 0;
    parallel::LayerRange layers;
    double stored = 0; // bytes of the rank's weights
    double extras = 0; // added on loading
    double embedding = 0; // of the stored ones, held in host memory instead
    double activations = 0; // inside the budget
    EngineMemory engine;
    CachePlan plan; // of one sequence
    double usable = 0;
    double room = 0; // for caches and states; negative: missing

    [[nodiscard]] double weights() const { return stored - embedding + extras; }
};

// Sequences that one attention group of the deployment serves.
[[nodiscard]] std::int64_t groupSequences(const MemoryInputs& inputs);

[[nodiscard]] CacheRequest cacheRequest(const MemoryInputs& inputs, std::int64_t context);

template <class Trace>
[[nodiscard]] StageMemory measureStage(const MemoryInputs& inputs, int index, Trace& trace);

// What the request leaves of a stage's room; negative: missing.
[[nodiscard]] double spareOf(const MemoryInputs& inputs, const StageMemory& stage);

// Uneven stages may be short of different things.
struct DecidingStages
{
    int fullest = 0; // least left over, or most missing, for the request
    int tightest = 0; // holds the fewest sequences, or lacks most before any
};
[[nodiscard]] DecidingStages decidingStages(const MemoryInputs& inputs);

// Longest context of one sequence that the room holds, at most the requested one.
[[nodiscard]] std::int64_t longestContext(const MemoryInputs& inputs, const StageMemory& stage);

// Moves weights to host memory until the request fits; the verdict is Offload, or DoesNotFit.
[[nodiscard]] Verdict offload(const MemoryInputs& inputs, const StageMemory& stage, MemoryEstimate& estimate);

struct TracedStages
{
    const StageMemory& fullest;
    const StageMemory& tightest;
};
void traceEstimate(const MemoryInputs& inputs, const TracedStages& stages, const MemoryEstimate& estimate,
                   RecordingTrace& trace);

[[nodiscard]] Bytes roundedBytes(double bytes);

} // namespace berth::memory
