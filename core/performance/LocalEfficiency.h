// What engines for one user reach (llama.cpp and its relatives, KTransformers, MLX), resolved for one class of device
// and back end. Facts of the catalogue as in Efficiency.h.
#pragma once

#include "core/performance/Efficiency.h"

namespace berth::performance {

struct LocalEfficiency
{
    // Decoding on devices.
    double deviceBandwidth = 0; // share of nominal memory bandwidth, four-bit blocks without sub-scales
    double layerMicros = 0; // launches
    double stepMillis = 0;
    double cacheBandwidth = 0;
    double timeSimple = 0; // of a byte, relative: block formats with one scale, 16-bit
    double timeK = 0; // K-quants and IQ4
    double timeIq = 0; // table look-ups of IQ1 to IQ3
    double timeFp4 = 0; // MXFP4
    double expertBandwidth = 0; // of experts, relative to dense weights
    double stateLayerMicros = 0;
    double expertLayerMicros = 0;
    double latentLayerMicros = 0;
    double hopMillis = 0; // from device to device, layers being dealt out
    // Reading a prompt on devices; shares are of the geometric mean of FP32 and INT8 rates.
    double promptCompute = 0;
    double promptTokensHalf = 0; // tokens of a micro-batch at which half of that is reached
    double promptExperts = 0; // of experts, relative
    double promptAttention = 0; // relative
    double promptSplit = 0; // exponent of the number of devices
    double prompt16 = 0; // of 16-bit weights, relative
    double promptWeightRead = 0; // share of the file that a micro-batch reads without computing
    double microBatch = 0; // tokens
    // Decoding on the host.
    double hostBandwidth = 0; // share of nominal memory bandwidth of a socket
    double hostRateSimple = 0; // thousand millions of weights per second and core
    double hostRateK = 0;
    double hostRateIq = 0;
    double hostRepacked = 0; // kernels that reorder weights on loading, relative
    double hostRepackedIq = 0; // the same for IQ1 to IQ3, on top
    double hostSecondSocket = 0; // what a second socket adds
    double hostSecondSocketCopied = 0; // with a copy of the weights on each
    double hostExperts = 0; // bandwidth of experts, relative
    double hostSyncMicros = 0; // per layer and core
    double hostCache = 0; // bandwidth of the cache, relative
    // Routed experts on the host, the rest on a device.
    double hybridLayerMicros = 0;
    double hybridSync = 0; // share of hostSyncMicros: the layers' experts alone
    double hybridBandwidth = 0; // share of the device's nominal bandwidth
    double hybridCache = 0;
    // Reading a prompt on the host.
    double hostPromptTeraflops = 0; // per core
    double hostPromptRepacked = 0; // relative
    double hostPromptPlain = 0; // relative
    // Corrections of the class of device and back end, and of the generation.
    double deviceBandwidthFactor = 1;
    double layerFactor = 1;
    double cacheFactor = 1;
    double promptFactor = 1;
};

inline constexpr auto kLocalMembers = std::to_array<EfficiencyMember<LocalEfficiency>>({
    {"device_bandwidth", &LocalEfficiency::deviceBandwidth},
    {"layer_us", &LocalEfficiency::layerMicros},
    {"step_ms", &LocalEfficiency::stepMillis},
    {"cache_bandwidth", &LocalEfficiency::cacheBandwidth},
    {"time_k", &LocalEfficiency::timeK},
    {"time_simple", &LocalEfficiency::timeSimple},
    {"time_iq", &LocalEfficiency::timeIq},
    {"time_fp4", &LocalEfficiency::timeFp4},
    {"expert_bandwidth", &LocalEfficiency::expertBandwidth},
    {"state_layer_us", &LocalEfficiency::stateLayerMicros},
    {"hop_ms", &LocalEfficiency::hopMillis},
    {"expert_layer_us", &LocalEfficiency::expertLayerMicros},
    {"latent_layer_us", &LocalEfficiency::latentLayerMicros},
    {"prompt_compute", &LocalEfficiency::promptCompute},
    {"prompt_tokens_half", &LocalEfficiency::promptTokensHalf},
    {"prompt_experts", &LocalEfficiency::promptExperts},
    {"prompt_attention", &LocalEfficiency::promptAttention},
    {"prompt_split", &LocalEfficiency::promptSplit},
    {"prompt_16", &LocalEfficiency::prompt16},
    {"host_bandwidth", &LocalEfficiency::hostBandwidth},
    {"host_rate_simple", &LocalEfficiency::hostRateSimple},
    {"host_rate_k", &LocalEfficiency::hostRateK},
    {"host_rate_iq", &LocalEfficiency::hostRateIq},
    {"host_repacked", &LocalEfficiency::hostRepacked},
    {"host_second_socket", &LocalEfficiency::hostSecondSocket},
    {"host_second_socket_copied", &LocalEfficiency::hostSecondSocketCopied},
    {"host_experts", &LocalEfficiency::hostExperts},
    {"hybrid_layer_us", &LocalEfficiency::hybridLayerMicros},
    {"host_sync_us", &LocalEfficiency::hostSyncMicros},
    {"host_repacked_iq", &LocalEfficiency::hostRepackedIq},
    {"host_prompt_tflops", &LocalEfficiency::hostPromptTeraflops},
    {"host_prompt_repacked", &LocalEfficiency::hostPromptRepacked},
    {"device_bandwidth_factor", &LocalEfficiency::deviceBandwidthFactor, Inheritance::Factor},
    {"layer_factor", &LocalEfficiency::layerFactor, Inheritance::Factor},
    {"cache_factor", &LocalEfficiency::cacheFactor, Inheritance::Factor},
    {"prompt_factor", &LocalEfficiency::promptFactor, Inheritance::Factor},
    {"prompt_weight_read", &LocalEfficiency::promptWeightRead},
    {"micro_batch", &LocalEfficiency::microBatch},
    {"host_cache", &LocalEfficiency::hostCache},
    {"hybrid_sync", &LocalEfficiency::hybridSync},
    {"hybrid_bandwidth", &LocalEfficiency::hybridBandwidth},
    {"hybrid_cache", &LocalEfficiency::hybridCache},
    {"host_prompt_plain", &LocalEfficiency::hostPromptPlain},
});

} // namespace berth::performance
