// Memory fit of one model on one deployment. Pure: same inputs, same answer; no allocation with NullTrace; any number
// of threads may call it on the same tables.
// Per device of a pipeline stage:
//   used = weights of the rank + sequences x cache bytes + activation peak + runtime + captured graphs
//   room = utilisation x memory that programs see - (weights + activations + runtime + graphs)
// The stage with the least room decides. vLLM logs close this identity to about 0.02 GiB.
// Other budgets: SGLang takes its share of what is free at the start and leaves the rest to activations; TensorRT-LLM
// gives a share of what weights and activations leave to the cache.
#pragma once

#include "core/memory/CachePlan.h"
#include "core/memory/EngineMemory.h"
#include "core/memory/MemoryEstimate.h"
#include "core/memory/MemoryTables.h"

#include <optional>

namespace berth::memory {

struct MemoryInputs
{
    const spec::ModelSpec* model = nullptr;
    const MemoryTables* tables = nullptr;
    const spec::MemoryProfile* profile = nullptr;
    const spec::AcceleratorSpec* accelerator = nullptr;
    spec::ComputePath path;
    parallel::Layout layout;
    KvFormats kvFormats;
    EngineLimits limits; // defaultLimits, or what the user sets
    std::int64_t context = 0; // tokens per sequence
    std::int64_t concurrency = 0; // sequences at the same time
    int drafted = 0; // speculative tokens per step; the tables must have been made with speculation
    bool prefixCaching = true;
    int blockTokens = 0; // 0: the profile's
    std::optional<Bytes> hostMemory; // of the whole deployment; nothing: not stated
};

// Requires a checked layout, limits above zero, and positive context and concurrency.
[[nodiscard]] MemoryEstimate estimateMemory(const MemoryInputs& inputs, NullTrace& trace);
[[nodiscard]] MemoryEstimate estimateMemory(const MemoryInputs& inputs, RecordingTrace& trace);

// What an engine keeps in the memory of the hosts, apart from what is moved there off the devices. Bytes.
struct HostShare
{
    double ranks = 0;
    double each = 0; // of one rank, whatever it holds (MemoryProfile::hostPerRankGib)
    double held = 0; // of one rank, where the processor computes: all that it holds
    double embedding = 0; // where the engine leaves the table there

    [[nodiscard]] constexpr double total() const { return ranks * (each + held) + embedding; }
};
[[nodiscard]] HostShare hostShare(const MemoryInputs& inputs, const DeviceMemory& device);

// Whether the verdict is Fits, for searches: stops at the first stage that holds too little.
[[nodiscard]] bool fits(const MemoryInputs& inputs);

} // namespace berth::memory
