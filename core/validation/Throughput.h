// Published serving runs against the speed model. Metrics are named after the columns: total_output_tok_s, tpot_ms,
// ttft_ms, per_user_tok_s, total_tok_s, prefill_tok_s, requests_s. Every row whose model, device and bandwidth are
// known is predicted; a column is left out where it depends on a length that the row does not state.
#pragma once

#include "core/base/Result.h"
#include "core/catalog/Catalog.h"
#include "core/catalog/Measurements.h"
#include "core/validation/Validation.h"

#include <span>

namespace berth::validation {

// Errors: those of makeServingTable, if the catalogue's calibration cannot be used.
[[nodiscard]] Result<Validation> evaluateThroughput(std::span<const catalog::ThroughputMeasurement> rows,
                                                    const catalog::Catalog& catalog);

} // namespace berth::validation
