#include "core/memory/CompressedCache.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace berth::memory {

namespace {

// Source: vLLM, DeepSeek-V4 cache specifications (FP8 rows of 584 bytes, pages rounded up to 576 for the kernel).
constexpr double kFullBlockTokens = 256;
constexpr double kRowPage = 37440; // 64 rows of 584 bytes; also a window page and the fp32 states of the compressor
constexpr double kIndexPage = 8640; // 64 index rows of 132 bytes
constexpr double kCompressed128Page = 1728; // 2 rows
constexpr double kWindowBlock = 64;
constexpr double kState4Block = 4, kState4Window = 8;
constexpr double kState128Block = 8, kState128Window = 128;
constexpr double kSixteenBitFactor = 2; // rows of 512 values in 16 bit, roughly twice the FP8 row

int ceilDivide(int a, int b)
{
    return (a + b - 1) / b;
}

int padding(const std::array<int, 4>& sizes, int group)
{
    int sum = 0;
    for (const int size : sizes) {
        sum += ceilDivide(size, group) * group - size;
    }
    return sum;
}

// The group size that pads least; the larger of equals.
int bestGroup(int ratio4, int ratio128, int all)
{
    const std::array<int, 4> sizes = {ratio4, all, ratio4, ratio128};
    int best = std::max(1, ratio4);
    for (int group = best; group <= all; ++group) {
        if (padding(sizes, group) <= padding(sizes, best)) {
            best = group;
        }
    }
    return best;
}

double windowPages(double window, double block, const CacheRequest& request)
{
    const double tokens =
        std::min(window - 1 + static_cast<double>(request.tokensInFlight), static_cast<double>(request.context));
    return std::ceil(tokens / block) + 1;
}

} // namespace

CachePlan planCompressed(const spec::MemoryProfile&, const CacheTable& table, const CacheLayers& layers,
                         const CacheRequest& request)
{
    const double scale = factsOf(request.formats.key).bytesPerValue > 1 ? kSixteenBitFactor : 1;
    const int n4 = layers.compressed4, n128 = layers.compressed128;
    const int all = n4 + n128 + layers.window + (request.drafted > 0 ? table.draftLayers : 0);
    const int groups = ceilDivide(all, bestGroup(n4, n128, all));
    const double row = kRowPage * scale;
    const double full = n4 * (row + kIndexPage) + n128 * kCompressed128Page * scale;
    const double slots = std::max({n4, ceilDivide(all, groups), n128});
    const double windows = all * row * windowPages(table.windowTokens, kWindowBlock, request);
    const double states = n4 * (row + kIndexPage) * windowPages(kState4Window, kState4Block, request)
        + n128 * row * windowPages(kState128Window, kState128Block, request);
    const double tokens = std::ceil(static_cast<double>(request.context) / kFullBlockTokens) * full;
    CachePlan plan;
    plan.groups = groups;
    plan.blockTokens = kFullBlockTokens;
    plan.blockBytes = slots * row + n4 * kIndexPage + n128 * kCompressed128Page * scale;
    plan.blocksPerSequence = std::ceil((tokens + windows + states) / full);
    return plan;
}

} // namespace berth::memory
