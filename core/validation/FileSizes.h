// Published checkpoint sizes against the weight engine. Metric: size_bytes.
#pragma once

#include "core/catalog/Catalog.h"
#include "core/catalog/Measurements.h"
#include "core/validation/Validation.h"

namespace berth::validation {

[[nodiscard]] Validation validateFileSizes(const catalog::Catalog& catalog,
                                           const std::vector<catalog::FileSizeMeasurement>& rows);

} // namespace berth::validation
