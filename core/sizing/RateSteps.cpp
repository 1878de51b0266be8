#include "core/sizing/RateSteps.h"

#include "core/performance/PerformanceKeys.h"

namespace berth::sizing {

namespace keys = performance::keys;
using enum Origin;

namespace {

// The factors are those of the catalogue's intervals for this kind of estimate (performance/IntervalTable.h). A rate is
// the inverse of a time, so the longest time is its low end.
void traceIntervals(const performance::PerformanceEstimate& speed, RecordingTrace& trace)
{
    const TraceInput system{"system", speed.output.value, Unit::TokensPerSecond, Computed};
    const TraceInput tpot{"tpot", speed.tpot.value, Unit::Seconds, Computed};
    const TraceInput ttft{"ttft", speed.ttft.value, Unit::Seconds, Computed};
    const auto share = [](std::string_view symbol, double end, double middle) {
        return TraceInput{symbol, end / middle, Unit::Share, Calibration};
    };
    trace.step(keys::kTtftLow, "ttft * shortest", {ttft, share("shortest", speed.ttftInterval.low, speed.ttft.value)},
               speed.ttftInterval.low, Unit::Seconds);
    trace.step(keys::kTtftHigh, "ttft * longest", {ttft, share("longest", speed.ttftInterval.high, speed.ttft.value)},
               speed.ttftInterval.high, Unit::Seconds);
    trace.step(keys::kTpotLow, "tpot * shortest", {tpot, share("shortest", speed.tpotInterval.low, speed.tpot.value)},
               speed.tpotInterval.low, Unit::Seconds);
    trace.step(keys::kTpotHigh, "tpot * longest", {tpot, share("longest", speed.tpotInterval.high, speed.tpot.value)},
               speed.tpotInterval.high, Unit::Seconds);
    trace.step(keys::kPerUserLow, "1 / (tpot * longest)",
               {tpot, share("longest", speed.tpotInterval.high, speed.tpot.value)}, 1 / speed.tpotInterval.high,
               Unit::TokensPerSecond);
    trace.step(keys::kPerUserHigh, "1 / (tpot * shortest)",
               {tpot, share("shortest", speed.tpotInterval.low, speed.tpot.value)}, 1 / speed.tpotInterval.low,
               Unit::TokensPerSecond);
    trace.step(keys::kOutputLow, "system * least",
               {system, share("least", speed.outputInterval.low, speed.output.value)}, speed.outputInterval.low,
               Unit::TokensPerSecond);
    trace.step(keys::kOutputHigh, "system * most",
               {system, share("most", speed.outputInterval.high, speed.output.value)}, speed.outputInterval.high,
               Unit::TokensPerSecond);
}

} // namespace

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
    if (speed.intervalLevel > 0 && speed.tpotInterval.low > 0) {
        traceIntervals(speed, trace);
    }
}

} // namespace berth::sizing
