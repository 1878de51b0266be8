#include "core/memory/TensorBits.h"

#include <algorithm>
#include <cmath>

namespace berth::memory {
namespace {

constexpr std::int64_t kScaleBytes16 = 2; // FP16 or BF16 scale
constexpr std::int64_t kScaleBytes32 = 4; // FP32 scale
constexpr std::int64_t kIndexBytes = 4; // AutoGPTQ g_idx
constexpr std::int64_t kFp8Block = 128; // DeepSeek-V3 README_WEIGHTS
constexpr std::int64_t kMxGroup = 32; // OCP Microscaling 1.0
constexpr std::int64_t kNvGroup = 16; // NVIDIA ModelOpt

constexpr std::int64_t ceilDiv(std::int64_t value, std::int64_t by)
{
    return (value + by - 1) / by;
}

std::int64_t bitsToBytes(double bits, std::int64_t elements)
{
    return std::llround(std::ceil(bits * static_cast<double>(elements) / 8.0));
}

std::int64_t integerGroupBytes(const StoredAs& stored, std::int64_t rows, std::int64_t columns)
{
    const std::int64_t groups = stored.group == 0 ? 1 : ceilDiv(columns, stored.group);
    const std::int64_t zeros = stored.zeroPoints ? bitsToBytes(stored.bits, rows * groups) : 0;
    const std::int64_t index = stored.groupIndex ? columns * kIndexBytes : 0;
    return bitsToBytes(stored.bits, rows * columns) + rows * groups * kScaleBytes16 + zeros + index;
}

std::int64_t oneCopy(const StoredAs& stored, std::int64_t rows, std::int64_t columns)
{
    const std::int64_t elements = rows * columns;
    switch (stored.layout) {
    case StoredLayout::Fp8Tensor:
        return elements + kScaleBytes32;
    case StoredLayout::Fp8Block:
        return elements + kScaleBytes32 * ceilDiv(rows, kFp8Block) * ceilDiv(columns, kFp8Block);
    case StoredLayout::Int8Channel:
        return elements + kScaleBytes16 * rows;
    case StoredLayout::IntegerGroup:
        return integerGroupBytes(stored, rows, columns);
    case StoredLayout::Mxfp4:
        return ceilDiv(elements, 2) + rows * ceilDiv(columns, kMxGroup);
    case StoredLayout::Nvfp4:
        return ceilDiv(elements, 2) + rows * ceilDiv(columns, kNvGroup) + kScaleBytes32;
    case StoredLayout::GgmlBlock:
        return blockBytes(typeForRow(stored.type, columns), rows, columns).value;
    case StoredLayout::Plain:
    case StoredLayout::GgufMix:
        break;
    }
    return bitsToBytes(stored.bits, elements);
}

// A tensor known by its count alone is taken as rows that hold whole blocks and groups of every format.
Bytes opaqueBytes(const StoredAs& stored, std::int64_t elements)
{
    constexpr std::int64_t kRow = 256;
    if (stored.layout == StoredLayout::Plain)
        return matrixBytes(stored, 1, elements, 1);
    return matrixBytes(stored, ceilDiv(elements, kRow), kRow, 1);
}

Bytes mtpBytes(const WeightScheme& scheme, std::int64_t elements)
{
    if (scheme.quantised.layout == StoredLayout::GgufMix)
        return opaqueBytes({.layout = StoredLayout::GgmlBlock, .type = baseType(scheme.recipe.fileType)}, elements);
    const std::int64_t plain = std::min(elements, scheme.mtpPlainElements);
    return opaqueBytes(scheme.ends, plain) + opaqueBytes(scheme.mtp, elements - plain);
}

Bytes ggufBytes(const WeightScheme& scheme, const spec::Tensor& tensor, const GgufTensor& place)
{
    if (tensor.component == spec::Component::Vision) // the file of the vision tower is separate and 16 bit
        return opaqueBytes({.layout = StoredLayout::GgmlBlock, .type = GgmlType::F16}, tensor.elements());
    const GgmlType type = chooseGgmlType(scheme.recipe, scheme.gguf, place);
    if (tensor.role == spec::TensorRole::OpaqueMatrix && tensor.rows == 1)
        return opaqueBytes({.layout = StoredLayout::GgmlBlock, .type = type}, tensor.elements());
    return blockBytes(type, tensor.rows * tensor.copies, tensor.columns);
}

} // namespace

Bytes matrixBytes(const StoredAs& stored, std::int64_t rows, std::int64_t columns, std::int64_t copies)
{
    return Bytes(oneCopy(stored, rows, columns) * copies);
}

Bytes tensorBytes(const WeightScheme& scheme, const spec::Tensor& tensor, const GgufTensor& place)
{
    if (tensor.component == spec::Component::Mtp)
        return mtpBytes(scheme, tensor.elements());
    if (scheme.quantised.layout == StoredLayout::GgufMix)
        return ggufBytes(scheme, tensor, place);
    return matrixBytes(storedAs(scheme, tensor), tensor.rows, tensor.columns, tensor.copies);
}

} // namespace berth::memory
