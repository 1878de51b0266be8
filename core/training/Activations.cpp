#include "core/training/Activations.h"

#include "core/spec/LayerPlan.h"
#include "core/spec/Tensor.h"
#include "core/training/StageParameters.h"

namespace berth::training {

namespace {

using spec::Component;
using spec::FeedForward;
using spec::Mixer;
using spec::Tensor;
using spec::TensorRole;

constexpr double kValueBytes = 2; // 16 bits
constexpr double kMaskBytes = 1; // of dropout
constexpr double kScoreBytes = 2; // probabilities
constexpr double kDroppedScoreBytes = 5; // with the mask and what it leaves (arXiv:2205.05198, equation 1)

// Values per token that a matrix makes the layer keep.
double keptValues(const spec::ModelSpec& model, const Tensor& tensor)
{
    const double rows = static_cast<double>(tensor.rows);
    const double columns = static_cast<double>(tensor.columns);
    const double experts = model.moe.perToken;
    switch (tensor.role) {
    case TensorRole::AttnOutput:
    case TensorRole::StateOut:
    case TensorRole::FfnDown:
    case TensorRole::SharedDown:
        return columns; // what comes out is added to the stream and not kept
    case TensorRole::AttnQueryUp: // reads a latent that was normalised
    case TensorRole::AttnLatentUp:
        return rows + columns;
    case TensorRole::ExpertGate:
        return experts * rows;
    case TensorRole::ExpertUp: // with the token's copy, which the gate reads too
    case TensorRole::ExpertDown: // with what comes out, from which the router's weight is learnt
        return experts * (rows + columns);
    case TensorRole::RouterGate:
        return 2 * rows; // 32-bit probabilities
    case TensorRole::Vector:
    case TensorRole::OpaqueMatrix:
    case TensorRole::TokenEmbedding:
    case TensorRole::OutputHead:
        return 0;
    default:
        return rows;
    }
}

int blocksOf(const spec::LayerKind& layer)
{
    return (layer.mixer != Mixer::None ? 1 : 0) + (layer.ffn != FeedForward::None ? 1 : 0);
}

double scoreHeads(const spec::ModelSpec& model, Mixer mixer)
{
    switch (mixer) {
    case Mixer::None:
    case Mixer::State:
    case Mixer::CrossAttention: // to images, which text has none of
        return 0;
    case Mixer::LatentAttention:
        return model.attention.heads;
    default:
        return spec::headGeometry(model, mixer).heads;
    }
}

LayerActivations startOf(const spec::ModelSpec& model, const TrainingPlan& plan, const spec::LayerKind& layer)
{
    const double hidden = model.hiddenSize;
    const int blocks = blocksOf(layer);
    const int norms = blocks == 2 ? model.normsPerLayer.value_or(blocks) : blocks;
    LayerActivations bytes;
    bytes.input = kValueBytes * hidden;
    bytes.kept = kValueBytes * hidden * (norms + blocks) + (plan.dropout ? kMaskBytes * hidden * blocks : 0);
    bytes.scores = (plan.dropout ? kDroppedScoreBytes : kScoreBytes) * scoreHeads(model, layer.mixer);
    if (layer.mixer == Mixer::LatentAttention) { // the rotary part of the key, once for every head
        bytes.kept += kValueBytes * model.attention.heads * model.attention.ropeDim;
    }
    return bytes;
}

// Between its two halves an adapter keeps `rank` values.
double adapterValues(const spec::ModelSpec& model, const TrainingPlan& plan, const Tensor& tensor)
{
    const bool expert = tensor.component == Component::RoutedExperts;
    return isAdapted(plan, tensor) ? static_cast<double>(plan.rank) * (expert ? model.moe.perToken : 1) : 0;
}

} // namespace

std::vector<LayerActivations> layerActivations(const spec::ModelSpec& model, const TrainingPlan& plan)
{
    std::vector<LayerActivations> layers;
    for (const spec::LayerKind& layer : spec::makeLayerPlan(model)) {
        layers.push_back(startOf(model, plan, layer));
    }
    for (const Tensor& tensor : spec::makeTensors(model)) {
        if (tensor.layer >= 0 && tensor.component != Component::Mtp) {
            layers[static_cast<std::size_t>(tensor.layer)].kept +=
                kValueBytes * (keptValues(model, tensor) + adapterValues(model, plan, tensor));
        }
    }
    return layers;
}

} // namespace berth::training
