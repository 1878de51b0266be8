#include "core/memory/GraphBuffers.h"

#include <algorithm>

namespace berth::memory {

namespace {

constexpr double kFloatBytes = 4;
constexpr double kHalfBytes = 2;
constexpr double kScoreCopies = 4; // query, its reordered copy, result, its reordered copy

double tokensOf(const GraphRequest& r)
{
    return static_cast<double>(std::min(r.microBatch, r.context));
}

double logitBytes(const spec::ModelSpec& model, const GraphRequest& r)
{
    const bool twice = !r.onCpu && (!r.flashAttention || model.moe.experts > 0);
    return kFloatBytes * tokensOf(r) * (static_cast<double>(model.vocabSize) + (twice ? 2.0 : 1.0) * model.hiddenSize)
        + r.copiedHeadBytes;
}

double scoreBytes(const spec::ModelSpec& model, const GraphRequest& r)
{
    const spec::Attention& a = model.attention;
    return kFloatBytes * tokensOf(r) * a.heads / r.ranks
        * (static_cast<double>(r.context) + kScoreCopies * std::max(a.headDim, a.nopeDim + a.ropeDim));
}

double latentBytes(const spec::ModelSpec& model, const GraphRequest& r)
{
    const spec::Attention& a = model.attention;
    const double width = 1.0 * a.heads / r.ranks * (a.nopeDim + a.ropeDim + a.valueDim);
    const double context = static_cast<double>(r.context);
    const double onGpu = r.onCpu ? 0 : r.latentChunkBytes + kFloatBytes * tokensOf(r) * width;
    return kHalfBytes * context * width + onGpu
        + tokensOf(r) * (2 * kFloatBytes * model.hiddenSize + kHalfBytes * context);
}

} // namespace

double graphBytes(const spec::ModelSpec& model, const GraphRequest& request)
{
    double attention = 0;
    if (request.expandsLatents && model.attention.kvLoraRank > 0) {
        attention = latentBytes(model, request);
    } else if (!request.flashAttention) {
        attention = scoreBytes(model, request);
    }
    return std::max(logitBytes(model, request), attention);
}

double graphInputBytes(const spec::ModelSpec& model, const GraphRequest& request)
{
    return kFloatBytes * tokensOf(request) * (static_cast<double>(request.context) + model.hiddenSize);
}

} // namespace berth::memory
