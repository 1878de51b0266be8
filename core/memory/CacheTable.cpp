#include "core/memory/CacheTable.h"

#include <algorithm>

namespace berth::memory {

namespace {

constexpr double kSparseLatentFp8 = 512 + 4 * 4 + 64 * 2; // values, scales, rotary part
constexpr double kCompressedRow = 584; // DeepSeek-V4: 448 FP8 values, 64 in 16 bit, 8 bytes of scales
constexpr double kIndexBytesPerValue = (128.0 + 4) / 128;

void addLayer(CacheTable& table, CacheLayers& sum, const spec::CacheShape& shape)
{
    if (shape.stateValues > 0) {
        ++sum.state;
        table.state = shape;
    }
    if (shape.indexValues > 0) {
        ++sum.index;
        table.indexValues = shape.indexValues;
    }
    if (shape.keyValues <= 0) {
        return;
    }
    if (shape.windowTokens > 0) {
        ++sum.window;
        table.window = shape;
        table.windowTokens = shape.windowTokens;
    } else if (shape.positionsPerToken == 1 && shape.kvHeads > 0) {
        ++sum.full;
        table.full = shape;
    } else if (shape.positionsPerToken == 1) {
        ++sum.latent;
        table.latent = shape;
    } else if (shape.indexValues > 0) {
        ++sum.compressed4;
        table.compressed4 = shape;
        table.windowTokens = shape.rawWindowTokens;
    } else {
        ++sum.compressed128;
        table.compressed128 = shape;
        table.windowTokens = shape.rawWindowTokens;
    }
}

double compressedBytes(const spec::CacheShape& shape, KvFormats formats)
{
    const double bytes = factsOf(formats.key).bytesPerValue;
    return bytes == 1 ? kCompressedRow : shape.keyValues * bytes;
}

} // namespace

CacheTable makeCacheTable(const spec::ModelSpec& model, spec::LatentCache latent, int expandedHeadDim)
{
    CacheTable table;
    CacheLayers sum;
    table.before.push_back(sum);
    for (const spec::LayerKind& layer : spec::makeLayerPlan(model)) {
        addLayer(table, sum, spec::makeCacheShape(model, layer, latent));
        table.before.push_back(sum);
    }
    table.layers = static_cast<int>(table.before.size()) - 1;
    table.convolutionTail = std::max(0, model.state.convolution - 1);
    table.draftLayers = model.mtpLayers;
    if (latent == spec::LatentCache::Expanded && model.attention.kvLoraRank > 0 && expandedHeadDim > 0) {
        table.full.keyValues = table.full.valueValues = 1.0 * table.full.kvHeads * expandedHeadDim;
    }
    return table;
}

double headBytes(const spec::CacheShape& shape, int tp, KvFormats formats)
{
    if (shape.kvHeads == 0) {
        return shape.keyValues * factsOf(formats.key).bytesPerValue
            + shape.valueValues * factsOf(formats.value).bytesPerValue;
    }
    const KvFormatFacts& key = factsOf(formats.key);
    const KvFormatFacts& value = factsOf(formats.value);
    const int heads = (shape.kvHeads + tp - 1) / tp; // the fullest rank
    return heads
        * ((shape.keyValues * key.bytesPerValue + shape.valueValues * value.bytesPerValue) / shape.kvHeads
           + key.bytesPerHead + value.bytesPerHead);
}

double latentBytes(const CacheTable& table, KvFormats formats)
{
    const bool sparse = table.indexValues > 0;
    if (sparse && formats.key == KvFormat::Fp8) {
        return kSparseLatentFp8;
    }
    return table.latent.keyValues * factsOf(formats.key).bytesPerValue
        + table.latent.valueValues * factsOf(formats.value).bytesPerValue;
}

double indexBytes(const CacheTable& table)
{
    return table.indexValues * kIndexBytesPerValue;
}

double stateBytes(const CacheTable& table, int tp, int drafted)
{
    const double tail = table.convolutionTail;
    const double kept = tail > 0 ? (tail + drafted) / tail : 1;
    return (spec::kStateBytesPerValue * table.state.stateValues
            + spec::kConvolutionBytesPerValue * table.state.convolutionValues * kept)
        / tp;
}

double bytesPerToken(const CacheTable& table, KvFormats formats)
{
    const CacheLayers& all = table.before.back();
    const auto compressed = [&](const spec::CacheShape& shape) {
        return shape.positionsPerToken * compressedBytes(shape, formats);
    };
    return all.full * headBytes(table.full, 1, formats) + all.latent * latentBytes(table, formats)
        + all.index * indexBytes(table) + all.compressed4 * compressed(table.compressed4)
        + all.compressed128 * compressed(table.compressed128);
}

} // namespace berth::memory
