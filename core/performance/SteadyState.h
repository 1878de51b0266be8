// The fixed point of continuous batching on one instance. Internal to this folder.
#pragma once

#include "core/performance/StepModel.h"

namespace berth::performance {

struct SteadyState
{
    double instances = 1; // that have work
    double offered = 1; // requests of one instance
    double held = 1; // of these, in flight
    double room = 1; // sequences that its memory holds
    double batch = 1; // decoding in a mean step
    double decode = 0; // seconds of a step without prompts
    double prompts = 0; // seconds that prompts of others add to it, as a stream sees them
    double allPrompts = 0; // seconds that all prompts add to a step over the whole run
    double alone = 0; // one prompt on an idle instance
    double arrival = 0; // until the first token of a request that is in flight
    double queued = 0; // median wait behind other prompts
    double handOver = 0; // of the cache from the devices that read prompts, scheduling included; part of arrival
    double readerLoad = 0; // share of their time for which these devices are busy; 0: there are none
    double othersLoad = 0; // that share for the other requests alone, behind whose prompts one queues
    bool queueOfLoad = false; // the queue is that of othersLoad; else what the answers leave of a request's time
    double readerTime = 0; // seconds that a prompt takes of one of their instances under load
    double outside = 0; // wait for a place among those that are held
    double cycle = 0; // from one request to the next on the same place

    [[nodiscard]] double step() const { return decode + prompts; }
};

// Parts of the time until a first token: seconds before anything is computed, steps until the prompt is taken up, one
// prompt on an idle instance, the median wait behind those of `held` requests.
[[nodiscard]] double arrivalTime(const ServingInputs& inputs);
[[nodiscard]] double waitingSteps(const ServingInputs& inputs);
[[nodiscard]] double promptAlone(const ServingInputs& inputs, const StepModel& step);
[[nodiscard]] double queuedTime(const ServingInputs& inputs, double held, double alone);

// Sequences of a step whose prompts a stream meets in it: never its own; a load without end has always more.
[[nodiscard]] double otherSequences(const ServingInputs& inputs, double batch);

// So many requests, all sent at once.
[[nodiscard]] bool isCounted(const ServingInputs& inputs);

[[nodiscard]] SteadyState settle(const ServingInputs& inputs, const StepModel& step);

// Output tokens per second of the deployment in that state.
[[nodiscard]] double outputRate(const ServingInputs& inputs, const StepModel& step, const SteadyState& state);

} // namespace berth::performance
