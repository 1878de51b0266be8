// The stored spelling of the closed sets of the calibration: a pure data table.
#pragma once

#include "core/catalog/EnumTable.h"
#include "core/spec/CalibrationFact.h"

namespace berth::catalog {

template <>
inline constexpr auto kEnumNames<spec::CalibrationKind> = std::to_array<EnumNames<spec::CalibrationKind>>({
    {spec::CalibrationKind::Serving, "serving"},
    {spec::CalibrationKind::Local, "local"},
});

} // namespace berth::catalog
