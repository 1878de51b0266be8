// Published memory logs of serving engines held against the memory estimate, column by column:
//   weights_gib_per_gpu, activation_peak_gib, non_torch_gib, kv_gib_per_gpu, kv_tokens
// Every column is predicted from what the row says was asked for (model, precision, device, layout, engine version,
// limits), never from another printed result. Limits that are not stated are the defaults of the engine's version.
// The share of memory is not a default to be relied on: people set it to what just runs. So rows that do not state it
// are predicted under names of their own, kv_gib_per_gpu_default_utilization and kv_tokens_default_utilization.
// kv_tokens_of_printed_room tests the cache layout alone: tokens from the room that the row prints.
// Pure functions, safe on every thread.
#pragma once

#include "core/catalog/Catalog.h"
#include "core/catalog/Measurements.h"
#include "core/validation/Validation.h"

#include <span>

namespace berth::validation {

// Skipped with: missing_model, unknown_model, not_sizable, missing_precision, unknown_precision, missing_accelerator,
// unknown_accelerator, unknown_kv_precision, unsized_draft_model, nothing_measured.
[[nodiscard]] Validation evaluateMemory(std::span<const catalog::MemoryMeasurement> rows,
                                        const catalog::Catalog& catalog);

} // namespace berth::validation
