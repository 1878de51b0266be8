// Replicas share nothing, so the whole is one of them times their number.
#include "ui/viewmodels/size/Candidates.h"

#include "core/memory/TraceKeys.h"
#include "core/performance/PerformanceKeys.h"

namespace berth::viewmodels {

namespace {

void multiply(performance::PerformanceEstimate& speed, double replicas)
{
    speed.output = speed.output * replicas;
    speed.total = speed.total * replicas;
    speed.prefill = speed.prefill * replicas;
    speed.requestsPerSecond *= replicas;
    speed.outputInterval = {speed.outputInterval.low * replicas, speed.outputInterval.high * replicas};
}

void addStep(sizing::Sizing& sizing, std::string_view key, double one, double replicas, Unit unit)
{
    sizing.derivation.push_back(
        {key,
         "replicas * one",
         {{"replicas", replicas, Unit::Count, Origin::Request}, {"one", one, unit, Origin::Computed}},
         replicas * one,
         unit});
}

} // namespace

sizing::Sizing wholeOf(sizing::Sizing replica, std::int64_t replicas, std::int64_t requests)
{
    if (replicas <= 1) {
        return replica;
    }
    sizing::Sizing whole = std::move(replica);
    memory::MemoryEstimate& memory = whole.memory;
    const auto count = static_cast<double>(replicas);
    addStep(whole, memory::keys::kKvCapacity, static_cast<double>(memory.kvCapacityTokens), count, Unit::Tokens);
    addStep(whole, memory::keys::kMaxConcurrency, static_cast<double>(memory.maxConcurrency), count, Unit::Sequences);
    addStep(whole, memory::keys::kTotalWeights, toDouble(memory.totalWeights), count, Unit::Bytes);
    whole.configuration.concurrency = requests;
    memory.requestedTokens = whole.configuration.context * requests;
    memory.kvCapacityTokens *= replicas;
    memory.maxConcurrency *= replicas;
    memory.totalWeights = memory.totalWeights * replicas;
    memory.hostMemory = memory.hostMemory * replicas;
    if (whole.performance) {
        addStep(whole, performance::keys::kOutput, whole.performance->output.value, count, Unit::TokensPerSecond);
        multiply(*whole.performance, count);
    }
    return whole;
}

} // namespace berth::viewmodels
