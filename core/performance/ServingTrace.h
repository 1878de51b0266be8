// The derivation of a serving estimate. Internal to this folder.
#pragma once

#include "core/performance/SteadyState.h"
#include "core/units/Trace.h"

namespace berth::performance {

struct Settled
{
    const ServingInputs& inputs;
    const StepModel& step;
    const ServingInputs& readingInputs; // of the devices that read prompts: the same, unless they are others
    const StepModel& reading;
    const SteadyState& state;
};

void traceServing(const Settled& settled, const PerformanceEstimate& estimate, RecordingTrace& trace);

} // namespace berth::performance
