#include "core/memory/WeightTable.h"

#include "core/memory/TensorBits.h"
#include "core/spec/LayerPlan.h"

#include <algorithm>

namespace berth::memory {
namespace {

using spec::Component;
using spec::TensorRole;

constexpr std::int64_t roundUp(std::int64_t value, std::int64_t to)
{
    return to > 1 ? (value + to - 1) / to * to : value;
}

constexpr Bytes ceilDiv(Bytes bytes, std::int64_t by)
{
    return Bytes((bytes.value + by - 1) / by);
}

spec::Tensor padded(spec::Tensor tensor, const WeightOptions& options)
{
    switch (tensor.role) {
    case TensorRole::TokenEmbedding:
    case TensorRole::OutputHead:
        tensor.rows = roundUp(tensor.rows, options.vocabularyPadding);
        break;
    case TensorRole::ExpertGate:
    case TensorRole::ExpertUp:
        tensor.rows = roundUp(tensor.rows, options.expertWidthPadding);
        break;
    case TensorRole::ExpertDown:
        tensor.columns = roundUp(tensor.columns, options.expertWidthPadding);
        break;
    default:
        break;
    }
    return tensor;
}

bool isLoaded(const spec::Tensor& tensor, const WeightOptions& options)
{
    if (tensor.component == Component::Vision)
        return options.loadVision;
    return tensor.component != Component::Mtp || options.loadMtp;
}

SplitBytes asSplit(spec::Split split, Bytes bytes)
{
    SplitBytes result;
    switch (split) {
    case spec::Split::Replicated:
        result.replicated = bytes;
        break;
    case spec::Split::Tensor:
        result.tensor = bytes;
        break;
    case spec::Split::KvHeads:
        result.kvHeads = bytes;
        break;
    case spec::Split::Experts:
        result.experts = bytes;
        break;
    case spec::Split::Vocabulary:
        result.vocabulary = bytes;
        break;
    }
    return result;
}

// Where a tensor is counted; layers are collected in layersBefore[layer + 1] and summed up afterwards.
SplitBytes& placeOf(WeightTable& table, const spec::Tensor& tensor)
{
    if (tensor.component == Component::Vision)
        return table.vision;
    if (tensor.component == Component::Mtp)
        return table.mtp;
    if (tensor.layer >= 0)
        return table.layersBefore[static_cast<std::size_t>(tensor.layer) + 1];
    return tensor.component == Component::Embedding || tensor.layer == spec::kBeforeLayers ? table.embedding
                                                                                           : table.head;
}

std::vector<int> kvHeadsOfLayers(const spec::ModelSpec& model)
{
    std::vector<int> heads;
    for (const spec::LayerKind& layer : spec::makeLayerPlan(model))
        heads.push_back(std::max(1, spec::headGeometry(model, layer.mixer).kvHeads));
    return heads;
}

KvHeads kvHeadsOf(const spec::ModelSpec& model, const std::vector<int>& ofLayers)
{
    KvHeads heads{std::max(1, model.attention.kvHeads), 1};
    const auto other = std::find_if(ofLayers.begin(), ofLayers.end(), [&](int n) { return n != heads.usual; });
    if (other != ofLayers.end())
        heads.other = *other;
    return heads;
}

bool hasOtherHeads(const WeightTable& table, const std::vector<int>& ofLayers, const spec::Tensor& tensor)
{
    return tensor.split == spec::Split::KvHeads && tensor.layer >= 0
        && ofLayers[static_cast<std::size_t>(tensor.layer)] != table.kvHeads.usual;
}

// Published in 16 bits, and cut like the model it serves.
void addDraftModel(WeightTable& table, std::int64_t params)
{
    constexpr std::int64_t kSixteenBitBytes = 2;
    const Bytes bytes(kSixteenBitBytes * params);
    table.mtp.tensor += bytes;
    table.byComponent[static_cast<std::size_t>(Component::Mtp)] += bytes;
    table.loaded += bytes;
}

bool isSmall(const WeightScheme& scheme, const WeightTable& table, const spec::Tensor& tensor)
{
    return table.smallPart != spec::QuantisedPart::All && &storedAs(scheme, tensor) == &scheme.quantised;
}

} // namespace

Result<WeightTable> makeWeightTable(const spec::ModelSpec& model, const spec::PrecisionSpec& precision,
                                    const WeightOptions& options)
{
    if (!model.sizable)
        return failure(ErrorCode::NotSizable, {model.id.text, model.notSizableReason});
    const std::vector<spec::Tensor> tensors = spec::makeTensors(model);
    const std::vector<GgufTensor> places = placeTensors(model, tensors);
    WeightScheme scheme = makeWeightScheme(model, precision, options.scheme);
    scheme.gguf = makeGgufModel(model, tensors);

    WeightTable table;
    table.layers = model.layers;
    table.smallPart = smallPart(scheme);
    const std::vector<int> headsOfLayers = kvHeadsOfLayers(model);
    table.kvHeads = kvHeadsOf(model, headsOfLayers);
    table.tiedHead = model.tiedEmbeddings;
    table.layersBefore.resize(static_cast<std::size_t>(model.layers) + 1);
    for (std::size_t i = 0; i < tensors.size(); ++i) {
        if (!isLoaded(tensors[i], options))
            continue;
        const spec::Tensor tensor = padded(tensors[i], options);
        GgufTensor place = places[i];
        place.rowLength = tensor.columns;
        const Bytes bytes = tensorBytes(scheme, tensor, place);
        placeOf(table, tensor) += hasOtherHeads(table, headsOfLayers, tensor) ? SplitBytes{.otherKvHeads = bytes}
                                                                              : asSplit(tensor.split, bytes);
        table.byComponent[static_cast<std::size_t>(tensor.component)] += bytes;
        table.loaded += bytes;
        if (isSmall(scheme, table, tensor))
            table.small += bytes;
    }
    if (options.loadMtp && model.draftParams > 0)
        addDraftModel(table, model.draftParams);
    for (std::size_t i = 1; i < table.layersBefore.size(); ++i)
        table.layersBefore[i] += table.layersBefore[i - 1];
    return table;
}

SplitBytes stageWeights(const WeightTable& table, parallel::LayerRange range)
{
    const bool first = range.first == 0;
    const bool last = range.end == table.layers;
    SplitBytes stage = table.layersBefore[static_cast<std::size_t>(range.end)]
        - table.layersBefore[static_cast<std::size_t>(range.first)];
    if (first) {
        stage += table.embedding;
        stage += table.vision;
    }
    if (last) {
        stage += table.head;
        stage += table.mtp;
        if (table.tiedHead && !first)
            stage += table.embedding;
    }
    return stage;
}

Bytes rankWeights(const SplitBytes& stage, const parallel::Layout& layout, KvHeads kvHeads)
{
    return stage.replicated + ceilDiv(stage.tensor, layout.tp)
        + ceilDiv(stage.kvHeads, std::min(layout.tp, kvHeads.usual))
        + ceilDiv(stage.otherKvHeads, std::min(layout.tp, kvHeads.other))
        + ceilDiv(stage.experts, layout.ranksPerStage()) + ceilDiv(stage.vocabulary, layout.tp);
}

} // namespace berth::memory
