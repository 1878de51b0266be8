// Bytes of one tensor under a scheme, scales and zero points included, to the byte for the published layouts.
#pragma once

#include "core/memory/WeightScheme.h"

namespace berth::memory {

// Bytes of a matrix of rows x columns elements, `copies` times.
[[nodiscard]] Bytes matrixBytes(const StoredAs& stored, std::int64_t rows, std::int64_t columns, std::int64_t copies);

// `place` matters to GGUF mixes only: where the tensor stands among its like.
[[nodiscard]] Bytes tensorBytes(const WeightScheme& scheme, const spec::Tensor& tensor, const GgufTensor& place);

} // namespace berth::memory
