// Why a configuration does not run. Pure.
#pragma once

#include "core/memory/MemoryEstimate.h"

namespace berth::memory {

// The first finding that forbids it; nullptr: none does.
[[nodiscard]] const Finding* blockerOf(const MemoryEstimate& estimate);

// Whether memory of the devices is what is missing, and how much of one; zero: something else is in the way.
[[nodiscard]] Bytes missingPerDevice(const MemoryEstimate& estimate);

// What is needed beyond what there is, where that much of it is left; zero: nothing. Of one device: beyond what is
// usable.
[[nodiscard]] Bytes missingOf(Bytes left);
[[nodiscard]] Bytes missingOf(const DeviceMemory& device);

} // namespace berth::memory
