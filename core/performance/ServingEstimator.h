// Steady-state serving: how long a first token takes, how fast tokens follow, how many come out of a deployment.
// Every decode step of b sequences also carries the prompts of the requests that begin meanwhile; a stream sees those
// of the other streams, never its own. In one cycle Z of a request all prompts of the others are worked off:
//   step = t(b) + min(1, others) mixed + others prompt        others = (b - 1) accepted / output
//   Z    = first + (output - 1) / accepted (t(b) + min(1, full) mixed + full prompt)   full = (C'-1) accepted / output
//   b    = 1 + (C' - 1) (output / accepted) step / Z
//   TPOT = step / accepted                                    throughput = C' output / Z
// with C' the sequences that memory and engine hold. Secant rounds settle b to 1e-9 (SteadyState.cpp). Published
// serving measurements are medians, so is TTFT.
// Pure: same inputs, same answer, any number of threads; no allocation under NullTrace.
#pragma once

#include "core/performance/PerformanceEstimate.h"
#include "core/performance/ServingInputs.h"
#include "core/units/Trace.h"

namespace berth::performance {

// Requires inputs that checkServingInputs accepts.
[[nodiscard]] PerformanceEstimate estimateServing(const ServingInputs& inputs, NullTrace& trace);
[[nodiscard]] PerformanceEstimate estimateServing(const ServingInputs& inputs, RecordingTrace& trace);

// Which measurements tell how far an estimate can be trusted. `offered`: requests at the same time on one instance.
[[nodiscard]] IntervalClass intervalClass(const ServingInputs& inputs, double offered);

} // namespace berth::performance
