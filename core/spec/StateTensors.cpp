#include "core/spec/TensorFamilies.h"

namespace berth::spec {

namespace {

constexpr Component kState = Component::StateMixer;

// Qwen3-Next and later: query, key and value of all heads in one projection, the output gate in another.
void addGatedDeltaNet(TensorWriter& out, const ModelSpec& model)
{
    const StateLayers& s = model.state;
    const std::int64_t h = model.hiddenSize;
    const std::int64_t keys = std::int64_t{s.keyHeads} * s.keyDim;
    const std::int64_t values = std::int64_t{s.valueHeads} * s.valueDim;
    out.matrix(TensorRole::StateIn, kState, Split::Tensor, 2 * keys + values, h);
    out.matrix(TensorRole::StateIn, kState, Split::Tensor, values, h);
    out.matrix(TensorRole::StateSmall, kState, Split::Tensor, 2 * std::int64_t{s.valueHeads},
               h); // write strength, decay
    out.matrix(TensorRole::StateConvolution, kState, Split::Tensor, 2 * keys + values, s.convolution);
    out.vector(kState, Split::Tensor, s.valueHeads); // decay base
    out.vector(kState, Split::Tensor, s.valueHeads); // time-step bias
    out.vector(Component::Norm, Split::Replicated, s.valueDim);
    out.matrix(TensorRole::StateOut, kState, Split::Tensor, h, values);
}

// Kimi delta attention: decay and gate go through a bottleneck of one head's width, which every rank holds whole.
void addKimiDelta(TensorWriter& out, const ModelSpec& model)
{
    const StateLayers& s = model.state;
    const std::int64_t h = model.hiddenSize;
    const std::int64_t wide = std::int64_t{s.keyHeads} * s.keyDim;
    for (int projection = 0; projection < 3; ++projection) {
        out.matrix(TensorRole::StateIn, kState, Split::Tensor, wide, h);
        out.matrix(TensorRole::StateConvolution, kState, Split::Tensor, wide, s.convolution);
    }
    out.matrix(TensorRole::StateSmall, kState, Split::Replicated, s.keyDim, h);
    out.matrix(TensorRole::StateSmall, kState, Split::Tensor, wide, s.keyDim);
    out.matrix(TensorRole::StateSmall, kState, Split::Tensor, s.keyHeads, h); // write strength
    if (s.fullRankGate) {
        out.matrix(TensorRole::StateIn, kState, Split::Tensor, wide, h);
    } else {
        out.matrix(TensorRole::StateSmall, kState, Split::Replicated, s.keyDim, h);
        out.matrix(TensorRole::StateSmall, kState, Split::Tensor, wide, s.keyDim);
    }
    out.vector(kState, Split::Tensor, s.keyHeads); // decay base
    out.vector(kState, Split::Tensor, wide); // time-step bias
    out.vector(Component::Norm, Split::Replicated, s.keyDim);
    out.matrix(TensorRole::StateOut, kState, Split::Tensor, h, wide);
}

void addMamba1(TensorWriter& out, const ModelSpec& model)
{
    const StateLayers& s = model.state;
    const std::int64_t h = model.hiddenSize;
    const std::int64_t inner = s.innerWidth;
    out.matrix(TensorRole::StateIn, kState, Split::Tensor, 2 * inner, h);
    out.matrix(TensorRole::StateConvolution, kState, Split::Tensor, inner, s.convolution);
    out.vector(kState, Split::Tensor, inner); // convolution bias
    out.matrix(TensorRole::StateSmall, kState, Split::Tensor, s.timeRank + 2 * s.stateSize, inner);
    out.matrix(TensorRole::StateSmall, kState, Split::Tensor, inner, s.timeRank);
    out.vector(kState, Split::Tensor, inner); // time-step bias
    out.matrix(TensorRole::StateSmall, kState, Split::Tensor, inner, s.stateSize); // decay
    out.vector(kState, Split::Tensor, inner); // skip
    out.vector(Component::Norm, Split::Replicated, s.timeRank); // Jamba normalises what it projects
    out.vector(Component::Norm, Split::Replicated, s.stateSize);
    out.vector(Component::Norm, Split::Replicated, s.stateSize);
    out.matrix(TensorRole::StateOut, kState, Split::Tensor, h, inner);
}

void addMamba2(TensorWriter& out, const ModelSpec& model)
{
    const StateLayers& s = model.state;
    const std::int64_t h = model.hiddenSize;
    const std::int64_t inner = std::int64_t{s.valueHeads} * s.valueDim;
    const std::int64_t convolved = inner + 2 * std::int64_t{s.groups} * s.stateSize;
    out.matrix(TensorRole::StateIn, kState, Split::Tensor, inner + convolved + s.valueHeads, h);
    out.matrix(TensorRole::StateConvolution, kState, Split::Tensor, convolved, s.convolution);
    out.vector(kState, Split::Tensor, convolved); // convolution bias
    out.vector(kState, Split::Tensor, s.valueHeads); // decay
    out.vector(kState, Split::Tensor, s.valueHeads); // skip
    out.vector(kState, Split::Tensor, s.valueHeads); // time-step bias
    if (s.gatedNorm)
        out.vector(Component::Norm, Split::Tensor, inner);
    out.matrix(TensorRole::StateOut, kState, Split::Tensor, h, inner);
}

void addLightning(TensorWriter& out, const ModelSpec& model)
{
    const StateLayers& s = model.state;
    const std::int64_t h = model.hiddenSize;
    const std::int64_t wide = std::int64_t{s.valueHeads} * s.valueDim;
    out.matrix(TensorRole::StateIn, kState, Split::Tensor, 3 * wide, h);
    out.matrix(TensorRole::StateIn, kState, Split::Tensor, wide, h); // output gate
    out.vector(Component::Norm, Split::Tensor, wide);
    out.matrix(TensorRole::StateOut, kState, Split::Tensor, h, wide);
}

} // namespace

void addStateMixer(TensorWriter& out, const ModelSpec& model)
{
    switch (model.state.kind) {
    case StateKind::GatedDeltaNet:
        return addGatedDeltaNet(out, model);
    case StateKind::KimiDelta:
        return addKimiDelta(out, model);
    case StateKind::Mamba1:
        return addMamba1(out, model);
    case StateKind::Mamba2:
        return addMamba2(out, model);
    case StateKind::Lightning:
        return addLightning(out, model);
    case StateKind::None:
        return;
    }
}

} // namespace berth::spec
