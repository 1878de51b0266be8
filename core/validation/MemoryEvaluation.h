// Published memory logs of serving engines held against the memory estimate, column by column:
//   weights_gib_per_gpu, activation_peak_gib, non_torch_gib, kv_gib_per_gpu, kv_tokens
// Every column is predicted from what the row says was asked for (model, precision, device, layout, engine version,
// limits), never from another printed result, but for the width of a cache that the row leaves open: room and tokens of
// one log tell 8 bits from 16. Limits that are not stated are the defaults of the engine's version.
// Rows whose inputs are not sure are predicted too, under names of their own:
//   *_weak: a cell was inferred by who collected the row; it should decide nothing alone.
//   kv_*_default_utilization: the share of memory is not stated, and people set it to what just runs.
//   kv_*_contradicted: weights, activations, runtime and room do not add up to the stated share of the device.
//   kv_*_unified_memory: device and host share the memory, and what the rest of the machine holds is not stated.
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
