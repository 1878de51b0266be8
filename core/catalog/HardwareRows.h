// Accelerators, systems, host processors and networks. Rates of accelerators are dense; two-chip cards state every
// figure per chip; link rates are per direction (vendors print the sum of both).
#pragma once

#include "core/catalog/Table.h"
#include "core/spec/AcceleratorSpec.h"
#include "core/spec/SystemSpec.h"

namespace berth::catalog {

[[nodiscard]] std::span<const Field<spec::AcceleratorSpec>> acceleratorFields();
[[nodiscard]] std::span<const Field<spec::SystemSpec>> systemFields();
[[nodiscard]] std::span<const Field<spec::CpuSpec>> cpuFields();
[[nodiscard]] std::span<const Field<spec::NetworkSpec>> networkFields();

[[nodiscard]] std::vector<RowFault> checkAccelerator(const spec::AcceleratorSpec& accelerator);
[[nodiscard]] std::vector<RowFault> checkSystem(const spec::SystemSpec& system);

} // namespace berth::catalog
