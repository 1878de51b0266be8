// The arithmetic behind TrainingMemory.h: bytes of one device of one pipeline stage, unrounded, with the parts that the
// derivation prints. Internal to this folder.
#pragma once

#include "core/training/TrainingMemory.h"

namespace berth::training {

// Share of the memory that a program is told of. The caching allocator never packs its blocks without gaps. Judgement.
inline constexpr double kUsableShare = 0.95;

// Bytes of one device of one pipeline stage.
struct StageBytes
{
    int stage = 0;
    double denseWeights = 0, expertWeights = 0; // before ZeRO
    double learntDense = 0, learntExperts = 0; // elements before ZeRO
    double weights = 0, gradients = 0, optimizer = 0, host = 0;
    double gathered = 0, bucket = 0, dequantised = 0;
    double keptPerToken = 0; // all layers of the stage
    double remade = 0; // of the layer that is made again
    double words = 0; // that get a logit
    double activations = 0, logits = 0, runtime = 0;

    [[nodiscard]] double buffers() const { return gathered + bucket + dequantised; }
    [[nodiscard]] double used() const
    {
        return weights + gradients + optimizer + activations + logits + buffers() + runtime;
    }
};

// Divisors of what the ranks share out.
struct Spread
{
    double dense = 1;
    double experts = 1;
    [[nodiscard]] double of(double denseAmount, double expertAmount) const
    {
        return denseAmount / dense + expertAmount / experts;
    }
};

// What ZeRO spreads from that stage on.
[[nodiscard]] Spread spreadFrom(const TrainingPlan& plan, int stage);

[[nodiscard]] double gradientBytes(const TrainingPlan& plan); // of each

[[nodiscard]] StageBytes measureFullest(const MemoryInputs& inputs);

} // namespace berth::training
