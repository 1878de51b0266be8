// A machine without accelerators as one device: its processors compute, its memory is the device's memory.
#pragma once

#include "core/spec/AcceleratorSpec.h"
#include "core/spec/SystemSpec.h"

namespace berth::sizing {

// Memory modules are sold in binary sizes: "512 GB" of RAM are 512 GiB.
[[nodiscard]] Bytes hostMemoryOf(const spec::SystemSpec& system);

[[nodiscard]] spec::AcceleratorSpec makeHostDevice(const spec::SystemSpec& system);

} // namespace berth::sizing
