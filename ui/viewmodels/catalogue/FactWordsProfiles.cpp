// Words of the columns of engine profiles: a pure data table.
#include "ui/viewmodels/catalogue/FactWords.h"

#include <QtGlobal>

#include <array>

namespace berth::viewmodels::words {

namespace {

constexpr std::array kWords{
    FactWord{"from_version", QT_TRANSLATE_NOOP("Facts", "From version")},
    FactWord{"until_version", QT_TRANSLATE_NOOP("Facts", "Before version")},
    FactWord{"from_date", QT_TRANSLATE_NOOP("Facts", "From")},
    FactWord{"logged", QT_TRANSLATE_NOOP("Facts", "Confirmed by logs")},
    FactWord{"budget", QT_TRANSLATE_NOOP("Facts", "Memory budget of")},
    FactWord{"step", QT_TRANSLATE_NOOP("Facts", "Largest step")},
    FactWord{"offload", QT_TRANSLATE_NOOP("Facts", "Offload by")},
    FactWord{"cache", QT_TRANSLATE_NOOP("Facts", "Cache kept as")},
    FactWord{"utilization", QT_TRANSLATE_NOOP("Facts", "Share of memory used")},
    FactWord{"sequences", QT_TRANSLATE_NOOP("Facts", "Sequences at once")},
    FactWord{"batched_tokens", QT_TRANSLATE_NOOP("Facts", "Tokens per step"), QT_TRANSLATE_NOOP("Facts", "tokens")},
    FactWord{"large_sequences", QT_TRANSLATE_NOOP("Facts", "Sequences at once, large devices")},
    FactWord{"large_batched_tokens", QT_TRANSLATE_NOOP("Facts", "Tokens per step, large devices"),
             QT_TRANSLATE_NOOP("Facts", "tokens")},
    FactWord{"large_from_gib", QT_TRANSLATE_NOOP("Facts", "Large devices from"), QT_TRANSLATE_NOOP("Facts", "GiB")},
    FactWord{"ampere_is_large", QT_TRANSLATE_NOOP("Facts", "Ampere counts as large")},
    FactWord{"whole_context_up_to", QT_TRANSLATE_NOOP("Facts", "Whole context up to"),
             QT_TRANSLATE_NOOP("Facts", "tokens")},
    FactWord{"sampler_bytes", QT_TRANSLATE_NOOP("Facts", "Sampler per token"), QT_TRANSLATE_NOOP("Facts", "bytes")},
    FactWord{"sampler_bytes_rocm", QT_TRANSLATE_NOOP("Facts", "Sampler per token, ROCm"),
             QT_TRANSLATE_NOOP("Facts", "bytes")},
    FactWord{"sampler_bytes_flashinfer", QT_TRANSLATE_NOOP("Facts", "Sampler per token, FlashInfer"),
             QT_TRANSLATE_NOOP("Facts", "bytes")},
    FactWord{"hidden_bytes", QT_TRANSLATE_NOOP("Facts", "Hidden state per element"),
             QT_TRANSLATE_NOOP("Facts", "bytes")},
    FactWord{"ffn_bytes", QT_TRANSLATE_NOOP("Facts", "FFN per element"), QT_TRANSLATE_NOOP("Facts", "bytes")},
    FactWord{"workspace_mib", QT_TRANSLATE_NOOP("Facts", "Workspace"), QT_TRANSLATE_NOOP("Facts", "MiB")},
    FactWord{"workspace_old_mib", QT_TRANSLATE_NOOP("Facts", "Workspace, older devices"),
             QT_TRANSLATE_NOOP("Facts", "MiB")},
    FactWord{"encodes_whole_step", QT_TRANSLATE_NOOP("Facts", "Images encoded in one step")},
    FactWord{"expands_latents", QT_TRANSLATE_NOOP("Facts", "Latents expanded")},
    FactWord{"before_budget_gib", QT_TRANSLATE_NOOP("Facts", "Taken before the budget"),
             QT_TRANSLATE_NOOP("Facts", "GiB")},
    FactWord{"runtime_single_gib", QT_TRANSLATE_NOOP("Facts", "Runtime, one device"),
             QT_TRANSLATE_NOOP("Facts", "GiB")},
    FactWord{"runtime_pair_gib", QT_TRANSLATE_NOOP("Facts", "Runtime, two devices"), QT_TRANSLATE_NOOP("Facts", "GiB")},
    FactWord{"runtime_many_gib", QT_TRANSLATE_NOOP("Facts", "Runtime, many devices"),
             QT_TRANSLATE_NOOP("Facts", "GiB")},
    FactWord{"runtime_desktop_gib", QT_TRANSLATE_NOOP("Facts", "Runtime, desktop devices"),
             QT_TRANSLATE_NOOP("Facts", "GiB")},
    FactWord{"graphs_gib", QT_TRANSLATE_NOOP("Facts", "Captured graphs"), QT_TRANSLATE_NOOP("Facts", "GiB")},
    FactWord{"host_per_rank_gib", QT_TRANSLATE_NOOP("Facts", "Host memory per rank"),
             QT_TRANSLATE_NOOP("Facts", "GiB")},
    FactWord{"vocabulary_padding", QT_TRANSLATE_NOOP("Facts", "Vocabulary padded to")},
    FactWord{"latent_copies", QT_TRANSLATE_NOOP("Facts", "Copies of latents")},
    FactWord{"rotary_table", QT_TRANSLATE_NOOP("Facts", "Rotary table kept")},
    FactWord{"granules", QT_TRANSLATE_NOOP("Facts", "Memory in granules")},
    FactWord{"embedding_in_host", QT_TRANSLATE_NOOP("Facts", "Embedding in host memory")},
    FactWord{"mxfp4_on_hopper", QT_TRANSLATE_NOOP("Facts", "MXFP4 on Hopper")},
    FactWord{"latent_cache", QT_TRANSLATE_NOOP("Facts", "Latent cache")},
    FactWord{"expanded_head_dim", QT_TRANSLATE_NOOP("Facts", "Expanded head dimension")},
    FactWord{"block_tokens", QT_TRANSLATE_NOOP("Facts", "Tokens per block"), QT_TRANSLATE_NOOP("Facts", "tokens")},
    FactWord{"latent_block_tokens", QT_TRANSLATE_NOOP("Facts", "Tokens per latent block"),
             QT_TRANSLATE_NOOP("Facts", "tokens")},
    FactWord{"steps_in_flight", QT_TRANSLATE_NOOP("Facts", "Steps in flight")},
    FactWord{"merges_similar_groups", QT_TRANSLATE_NOOP("Facts", "Similar layers share a pool")},
    FactWord{"window_pool", QT_TRANSLATE_NOOP("Facts", "Share of the window pool")},
    FactWord{"capacity", QT_TRANSLATE_NOOP("Facts", "Capacity printed as")},
};

} // namespace

std::span<const FactWord> ofProfiles()
{
    return kWords;
}

} // namespace berth::viewmodels::words
