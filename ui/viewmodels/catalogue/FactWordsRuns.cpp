// Words of the columns of measured runs: a pure data table.
#include "ui/viewmodels/catalogue/FactWords.h"

#include <QtGlobal>

#include <array>

namespace berth::viewmodels::words {

namespace {

constexpr std::array kWords{
    FactWord{"kv_precision", QT_TRANSLATE_NOOP("Facts", "KV cache format")},
    FactWord{"n_accelerators", QT_TRANSLATE_NOOP("Facts", "Devices")},
    FactWord{"nodes", QT_TRANSLATE_NOOP("Facts", "Nodes")},
    FactWord{"tp", QT_TRANSLATE_NOOP("Facts", "TP")},
    FactWord{"pp", QT_TRANSLATE_NOOP("Facts", "PP")},
    FactWord{"dp", QT_TRANSLATE_NOOP("Facts", "DP")},
    FactWord{"ep", QT_TRANSLATE_NOOP("Facts", "EP")},
    FactWord{"dp_attention", QT_TRANSLATE_NOOP("Facts", "Attention in data parallel")},
    FactWord{"concurrency", QT_TRANSLATE_NOOP("Facts", "Requests at once")},
    FactWord{"input_len", QT_TRANSLATE_NOOP("Facts", "Input"), QT_TRANSLATE_NOOP("Facts", "tokens")},
    FactWord{"output_len", QT_TRANSLATE_NOOP("Facts", "Output"), QT_TRANSLATE_NOOP("Facts", "tokens")},
    FactWord{"total_output_tok_s", QT_TRANSLATE_NOOP("Facts", "Output, whole system"),
             QT_TRANSLATE_NOOP("Facts", "tokens/s")},
    FactWord{"per_user_tok_s", QT_TRANSLATE_NOOP("Facts", "Output per user"), QT_TRANSLATE_NOOP("Facts", "tokens/s")},
    FactWord{"total_tok_s", QT_TRANSLATE_NOOP("Facts", "Input and output"), QT_TRANSLATE_NOOP("Facts", "tokens/s")},
    FactWord{"prefill_tok_s", QT_TRANSLATE_NOOP("Facts", "Prefill"), QT_TRANSLATE_NOOP("Facts", "tokens/s")},
    FactWord{"ttft_ms", QT_TRANSLATE_NOOP("Facts", "Time to first token"), QT_TRANSLATE_NOOP("Facts", "ms")},
    FactWord{"tpot_ms", QT_TRANSLATE_NOOP("Facts", "Time per output token"), QT_TRANSLATE_NOOP("Facts", "ms")},
    FactWord{"requests_s", QT_TRANSLATE_NOOP("Facts", "Requests"), QT_TRANSLATE_NOOP("Facts", "1/s")},
    FactWord{"speculative", QT_TRANSLATE_NOOP("Facts", "Speculative decoding")},
    FactWord{"scenario", QT_TRANSLATE_NOOP("Facts", "Scenario")},
    FactWord{"disaggregated", QT_TRANSLATE_NOOP("Facts", "Prefill and decode apart")},
    FactWord{"power_limit_w", QT_TRANSLATE_NOOP("Facts", "Power limit set"), QT_TRANSLATE_NOOP("Facts", "W")},
    FactWord{"file_gib", QT_TRANSLATE_NOOP("Facts", "File"), QT_TRANSLATE_NOOP("Facts", "GiB")},
    FactWord{"device", QT_TRANSLATE_NOOP("Facts", "Device")},
    FactWord{"n_devices", QT_TRANSLATE_NOOP("Facts", "Devices")},
    FactWord{"device_bandwidth_gbs", QT_TRANSLATE_NOOP("Facts", "Device bandwidth"),
             QT_TRANSLATE_NOOP("Facts", "GB/s")},
    FactWord{"offload", QT_TRANSLATE_NOOP("Facts", "Offload")},
    FactWord{"prompt_len", QT_TRANSLATE_NOOP("Facts", "Prompt"), QT_TRANSLATE_NOOP("Facts", "tokens")},
    FactWord{"gen_len", QT_TRANSLATE_NOOP("Facts", "Generated"), QT_TRANSLATE_NOOP("Facts", "tokens")},
    FactWord{"depth", QT_TRANSLATE_NOOP("Facts", "Context before"), QT_TRANSLATE_NOOP("Facts", "tokens")},
    FactWord{"decode_tok_s", QT_TRANSLATE_NOOP("Facts", "Decode"), QT_TRANSLATE_NOOP("Facts", "tokens/s")},
};

} // namespace

std::span<const FactWord> ofRuns()
{
    return kWords;
}

} // namespace berth::viewmodels::words
