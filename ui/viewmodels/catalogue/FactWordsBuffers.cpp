// Words of the columns of measured memory and file sizes: a pure data table.
#include "ui/viewmodels/catalogue/FactWords.h"

#include <QtGlobal>

#include <array>

namespace berth::viewmodels::words {

namespace {

constexpr std::array kWords{
    FactWord{"kv_precision", QT_TRANSLATE_NOOP("Facts", "KV cache format")},
    FactWord{"accelerator_memory_gb", QT_TRANSLATE_NOOP("Facts", "Device memory"), QT_TRANSLATE_NOOP("Facts", "GB")},
    FactWord{"n_accelerators", QT_TRANSLATE_NOOP("Facts", "Devices")},
    FactWord{"tp", QT_TRANSLATE_NOOP("Facts", "TP")},
    FactWord{"pp", QT_TRANSLATE_NOOP("Facts", "PP")},
    FactWord{"dp", QT_TRANSLATE_NOOP("Facts", "DP")},
    FactWord{"ep", QT_TRANSLATE_NOOP("Facts", "EP")},
    FactWord{"max_model_len", QT_TRANSLATE_NOOP("Facts", "Context limit"), QT_TRANSLATE_NOOP("Facts", "tokens")},
    FactWord{"gpu_memory_utilization", QT_TRANSLATE_NOOP("Facts", "Share of memory used")},
    FactWord{"max_num_seqs", QT_TRANSLATE_NOOP("Facts", "Sequences at once")},
    FactWord{"max_num_batched_tokens", QT_TRANSLATE_NOOP("Facts", "Tokens per step"),
             QT_TRANSLATE_NOOP("Facts", "tokens")},
    FactWord{"eager", QT_TRANSLATE_NOOP("Facts", "Without graphs")},
    FactWord{"weights_gib_per_gpu", QT_TRANSLATE_NOOP("Facts", "Weights per device"),
             QT_TRANSLATE_NOOP("Facts", "GiB")},
    FactWord{"activation_peak_gib", QT_TRANSLATE_NOOP("Facts", "Activation peak"), QT_TRANSLATE_NOOP("Facts", "GiB")},
    FactWord{"non_torch_gib", QT_TRANSLATE_NOOP("Facts", "Runtime"), QT_TRANSLATE_NOOP("Facts", "GiB")},
    FactWord{"cuda_graph_gib", QT_TRANSLATE_NOOP("Facts", "Captured graphs"), QT_TRANSLATE_NOOP("Facts", "GiB")},
    FactWord{"kv_gib_per_gpu", QT_TRANSLATE_NOOP("Facts", "KV cache per device"), QT_TRANSLATE_NOOP("Facts", "GiB")},
    FactWord{"kv_tokens", QT_TRANSLATE_NOOP("Facts", "KV cache"), QT_TRANSLATE_NOOP("Facts", "tokens")},
    FactWord{"n_ctx", QT_TRANSLATE_NOOP("Facts", "Context"), QT_TRANSLATE_NOOP("Facts", "tokens")},
    FactWord{"n_batch", QT_TRANSLATE_NOOP("Facts", "Batch"), QT_TRANSLATE_NOOP("Facts", "tokens")},
    FactWord{"n_ubatch", QT_TRANSLATE_NOOP("Facts", "Micro batch"), QT_TRANSLATE_NOOP("Facts", "tokens")},
    FactWord{"n_seq", QT_TRANSLATE_NOOP("Facts", "Sequences")},
    FactWord{"kv_type_k", QT_TRANSLATE_NOOP("Facts", "Type of keys")},
    FactWord{"kv_type_v", QT_TRANSLATE_NOOP("Facts", "Type of values")},
    FactWord{"flash_attn", QT_TRANSLATE_NOOP("Facts", "Flash attention")},
    FactWord{"layers_offloaded", QT_TRANSLATE_NOOP("Facts", "Layers on devices")},
    FactWord{"model_buffer_mib_gpu", QT_TRANSLATE_NOOP("Facts", "Weights on devices"),
             QT_TRANSLATE_NOOP("Facts", "MiB")},
    FactWord{"model_buffer_mib_cpu", QT_TRANSLATE_NOOP("Facts", "Weights in host memory"),
             QT_TRANSLATE_NOOP("Facts", "MiB")},
    FactWord{"kv_mib", QT_TRANSLATE_NOOP("Facts", "KV cache"), QT_TRANSLATE_NOOP("Facts", "MiB")},
    FactWord{"compute_buffer_mib_gpu", QT_TRANSLATE_NOOP("Facts", "Compute buffer on devices"),
             QT_TRANSLATE_NOOP("Facts", "MiB")},
    FactWord{"compute_buffer_mib_host", QT_TRANSLATE_NOOP("Facts", "Compute buffer in host memory"),
             QT_TRANSLATE_NOOP("Facts", "MiB")},
    FactWord{"format", QT_TRANSLATE_NOOP("Facts", "Format")},
    FactWord{"size_bytes", QT_TRANSLATE_NOOP("Facts", "Size"), QT_TRANSLATE_NOOP("Facts", "bytes")},
    FactWord{"bits_per_weight", QT_TRANSLATE_NOOP("Facts", "Bits per weight"), QT_TRANSLATE_NOOP("Facts", "bits")},
    FactWord{"size_value", QT_TRANSLATE_NOOP("Facts", "Size, as published")},
    FactWord{"size_unit", QT_TRANSLATE_NOOP("Facts", "Unit, as published")},
};

} // namespace

std::span<const FactWord> ofBuffers()
{
    return kWords;
}

} // namespace berth::viewmodels::words
