// How accelerators are grouped where efficiencies are inherited: a device passes on to its generation what was measured
// on it, a generation to its class. The class separates stacked memory (HBM) from graphics and low-power memory, as the
// parts of one vendor differ more by it than by age.
#pragma once

#include "core/spec/AcceleratorSpec.h"

#include <string>

namespace berth::performance {

[[nodiscard]] std::string deviceClass(const spec::AcceleratorSpec& accelerator); // "nvidia-hbm"
[[nodiscard]] std::string deviceGeneration(const spec::AcceleratorSpec& accelerator); // "hopper-hbm"
[[nodiscard]] bool hasStackedMemory(const spec::AcceleratorSpec& accelerator);

} // namespace berth::performance
