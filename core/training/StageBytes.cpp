#include "core/training/StageBytes.h"

#include "core/parallel/Stages.h"
#include "core/training/Activations.h"
#include "core/training/StageParameters.h"

#include <algorithm>

namespace berth::training {

Spread spreadFrom(const TrainingPlan& plan, int stage)
{
    const Layout& layout = plan.layout;
    return plan.zero >= stage ? Spread{static_cast<double>(layout.dp), static_cast<double>(layout.dp) / layout.ep}
                              : Spread{};
}

double gradientBytes(const TrainingPlan& plan)
{
    return plan.wideGradients ? kWideGradientBytes : kGradientBytes;
}

namespace {

constexpr double kGib = 1024.0 * 1024 * 1024;
// Device context, libraries and, with several ranks, buffers of the collectives: what logs of vLLM and SGLang print
// (runtime_single_gib and runtime_many_gib of the engine profiles).
constexpr double kRuntimeSingle = 0.6 * kGib;
constexpr double kRuntimeMany = 2 * kGib;
// Gradients are reduced in buckets of so many elements (DeepSpeed, reduce_bucket_size).
constexpr double kBucketElements = 5e8;
// The layer at work and the one that is fetched meanwhile (DeepSpeed and FSDP prefetch one ahead).
constexpr double kGatheredUnits = 2;

void addStates(const MemoryInputs& in, StageBytes& bytes)
{
    const StageParameters held = stageParameters(*in.model, in.plan, bytes.stage);
    bytes.denseWeights = held.dense.weightBytes();
    bytes.expertWeights = held.experts.weightBytes();
    bytes.learntDense = held.dense.learnt;
    bytes.learntExperts = held.experts.learnt;
    const double all = bytes.denseWeights + bytes.expertWeights;
    bytes.weights = spreadFrom(in.plan, 3).of(bytes.denseWeights, bytes.expertWeights);
    bytes.gathered = std::min(kGatheredUnits * held.largestUnit, all - bytes.weights);
    bytes.dequantised = kWeightBytes * held.largestMatrix;
}

// With the optimizer on the host, gradients follow it from stage 2 on, bucket by bucket.
void addLearning(const TrainingPlan& plan, StageBytes& bytes)
{
    const double each = gradientBytes(plan);
    const double all = each * (bytes.learntDense + bytes.learntExperts);
    const double own = each * spreadFrom(plan, 2).of(bytes.learntDense, bytes.learntExperts);
    const double states = kOptimizerBytes * spreadFrom(plan, 1).of(bytes.learntDense, bytes.learntExperts);
    const bool gradientsLeave = plan.offload && plan.zero >= 2;
    bytes.gradients = gradientsLeave ? 0 : own;
    bytes.optimizer = plan.offload ? 0 : states;
    bytes.host = plan.offload ? states + (gradientsLeave ? own : 0) : 0;
    bytes.bucket = std::min(kBucketElements * each, all - bytes.gradients);
    if (plan.zero < 2) {
        bytes.bucket = 0; // reduced in place
    }
}

double keptOf(const LayerActivations& layer, const TrainingPlan& plan)
{
    switch (plan.checkpointing) {
    case Checkpointing::None:
        return layer.kept + layer.scores * static_cast<double>(plan.sequence);
    case Checkpointing::Selective:
        return layer.kept;
    case Checkpointing::Full:
        return layer.input;
    }
    return layer.kept;
}

// Stage i of p has p - i micro-batches under way (1F1B; arXiv:2205.05198, section 4.2.3).
void addActivations(const MemoryInputs& in, StageBytes& bytes)
{
    const TrainingPlan& plan = in.plan;
    const std::vector<LayerActivations> layers = layerActivations(*in.model, plan);
    const parallel::LayerRange range = parallel::stageLayers(in.model->layers, plan.layout.pp, bytes.stage);
    const double tokens = static_cast<double>(plan.sequence) * static_cast<double>(plan.microBatch) / plan.layout.tp;
    double remade = 0;
    for (int i = range.first; i < range.end; ++i) {
        const LayerActivations& layer = layers[static_cast<std::size_t>(i)];
        bytes.keptPerToken += keptOf(layer, plan);
        remade = std::max(remade, plan.checkpointing == Checkpointing::Full ? layer.kept - layer.input : 0);
    }
    const double hidden = in.model->hiddenSize;
    constexpr double kHeadInputs = 2 * kWeightBytes; // of the final norm and of the head
    const bool last = bytes.stage == plan.layout.pp - 1;
    const bool encoder = in.model->positionEmbeddings > 0; // yields no logits
    bytes.words = encoder ? 0 : static_cast<double>(in.model->vocabSize);
    const double logits = kLogitBytes * bytes.words + kHeadInputs * hidden;
    bytes.logits = last ? logits * tokens : 0;
    bytes.remade = std::max(0.0, remade * tokens - bytes.logits); // never both at once
    bytes.activations = bytes.keptPerToken * tokens * (plan.layout.pp - bytes.stage) + bytes.remade;
}

StageBytes measure(const MemoryInputs& in, int stage)
{
    StageBytes bytes;
    bytes.stage = stage;
    addStates(in, bytes);
    addLearning(in.plan, bytes);
    addActivations(in, bytes);
    bytes.runtime = in.plan.layout.devices() > 1 ? kRuntimeMany : kRuntimeSingle;
    return bytes;
}

} // namespace

StageBytes measureFullest(const MemoryInputs& in)
{
    StageBytes most = measure(in, 0);
    for (int stage = 1; stage < in.plan.layout.pp; ++stage) {
        const StageBytes other = measure(in, stage);
        most = other.used() > most.used() ? other : most;
    }
    return most;
}

} // namespace berth::training
