// The keys of every step that the performance estimates record, in the order in which a reader meets them. Edges
// translate them; each names one figure.
#pragma once

#include <array>
#include <string_view>

namespace berth::performance::keys {

inline constexpr std::string_view kDenseRate = "dense_read_rate";
inline constexpr std::string_view kDenseRead = "dense_read_time";
inline constexpr std::string_view kHitExperts = "experts_hit_per_layer";
inline constexpr std::string_view kExpertRead = "expert_read_time";
inline constexpr std::string_view kCacheRead = "cache_read_time";
inline constexpr std::string_view kMatrixRate = "matrix_rate";
inline constexpr std::string_view kTokenMath = "token_compute_time";
inline constexpr std::string_view kAttention = "attention_time";
inline constexpr std::string_view kTokenLinks = "token_link_time";
inline constexpr std::string_view kCollective = "collective_latency";
inline constexpr std::string_view kStageLatency = "stage_latency";
inline constexpr std::string_view kLaunch = "launch_time";
inline constexpr std::string_view kHeld = "sequences_in_flight";
inline constexpr std::string_view kBatch = "decode_batch";
inline constexpr std::string_view kStepMemory = "step_memory_time";
inline constexpr std::string_view kStepCompute = "step_compute_time";
inline constexpr std::string_view kStepLinks = "step_link_time";
inline constexpr std::string_view kStepLaunch = "step_launch_time";
inline constexpr std::string_view kDecodeStep = "decode_step_time";
inline constexpr std::string_view kPromptAlone = "prompt_alone_time";
inline constexpr std::string_view kPrompts = "prompts_per_step_time";
inline constexpr std::string_view kTpot = "tpot";
inline constexpr std::string_view kWait = "prompt_wait_time";
inline constexpr std::string_view kQueue = "prompt_queue_time";
inline constexpr std::string_view kHandOver = "cache_hand_over_time";
inline constexpr std::string_view kPoolQueue = "prompt_pool_queue_time";
inline constexpr std::string_view kTtft = "ttft";
inline constexpr std::string_view kCycle = "request_cycle_time";
inline constexpr std::string_view kOutput = "output_rate";

inline constexpr std::string_view kWeightRead = "weight_read_time";
inline constexpr std::string_view kHostWork = "host_time";
inline constexpr std::string_view kDeviceWork = "device_time";
inline constexpr std::string_view kTokenTime = "token_time";
inline constexpr std::string_view kPromptTime = "prompt_time";

// What follows from the times: what one user and what all of them get.
inline constexpr std::string_view kPerUser = "per_user_rate";
inline constexpr std::string_view kTotalRate = "total_rate"; // prompts included
inline constexpr std::string_view kRequests = "request_rate";
inline constexpr std::string_view kPrefill = "prefill_rate"; // prompts alone

inline constexpr std::string_view kTtftLow = "ttft_low"; // ends of the intervals
inline constexpr std::string_view kTtftHigh = "ttft_high";
inline constexpr std::string_view kTpotLow = "tpot_low";
inline constexpr std::string_view kTpotHigh = "tpot_high";
inline constexpr std::string_view kPerUserLow = "per_user_rate_low";
inline constexpr std::string_view kPerUserHigh = "per_user_rate_high";
inline constexpr std::string_view kOutputLow = "output_rate_low";
inline constexpr std::string_view kOutputHigh = "output_rate_high";
inline constexpr std::string_view kTokensPerDay = "tokens_per_day"; // of the requests that are best for it

inline constexpr std::array kRates = {kPerUser,   kTotalRate,  kRequests,    kPrefill,    kTtftLow,
                                      kTtftHigh,  kTpotLow,    kTpotHigh,    kPerUserLow, kPerUserHigh,
                                      kOutputLow, kOutputHigh, kTokensPerDay};
inline constexpr std::array kLocal = {kWeightRead, kHostWork, kDeviceWork, kTokenTime, kPromptTime};
inline constexpr std::array kServing = {
    kDenseRate,  kDenseRead,  kHitExperts,   kExpertRead,  kCacheRead, kMatrixRate, kTokenMath,  kAttention,
    kTokenLinks, kCollective, kStageLatency, kLaunch,      kHeld,      kBatch,      kStepMemory, kStepCompute,
    kStepLinks,  kStepLaunch, kDecodeStep,   kPromptAlone, kPrompts,   kTpot,       kWait,       kQueue,
    kHandOver,   kPoolQueue,  kTtft,         kCycle,       kOutput};

} // namespace berth::performance::keys
