// The derivation of one decode step and of one prompt. Internal to this folder.
#pragma once

#include "core/performance/SteadyState.h"
#include "core/units/Trace.h"

namespace berth::performance {

struct Traced
{
    const ServingInputs& in;
    const StepModel& step;
    const ServingInputs& readingIn;
    const StepModel& reading;
    const SteadyState& state;
    RecordingTrace& trace;

    [[nodiscard]] double devices() const { return in.layout.ranks * in.layout.stages; }
};

// What each part of a step and of a prompt takes alone.
void traceParts(const Traced& traced);

// The whole step of the settled state.
void traceStep(const Traced& traced);

} // namespace berth::performance
