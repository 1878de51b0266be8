// What all machines of a deployment draw: the spare ones wait while the others serve. Pure.
#pragma once

#include "core/sizing/Resolve.h"
#include "core/spec/Power.h"
#include "core/units/Trace.h"

namespace berth::sizing {

[[nodiscard]] std::optional<spec::PowerDraw> powerOf(const Deployment& deployment);

// Its steps (PowerKeys.h); none where nobody states a power.
void tracePower(const Deployment& deployment, RecordingTrace& trace);

} // namespace berth::sizing
