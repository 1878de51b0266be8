#include "core/memory/WeightScheme.h"

#include <algorithm>
#include <array>
#include <string_view>

namespace berth::memory {
namespace {

using spec::Component;
using spec::TensorRole;
using spec::WeightFormat;

constexpr int kGroup = 128; // AutoAWQ and AutoGPTQ default
constexpr int kShortGroup = 32; // compressed-tensors, Kimi K2 Thinking

struct NamedLayout
{
    std::string_view precisionId;
    StoredAs stored;
};

constexpr std::array<NamedLayout, 9> kLayouts = {{
    {"fp8", {.layout = StoredLayout::Fp8Tensor}},
    {"fp8-block128", {.layout = StoredLayout::Fp8Block}},
    {"int8-w8a8", {.layout = StoredLayout::Int8Channel}},
    {"int8-w8a16", {.layout = StoredLayout::Int8Channel}},
    {"int4-awq-g128", {.layout = StoredLayout::IntegerGroup, .bits = 4, .group = kGroup, .zeroPoints = true}},
    {"int4-gptq-g128",
     {.layout = StoredLayout::IntegerGroup, .bits = 4, .group = kGroup, .zeroPoints = true, .groupIndex = true}},
    {"int4-g32", {.layout = StoredLayout::IntegerGroup, .bits = 4, .group = kShortGroup}},
    {"mxfp4", {.layout = StoredLayout::Mxfp4}},
    {"nvfp4", {.layout = StoredLayout::Nvfp4}},
}};

// A precision that is none of the published schemes (a user's own) is taken at its bits per element.
StoredAs layoutOf(const spec::PrecisionSpec& precision)
{
    const auto* named = std::find_if(kLayouts.begin(), kLayouts.end(), [&](const NamedLayout& layout) {
        return layout.precisionId == precision.id.text;
    });
    if (named != kLayouts.end())
        return named->stored;
    if (const auto type = ggmlTypeOf(precision.id.text))
        return {.layout = StoredLayout::GgmlBlock, .type = *type};
    return {.layout = StoredLayout::Plain, .bits = precision.weightBits.value_or(precision.otherBits)};
}

// Four-bit float checkpoints leave latent attention alone, as its small matrices feed every head
// (nvidia/DeepSeek-R1-0528-FP4; its successor -v2 takes in the output projection alone), and keep the mixers of
// linear-attention hybrids in FP8 (ModelOpt's mixed precision for Qwen3.5 and later). Those of grouped-query models
// quantise every linear layer but the head (NVFP4 cards of Llama 3.1 and 3.3 70B).
bool quantisesAttention(const spec::ModelSpec& model, const StoredAs& stored, const SchemeOptions& options)
{
    if (stored.layout != StoredLayout::Nvfp4 && stored.layout != StoredLayout::Mxfp4)
        return true;
    const bool delicate = model.attention.kvLoraRank > 0 || model.state.kind != spec::StateKind::None;
    return options.quantiseAttention.value_or(!delicate);
}

// Checkpoints published in four bits hold only their routed experts so: gpt-oss, Kimi K2 Thinking, DeepSeek-V4.
bool isPublishedSo(const spec::ModelSpec& model, const StoredAs& stored)
{
    switch (model.nativeFormat) {
    case WeightFormat::Mxfp4:
    case WeightFormat::Fp4ExpertsFp8:
        return stored.layout == StoredLayout::Mxfp4;
    case WeightFormat::Int4Group32:
        return stored.layout == StoredLayout::IntegerGroup && stored.group == kShortGroup;
    default:
        return false;
    }
}

// Where there are none, the linear layers are what a quantiser takes (MXFP4 checkpoints of dense models, AMD Quark).
bool holdsOnlyExperts(const spec::ModelSpec& model, const spec::PrecisionSpec& precision, const StoredAs& stored)
{
    return model.moe.experts > 0 && (isPublishedSo(model, stored) || precision.part == spec::QuantisedPart::Experts);
}

QuantisedRoles rolesOf(const spec::ModelSpec& model, const spec::PrecisionSpec& precision, const StoredAs& stored,
                       const SchemeOptions& options)
{
    if (precision.part == spec::QuantisedPart::All || stored.layout == StoredLayout::Plain)
        return {.everything = precision.part == spec::QuantisedPart::All,
                .attention = true,
                .stateMixers = true,
                .feedForward = true,
                .experts = true};
    if (holdsOnlyExperts(model, precision, stored))
        return {.experts = true};
    const bool attention = quantisesAttention(model, stored, options);
    return {.attention = attention, .stateMixers = attention, .feedForward = true, .experts = true};
}

// What linear layers outside the small format are stored in; nothing: 16 bits.
std::optional<StoredAs> restOf(const spec::ModelSpec& model, const StoredAs& stored, const SchemeOptions& options)
{
    if (model.nativeFormat == WeightFormat::Fp4ExpertsFp8 && stored.layout == StoredLayout::Mxfp4)
        return StoredAs{.layout = StoredLayout::Fp8Block}; // DeepSeek-V4: experts in MXFP4, all else in block FP8
    if (stored.layout == StoredLayout::Nvfp4 && model.state.kind != spec::StateKind::None && !options.quantiseAttention)
        return StoredAs{.layout = StoredLayout::Fp8Tensor};
    return std::nullopt;
}

StoredAs withOptions(StoredAs stored, const SchemeOptions& options)
{
    if (stored.layout == StoredLayout::IntegerGroup) {
        stored.bits = options.integerBits.value_or(static_cast<int>(stored.bits));
        stored.group = options.groupSize.value_or(stored.group);
    }
    if (options.convertedBits > 0)
        return {.layout = StoredLayout::Plain, .bits = options.convertedBits};
    return stored;
}

bool isQuantised(const QuantisedRoles& roles, const spec::Tensor& tensor)
{
    switch (tensor.component) {
    case Component::Attention:
    case Component::Indexer:
        return roles.attention;
    case Component::StateMixer:
        return roles.stateMixers;
    case Component::DenseFfn:
    case Component::SharedExperts:
        return roles.feedForward;
    case Component::RoutedExperts:
        return roles.experts;
    default:
        return false;
    }
}

// DeepSeek's FP8 checkpoint stores the module like a layer of the main model: its linear layers in FP8, the projection
// of both inputs (2h x h) and the router in 16 bits. Quantised copies by others leave the module alone.
void setMtp(WeightScheme& scheme, const spec::ModelSpec& model)
{
    const bool small = scheme.quantised.layout == StoredLayout::Fp8Block
        || scheme.quantised.layout == StoredLayout::Fp8Tensor || scheme.quantised.layout == StoredLayout::Plain
        || model.nativeFormat == WeightFormat::Fp4ExpertsFp8;
    scheme.mtp = small ? scheme.quantised : scheme.ends;
    const std::int64_t hidden = model.hiddenSize;
    scheme.mtpPlainElements =
        std::min(model.mtpParams, model.mtpLayers * (2 * hidden * hidden + model.moe.experts * hidden));
}

// Too small to pay, and too exact to round.
bool staysWide(TensorRole role)
{
    return role == TensorRole::Vector || role == TensorRole::RouterGate || role == TensorRole::StateConvolution
        || role == TensorRole::StateSmall || role == TensorRole::OpaqueMatrix;
}

} // namespace

WeightScheme makeWeightScheme(const spec::ModelSpec& model, const spec::PrecisionSpec& precision,
                              const SchemeOptions& options)
{
    WeightScheme scheme;
    scheme.ends.bits = precision.otherBits;
    if (const auto fileType = ggufFileTypeOf(precision.id.text)) {
        scheme.quantised.layout = StoredLayout::GgufMix;
        scheme.recipe = {*fileType, options.importanceMatrix, options.before2024, options.wideEnds};
        return scheme;
    }
    const StoredAs stored = layoutOf(precision);
    scheme.roles = rolesOf(model, precision, stored, options);
    scheme.quantised = withOptions(stored, options);
    scheme.rest = restOf(model, stored, options).value_or(scheme.ends);
    setMtp(scheme, model);
    return scheme;
}

const StoredAs& storedAs(const WeightScheme& scheme, const spec::Tensor& tensor)
{
    if (scheme.roles.everything || (!staysWide(tensor.role) && isQuantised(scheme.roles, tensor)))
        return scheme.quantised;
    static constexpr QuantisedRoles kLinears{
        .attention = true, .stateMixers = true, .feedForward = true, .experts = true};
    return !staysWide(tensor.role) && isQuantised(kLinears, tensor) ? scheme.rest : scheme.ends;
}

spec::QuantisedPart smallPart(const WeightScheme& scheme)
{
    const bool mixed = scheme.quantised.layout == StoredLayout::GgufMix;
    if (mixed || scheme.quantised.layout == StoredLayout::Plain || scheme.roles.everything)
        return spec::QuantisedPart::All;
    return scheme.roles.feedForward ? spec::QuantisedPart::Linears : spec::QuantisedPart::Experts;
}

} // namespace berth::memory
