// The derivation of a serving estimate. Internal to this folder.
#pragma once

#include "core/performance/SteadyState.h"
#include "core/units/Trace.h"

namespace berth::performance {

void traceServing(const ServingInputs& inputs, const StepModel& step, const SteadyState& state,
                  const PerformanceEstimate& estimate, RecordingTrace& trace);

} // namespace berth::performance
