#include "core/memory/LoadTable.h"

#include "core/spec/LayerPlan.h"

#include <algorithm>
#include <cmath>

namespace berth::memory {

namespace {

using spec::TensorRole;

constexpr std::int64_t kMib = std::int64_t{1024} * 1024;
constexpr std::int64_t kGranule = 2 * kMib;
constexpr std::int64_t kSmallestCutBlock = 10 * kMib;
constexpr std::int64_t kLargestKeptRest = kMib;
constexpr double kSixteenBitBytes = 2;

// Engines fuse projections of the same input into one tensor.
enum Fused { Qkv, GateUp, Down, AttentionOut, StateIn, StateOut, QueryUp, LatentUp, kFusedCount, NotFused };

Fused fusedOf(TensorRole role)
{
    switch (role) {
    case TensorRole::AttnQuery:
    case TensorRole::AttnKey:
    case TensorRole::AttnValue:
        return Qkv;
    case TensorRole::FfnGate:
    case TensorRole::FfnUp:
        return GateUp;
    case TensorRole::FfnDown:
        return Down;
    case TensorRole::AttnOutput:
        return AttentionOut;
    case TensorRole::StateIn:
        return StateIn;
    case TensorRole::StateOut:
        return StateOut;
    case TensorRole::AttnQueryUp:
        return QueryUp;
    case TensorRole::AttnLatentUp:
        return LatentUp;
    default:
        return NotFused;
    }
}

std::int64_t keptRest(std::int64_t bytes)
{
    const std::int64_t rest = (kGranule - bytes % kGranule) % kGranule;
    return bytes >= kSmallestCutBlock && rest <= kLargestKeptRest ? rest : 0;
}

struct FusedElements
{
    std::array<std::int64_t, kFusedCount> cutByTp{};
    std::array<std::int64_t, kFusedCount> cutByHeads{};
};

bool isSixteenBit(const WeightScheme& scheme, const spec::Tensor& tensor)
{
    const StoredAs& stored = storedAs(scheme, tensor);
    return scheme.quantised.layout != StoredLayout::GgufMix && stored.layout == StoredLayout::Plain
        && stored.bits == 16;
}

std::vector<FusedElements> fusedElements(const spec::ModelSpec& model, const WeightScheme& scheme)
{
    std::vector<FusedElements> layers(static_cast<std::size_t>(model.layers));
    for (const spec::Tensor& tensor : spec::makeTensors(model)) {
        const Fused fused = fusedOf(tensor.role);
        if (fused == NotFused || tensor.layer < 0 || !isSixteenBit(scheme, tensor)) {
            continue;
        }
        FusedElements& layer = layers[static_cast<std::size_t>(tensor.layer)];
        (tensor.split == spec::Split::KvHeads ? layer.cutByHeads : layer.cutByTp)[fused] += tensor.elements();
    }
    return layers;
}

void addGranules(LoadTable::Layers& sum, const FusedElements& layer, int kvHeads)
{
    for (int tp = 1; tp <= kGranuleRanks; ++tp) {
        for (std::size_t fused = 0; fused < kFusedCount; ++fused) {
            const std::int64_t elements = layer.cutByTp[fused] / tp + layer.cutByHeads[fused] / std::min(tp, kvHeads);
            sum.granules[static_cast<std::size_t>(tp) - 1] +=
                keptRest(elements * static_cast<std::int64_t>(kSixteenBitBytes));
        }
    }
}

double roundUp(double value, double to)
{
    return std::ceil(value / to) * to;
}

struct ExpertPadding
{
    double width = 1;
    double hidden = 1;
    bool scalesToo = false;
};

// Marlin pads the width to 128 and the input to 256, scales with them; Triton the width to 256; Blackwell's kernels
// both to 256. Ampere and Ada have Marlin alone.
ExpertPadding paddingOf(const spec::MemoryProfile& profile, const spec::AcceleratorSpec& accelerator)
{
    constexpr double kNarrow = 128, kWide = 256;
    const bool hopper = accelerator.architecture == "Hopper";
    if (accelerator.architecture == "Blackwell") {
        return {kWide, kWide, false};
    }
    if (accelerator.vendor != spec::Vendor::Nvidia) {
        return {};
    }
    return hopper && profile.mxfp4OnHopper == spec::Mxfp4Kernel::Triton ? ExpertPadding{kWide, 1, false}
                                                                        : ExpertPadding{kNarrow, kWide, true};
}

// Bytes that padding adds to one layer's experts on one rank: three matrices of half-byte values, one scale per 32.
double paddedExpertBytes(const LoadTable& table, const ExpertPadding& padding, const parallel::Layout& layout)
{
    constexpr double kMatrices = 3, kValueBytes = 0.5, kScaleBytes = 1.0 / 32;
    const std::int64_t ranks = layout.ranksPerStage() / layout.ep; // that share one expert
    const auto cuts = static_cast<double>(ranks);
    const double width = table.mxfp4Width / cuts, hidden = table.mxfp4Hidden;
    const double wide = roundUp(width, padding.width), tall = roundUp(hidden, padding.hidden);
    const double values = kMatrices * (wide * tall - width * hidden);
    const double biases = padding.scalesToo ? kSixteenBitBytes * (2 * (wide - width) + tall - hidden) : 0;
    return table.mxfp4Experts / static_cast<double>(layout.ep)
        * (values * (kValueBytes + (padding.scalesToo ? kScaleBytes : 0)) + biases);
}

} // namespace

LoadTable makeLoadTable(const spec::ModelSpec& model, const spec::PrecisionSpec& precision,
                        const SchemeOptions& options)
{
    const WeightScheme scheme = makeWeightScheme(model, precision, options);
    const std::vector<FusedElements> fused = fusedElements(model, scheme);
    const spec::Attention& a = model.attention;
    LoadTable table;
    LoadTable::Layers sum;
    table.before.push_back(sum);
    const std::vector<spec::LayerKind> plan = spec::makeLayerPlan(model);
    for (std::size_t layer = 0; layer < plan.size(); ++layer) {
        sum.latent += plan[layer].mixer == spec::Mixer::LatentAttention ? 1 : 0;
        const spec::FeedForward ffn = plan[layer].ffn;
        sum.experts += ffn == spec::FeedForward::Experts || ffn == spec::FeedForward::DenseAndExperts ? 1 : 0;
        addGranules(sum, fused[layer], std::max(1, spec::headGeometry(model, plan[layer].mixer).kvHeads));
        table.before.push_back(sum);
    }
    table.latentCopyBytes = kSixteenBitBytes * a.heads * (a.nopeDim + a.valueDim) * a.kvLoraRank;
    const double rotary = a.kvLoraRank > 0 ? a.ropeDim : a.headDim;
    table.rotaryBytes = kSixteenBitBytes * static_cast<double>(model.maxContext.value_or(0)) * rotary;
    if (model.nativeFormat == spec::WeightFormat::Mxfp4 && scheme.quantised.layout == StoredLayout::Mxfp4) {
        table.mxfp4Experts = model.moe.experts;
        table.mxfp4Width = model.moe.expertWidth;
        table.mxfp4Hidden = model.hiddenSize;
    }
    return table;
}

double loadExtras(const LoadTable& table, const spec::MemoryProfile& profile, const spec::AcceleratorSpec& accelerator,
                  const parallel::Layout& layout, parallel::LayerRange layers)
{
    const LoadTable::Layers& first = table.before[static_cast<std::size_t>(layers.first)];
    const LoadTable::Layers& end = table.before[static_cast<std::size_t>(layers.end)];
    double bytes = profile.rotaryTable ? table.rotaryBytes : 0;
    if (profile.latentCopies) {
        bytes += table.latentCopyBytes / layout.tp * (end.latent - first.latent);
    }
    if (profile.granules && layout.tp <= kGranuleRanks) {
        const auto tp = static_cast<std::size_t>(layout.tp) - 1;
        bytes += static_cast<double>(end.granules[tp] - first.granules[tp]);
    }
    if (table.mxfp4Experts > 0 && profile.mxfp4OnHopper != spec::Mxfp4Kernel::Unpadded) {
        bytes += (end.experts - first.experts) * paddedExpertBytes(table, paddingOf(profile, accelerator), layout);
    }
    return bytes;
}

} // namespace berth::memory
