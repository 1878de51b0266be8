#include "core/sizing/RateSteps.h"

#include "core/performance/PerformanceKeys.h"

namespace berth::sizing {

namespace keys = performance::keys;
using enum Origin;

void traceRates(const performance::PerformanceEstimate& speed, const Load& load, RecordingTrace& trace)
{
    const TraceInput system{"system", speed.output.value, Unit::TokensPerSecond, Computed};
    const TraceInput output{"output", static_cast<double>(load.output), Unit::Tokens, Request};
    const TraceInput tokens{"tokens", static_cast<double>(load.input), Unit::Tokens, Request};
    trace.step(keys::kPerUser, "1 / tpot", {{"tpot", speed.tpot.value, Unit::Seconds, Computed}}, speed.perUser.value,
               Unit::TokensPerSecond);
    trace.step(keys::kTotalRate, "system / output * (tokens + output)", {system, output, tokens}, speed.total.value,
               Unit::TokensPerSecond);
    trace.step(keys::kRequests, "system / output", {system, output}, speed.requestsPerSecond, Unit::RequestsPerSecond);
}

} // namespace berth::sizing
