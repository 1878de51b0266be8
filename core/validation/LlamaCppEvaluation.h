// Buffers that llama.cpp and its relatives print held against the memory engine, column by column, in MiB:
//   model_buffer_mib_gpu   all devices together; dense models with every layer on devices
//   model_buffer_mib_cpu   the embedding of those, or the whole file where no layer is on a device
//   kv_mib                 all devices together
//   compute_buffer_mib_gpu   the device with the largest
//   compute_buffer_mib_host  the graph of runs on the processor, the inputs of those on devices (dense models)
// Where the experts of a mixture lie is not stated in these files, and decides its model buffers: those columns have no
// prediction then. Printed values of other columns are never used. Pure functions, safe on every thread.
#pragma once

#include "core/catalog/Catalog.h"
#include "core/catalog/Measurements.h"
#include "core/validation/Validation.h"

#include <span>

namespace berth::validation {

// Skipped with: missing_model, unknown_model, not_sizable, missing_context, missing_precision, custom_mix,
// unknown_kv_precision, nothing_measured.
[[nodiscard]] Validation evaluateLlamaCppMemory(std::span<const catalog::LlamaCppMeasurement> rows,
                                                const catalog::Catalog& catalog);

} // namespace berth::validation
