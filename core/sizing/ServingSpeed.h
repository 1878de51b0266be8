// The speed of a plan on a serving engine: what memory holds decides how many requests run at a time.
#pragma once

#include "core/performance/Roofline.h"
#include "core/sizing/Sizing.h"

namespace berth::sizing {

// What estimateServing reads. Without model, efficiency and intervals, which belong to the basis; `efficiency` of an
// estimate differs from the basis's by the prompt chunk, which is the engine's limit of the plan.
[[nodiscard]] performance::ServingInputs servingInputs(const Basis& basis, const Plan& plan,
                                                       const memory::MemoryEstimate& memory);

// Requires a basis with speed of that kind and a verdict that loads. Nothing if a fact is missing.
template <class Trace>
[[nodiscard]] std::optional<performance::PerformanceEstimate>
estimateServingSpeed(const Basis& basis, const Plan& plan, const memory::MemoryEstimate& memory, Trace& trace);

// Where the operators stand at the mean batch of an estimate of that plan; nothing without a speed or on engines for
// one user.
[[nodiscard]] std::optional<performance::Roofline> rooflineOf(const Basis& basis, const Plan& plan,
                                                              const Estimate& estimate);

// The same for one copy of a sizing, whose basis it is.
[[nodiscard]] std::optional<performance::Roofline> rooflineOf(const Basis& basis, const Sizing& sizing);

} // namespace berth::sizing
