#include "core/performance/SplitPools.h"

#include "core/performance/Deployment.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace berth::performance {
namespace {

constexpr int kHalvings = 40;
constexpr double kSettled = 1e-6; // of the queue; what halving leaves
constexpr double kMilli = 1e-3;

ServingInputs readingInputs(const ServingInputs& in)
{
    ServingInputs reading = in;
    reading.layout = in.promptPool->layout;
    reading.link = in.promptPool->link;
    reading.stageLink = in.promptPool->stageLink;
    reading.speculation.reset();
    return reading;
}

double handOverTime(const ServingInputs& in)
{
    const double rate = in.promptPool->handOverPerDirection;
    return handOverSchedule(in) + (rate > 0 ? handOverBytes(in) / rate : 0);
}

struct Circle
{
    const ServingInputs& in;
    const StepModel& step;
    double requests = 1;
    double readers = 1;
    double alone = 0; // one prompt on an idle reading instance
    double full = 0; // a prompt's share of full steps of one
    double handOver = 0;

    // Requests per second of the deployment when every answering instance decodes `batch` sequences.
    [[nodiscard]] double rate(double batch) const
    {
        return in.layout.instances * batch * step.accepted
            / (in.outputTokens * stepTime(in, step, std::max(batch, 1.0)));
    }

    // By the other requests (arrival theorem).
    [[nodiscard]] double othersLoad(double perSecond) const
    {
        return perSecond * (requests - 1) / requests * full / readers;
    }

    [[nodiscard]] double queue(double perSecond) const
    {
        constexpr double kFixedService = 0.5; // prompts of one load take about the same time
        const double load = othersLoad(perSecond);
        if (load >= 1)
            return std::numeric_limits<double>::infinity();
        const double exponent = std::sqrt(2 * (readers + 1)) - 1;
        return kFixedService * full / readers * std::pow(load, exponent) / (1 - load);
    }

    // Requests that are in the circle at that batch.
    [[nodiscard]] double needed(double batch) const
    {
        const double perSecond = rate(batch);
        return perSecond * (alone + queue(perSecond) + handOver) + in.layout.instances * batch;
    }
};

double batchOf(const Circle& circle, double most)
{
    if (circle.needed(most) <= circle.requests)
        return most;
    double low = 0;
    double high = most;
    for (int i = 0; i < kHalvings; ++i) {
        const double middle = (low + high) / 2;
        (circle.needed(middle) < circle.requests ? low : high) = middle;
    }
    return low;
}

} // namespace

PromptSide::PromptSide(const ServingInputs& in) : inputs(readingInputs(in)), step(makeStepModel(inputs)) { }

double handOverSchedule(const ServingInputs& in)
{
    return arrivalTime(in) + in.efficiency->handOverMillis * kMilli;
}

// The whole latent, or its KV heads.
double handOverBytes(const ServingInputs& in)
{
    const SpeedTable& m = *in.model;
    const double groupRanks = in.layout.ranks / in.layout.attentionGroups;
    const double parts = m.latent() ? 1 : std::min(groupRanks, m.kvHeads);
    return cachedBytes(m, in.cacheBytesPerValue, in.inputTokens) / (parts * in.layout.stages);
}

SteadyState settlePools(const ServingInputs& in, const StepModel& step, const PromptSide& side)
{
    const ServingEfficiency& e = *in.efficiency;
    const StepModel& reading = side.step;
    const double fullExperts = evenExpertTime(side.inputs, reading, e.chunkTokens);
    SteadyState state;
    state.room = std::max(in.cachedSequences, 1.0);
    const double most = std::min(in.sequenceLimit, state.room);
    const double requests = in.concurrency > 0 ? std::max(in.concurrency, 1.0) : most * in.layout.instances;
    state.alone = promptAlone(side.inputs, reading);
    const Circle circle{in,
                        step,
                        requests,
                        side.inputs.layout.instances,
                        state.alone,
                        reading.promptMath() + reading.newTokens / e.chunkTokens * (reading.fixed() + fullExperts),
                        handOverTime(in)};
    const double batch = batchOf(circle, most);
    const double perSecond = circle.rate(batch);
    state.instances = std::min(in.layout.instances, requests);
    state.offered = requests / state.instances;
    state.batch = std::max(batch, 1.0);
    state.decode = stepTime(in, step, state.batch);
    const double decoding = in.outputTokens / step.accepted * state.decode;
    state.handOver = circle.handOver;
    state.readerTime = circle.full;
    state.readerLoad = perSecond * circle.full / circle.readers;
    state.arrival = state.alone + circle.handOver;
    const double waited = std::max(0.0, requests / perSecond - decoding - state.alone - circle.handOver);
    const double queue = circle.queue(perSecond);
    state.queued = batch < most ? waited : std::min(waited, queue);
    state.othersLoad = circle.othersLoad(perSecond);
    state.queueOfLoad = std::abs(queue - state.queued) <= kSettled * queue;
    state.outside = waited - state.queued;
    state.cycle = requests / perSecond - state.outside;
    state.held = state.offered * state.cycle / (state.cycle + state.outside);
    return state;
}

} // namespace berth::performance
