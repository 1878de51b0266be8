// How fast one deployment serves one load in steady state, or one stream on a local engine. Plain data without
// allocation.
#pragma once

#include "core/units/Quantity.h"

namespace berth::performance {

// What a phase waits for most.
enum class Bottleneck {
    MemoryBandwidth,
    Compute,
    Interconnect,
    Launch, // starting kernels, and the host between steps
    Prompts, // decode steps are longer for the prompts of other requests in them
    Capacity, // memory holds fewer sequences than there are
    SequenceLimit, // the engine takes fewer sequences than there are
};

// Seconds of one step by what they are spent on; the parts add up to the step.
struct StepTime
{
    double memory = 0;
    double compute = 0;
    double links = 0;
    double launch = 0;
    double prompts = 0; // of other requests

    [[nodiscard]] constexpr double total() const { return memory + compute + links + launch + prompts; }
};

struct Interval
{
    double low = 0;
    double high = 0;
};

struct PerformanceEstimate
{
    Seconds ttft; // of a typical (median) request
    Seconds meanTtft; // with the queue of requests that arrive together
    Seconds tpot; // between output tokens of one stream
    TokensPerSecond perUser; // 1 / tpot
    TokensPerSecond output; // of the deployment
    TokensPerSecond total; // prompts included
    TokensPerSecond prefill; // most prompt tokens that the deployment reads when it does nothing else
    double requestsPerSecond = 0;
    bool stagesOverNodes = false; // pipeline stages on several nodes: fitted to no run and held against none

    double sequences = 0; // in flight on one instance; below its share of the concurrency: the others wait
    double batch = 0; // of these, decoding in a mean step
    double waiting = 0; // requests of one instance outside
    StepTime decodeStep; // a mean step
    StepTime promptPass; // one prompt alone
    Bottleneck decodeBottleneck = Bottleneck::MemoryBandwidth;
    Bottleneck prefillBottleneck = Bottleneck::Compute;
    Bottleneck bottleneck = Bottleneck::MemoryBandwidth; // of the throughput

    // 80 % of unseen measurements lie inside; zeros without an interval table.
    Interval outputInterval; // tokens per second
    Interval tpotInterval; // seconds
    Interval ttftInterval; // seconds
    double intervalLevel = 0;
};

} // namespace berth::performance
