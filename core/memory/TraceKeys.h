// The keys of every step that the memory estimate records, in the order in which a reader meets them. Edges translate
// them; each names one figure.
#pragma once

#include <array>
#include <string_view>

namespace berth::memory::keys {

inline constexpr std::string_view kTotalWeights = "total_weights";
inline constexpr std::string_view kWeightsPerDevice = "weights_per_device";
inline constexpr std::string_view kLoadExtras = "load_extras_per_device";
inline constexpr std::string_view kKvValuesPerToken = "kv_values_per_token_and_layer";
inline constexpr std::string_view kKvBytesPerToken = "kv_bytes_per_token";
inline constexpr std::string_view kStatePerSequence = "state_bytes_per_sequence";
inline constexpr std::string_view kBlockBytes = "cache_block_bytes";
inline constexpr std::string_view kBlocksPerSequence = "cache_blocks_per_sequence";
inline constexpr std::string_view kTokenBytes = "cache_token_bytes"; // pools: in the layers that grow
inline constexpr std::string_view kSequenceBytes = "cache_sequence_bytes"; // pools
inline constexpr std::string_view kKvPerDevice = "kv_cache_per_device";
inline constexpr std::string_view kForwardPeak = "forward_peak";
inline constexpr std::string_view kSamplerPeak = "sampler_peak";
inline constexpr std::string_view kEncoderPeak = "encoder_peak";
inline constexpr std::string_view kComputeGraph = "compute_graph";
inline constexpr std::string_view kStepPeak = "step_peak";
inline constexpr std::string_view kActivations = "activations_per_device";
inline constexpr std::string_view kRuntime = "runtime_per_device";
inline constexpr std::string_view kUsable = "usable_per_device";
inline constexpr std::string_view kCacheRoom = "cache_room_per_device";
inline constexpr std::string_view kMaxConcurrency = "max_concurrency_at_context";
inline constexpr std::string_view kKvCapacity = "kv_capacity_tokens";
inline constexpr std::string_view kUsed = "used_per_device"; // all parts together
inline constexpr std::string_view kFree = "free_per_device";

inline constexpr std::array kAll = {kTotalWeights,    kWeightsPerDevice, kLoadExtras,   kKvValuesPerToken,
                                    kKvBytesPerToken, kStatePerSequence, kBlockBytes,   kBlocksPerSequence,
                                    kTokenBytes,      kSequenceBytes,    kKvPerDevice,  kForwardPeak,
                                    kSamplerPeak,     kEncoderPeak,      kComputeGraph, kStepPeak,
                                    kActivations,     kRuntime,          kUsable,       kCacheRoom,
                                    kMaxConcurrency,  kKvCapacity,       kUsed,         kFree};

} // namespace berth::memory::keys
