#include "core/spec/TensorFamilies.h"

namespace berth::spec {

namespace {

void addSharedExperts(TensorWriter& out, const ModelSpec& model)
{
    const MixtureOfExperts& moe = model.moe;
    const std::int64_t h = model.hiddenSize;
    const std::int64_t width = moe.sharedWidth > 0 ? moe.sharedWidth : std::int64_t{moe.shared} * moe.expertWidth;
    if (moe.shared == 0)
        return;
    const Component part = Component::SharedExperts;
    out.matrix(TensorRole::SharedGate, part, Split::Tensor, moe.twoMatrices ? 0 : width, h);
    out.matrix(TensorRole::SharedUp, part, Split::Tensor, width, h);
    out.matrix(TensorRole::SharedDown, part, Split::Tensor, h, width);
    if (moe.sharedGate)
        out.vector(part, Split::Replicated, h);
}

void addRouter(TensorWriter& out, const ModelSpec& model, bool selectionBias)
{
    out.matrix(TensorRole::RouterGate, Component::Router, Split::Replicated, model.moe.experts, model.hiddenSize);
    if (selectionBias)
        out.vector(Component::Router, Split::Replicated, model.moe.experts);
}

// Latent mixture of experts: every token is brought into the narrow space and back, whichever experts it meets, so
// these belong to what all tokens read. Replicated, since each rank feeds its own experts.
void addLatentProjections(TensorWriter& out, const ModelSpec& model)
{
    const std::int64_t latent = model.moe.latentWidth;
    const Component part = Component::SharedExperts;
    out.matrix(TensorRole::LatentProjection, part, Split::Replicated, latent, model.hiddenSize);
    out.matrix(TensorRole::LatentProjection, part, Split::Replicated, model.hiddenSize, latent);
    if (model.moe.latentNorm)
        out.vector(Component::Norm, Split::Replicated, latent);
}

} // namespace

void addDenseFfn(TensorWriter& out, const ModelSpec& model, std::int64_t width)
{
    const std::int64_t h = model.hiddenSize;
    const Component part = Component::DenseFfn;
    out.matrix(TensorRole::FfnGate, part, Split::Tensor, model.moe.twoMatrices ? 0 : width, h);
    out.matrix(TensorRole::FfnUp, part, Split::Tensor, width, h);
    out.matrix(TensorRole::FfnDown, part, Split::Tensor, h, width);
    if (model.ffnBias) {
        out.vector(part, Split::Tensor, model.moe.twoMatrices ? width : 2 * width);
        out.vector(part, Split::Replicated, h);
    }
}

void addExperts(TensorWriter& out, const ModelSpec& model, bool selectionBias)
{
    const MixtureOfExperts& moe = model.moe;
    const std::int64_t in = moe.latentWidth > 0 ? moe.latentWidth : model.hiddenSize;
    const std::int64_t width = moe.expertWidth;
    const Component part = Component::RoutedExperts;
    addRouter(out, model, selectionBias);
    addLatentProjections(out, model);
    out.matrix(TensorRole::ExpertGate, part, Split::Experts, moe.twoMatrices ? 0 : width, in, moe.experts);
    out.matrix(TensorRole::ExpertUp, part, Split::Experts, width, in, moe.experts);
    out.matrix(TensorRole::ExpertDown, part, Split::Experts, in, width, moe.experts);
    if (moe.expertBias) {
        out.vector(part, Split::Experts, moe.twoMatrices ? width : 2 * width, moe.experts);
        out.vector(part, Split::Experts, in, moe.experts);
    }
    addSharedExperts(out, model);
}

} // namespace berth::spec
