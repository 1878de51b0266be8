#include "core/catalog/ModelRows.h"

#include "core/catalog/ModelNames.h"

namespace berth::catalog {
namespace {

using spec::Attention;
using spec::MixtureOfExperts;
using spec::ModelSpec;
using spec::SlidingWindow;
using spec::SparseAttention;
using spec::StateLayers;

constexpr double kMostLayers = 1000;
constexpr double kMostTokens = 1e9;
constexpr double kMostWidth = 1e6;
constexpr double kMostParams = 1e15;

// A text that mostly is one of some words.
constexpr Field<ModelSpec> usually(Field<ModelSpec> field, std::span<const std::string_view> words)
{
    field.column.words = words;
    return field;
}

constexpr auto kIdentity = std::array{
    field<&ModelSpec::id>("id").required(),
    field<&ModelSpec::displayName>("display_name").required(),
    field<&ModelSpec::family>("family").required(),
    field<&ModelSpec::publisher>("publisher").required(),
    field<&ModelSpec::releaseDate>("release_date").date(),
    field<&ModelSpec::license>("license"),
    field<&ModelSpec::architecture>("architecture"),
    usually(field<&ModelSpec::nativeDtype>("native_dtype").required(), kUsualDtypes),
    field<&ModelSpec::nativeFormat>("native_format").required(),
    field<&ModelSpec::sizable>("sizable").required(),
    usually(field<&ModelSpec::notSizableReason>("not_sizable_reason"), kUsualReasons),
    usually(field<&ModelSpec::proof>("proof").required(), kUsualProofs),
};

constexpr auto kSize = std::array{
    field<&ModelSpec::paramsTotal>("params_total").range(1, kMostParams).required(),
    field<&ModelSpec::paramsActive>("params_active").range(1, kMostParams),
    field<&ModelSpec::checkpointBytes>("checkpoint_bytes").range(1, 8 * kMostParams),
    field<&ModelSpec::mtpLayers>("mtp_layers").range(0, kMostLayers),
    field<&ModelSpec::mtpParams>("mtp_params").range(0, kMostParams),
    field<&ModelSpec::draftParams>("draft_params").range(0, kMostParams),
    field<&ModelSpec::visionParams>("vision_params").range(0, kMostParams),
    field<&ModelSpec::vision, &spec::VisionTower::hiddenSize>("vision_hidden_size").range(1, kMostWidth),
    field<&ModelSpec::vision, &spec::VisionTower::ffnWidth>("vision_ffn_width").range(1, kMostWidth),
    field<&ModelSpec::vision, &spec::VisionTower::gatedFfn>("vision_gated_ffn"),
    field<&ModelSpec::vision, &spec::VisionTower::patchesPerToken>("vision_patches_per_token").range(1, 64),
    field<&ModelSpec::vision, &spec::VisionTower::largestItemTokens>("vision_largest_item_tokens").range(1, 1 << 20),
    field<&ModelSpec::vision, &spec::VisionTower::replicated>("vision_replicated"),
    field<&ModelSpec::vision, &spec::VisionTower::inOneStep>("vision_in_one_step"),
    field<&ModelSpec::layers>("layers").range(1, kMostLayers),
    field<&ModelSpec::hiddenSize>("hidden_size"),
    field<&ModelSpec::ffnWidth>("intermediate_size"),
    field<&ModelSpec::vocabSize>("vocab_size"),
    field<&ModelSpec::tiedEmbeddings>("tie_embeddings"),
    field<&ModelSpec::maxContext>("max_context").range(1, kMostTokens),
};

constexpr auto kAttention = std::array{
    field<&ModelSpec::attention, &Attention::kind>("attention").required(),
    field<&ModelSpec::attention, &Attention::heads>("num_heads"),
    field<&ModelSpec::attention, &Attention::kvHeads>("num_kv_heads"),
    field<&ModelSpec::attention, &Attention::headDim>("head_dim"),
    field<&ModelSpec::attention, &Attention::valueDim>("v_head_dim"),
    field<&ModelSpec::attention, &Attention::qkvBias>("attention_bias_qkv"),
    field<&ModelSpec::attention, &Attention::outputBias>("attention_output_bias"),
    field<&ModelSpec::attention, &Attention::outputGate>("attention_output_gate"),
    field<&ModelSpec::attention, &Attention::headGate>("attention_head_gate"),
    field<&ModelSpec::attention, &Attention::keyEqualsValue>("key_equals_value"),
    field<&ModelSpec::attention, &Attention::qkNorm>("qk_norm"),
    field<&ModelSpec::attention, &Attention::sinks>("attention_sinks"),
    field<&ModelSpec::attention, &Attention::queryLoraRank>("q_lora_rank"),
    field<&ModelSpec::attention, &Attention::kvLoraRank>("kv_lora_rank"),
    field<&ModelSpec::attention, &Attention::nopeDim>("qk_nope_head_dim"),
    field<&ModelSpec::attention, &Attention::ropeDim>("qk_rope_head_dim"),
    field<&ModelSpec::mlaOutputGate>("mla_output_gate"),
};

constexpr auto kLayers = std::array{
    field<&ModelSpec::fullAttentionLayers>("full_attention_layers").range(0, kMostLayers),
    field<&ModelSpec::window, &SlidingWindow::tokens>("sliding_window"),
    field<&ModelSpec::window, &SlidingWindow::heads>("sliding_num_heads"),
    field<&ModelSpec::window, &SlidingWindow::kvHeads>("sliding_num_kv_heads"),
    field<&ModelSpec::window, &SlidingWindow::headDim>("sliding_head_dim"),
    field<&ModelSpec::globalKvHeads>("global_num_kv_heads"),
    field<&ModelSpec::globalHeadDim>("global_head_dim"),
    field<&ModelSpec::cacheOwningFullLayers>("cache_owning_full_layers").range(0, kMostLayers),
    field<&ModelSpec::cacheOwningWindowLayers>("cache_owning_sliding_layers").range(0, kMostLayers),
    field<&ModelSpec::crossAttentionLayers>("cross_attention_layers").range(0, kMostLayers),
};

constexpr auto kState = std::array{
    field<&ModelSpec::state, &StateLayers::kind>("state_kind"),
    field<&ModelSpec::state, &StateLayers::layers>("state_layers").range(0, kMostLayers),
    field<&ModelSpec::state, &StateLayers::keyHeads>("state_key_heads"),
    field<&ModelSpec::state, &StateLayers::keyDim>("state_key_dim"),
    field<&ModelSpec::state, &StateLayers::valueHeads>("state_value_heads"),
    field<&ModelSpec::state, &StateLayers::valueDim>("state_value_dim"),
    field<&ModelSpec::state, &StateLayers::groups>("state_groups"),
    field<&ModelSpec::state, &StateLayers::stateSize>("state_size"),
    field<&ModelSpec::state, &StateLayers::innerWidth>("state_inner_width"),
    field<&ModelSpec::state, &StateLayers::timeRank>("state_time_rank"),
    field<&ModelSpec::state, &StateLayers::convolution>("state_convolution"),
    field<&ModelSpec::state, &StateLayers::fullRankGate>("state_full_rank_gate"),
    field<&ModelSpec::state, &StateLayers::gatedNorm>("state_gated_norm"),
};

constexpr auto kSparse = std::array{
    field<&ModelSpec::sparse, &SparseAttention::kind>("sparse_kind"),
    field<&ModelSpec::sparse, &SparseAttention::indexHeads>("index_heads"),
    field<&ModelSpec::sparse, &SparseAttention::indexDim>("index_head_dim"),
    field<&ModelSpec::sparse, &SparseAttention::topTokens>("index_top_tokens"),
    field<&ModelSpec::sparse, &SparseAttention::indexerLayers>("indexer_layers").range(0, kMostLayers),
    field<&ModelSpec::sparse, &SparseAttention::compressRatio>("index_compress_ratio"),
    field<&ModelSpec::sparse, &SparseAttention::denseCompressed4>("compressed_4_layers").range(0, kMostLayers),
    field<&ModelSpec::sparse, &SparseAttention::denseCompressed128>("compressed_128_layers").range(0, kMostLayers),
    field<&ModelSpec::sparse, &SparseAttention::outputGroups>("output_groups"),
    field<&ModelSpec::sparse, &SparseAttention::outputLoraRank>("output_lora_rank"),
    field<&ModelSpec::sparse, &SparseAttention::hyperConnections>("hyper_connections"),
    field<&ModelSpec::sparse, &SparseAttention::hashLayers>("hash_layers").range(0, kMostLayers),
};

constexpr auto kExperts = std::array{
    field<&ModelSpec::moe, &MixtureOfExperts::experts>("n_routed_experts"),
    field<&ModelSpec::moe, &MixtureOfExperts::perToken>("experts_per_token"),
    field<&ModelSpec::moe, &MixtureOfExperts::shared>("n_shared_experts"),
    field<&ModelSpec::moe, &MixtureOfExperts::expertWidth>("moe_intermediate_size"),
    field<&ModelSpec::moe, &MixtureOfExperts::sharedWidth>("shared_expert_width"),
    field<&ModelSpec::moe, &MixtureOfExperts::firstDenseLayers>("first_dense_layers").range(0, kMostLayers),
    field<&ModelSpec::moe, &MixtureOfExperts::moeLayers>("moe_layers").range(0, kMostLayers),
    field<&ModelSpec::denseFfnLayers>("dense_ffn_layers").range(0, kMostLayers),
    field<&ModelSpec::moe, &MixtureOfExperts::latentWidth>("expert_latent_width"),
    field<&ModelSpec::moe, &MixtureOfExperts::latentNorm>("expert_latent_norm"),
    field<&ModelSpec::moe, &MixtureOfExperts::sharedGate>("shared_expert_gate"),
    field<&ModelSpec::moe, &MixtureOfExperts::routerBias>("router_bias"),
    field<&ModelSpec::moe, &MixtureOfExperts::expertBias>("expert_bias"),
    field<&ModelSpec::moe, &MixtureOfExperts::twoMatrices>("two_matrix_ffn"),
};

constexpr auto kRest = std::array{
    field<&ModelSpec::extraEmbeddingRows>("extra_embedding_rows"),
    field<&ModelSpec::perLayerInputWidth>("per_layer_input_width"),
    field<&ModelSpec::wideFfnOnSharedCache>("wide_ffn_on_shared_cache"),
    field<&ModelSpec::ffnWidthSum>("ffn_width_sum"),
    field<&ModelSpec::extraParams>("extra_params").range(0, kMostParams),
    field<&ModelSpec::extraParamsPerLayer>("extra_params_per_layer").range(0, kMostParams),
    field<&ModelSpec::normsPerLayer>("norms_per_layer").range(1, 8),
    field<&ModelSpec::normBias>("norm_bias"),
    field<&ModelSpec::ffnBias>("ffn_bias"),
    field<&ModelSpec::headBias>("head_bias"),
    field<&ModelSpec::mambaBlocks>("mamba_blocks").range(0, kMostLayers),
    field<&ModelSpec::attentionBlocks>("attention_blocks").range(0, kMostLayers),
    field<&ModelSpec::ffnBlocks>("ffn_blocks").range(0, kMostLayers),
    field<&ModelSpec::expertBlocks>("expert_blocks").range(0, kMostLayers),
    field<&ModelSpec::positionEmbeddings>("position_embeddings"),
    field<&ModelSpec::tokenTypes>("token_types"),
    field<&ModelSpec::pooler>("pooler"),
    field<&ModelSpec::notes>("notes"),
};

constexpr auto kFields = joined(joined(joined(joined(kIdentity, kSize), joined(kAttention, kLayers)),
                                       joined(joined(kState, kSparse), joined(kExperts, kRest))),
                                provenanceFields<&ModelSpec::provenance>());

int orElse(int value, int fallback)
{
    return value > 0 ? value : fallback;
}

} // namespace

std::span<const Field<ModelSpec>> modelFields()
{
    return kFields;
}

const TableDefinition& modelTable()
{
    static const TableDefinition table = makeDefinition("models", modelFields());
    return table;
}

ModelSpec makeModel(std::span<const Cell> cells)
{
    ModelSpec model = makeRow(modelFields(), cells);
    Attention& attention = model.attention;
    attention.valueDim = orElse(attention.valueDim, attention.headDim);
    if (model.window.tokens > 0) {
        model.window.heads = orElse(model.window.heads, attention.heads);
        model.window.kvHeads = orElse(model.window.kvHeads, attention.kvHeads);
        model.window.headDim = orElse(model.window.headDim, attention.headDim);
    }
    return model;
}

ModelTable readModels(std::string_view csv, std::string_view file)
{
    ModelTable table;
    const Result<CsvTable> parsed = parseCsv(csv, file);
    if (!parsed) {
        table.errors.push_back(parsed.error());
        return table;
    }
    CellTable cells = readCells(*parsed, modelTable(), file);
    table.errors = std::move(cells.errors);
    for (std::size_t row = 0; row < cells.rows.size() && table.errors.empty(); ++row) {
        table.models.push_back(makeModel(cells.rows[row]));
        for (const RowFault& fault : checkModel(table.models.back())) {
            table.errors.push_back({ErrorCode::CsvCell,
                                    {std::string(file), std::to_string(row + kFirstCsvRow), std::string(fault.column),
                                     table.models.back().id.text, fault.rule},
                                    {}});
        }
    }
    if (!table.errors.empty()) {
        table.models.clear();
    }
    return table;
}

} // namespace berth::catalog
