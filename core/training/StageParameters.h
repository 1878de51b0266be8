// What one device of a pipeline stage holds of the weights before ZeRO spreads anything: elements that are learnt and
// elements that are frozen, from the exact tensors of the model. Experts are kept apart, because fewer ranks hold the
// same ones. The heads for multi-token prediction are not counted: most training drops them.
#pragma once

#include "core/spec/Tensor.h"
#include "core/training/TrainingPlan.h"

namespace berth::training {

// Of each element. A mixed-precision Adam keeps 2 + 2 + 12 bytes (Rajbhandari et al. 2020, arXiv:1910.02054, 3.1).
inline constexpr double kWeightBytes = 2; // 16-bit working copy
inline constexpr double kGradientBytes = 2;
inline constexpr double kWideGradientBytes = 4;
inline constexpr double kMasterBytes = 4; // 32-bit copy of what is learnt
inline constexpr double kMomentumBytes = 4;
inline constexpr double kVarianceBytes = 4;
inline constexpr double kOptimizerBytes = kMasterBytes + kMomentumBytes + kVarianceBytes;
// NF4 with double quantisation (arXiv:2305.14314, section 3): 4 bits, an 8-bit constant per block of 64 and a 32-bit
// one per 256 of these: 4.127 bits.
inline constexpr double kNf4Bytes = (4.0 + 8.0 / 64 + 32.0 / (64 * 256)) / 8;

struct Elements
{
    double learnt = 0;
    double frozen = 0; // in 16 bits
    double quantised = 0; // frozen, in NF4

    [[nodiscard]] constexpr double weightBytes() const
    {
        return kWeightBytes * (learnt + frozen) + kNf4Bytes * quantised;
    }
    constexpr Elements& operator+=(const Elements& other)
    {
        learnt += other.learnt;
        frozen += other.frozen;
        quantised += other.quantised;
        return *this;
    }
};

struct StageParameters
{
    Elements dense; // the same on all dp ranks
    Elements experts; // the same on dp / ep ranks
    double largestUnit = 0; // bytes of the largest layer, embedding or head
    double largestMatrix = 0; // elements of the largest quantised matrix
};

[[nodiscard]] StageParameters stageParameters(const spec::ModelSpec& model, const TrainingPlan& plan, int stage);

// Whether the tensor gets an adapter under the plan.
[[nodiscard]] bool isAdapted(const TrainingPlan& plan, const spec::Tensor& tensor);

// Of the whole model, however it is cut.
struct LearntParameters
{
    double learnt = 0; // adapters, or all weights
    double total = 0; // weights with adapters
};
[[nodiscard]] LearntParameters learntParameters(const spec::ModelSpec& model, const TrainingPlan& plan);

} // namespace berth::training
