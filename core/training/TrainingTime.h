// How much arithmetic a training run is, and how long devices need for it.
//   forward pass of a token = 2 x weights that it meets + attention over the positions before it + 2 x adapters
//   backward pass: twice the forward one, once where weights are frozen (no gradients of weights)
//   recomputation: the forward pass once more (full checkpointing); scores that FlashAttention makes again are not
//   counted, as published utilisations leave them out
//   device-hours = work of all tokens / (share of the peak that is reached x peak) / 3600
// So all weights cost 6 N D and adapters 4 N D besides the attention (Kaplan et al. 2020, arXiv:2001.08361; Chowdhery
// et al. 2022, arXiv:2204.02311, appendix B, with half of the positions masked). The weights that a token meets are
// those of its experts, with the head and without the looked-up embedding. The peak is that of 16-bit arithmetic,
// dense, also where a run computes in 8 bits. Image towers and heads for multi-token prediction are not counted. Pure;
// thread-safe.
#pragma once

#include "core/base/Result.h"
#include "core/spec/AcceleratorSpec.h"
#include "core/training/TrainingPlan.h"
#include "core/units/Trace.h"

namespace berth::training {

// Share of the peak that all arithmetic reaches, recomputation included, over a whole run with its interruptions: the
// median of what the hours of seven published runs imply (DeepSeek-V3 0.39, Llama 3.1 405B 0.36, Llama 3 0.17 and 0.30,
// Llama 2 0.40 to 0.44). The runs with their sources are rows of tests/core/training/tst_TrainingTime.cpp.
inline constexpr double kUsualUtilization = 0.39;

// FLOPs of the forward pass of one token.
struct TokenWork
{
    double weights = 0;
    double attention = 0; // mean over the positions of a sequence
    double adapters = 0;
};
[[nodiscard]] TokenWork tokenWork(const spec::ModelSpec& model, const TrainingPlan& plan);

struct RunInputs
{
    const spec::ModelSpec* model = nullptr;
    const spec::AcceleratorSpec* accelerator = nullptr;
    TrainingPlan plan; // checked
    double tokens = 0; // of the run, every epoch counted
    double utilization = kUsualUtilization; // share of the peak; above 0, at most 1
};

struct TrainingTime
{
    Flops useful; // forward and backward
    Flops done; // with what is computed again
    double mfu = 0; // useful work over what the peak allows in the time
    double deviceHours = 0;
    double hours = 0; // with all devices

    [[nodiscard]] double days() const { return hours / 24; }
};

// Errors: MissingInput {compute} where no 16-bit rate of the device is known; ValueOutOfRange for tokens and
// utilization.
[[nodiscard]] Result<TrainingTime> estimateTime(const RunInputs& inputs, NullTrace& trace);
[[nodiscard]] Result<TrainingTime> estimateTime(const RunInputs& inputs, RecordingTrace& trace);

// Share of the peak that a run reached which took so many device-hours: what is to be put in to get them out.
[[nodiscard]] Result<double> impliedUtilization(const RunInputs& inputs, double deviceHours);

} // namespace berth::training
