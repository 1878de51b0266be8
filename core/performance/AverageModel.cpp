#include "core/performance/AverageModel.h"

#include <algorithm>
#include <cmath>

namespace berth::performance {
namespace {

// Ratios of the dense models of the catalogue (Llama 3, Qwen 2.5 and 3, Gemma 3): hidden size over layers, weights of a
// layer over the hidden size squared, cached values of a layer.
constexpr double kWidthPerLayer = 80;
constexpr double kWeightsPerSquare = 13;
constexpr double kAttentionFlopsPerWidth = 4; // scores and weighted sum over as many values as the model is wide
constexpr double kKvHeads = 8;
constexpr double kHeadDim = 128;
constexpr double kHeadDimWithWindow = 256; // Gemma 3
constexpr double kPeriodWithWindow = 6; // one layer in six sees everything (Gemma 3)
constexpr double kVocabulary = 150'000;
constexpr double kKeyAndValue = 2;
constexpr double kBitsPerByte = 8;
constexpr double kHeadBits = 16;

// h from 13 h^2 (h / 80) + V h = parameters, by damped iteration; twenty rounds settle it to the digit.
double hiddenSize(double parameters, double vocabulary)
{
    constexpr int kRounds = 20;
    double h = 3840;
    for (int round = 0; round < kRounds; ++round) {
        const double inLayers = std::max(parameters - vocabulary * h, 0.5 * parameters);
        h = 0.5 * h + 0.5 * std::cbrt(inLayers * kWidthPerLayer / kWeightsPerSquare);
    }
    return h;
}

} // namespace

SpeedTable makeAverageModel(const spec::ModelSpec& model, double bits)
{
    const double parameters = static_cast<double>(model.paramsTotal);
    const double vocabulary = model.vocabSize > 0 ? static_cast<double>(model.vocabSize) : kVocabulary;
    const double h = hiddenSize(parameters, vocabulary);
    const bool windowed = model.window.tokens > 0;
    const double layers = std::round(h / kWidthPerLayer);
    const double full = windowed ? std::ceil(layers / kPeriodWithWindow) : layers;
    const double values = kKeyAndValue * kKvHeads * (windowed ? kHeadDimWithWindow : kHeadDim);

    SpeedTable table;
    table.layers = static_cast<int>(layers);
    table.hiddenSize = static_cast<int>(h);
    table.headWeights = vocabulary * h;
    table.smallWeights = parameters - table.headWeights;
    table.denseBytes = table.smallWeights * bits / kBitsPerByte;
    table.headBytes = table.headWeights * kHeadBits / kBitsPerByte;
    table.loadedBytes = table.denseBytes + table.headBytes;
    table.kvHeads = kKvHeads;
    table.cacheValues = full * values;
    table.windowValues = (layers - full) * values;
    table.windowTokens = model.window.tokens;
    table.decodeFlops = kAttentionFlopsPerWidth * h * full;
    table.promptFlops = table.decodeFlops;
    table.windowFlops = kAttentionFlopsPerWidth * h * (layers - full);
    return table;
}

} // namespace berth::performance
