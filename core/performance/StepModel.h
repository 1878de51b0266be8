// The time of one decode step and of one prompt on one instance, with everything that does not depend on the batch
// summed beforehand. Seconds, per device of one pipeline stage. Internal to this folder.
//   step(b) = stages (read + experts(m v) + overhead + m v (token + head) + m (cache + sqrt(v) attention + sequence))
//   m = max(b / stages, 1), v = verified tokens per sequence: with fewer sequences than stages some stages idle
// A stage hands one activation vector per token to the next, each rank its share (Narayanan et al., "Efficient
// large-scale language model training on GPU clusters using Megatron-LM", 2021, section 4.1).
// Sources: roofline of each operator class with achieved rates (Efficiency.h); expected distinct experts of a batch,
// E (1 - (1 - k/E)^T); spread of expert-parallel ranks as the largest of n normal deviates, sqrt(2 ln n).
#pragma once

#include "core/performance/PerformanceEstimate.h"
#include "core/performance/ServingInputs.h"

namespace berth::performance {

// Achieved rates: bytes or operations per second.
struct AchievedRates
{
    double dense = 0, experts = 0, cache = 0; // memory
    double linears = 0, wide = 0, expertMath = 0; // matrices
    double attention = 0, prompt = 0; // attention over the cache while decoding and while reading a prompt
    double link = 0;
};

struct StepModel
{
    AchievedRates rates;
    double read = 0; // dense weights and head
    double collective = 0; // latency of the all-reduces of a step
    double launch = 0;
    double stepLaunch = 0; // of it, once per step whatever the layers
    double overhead = 0; // once() as the load pattern sees it
    double tokenMath = 0; // per token
    double tokenLinks = 0; // per token
    double stageLatency = 0; // of handing a micro-batch to the next stage
    double head = 0; // per token whose logits are wanted
    double cache = 0; // read per sequence
    double attention = 0; // per sequence
    double sequence = 0; // launch per sequence
    double promptAttention = 0; // of the whole prompt
    double newTokens = 0; // of the prompt that the prefix cache does not hold
    double chunks = 0; // steps a prompt takes
    double expertSecond = 0; // reading one expert of every layer
    double verified = 1; // tokens per sequence and step
    double accepted = 1;
    double rootVerified = 1;

    [[nodiscard]] double once() const { return collective + launch + stageLatency; } // latencies of a step
    [[nodiscard]] double fixed() const { return read + once(); }
    [[nodiscard]] double promptMath() const { return newTokens * (tokenMath + tokenLinks) + head + promptAttention; }
};

[[nodiscard]] StepModel makeStepModel(const ServingInputs& inputs);

// m: sequences that one stage has at a time when `batch` sequences decode in the instance.
[[nodiscard]] double microBatch(const ServingInputs& inputs, double batch);

// Share of the once-per-step latencies (launch, collective, stageLatency) that the load pattern pays; none where there
// are no such latencies. Full steps of an offline run hide the rest (ServingEfficiency::offlineLaunch, fitted).
[[nodiscard]] double paidOverhead(const StepModel& step);

// Distinct experts of a layer that `tokens` tokens hit.
[[nodiscard]] double hitExperts(const SpeedTable& model, double tokens);

// Reading the experts that `tokens` tokens hit, on the fullest of the expert-parallel ranks.
[[nodiscard]] double expertTime(const ServingInputs& inputs, const StepModel& step, double tokens);
// The same if every rank held its even share.
[[nodiscard]] double evenExpertTime(const ServingInputs& inputs, const StepModel& step, double tokens);

[[nodiscard]] double stepTime(const ServingInputs& inputs, const StepModel& step, double batch);
[[nodiscard]] StepTime splitStep(const ServingInputs& inputs, const StepModel& step, double batch);

} // namespace berth::performance
