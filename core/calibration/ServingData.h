// Published serving runs as data for a fit: total output tokens per second, TPOT and TTFT of the rows that
// filterThroughput keeps. Errors: those of makeServingTable.
#pragma once

#include "core/base/Result.h"
#include "core/calibration/Calibration.h"
#include "core/catalog/Catalog.h"
#include "core/catalog/Measurements.h"

namespace berth::calibration {

[[nodiscard]] Result<CalibrationData<performance::ServingEfficiency>>
makeServingData(const catalog::Catalog& catalog, std::span<const catalog::ThroughputMeasurement> rows);

} // namespace berth::calibration
