// How a model is to be trained: what is learnt, how the work is cut over the devices, and what is kept in memory.
// Plain data. Counts are elements, lengths are tokens.
//   devices = tp x pp x dp. tp: tensor-parallel ranks, with the sequence cut as well where tensors are not (Megatron's
//   sequence parallelism). pp: pipeline stages under the 1F1B schedule. dp: ranks with data of their own, over which
//   ZeRO spreads what it spreads. ep: of these, ranks over which whole experts are dealt out; it divides dp.
#pragma once

#include "core/base/Result.h"
#include "core/spec/ModelSpec.h"

#include <cstdint>

namespace berth::training {

enum class Method {
    Full, // fine-tuning of every weight
    Lora, // adapters beside frozen 16-bit weights (Hu et al. 2021, arXiv:2106.09685)
    Qlora, // adapters beside frozen 4-bit weights (Dettmers et al. 2023, arXiv:2305.14314)
    Pretrain, // every weight from the start; the same memory and work as full fine-tuning
};

enum class Checkpointing {
    None, // the scores of the attention are kept, sequence x sequence for every head
    Selective, // these alone are made again; what FlashAttention does unasked
    Full, // only the input of each layer is kept, everything in it is made again
};

// Which projections get an adapter.
enum class AdapterTargets {
    QueryValue, // as in the LoRA paper
    Attention,
    Linear, // all that every token passes: attention, state mixers, dense feed-forward, shared experts
    Experts, // routed experts too
};

struct Layout
{
    int tp = 1;
    int pp = 1;
    int dp = 1;
    int ep = 1;
    [[nodiscard]] constexpr std::int64_t devices() const { return std::int64_t{tp} * pp * dp; }
};

// Between the 8 that the PEFT library takes unasked and the 64 of the QLoRA paper. Judgement.
inline constexpr int kUsualRank = 16;
inline constexpr int kMostRank = 4096;
inline constexpr std::int64_t kMostSequence = 100'000'000; // tokens
inline constexpr std::int64_t kMostMicroBatch = 65'536; // sequences
inline constexpr int kHighestZero = 3;

struct TrainingPlan
{
    Method method = Method::Full;
    Layout layout;
    int zero = 0; // stage: 0 nothing is spread, 1 optimizer states, 2 gradients too, 3 weights too
    Checkpointing checkpointing = Checkpointing::Selective;
    bool offload = false; // optimizer states live in the memory of the host (Ren et al. 2021, arXiv:2101.06840)
    std::int64_t sequence = 0; // tokens of each
    std::int64_t microBatch = 1; // sequences that a device takes at a time
    int rank = kUsualRank; // of adapters
    AdapterTargets targets = AdapterTargets::Linear;
    bool wideGradients = false; // 32-bit sums (Megatron's usual setting) instead of 16-bit
    bool dropout = false; // its masks are kept; models of today are trained without
};

[[nodiscard]] constexpr bool hasAdapters(const TrainingPlan& plan)
{
    return plan.method == Method::Lora || plan.method == Method::Qlora;
}

// To be called once before estimating. Errors: NotSizable; ValueOutOfRange {name, value, least, most}; those of
// parallel::checkLayout; ExpertParallelDense; ExpertParallelSplit. Requires a positive number of devices.
[[nodiscard]] Result<void> checkPlan(const spec::ModelSpec& model, const TrainingPlan& plan, int devices);

} // namespace berth::training
