#include "core/training/StageParameters.h"

#include "core/parallel/Stages.h"

#include <algorithm>
#include <map>

namespace berth::training {

namespace {

using spec::Component;
using spec::Tensor;
using spec::TensorRole;

bool isProjection(const Tensor& tensor)
{
    switch (tensor.role) {
    case TensorRole::Vector:
    case TensorRole::OpaqueMatrix:
    case TensorRole::StateConvolution:
    case TensorRole::TokenEmbedding:
    case TensorRole::OutputHead:
    case TensorRole::RouterGate:
        return false;
    default:
        return true;
    }
}

// Every linear layer but the head, as bitsandbytes replaces them.
bool isQuantised(const Tensor& tensor)
{
    return isProjection(tensor);
}

bool isTarget(const Tensor& tensor, AdapterTargets targets)
{
    const bool queryOrValue = tensor.role == TensorRole::AttnQuery || tensor.role == TensorRole::AttnValue
        || tensor.role == TensorRole::AttnQueryUp || tensor.role == TensorRole::AttnLatentUp;
    switch (targets) {
    case AdapterTargets::QueryValue:
        return queryOrValue;
    case AdapterTargets::Attention:
        return isProjection(tensor) && tensor.component == Component::Attention;
    case AdapterTargets::Linear:
        return isProjection(tensor) && tensor.component != Component::RoutedExperts;
    case AdapterTargets::Experts:
        return isProjection(tensor);
    }
    return false;
}

// Of a tensor, what a rank holds. As serving engines cut it (core/spec/Tensor.h), and so does Megatron.
double shareOf(const spec::ModelSpec& model, const Layout& layout, const Tensor& tensor)
{
    switch (tensor.split) {
    case spec::Split::Replicated:
        return 1;
    case spec::Split::KvHeads:
        return 1.0 / std::clamp(layout.tp, 1, std::max(1, model.attention.kvHeads));
    case spec::Split::Experts:
        return 1.0 / (static_cast<double>(layout.ep) * layout.tp);
    case spec::Split::Tensor:
    case spec::Split::Vocabulary:
        return 1.0 / layout.tp;
    }
    return 1;
}

// A: rank x columns, B: rows x rank. A tensor-parallel group cuts one of the two; it is counted whole.
double adapterElements(const TrainingPlan& plan, const Tensor& tensor)
{
    const double copies =
        static_cast<double>(tensor.copies) / (tensor.split == spec::Split::Experts ? plan.layout.ep : 1);
    return plan.rank * static_cast<double>(tensor.rows + tensor.columns) * copies;
}

Elements elementsOf(const TrainingPlan& plan, const Tensor& tensor, double held)
{
    Elements elements;
    if (!hasAdapters(plan)) {
        elements.learnt = held;
        return elements;
    }
    (plan.method == Method::Qlora && isQuantised(tensor) ? elements.quantised : elements.frozen) = held;
    elements.learnt = isAdapted(plan, tensor) ? adapterElements(plan, tensor) : 0;
    return elements;
}

int stageOf(const spec::ModelSpec& model, int stages, const Tensor& tensor)
{
    if (tensor.layer < 0) {
        const bool first = tensor.layer == spec::kBeforeLayers || tensor.component == Component::Embedding;
        return first ? 0 : stages - 1;
    }
    for (int stage = 0; stage < stages; ++stage) {
        if (tensor.layer < parallel::stageLayers(model.layers, stages, stage).end) {
            return stage;
        }
    }
    return stages - 1;
}

// A tied head is the embedding once more where it lives on another stage.
Elements copiedHead(const spec::ModelSpec& model, const TrainingPlan& plan, int stage)
{
    const bool copied = model.tiedEmbeddings && plan.layout.pp > 1 && stage == plan.layout.pp - 1;
    const double held = static_cast<double>(model.vocabSize) * model.hiddenSize / plan.layout.tp;
    Elements elements;
    (hasAdapters(plan) ? elements.frozen : elements.learnt) = copied ? held : 0;
    return elements;
}

// Layers by their number; embedding and head are units of their own.
int unitOf(const Tensor& tensor)
{
    return tensor.layer >= 0 ? tensor.layer : -1 - static_cast<int>(tensor.component);
}

} // namespace

StageParameters stageParameters(const spec::ModelSpec& model, const TrainingPlan& plan, int stage)
{
    StageParameters held;
    std::map<int, double> units;
    for (const Tensor& tensor : spec::makeTensors(model)) {
        if (tensor.component == Component::Mtp || stageOf(model, plan.layout.pp, tensor) != stage) {
            continue;
        }
        const double elements = static_cast<double>(tensor.elements()) * shareOf(model, plan.layout, tensor);
        const Elements kinds = elementsOf(plan, tensor, elements);
        (tensor.split == spec::Split::Experts ? held.experts : held.dense) += kinds;
        units[unitOf(tensor)] += kinds.weightBytes();
        if (kinds.quantised > 0) {
            const double one = static_cast<double>(tensor.rows * tensor.columns) / plan.layout.tp;
            held.largestMatrix = std::max(held.largestMatrix, one);
        }
    }
    held.dense += copiedHead(model, plan, stage);
    for (const auto& [unit, bytes] : units) {
        held.largestUnit = std::max(held.largestUnit, bytes);
    }
    return held;
}

bool isAdapted(const TrainingPlan& plan, const Tensor& tensor)
{
    return hasAdapters(plan) && isTarget(tensor, plan.targets);
}

LearntParameters learntParameters(const spec::ModelSpec& model, const TrainingPlan& plan)
{
    TrainingPlan whole = plan;
    whole.layout = {};
    const StageParameters all = stageParameters(model, whole, 0);
    LearntParameters sum;
    for (const Elements& part : {all.dense, all.experts}) {
        sum.learnt += part.learnt;
        sum.total += part.learnt + part.frozen + part.quantised;
    }
    return sum;
}

} // namespace berth::training
