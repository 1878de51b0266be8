// Published local runs as data for a fit: decode and prompt speed of the rows that filterLocal keeps, on devices and on
// hosts. Errors: those of makeLocalTable.
#pragma once

#include "core/base/Result.h"
#include "core/calibration/Calibration.h"
#include "core/catalog/Catalog.h"
#include "core/catalog/Measurements.h"

namespace berth::calibration {

[[nodiscard]] Result<CalibrationData<performance::LocalEfficiency>>
makeLocalData(const catalog::Catalog& catalog, std::span<const catalog::LocalMeasurement> rows);

} // namespace berth::calibration
