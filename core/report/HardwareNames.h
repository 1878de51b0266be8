// Names of hardware as people read them: "H200 141 GB SXM" whatever the catalogue's spelling, without remarks in
// brackets that tell sources apart. Files for programs keep the catalogue's names. Pure functions.
#pragma once

#include "core/spec/AcceleratorSpec.h"
#include "core/spec/SystemSpec.h"

#include <cstdint>
#include <string>

namespace berth::report {

// No line ends between a number and what it counts or measures.
[[nodiscard]] std::string timesText(std::int64_t number, const std::string& name); // "8 × H200 141 GB SXM"
[[nodiscard]] std::string acceleratorName(const spec::AcceleratorSpec& accelerator);

// "DGX H200 8 × 141 GB"; what users call their own machines stays as it is.
[[nodiscard]] std::string machineName(const spec::SystemSpec& system);

// "DGX H200", without the number and size of its devices, beside which it stands.
[[nodiscard]] std::string shortMachineName(const spec::SystemSpec& system);

} // namespace berth::report
