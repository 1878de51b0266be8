// The speed of a plan on an engine for one user (llama.cpp, KTransformers) or on processors. Requests are served one
// after the other; the others wait. Batches of such engines are not modelled, so several users come out slower than
// they may be.
#pragma once

#include "core/sizing/Basis.h"

namespace berth::sizing {

// Requires a basis with speed of that kind and a verdict that loads. Nothing if part of the model is in host memory and
// nothing is known of the processors.
template <class Trace>
[[nodiscard]] std::optional<performance::PerformanceEstimate>
estimateLocalSpeed(const Basis& basis, const Plan& plan, const memory::MemoryEstimate& memory, Trace& trace);

} // namespace berth::sizing
