// The last steps of the speed, which both kinds of engine share: from the times to what one user and all users get.
#pragma once

#include "core/performance/PerformanceEstimate.h"
#include "core/sizing/Plan.h"
#include "core/units/Trace.h"

namespace berth::sizing {

//   per user = 1 / time per output token
//   prompts included = output / output tokens x (prompt + output tokens) of a request
//   requests = output / output tokens of a request
void traceRates(const performance::PerformanceEstimate& speed, const Load& load, RecordingTrace& trace);

} // namespace berth::sizing
