// The speed of a plan on a serving engine: what memory holds decides how many requests run at a time.
#pragma once

#include "core/sizing/Basis.h"

namespace berth::sizing {

// What estimateServing reads. Without model, efficiency and intervals, which belong to the basis; `efficiency` of an
// estimate differs from the basis's by the prompt chunk, which is the engine's limit of the plan.
[[nodiscard]] performance::ServingInputs servingInputs(const Basis& basis, const Plan& plan,
                                                       const memory::MemoryEstimate& memory);

// Requires a basis with speed of that kind and a verdict that loads. Nothing if a fact is missing.
template <class Trace>
[[nodiscard]] std::optional<performance::PerformanceEstimate>
estimateServingSpeed(const Basis& basis, const Plan& plan, const memory::MemoryEstimate& memory, Trace& trace);

} // namespace berth::sizing
