// How much host memory one copy takes, and how much room in racks all machines: the steps (NeedKeys.h).
#pragma once

#include "core/sizing/Basis.h"
#include "core/units/Trace.h"

namespace berth::sizing {

// What the engine keeps there (memory::HostShare), and what was moved off the devices.
void traceHostMemory(const Basis& basis, const Plan& plan, const memory::MemoryEstimate& memory, RecordingTrace& trace);

// Nothing where nobody states the size of the machine.
void traceRackUnits(const Deployment& deployment, RecordingTrace& trace);

} // namespace berth::sizing
