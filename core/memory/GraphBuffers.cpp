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

int hiddenRows(const spec::ModelSpec& model, const GraphRequest& r)
{
    return !r.onCpu && (!r.flashAttention || model.moe.experts > 0) ? 2 : 1;
}

double logitBytes(const spec::ModelSpec& model, const GraphRequest& r)
{
    const double hidden = 1.0 * hiddenRows(model, r) * model.hiddenSize;
    return kFloatBytes * tokensOf(r) * (static_cast<double>(model.vocabSize) + hidden) + r.copiedHeadBytes;
}

double scoreBytes(const spec::ModelSpec& model, const GraphRequest& r)
{
    const spec::Attention& a = model.attention;
    return kFloatBytes * tokensOf(r) * a.heads / r.ranks
        * (static_cast<double>(r.context) + kScoreCopies * std::max(a.headDim, a.nopeDim + a.ropeDim));
}

double latentWidth(const spec::Attention& a, const GraphRequest& r)
{
    return 1.0 * a.heads / r.ranks * (a.nopeDim + a.ropeDim + a.valueDim);
}

double latentBytes(const spec::ModelSpec& model, const GraphRequest& r, double width)
{
    const double context = static_cast<double>(r.context);
    const double onGpu = r.onCpu ? 0 : r.latentChunkBytes + kFloatBytes * tokensOf(r) * width;
    return kHalfBytes * context * width + onGpu
        + tokensOf(r) * (2 * kFloatBytes * model.hiddenSize + kHalfBytes * context);
}

} // namespace

GraphParts graphParts(const spec::ModelSpec& model, const GraphRequest& request)
{
    GraphParts parts;
    parts.tokens = tokensOf(request);
    parts.hiddenRows = hiddenRows(model, request);
    parts.logits = logitBytes(model, request);
    if (request.expandsLatents && model.attention.kvLoraRank > 0) {
        parts.latentWidth = latentWidth(model.attention, request);
        parts.attention = latentBytes(model, request, parts.latentWidth);
    } else if (!request.flashAttention) {
        parts.attention = scoreBytes(model, request);
    }
    return parts;
}

double graphBytes(const spec::ModelSpec& model, const GraphRequest& request)
{
    return graphParts(model, request).bytes();
}

double graphInputBytes(const spec::ModelSpec& model, const GraphRequest& request)
{
    return kFloatBytes * tokensOf(request) * (static_cast<double>(request.context) + model.hiddenSize);
}

} // namespace berth::memory
