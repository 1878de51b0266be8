// One stream on an engine for one user. Decoding a token reads all active weights and the cache once:
//   devices  t = block (dense + experts / ex) / (bandwidth share) + launches + cache + hops between devices
//   host     t = bytes / (bandwidth share) + weights / (rate cores) + synchronisation + cache
//   hybrid   t = host part of the experts + device part of the rest + hand-over per layer
// Several sequences are decoded in slots of one step: weights are read once (of experts, the distinct ones that they
// hit), the cache of each; arithmetic of the second and further ones takes what it does in a prompt. Source: llama.cpp,
// tools/server (--parallel) and tools/batched-bench.
// A prompt runs in micro-batches whose matrices fill the device only from some length on.
// In the result `output` and `perUser` are the decode speed, `prefill` the prompt speed. Pure, thread-safe; no
// allocation under NullTrace.
#pragma once

#include "core/performance/LocalInputs.h"
#include "core/performance/PerformanceEstimate.h"
#include "core/units/Trace.h"

namespace berth::performance {

// Requires inputs that checkLocalInputs accepts.
[[nodiscard]] PerformanceEstimate estimateLocal(const LocalInputs& inputs, NullTrace& trace);
[[nodiscard]] PerformanceEstimate estimateLocal(const LocalInputs& inputs, RecordingTrace& trace);

} // namespace berth::performance
