// Where the operators of a serving engine stand under the roofline of one device: arithmetic intensity (operations per
// byte of memory) against the rate they attain, for a mean decode step and for reading one prompt. Memory and compute
// of an operator are counted one after the other, as in the step model. Pure; no allocation.
#pragma once

#include "core/performance/ServingInputs.h"

#include <array>

namespace berth::performance {

enum class OperatorClass {
    Dense, // projections, dense and shared feed-forward networks
    Experts, // routed
    Attention, // over the cache
    Head, // logits
};
inline constexpr std::size_t kOperatorClasses = 4;

struct RooflinePoint
{
    OperatorClass kind = OperatorClass::Dense;
    double flops = 0; // of one step on one device; 0: the model has no such operator
    double bytes = 0;
    double seconds = 0;

    [[nodiscard]] constexpr double intensity() const { return bytes > 0 ? flops / bytes : 0; } // FLOP per byte
    [[nodiscard]] constexpr double attained() const { return seconds > 0 ? flops / seconds : 0; } // FLOP/s
};

using RooflinePoints = std::array<RooflinePoint, kOperatorClasses>;

struct Roofline
{
    double bandwidth = 0; // nominal, bytes per second
    double peak = 0; // nominal FLOP/s of the format that runs, dense
    double peak16 = 0; // of 16-bit matrices and attention
    RooflinePoints decode;
    RooflinePoints prefill;
};

// `batch`: sequences decoding in a mean step of one instance (PerformanceEstimate::batch). Requires inputs that
// checkServingInputs accepts.
[[nodiscard]] Roofline makeRoofline(const ServingInputs& inputs, double batch);

} // namespace berth::performance
