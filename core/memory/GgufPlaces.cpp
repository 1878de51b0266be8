#include "core/memory/GgufMix.h"

#include "core/spec/LayerPlan.h"

#include <algorithm>
#include <array>
#include <string_view>

namespace berth::memory {
namespace {

using spec::Mixer;
using spec::TensorRole;

constexpr int kSeventyBLayers = 80; // Llama and Qwen2 of this depth are "70B" to the quantiser

// Families whose GGUF files hold query, key and value as one tensor ("attn_qkv").
constexpr std::array<std::string_view, 3> kFusedQkv = {"Phi3ForCausalLM", "FalconForCausalLM",
                                                       "BailingMoeV2ForCausalLM"};

bool isFused(const spec::ModelSpec& model)
{
    return std::find(kFusedQkv.begin(), kFusedQkv.end(), model.architecture) != kFusedQkv.end();
}

// Query, key and value of a gated-delta layer; its gate, of the value width alone, is a tensor of its own.
bool isFusedState(const spec::ModelSpec& model, const spec::Tensor& tensor)
{
    const spec::StateLayers& state = model.state;
    return state.kind == spec::StateKind::GatedDeltaNet && tensor.role == TensorRole::StateIn
        && tensor.rows
        == 2 * std::int64_t{state.keyHeads} * state.keyDim + std::int64_t{state.valueHeads} * state.valueDim;
}

bool isValue(const spec::ModelSpec& model, const spec::Tensor& tensor)
{
    return tensor.role == TensorRole::AttnValue || isFusedState(model, tensor);
}

// Tensors that the quantiser counts together, each class from 0 on.
enum class Counted { Values, Gates, Ups, Downs, None };

Counted countedAs(const spec::ModelSpec& model, const spec::Tensor& tensor)
{
    if (isValue(model, tensor))
        return Counted::Values;
    switch (tensor.role) {
    case TensorRole::FfnGate:
    case TensorRole::ExpertGate:
    case TensorRole::SharedGate:
        return Counted::Gates;
    case TensorRole::FfnUp:
    case TensorRole::ExpertUp:
    case TensorRole::SharedUp:
        return Counted::Ups;
    case TensorRole::FfnDown:
    case TensorRole::ExpertDown:
    case TensorRole::SharedDown:
        return Counted::Downs;
    default:
        return Counted::None;
    }
}

// The ratio the quantiser reads is that of the first layer, which in state-space hybrids has no attention at all.
int headsPerKvHead(const spec::ModelSpec& model)
{
    const bool stateFirst = model.state.kind == spec::StateKind::Mamba1 || model.state.kind == spec::StateKind::Mamba2;
    const auto plan = spec::makeLayerPlan(model);
    if (stateFirst && !plan.empty() && plan.front().mixer == Mixer::State)
        return 0;
    const bool windowFirst = !plan.empty() && plan.front().mixer == Mixer::WindowAttention && model.window.kvHeads > 0;
    const int heads = windowFirst ? model.window.heads : model.attention.heads;
    const int kvHeads = windowFirst ? model.window.kvHeads : model.attention.kvHeads;
    return kvHeads > 0 ? heads / kvHeads : 0;
}

} // namespace

GgufModel makeGgufModel(const spec::ModelSpec& model, const std::vector<spec::Tensor>& tensors)
{
    GgufModel facts;
    facts.layers = model.layers;
    facts.experts = model.moe.experts;
    facts.headsPerKvHead = headsPerKvHead(model);
    facts.valueTensors = static_cast<int>(std::count_if(
        tensors.begin(), tensors.end(), [&](const spec::Tensor& tensor) { return isValue(model, tensor); }));
    facts.tiedEmbeddings = model.tiedEmbeddings;
    facts.seventyB = model.layers == kSeventyBLayers && model.moe.experts == 0 && facts.headsPerKvHead > 1;
    facts.falcon = model.architecture == "FalconForCausalLM";
    facts.fusedQkv = isFused(model);
    facts.mxfp4Experts = model.nativeFormat == spec::WeightFormat::Mxfp4;
    return facts;
}

std::vector<GgufTensor> placeTensors(const spec::ModelSpec& model, const std::vector<spec::Tensor>& tensors)
{
    std::vector<GgufTensor> places;
    places.reserve(tensors.size());
    std::array<int, static_cast<std::size_t>(Counted::None) + 1> counts{};
    for (const spec::Tensor& tensor : tensors) {
        GgufTensor place{.role = tensor.role, .layer = tensor.layer, .rowLength = tensor.columns};
        place.fusedState = isFusedState(model, tensor);
        place.ordinal = counts[static_cast<std::size_t>(countedAs(model, tensor))]++;
        places.push_back(place);
    }
    return places;
}

} // namespace berth::memory
