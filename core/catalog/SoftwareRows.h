// Number formats and engines. The columns of an engine's memory profile join the engines table here.
#pragma once

#include "core/catalog/Table.h"
#include "core/spec/EngineSpec.h"
#include "core/spec/PrecisionSpec.h"

namespace berth::catalog {

[[nodiscard]] std::span<const Field<spec::PrecisionSpec>> precisionFields();
[[nodiscard]] std::span<const Field<spec::EngineSpec>> engineFields();

[[nodiscard]] std::vector<RowFault> checkPrecision(const spec::PrecisionSpec& precision);

} // namespace berth::catalog
