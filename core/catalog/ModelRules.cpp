#include "core/catalog/ModelRows.h"

namespace berth::catalog {
namespace {

using spec::ModelSpec;

void expect(std::vector<RowFault>& faults, bool holds, std::string_view column, std::string_view rule)
{
    if (!holds) {
        faults.push_back({column, std::string(rule)});
    }
}

int blocks(const ModelSpec& model)
{
    return model.mambaBlocks + model.attentionBlocks + model.ffnBlocks + model.expertBlocks;
}

void checkShape(const ModelSpec& model, std::vector<RowFault>& faults)
{
    expect(faults, model.layers > 0, "layers", "required-if sizable");
    expect(faults, model.hiddenSize > 0, "hidden_size", "required-if sizable");
    expect(faults, model.vocabSize > 0, "vocab_size", "required-if sizable");
    expect(faults, model.attention.kind != spec::AttentionKind::Unknown, "attention", "required-if sizable");
    expect(faults, blocks(model) == 0 || blocks(model) == model.layers, "layers", "sum-of-blocks");
    const bool hasFfn = model.ffnWidth > 0 || model.ffnWidthSum > 0 || model.moe.experts > 0;
    expect(faults, hasFfn, "intermediate_size", "required-if no-experts");
}

void checkAttention(const ModelSpec& model, std::vector<RowFault>& faults)
{
    const spec::Attention& attention = model.attention;
    expect(faults, attention.heads > 0, "num_heads", "required-if sizable");
    const bool latent = attention.kvLoraRank > 0;
    expect(faults, latent || attention.headDim > 0, "head_dim", "required-if no-latent");
    expect(faults, latent || attention.kvHeads > 0, "num_kv_heads", "required-if no-latent");
    const bool divides = attention.kvHeads > 0 && attention.heads % attention.kvHeads == 0;
    expect(faults, latent || divides, "num_kv_heads", "divides num_heads");
    expect(faults, !latent || attention.nopeDim > 0, "qk_nope_head_dim", "required-if kv_lora_rank");
    const int full = model.fullAttentionLayers.value_or(model.layers);
    expect(faults, full <= model.layers, "full_attention_layers", "at-most layers");
    expect(faults, model.cacheOwningFullLayers.value_or(0) <= full, "cache_owning_full_layers",
           "at-most full_attention_layers");
}

void checkState(const ModelSpec& model, std::vector<RowFault>& faults)
{
    const bool stated = model.state.kind != spec::StateKind::None;
    expect(faults, stated == (model.state.layers > 0), "state_layers", "required-if state_kind");
    expect(faults, model.state.layers <= model.layers, "state_layers", "at-most layers");
    expect(faults, !stated || model.state.convolution > 0 || model.state.kind == spec::StateKind::Lightning,
           "state_convolution", "required-if state_kind");
}

void checkSparse(const ModelSpec& model, std::vector<RowFault>& faults)
{
    const spec::SparseAttention& sparse = model.sparse;
    expect(faults, sparse.indexerLayers <= model.layers, "indexer_layers", "at-most layers");
    expect(faults, sparse.denseCompressed4 + sparse.denseCompressed128 <= model.layers, "compressed_4_layers",
           "at-most layers");
    const bool compressed = sparse.kind == spec::SparseKind::V4;
    expect(faults, !compressed || sparse.outputGroups > 0, "output_groups", "required-if v4");
}

void checkExperts(const ModelSpec& model, std::vector<RowFault>& faults)
{
    const spec::MixtureOfExperts& moe = model.moe;
    const bool any = moe.experts > 0;
    expect(faults, moe.perToken <= moe.experts, "experts_per_token", "at-most n_routed_experts");
    expect(faults, any == (moe.perToken > 0), "experts_per_token", "required-if n_routed_experts");
    expect(faults, any == (moe.expertWidth > 0), "moe_intermediate_size", "required-if n_routed_experts");
    expect(faults, any == (moe.moeLayers > 0), "moe_layers", "required-if n_routed_experts");
    expect(faults, moe.moeLayers + moe.firstDenseLayers <= model.layers, "moe_layers", "at-most layers");
}

} // namespace

std::vector<RowFault> checkModel(const ModelSpec& model)
{
    std::vector<RowFault> faults;
    expect(faults, model.sizable == model.notSizableReason.empty(), "not_sizable_reason", "required-unless sizable");
    expect(faults, model.paramsActive.value_or(0) <= model.paramsTotal, "params_active", "at-most params_total");
    expect(faults, model.visionParams < model.paramsTotal, "vision_params", "below params_total");
    if (!model.sizable) {
        return faults;
    }
    checkShape(model, faults);
    checkAttention(model, faults);
    checkState(model, faults);
    checkSparse(model, faults);
    checkExperts(model, faults);
    return faults;
}

} // namespace berth::catalog
