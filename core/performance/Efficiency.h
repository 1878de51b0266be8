// What a real engine reaches on a real device, resolved for one (engine, generation, class): shares of nominal rates,
// times that do not shrink with the hardware, habits of schedulers. Every value is a fact of the catalogue
// (calibration.csv) with its prior and the measurements behind it; the defaults here only complete the type.
// Shares are of nominal dense rates; times are seconds except where the name says micro- or milliseconds.
#pragma once

#include <array>
#include <string_view>

namespace berth::performance {

struct ServingEfficiency
{
    // Share of nominal memory bandwidth.
    double denseBandwidth = 0;
    double expertBandwidth = 0;
    double cacheBandwidth = 0;
    // Share of nominal compute of the format that runs.
    double compute16 = 0;
    double computeFp8 = 0;
    double computeFp4 = 0;
    double computeInt8 = 0;
    double computeWeightOnly = 0;
    double expertWidthHalf = 0; // expert width at which its matrices run half as well as endlessly wide ones
    // Share of nominal 16-bit compute of attention over the cache.
    double decodeAttention = 0;
    double latentAttention = 0;
    double promptAttention = 0;
    // Collectives.
    double reduceMicrosFast = 0; // one all-reduce of two ranks over a switch or mesh
    double reduceMicrosPcie = 0;
    double linkFast = 0; // share of nominal link bandwidth
    double linkPcie = 0;
    double linkHost = 0; // PCIe through host memory: devices without peer access
    double reduceMicrosAcrossNodes = 0; // added per all-reduce whose ranks sit in several machines
    // Launch overhead in microseconds: per layer, added by what the layer has, per step, per sequence of a step.
    double layerMicros = 0;
    double expertLayerMicros = 0;
    double latentLayerMicros = 0;
    double stateLayerMicros = 0;
    double indexLayerMicros = 0;
    double stepMicros = 0;
    double sequenceMicros = 0;
    double burstSequenceMicros = 0; // instead, where a client sends everything at once
    // Scheduling.
    double draftedTokens = 0; // verified beside each token where the source does not say how many
    double acceptedTokens = 0; // per step of multi-token prediction, the ordinary one included
    double arrivalMillis = 0; // from request to the first step of its prompt
    double waitSteps = 0; // steps that a new prompt waits for
    double waitStepsAttentionGroups = 0; // added where attention runs data-parallel
    double promptWait = 0; // prompts met while queueing, in own prompts, on a busy server
    double promptWaitTokens = 0; // prompt tokens per step at which half of that is reached
    double mixedStep = 0; // share of a step's fixed cost that a prompt in it adds
    double expertSkew = 0; // spread of the load over expert-parallel ranks, in standard deviations
    double chunkTokens = 0; // most prompt tokens in one step
    double handOverMillis = 0; // from the last token read to the first answered elsewhere, beside moving the cache
    // Everything sent at once, measured on the vendor's own tool.
    double offlineLaunch = 0;
    double offlineThroughput = 0;
    double offlineRoom = 0; // sequences in flight over those that the cache holds at their mean length
    // Corrections of generation, class and engine.
    double bandwidthFactor = 1;
    double launchFactor = 1;
    double computeFactor = 1;
};

enum class Inheritance {
    Override, // the most specific scope decides; a default is required
    Optional, // the same, but absent means zero
    Factor, // the scopes multiply; absent means one
};

template <class E>
struct EfficiencyMember
{
    std::string_view name;
    double E::* member;
    Inheritance inheritance = Inheritance::Override;
};

inline constexpr auto kServingMembers = std::to_array<EfficiencyMember<ServingEfficiency>>({
    {"dense_bandwidth", &ServingEfficiency::denseBandwidth},
    {"expert_bandwidth", &ServingEfficiency::expertBandwidth},
    {"cache_bandwidth", &ServingEfficiency::cacheBandwidth},
    {"compute_16", &ServingEfficiency::compute16},
    {"compute_fp8", &ServingEfficiency::computeFp8},
    {"compute_fp4", &ServingEfficiency::computeFp4},
    {"compute_int8", &ServingEfficiency::computeInt8},
    {"compute_weight_only", &ServingEfficiency::computeWeightOnly},
    {"expert_width_half", &ServingEfficiency::expertWidthHalf},
    {"decode_attention", &ServingEfficiency::decodeAttention},
    {"latent_attention", &ServingEfficiency::latentAttention},
    {"prompt_attention", &ServingEfficiency::promptAttention},
    {"reduce_us_fast", &ServingEfficiency::reduceMicrosFast},
    {"reduce_us_pcie", &ServingEfficiency::reduceMicrosPcie},
    {"link_fast", &ServingEfficiency::linkFast},
    {"link_pcie", &ServingEfficiency::linkPcie},
    {"link_host", &ServingEfficiency::linkHost},
    {"layer_us", &ServingEfficiency::layerMicros},
    {"expert_layer_us", &ServingEfficiency::expertLayerMicros},
    {"latent_layer_us", &ServingEfficiency::latentLayerMicros},
    {"state_layer_us", &ServingEfficiency::stateLayerMicros},
    {"index_layer_us", &ServingEfficiency::indexLayerMicros},
    {"step_us", &ServingEfficiency::stepMicros},
    {"sequence_us", &ServingEfficiency::sequenceMicros},
    {"drafted_tokens", &ServingEfficiency::draftedTokens},
    {"prompt_wait", &ServingEfficiency::promptWait},
    {"prompt_wait_tokens", &ServingEfficiency::promptWaitTokens},
    {"mixed_step", &ServingEfficiency::mixedStep},
    {"expert_skew", &ServingEfficiency::expertSkew},
    {"offline_throughput", &ServingEfficiency::offlineThroughput},
    {"offline_launch", &ServingEfficiency::offlineLaunch},
    {"burst_sequence_us", &ServingEfficiency::burstSequenceMicros},
    {"wait_steps_attention_groups", &ServingEfficiency::waitStepsAttentionGroups, Inheritance::Optional},
    {"bandwidth_factor", &ServingEfficiency::bandwidthFactor, Inheritance::Factor},
    {"launch_factor", &ServingEfficiency::launchFactor, Inheritance::Factor},
    {"compute_factor", &ServingEfficiency::computeFactor, Inheritance::Factor},
    {"accepted_tokens", &ServingEfficiency::acceptedTokens},
    {"arrival_ms", &ServingEfficiency::arrivalMillis},
    {"wait_steps", &ServingEfficiency::waitSteps},
    {"reduce_us_across_nodes", &ServingEfficiency::reduceMicrosAcrossNodes},
    {"chunk_tokens", &ServingEfficiency::chunkTokens},
    {"hand_over_ms", &ServingEfficiency::handOverMillis},
    {"offline_room", &ServingEfficiency::offlineRoom},
});

} // namespace berth::performance
