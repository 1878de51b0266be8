#include "core/solve/Route.h"

#include "core/performance/Deployment.h"
#include "core/performance/ServingEstimator.h"

#include <algorithm>
#include <limits>

namespace berth::solve {

namespace {

sizing::Plan planOf(const Route& route, const Shape& shape, const Load& load, std::int64_t concurrency)
{
    sizing::Plan plan;
    plan.layout = shape.layout;
    plan.kvFormats = route.kvFormats;
    plan.limits = limitsOf(route, load, concurrency);
    plan.load = {load.context, concurrency, load.input, load.output, 0, {}};
    return plan;
}

// Nothing: it does not load, or holds fewer requests. Host memory that is the device's own is no help.
std::optional<performance::PerformanceEstimate> readLocal(const Route& route, const Shape& shape, const Load& load,
                                                          std::int64_t concurrency)
{
    if (concurrency > kMostSlots) {
        return std::nullopt;
    }
    const sizing::Estimate estimate = sizing::estimate(route.basis, planOf(route, shape, load, concurrency));
    const bool helped = estimate.memory.verdict == memory::Verdict::Offload && !route.accelerator->unifiedMemory
        && estimate.memory.maxConcurrency >= concurrency;
    return estimate.memory.verdict == memory::Verdict::Fits || helped ? estimate.performance : std::nullopt;
}

Reading unreadable()
{
    Reading reading;
    reading.ttft = reading.tpot = std::numeric_limits<double>::infinity();
    return reading;
}

} // namespace

memory::EngineLimits limitsOf(const Route& route, const Load& load, std::int64_t concurrency)
{
    return memory::defaultLimits(*route.basis.profile, *route.accelerator, route.model->vision, load.context,
                                 concurrency);
}

performance::ServingInputs speedInputs(const Route& route, const performance::ServingLayout& layout,
                                       const Machine& machine, const Load& load, std::int64_t concurrency)
{
    performance::ServingInputs inputs = route.basis.speed->serving;
    performance::place(inputs, *route.accelerator,
                       {.layout = layout, .devicesPerNode = machine.devices, .network = machine.joining.network});
    const auto bytes = [](memory::KvFormat format) {
        return memory::factsOf(format).bytesPerValue;
    };
    inputs.cacheBytesPerValue = (bytes(route.kvFormats.key) + bytes(route.kvFormats.value)) / 2;
    inputs.inputTokens = static_cast<double>(load.input);
    inputs.outputTokens = static_cast<double>(load.output);
    inputs.concurrency = static_cast<double>(concurrency);
    inputs.cachedSequences = inputs.concurrency;
    inputs.sequenceLimit = inputs.concurrency;
    return inputs;
}

performance::ServingEfficiency efficiencyOf(const Route& route, const Load& load, std::int64_t concurrency)
{
    performance::ServingEfficiency efficiency = route.basis.speed->servingEfficiency;
    efficiency.chunkTokens = static_cast<double>(limitsOf(route, load, concurrency).batchedTokens);
    return efficiency;
}

Reading toReading(const performance::PerformanceEstimate& speed)
{
    Reading reading;
    reading.ttft = speed.ttft.value;
    reading.tpot = speed.tpot.value;
    reading.perUser = speed.perUser.value;
    reading.output = speed.output.value;
    reading.total = speed.total.value;
    return reading;
}

Reading readSpeed(const Route& route, const Shape& shape, const Machine& machine, const Load& load,
                  std::int64_t concurrency)
{
    if (route.local()) {
        const auto speed = readLocal(route, shape, load, concurrency);
        return speed ? toReading(*speed) : unreadable();
    }
    const performance::ServingLayout layout = performance::makeServingLayout(route.speed(), shape.layout);
    const performance::ServingEfficiency efficiency = efficiencyOf(route, load, concurrency);
    performance::ServingInputs inputs = speedInputs(route, layout, machine, load, concurrency);
    inputs.model = &route.speed();
    inputs.efficiency = &efficiency;
    NullTrace silent;
    return toReading(performance::estimateServing(inputs, silent));
}

Reading readMemory(const Route& route, const Shape& shape, const Load& load, std::int64_t concurrency)
{
    const memory::MemoryEstimate memory = sizing::estimateFit(route.basis, planOf(route, shape, load, concurrency));
    Reading reading;
    reading.fits = holds(route, shape, load, concurrency);
    reading.held = route.local() ? std::min(memory.maxConcurrency, kMostSlots) : memory.maxConcurrency;
    reading.missing = reading.held > 0 ? 0 : std::max(1.0, -toDouble(memory.device.free));
    return reading;
}

bool takesHostMemory(const Route& route, const Shape& shape, const Load& load, std::int64_t concurrency)
{
    return route.local()
        && sizing::estimateFit(route.basis, planOf(route, shape, load, concurrency)).verdict
        == memory::Verdict::Offload;
}

bool holds(const Route& route, const Shape& shape, const Load& load, std::int64_t concurrency)
{
    return route.local() ? readLocal(route, shape, load, concurrency).has_value()
                         : sizing::fits(route.basis, planOf(route, shape, load, concurrency));
}

Reading read(const Route& route, const Shape& shape, const Machine& machine, const Load& load, std::int64_t concurrency)
{
    Reading reading = readSpeed(route, shape, machine, load, concurrency);
    const Reading memory = readMemory(route, shape, load, concurrency);
    reading.fits = memory.fits;
    reading.missing = memory.missing;
    reading.held = memory.held;
    return reading;
}

bool isFastEnough(const Targets& targets, const Reading& reading)
{
    return (!targets.mostTtft || reading.ttft <= *targets.mostTtft)
        && (!targets.leastPerUser || reading.perUser >= *targets.leastPerUser);
}

bool meets(const Targets& targets, const Reading& reading)
{
    return reading.fits && isFastEnough(targets, reading);
}

} // namespace berth::solve
