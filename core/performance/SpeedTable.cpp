#include "core/performance/SpeedTable.h"

#include "core/memory/TensorBits.h"
#include "core/performance/AverageModel.h"
#include "core/spec/OperatorCounts.h"

#include <algorithm>
#include <cmath>

namespace berth::performance {
namespace {

using spec::Component;
using spec::TensorRole;

constexpr double kFlopsPerMac = 2;
constexpr double kBitsPerByte = 8;
constexpr double kTokensPerRow = 4; // DeepSeek-V4 chooses among rows that stand for four tokens
// Between eight-bit formats with their scales and sixteen-bit ones: what is stored wider runs as 16-bit arithmetic.
constexpr double kWideBits = 12;

void addHead(SpeedTable& table, double elements, double bytes)
{
    table.headWeights += elements;
    table.headBytes += bytes;
}

void addDense(SpeedTable& table, double elements, double bytes)
{
    table.denseBytes += bytes;
    (bytes * kBitsPerByte < kWideBits * elements ? table.smallWeights : table.wideWeights) += elements;
}

bool isTiedHead(const spec::ModelSpec& model, const spec::Tensor& tensor)
{
    return model.tiedEmbeddings && tensor.role == TensorRole::TokenEmbedding && tensor.columns == model.hiddenSize;
}

void addTensor(SpeedTable& table, const spec::ModelSpec& model, const spec::Tensor& tensor, double bytes)
{
    const double elements = static_cast<double>(tensor.elements());
    switch (tensor.component) {
    case Component::Vision:
    case Component::Mtp: // its few layers are part of the measured cost of drafting
        return;
    case Component::Embedding:
        if (isTiedHead(model, tensor))
            addHead(table, elements, bytes);
        return;
    case Component::Head:
        addHead(table, elements, bytes);
        return;
    case Component::RoutedExperts:
        table.expertWeights += elements / model.moe.experts;
        table.expertBytes += bytes / model.moe.experts;
        return;
    default:
        addDense(table, elements, bytes);
    }
}

void addWeights(SpeedTable& table, const spec::ModelSpec& model, const spec::PrecisionSpec& precision,
                const memory::SchemeOptions& options)
{
    const std::vector<spec::Tensor> tensors = spec::makeTensors(model);
    const std::vector<memory::GgufTensor> places = memory::placeTensors(model, tensors);
    memory::WeightScheme scheme = memory::makeWeightScheme(model, precision, options);
    scheme.gguf = memory::makeGgufModel(model, tensors);
    for (std::size_t i = 0; i < tensors.size(); ++i) {
        const double bytes = toDouble(memory::tensorBytes(scheme, tensors[i], places[i]));
        if (tensors[i].component != Component::Mtp)
            table.loadedBytes += bytes;
        if (tensors[i].component == Component::Vision)
            table.visionBytes += bytes;
        addTensor(table, model, tensors[i], bytes);
    }
}

void addAttention(SpeedTable& table, const spec::ModelSpec& model)
{
    for (const spec::LayerOperators& layer : spec::makeOperatorCounts(model).layers) {
        const double flops = kFlopsPerMac * layer.layers;
        const double decode = flops * static_cast<double>(layer.decodePerPosition);
        if (layer.cache.windowTokens > 0) {
            table.windowFlops += decode;
        } else if (layer.kind.mixer != spec::Mixer::CrossAttention) {
            table.decodeFlops += decode * layer.cache.positionsPerToken;
            table.promptFlops += flops * static_cast<double>(layer.prefillPerPosition) * layer.cache.positionsPerToken;
        }
        table.indexFlops += flops * static_cast<double>(layer.indexPerPosition) * layer.cache.positionsPerToken;
        table.indexLayers += layer.kind.ownsIndex ? layer.layers : 0;
        table.latentLayers += layer.kind.mixer == spec::Mixer::LatentAttention ? layer.layers : 0;
        table.expertLayers += layer.routedExpert > 0 ? layer.layers : 0;
    }
}

void addCaches(SpeedTable& table, const spec::ModelSpec& model)
{
    const spec::CachePerSequence caches = spec::makeCachePerSequence(model);
    table.cacheValues = caches.valuesPerToken;
    table.windowTokens = model.window.tokens;
    table.windowValues = model.window.tokens > 0 ? caches.windowValues / model.window.tokens : 0;
    table.indexValues = caches.indexValuesPerToken;
    table.stateValues = caches.stateValues;
    const bool choosesRows = model.sparse.kind == spec::SparseKind::V4;
    table.attendedTokens = model.sparse.topTokens * (choosesRows ? kTokensPerRow : 1.0);
}

} // namespace

SpeedTable scaledToFile(const SpeedTable& table, double fileBytes)
{
    const double scale = fileBytes / (table.loadedBytes - table.visionBytes); // image towers come in files of their own
    SpeedTable scaled = table;
    scaled.denseBytes *= scale;
    scaled.headBytes *= scale;
    scaled.expertBytes *= scale;
    scaled.loadedBytes = fileBytes;
    scaled.visionBytes = 0;
    return scaled;
}

bool isGuessed(const spec::ModelSpec& model)
{
    return !model.sizable && model.paramsTotal > 0 && model.moe.experts == 0;
}

Result<SpeedTable> makeSpeedTable(const spec::ModelSpec& model, const spec::PrecisionSpec& precision,
                                  const memory::SchemeOptions& options)
{
    constexpr double kMostMissed = 0.999; // a model whose every expert serves every token would have no logarithm
    if (isGuessed(model))
        return makeAverageModel(model, precision.weightBits.value_or(precision.otherBits));
    if (!model.sizable)
        return failure(ErrorCode::NotSizable, {model.id.text, model.notSizableReason});
    SpeedTable table;
    table.layers = model.layers;
    table.hiddenSize = model.hiddenSize;
    table.stateLayers = model.state.layers;
    table.experts = model.moe.experts;
    table.expertsPerToken = model.moe.perToken;
    table.expertWidth = model.moe.expertWidth;
    if (model.moe.experts > 0)
        table.logMissed = std::log1p(-std::min(table.expertsPerToken / table.experts, kMostMissed));
    addWeights(table, model, precision, options);
    addAttention(table, model);
    addCaches(table, model);
    table.kvHeads = table.latent() ? 1 : std::max(1, model.attention.kvHeads);
    return table;
}

} // namespace berth::performance
