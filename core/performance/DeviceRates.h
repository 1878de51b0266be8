// Nominal rates of one device on which a precision runs, and of the links between the ranks that share a layer.
// A rate that the catalogue does not state is derived from its neighbours by the ratios of tensor units (FP8 twice and
// FP4 four times the 16-bit rate); devices without 16-bit units run on FP32. Pure functions.
#pragma once

#include "core/base/Result.h"
#include "core/spec/AcceleratorSpec.h"
#include "core/spec/ComputePath.h"
#include "core/spec/SystemSpec.h"

namespace berth::performance {

// How the matrices of quantised layers are multiplied; each has its own efficiency.
enum class ComputeClass { Sixteen, Fp8, Fp4, Int8, WeightOnly };

[[nodiscard]] ComputeClass computeClass(const spec::ComputePath& path);

struct DeviceRates
{
    ComputeClass compute = ComputeClass::Sixteen;
    double bandwidth = 0; // bytes per second
    double peak = 0; // FLOP/s of the class
    double peak16 = 0; // FLOP/s of 16-bit matrices and of attention
};

// FLOP/s of 16-bit matrices, stated or derived; 0: nothing is known.
[[nodiscard]] double sixteenBitPeak(const spec::AcceleratorSpec& accelerator);

// Errors: MissingInput {bandwidth} or {compute} where the catalogue does not know the device well enough.
[[nodiscard]] Result<DeviceRates> makeDeviceRates(const spec::AcceleratorSpec& accelerator, ComputeClass compute);

enum class LinkClass { Fast, Pcie, ThroughHost };

struct LinkRates
{
    LinkClass kind = LinkClass::Fast;
    double perDirection = 0; // bytes per second of one device
    bool acrossNodes = false;
};

struct LinkRequest
{
    int ranks = 1; // that share a layer
    int nodes = 1; // over which these ranks are spread
    const spec::NetworkSpec* network = nullptr; // between nodes; nothing: the rate inside a node is taken
    bool bridge = true; // cards that can be joined by a bridge are
};

[[nodiscard]] LinkRates makeLinkRates(const spec::AcceleratorSpec& accelerator, const LinkRequest& request);

} // namespace berth::performance
