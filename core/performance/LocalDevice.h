// Devices as engines for one user see them: which back end drives them, which measurements speak for them, and the rate
// from which their prompt speed follows.
#pragma once

#include "core/base/Result.h"
#include "core/memory/GgmlType.h"
#include "core/performance/EfficiencyTable.h"
#include "core/spec/AcceleratorSpec.h"

namespace berth::performance {

enum class Backend { Cuda, Metal, Rocm, Vulkan, Sycl };

// The vendor's own; Vulkan where it has none.
[[nodiscard]] Backend usualBackend(const spec::AcceleratorSpec& accelerator);

// Class: back end and kind of device, "cuda-card", "cuda-hbm", "cuda-soc", "metal", "metal-ultra", "rocm-apu", …
[[nodiscard]] EfficiencyScope localScope(const spec::AcceleratorSpec& accelerator, Backend backend);

struct LocalRates
{
    double bandwidth = 0; // bytes per second of one device
    // Geometric mean of the FP32 and INT8 rates: quantised prompt kernels use both, and the mean unites generations
    // whose INT8 units differ by a factor of eight.
    double promptPeak = 0;
};

// Errors: MissingInput {bandwidth} or {compute}.
[[nodiscard]] Result<LocalRates> makeLocalRates(const spec::AcceleratorSpec& accelerator);

// How the weights of a file are unpacked.
enum class BlockKind { Simple, K, Iq };
[[nodiscard]] BlockKind blockKind(memory::GgmlType type);

} // namespace berth::performance
