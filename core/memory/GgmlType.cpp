#include "core/memory/GgmlType.h"

#include <algorithm>
#include <array>
#include <cstddef>

namespace berth::memory {
namespace {

// In the order of GgmlType.
constexpr std::array<GgmlBlock, 23> kBlocks = {{
    {"ggml-f32", 1, 4},        {"ggml-f16", 1, 2},      {"ggml-bf16", 1, 2},     {"ggml-q8_0", 32, 34},
    {"ggml-q6_k", 256, 210},   {"ggml-q5_k", 256, 176}, {"ggml-q5_1", 32, 24},   {"ggml-q5_0", 32, 22},
    {"ggml-q4_k", 256, 144},   {"ggml-q4_1", 32, 20},   {"ggml-q4_0", 32, 18},   {"ggml-iq4_nl", 32, 18},
    {"ggml-iq4_xs", 256, 136}, {"ggml-mxfp4", 32, 17},  {"ggml-q3_k", 256, 110}, {"ggml-iq3_s", 256, 110},
    {"ggml-iq3_xxs", 256, 98}, {"ggml-q2_k", 256, 84},  {"ggml-iq2_s", 256, 82}, {"ggml-iq2_xs", 256, 74},
    {"ggml-iq2_xxs", 256, 66}, {"ggml-iq1_m", 256, 56}, {"ggml-iq1_s", 256, 50},
}};
static_assert(kBlocks.size() == static_cast<std::size_t>(GgmlType::Iq1S) + 1);

// Blocks of 32 that stand in for blocks of 256: the nearest type that is not smaller.
GgmlType withShortBlocks(GgmlType type)
{
    switch (type) {
    case GgmlType::Q6K:
        return GgmlType::Q8_0;
    case GgmlType::Q5K:
        return GgmlType::Q5_1;
    case GgmlType::Q4K:
        return GgmlType::Q5_0;
    case GgmlType::Q3K:
    case GgmlType::Q2K:
    case GgmlType::Iq4Xs:
    case GgmlType::Iq3S:
    case GgmlType::Iq3Xxs:
    case GgmlType::Iq2S:
    case GgmlType::Iq2Xs:
    case GgmlType::Iq2Xxs:
    case GgmlType::Iq1M:
    case GgmlType::Iq1S:
        return GgmlType::Iq4Nl;
    default:
        return type;
    }
}

} // namespace

const GgmlBlock& blockOf(GgmlType type)
{
    return kBlocks[static_cast<std::size_t>(type)];
}

std::optional<GgmlType> ggmlTypeOf(std::string_view precisionId)
{
    const auto* found = std::find_if(kBlocks.begin(), kBlocks.end(),
                                     [&](const GgmlBlock& block) { return block.precisionId == precisionId; });
    if (found == kBlocks.end())
        return std::nullopt;
    return static_cast<GgmlType>(found - kBlocks.begin());
}

GgmlType typeForRow(GgmlType wanted, std::int64_t rowLength)
{
    if (rowLength % blockOf(wanted).weights == 0)
        return wanted;
    const GgmlType shorter = withShortBlocks(wanted);
    return rowLength % blockOf(shorter).weights == 0 ? shorter : GgmlType::F16;
}

Bytes blockBytes(GgmlType type, std::int64_t rows, std::int64_t rowLength)
{
    const GgmlBlock& block = blockOf(type);
    return Bytes(rows * (rowLength / block.weights) * block.bytes);
}

} // namespace berth::memory
