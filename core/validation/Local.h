// Published runs on local hardware against the speed model. Metrics: decode_tok_s, prefill_tok_s (where the row states
// the length of the prompt). Skipped: rows whose model, device, host or number format is not known.
#pragma once

#include "core/base/Result.h"
#include "core/catalog/Catalog.h"
#include "core/catalog/Measurements.h"
#include "core/validation/Validation.h"

#include <span>

namespace berth::validation {

// Errors: those of makeLocalTable, if the catalogue's calibration cannot be used.
[[nodiscard]] Result<Validation> evaluateLocal(std::span<const catalog::LocalMeasurement> rows,
                                               const catalog::Catalog& catalog);

} // namespace berth::validation
