// What a serving engine takes on each device besides weights and caches: the activation peak of its largest step, the
// runtime (device context, libraries, collective buffers) and captured graphs. The constants are the engine's profile;
// this file only combines them with the model's shape. Pure, without allocation under NullTrace.
#pragma once

#include "core/parallel/Layout.h"
#include "core/parallel/Stages.h"
#include "core/spec/AcceleratorSpec.h"
#include "core/spec/MemoryProfile.h"
#include "core/spec/ModelSpec.h"
#include "core/units/Trace.h"

#include <cstdint>

namespace berth::memory {

// Limits that the engine is started with; they decide the largest step.
struct EngineLimits
{
    double utilization = 0; // share of the memory that the engine may use
    std::int64_t batchedTokens = 0; // most prompt tokens in one step
    std::int64_t sequences = 0; // most sequences in one step
};

// The limits an engine chooses itself on this device for this longest context; `sequences` that must run at the same
// time raise its own number. A step never takes more tokens than its sequences can have. Where a whole image must fit
// into a step, a smaller step keeps vLLM from starting; those who run it set the next power of two.
[[nodiscard]] EngineLimits defaultLimits(const spec::MemoryProfile& profile, const spec::AcceleratorSpec& accelerator,
                                         const spec::VisionTower& tower, std::int64_t context,
                                         std::int64_t sequences = 1);

struct EngineRequest
{
    const spec::MemoryProfile* profile = nullptr;
    const spec::ModelSpec* model = nullptr;
    const spec::AcceleratorSpec* accelerator = nullptr;
    parallel::Layout layout;
    parallel::LayerRange layers;
    EngineLimits limits;
    std::int64_t context = 0;
};

struct EngineMemory
{
    double forward = 0; // bytes; peak of the layers
    double sampler = 0; // peak of drawing the next token
    double encoder = 0; // peak of the image encoder; first stage only
    double activations = 0; // the largest of them
    double runtime = 0;
    double graphs = 0;
};

// Profile run (T batched tokens, R <= T sequences, h hidden size, I feed-forward width, V vocabulary, tp ranks):
//   forward = T (hiddenBytes h + widest intermediate of a layer) + workspace
//     dense ffnBytes I / tp; experts 2 k (max(N / 2, h) + max(N, h)) + 2 h + shared, N = 2 expert width / ranks
//     attention 4 (heads d + 2 kv d) / tp; MLA: at least the workspace of expanded latents
//   sampler = samplerBytes R V + 2 T h + 4 R h + workspace; the vocabulary is not divided by tp
//   With several pipeline stages only the last draws, yet first ranks print no smaller peak (DeepSeek-V2.5, 16 A100).
//   encoder: the largest item through the tower; its output stays alive during the others
// Sources: vLLM, gpu_model_runner.py (profile_run), sampler.py, fused_moe.py, mla/common.py, behaviour restated;
// the constants are those that PyTorch's operators take, and give eight printed peaks to 0.01 GiB.
// Compute graph (u tokens of a micro-batch): logits 4 u V + 4 u h, larger for expanded MLA attention.
// Source: llama.cpp graph allocation, checked against printed buffers.
template <class Trace>
[[nodiscard]] EngineMemory estimateEngineMemory(const EngineRequest& request, Trace& trace);

} // namespace berth::memory
