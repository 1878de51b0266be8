// What the speed model was fitted to and how far it can be trusted: calibration.csv and intervals.csv.
#pragma once

#include "core/catalog/Table.h"
#include "core/spec/CalibrationFact.h"

namespace berth::catalog {

[[nodiscard]] std::span<const Field<spec::CalibrationFact>> calibrationFields();
[[nodiscard]] std::span<const Field<spec::PredictionInterval>> intervalFields();

[[nodiscard]] std::vector<RowFault> checkCalibration(const spec::CalibrationFact& fact);
[[nodiscard]] std::vector<RowFault> checkInterval(const spec::PredictionInterval& interval);

} // namespace berth::catalog
