// Published checkpoint sizes against the weight engine. Metric: size_bytes.
#pragma once

#include "core/catalog/Catalog.h"
#include "core/catalog/Measurements.h"
#include "core/validation/Validation.h"

#include <span>

namespace berth::validation {

[[nodiscard]] Validation evaluateFileSizes(std::span<const catalog::FileSizeMeasurement> rows,
                                           const catalog::Catalog& catalog);

} // namespace berth::validation
