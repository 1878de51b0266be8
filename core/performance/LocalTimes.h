// The time of one token and of one prompt on an engine for one user, by what it is spent on. Internal to this folder.
#pragma once

#include "core/performance/LocalInputs.h"
#include "core/performance/PerformanceEstimate.h"
#include "core/units/Trace.h"

namespace berth::performance {

template <class Trace>
[[nodiscard]] StepTime localToken(const LocalInputs& inputs, Trace& trace);
template <class Trace>
[[nodiscard]] StepTime localPrompt(const LocalInputs& inputs, Trace& trace);

// What both phases share.
[[nodiscard]] StepTime sum(const StepTime& a, const StepTime& b);
[[nodiscard]] StepTime scaled(const StepTime& time, double share);
[[nodiscard]] double deviceBandwidth(const LocalInputs& inputs); // bytes per second of weights on one device
[[nodiscard]] double tokenArithmetic(const LocalInputs& inputs); // seconds of one more token of a full micro-batch
[[nodiscard]] double hostBandwidth(const LocalInputs& inputs); // of all sockets

} // namespace berth::performance
