// Working memory of the llama.cpp family: the graph of one micro-batch on the device that holds the head, and the
// inputs that the host prepares for it. Pure functions, bytes.
//   logits = 4 u V + 4 n u h                   n = 1; 2 without flash attention or with experts on a GPU
//   scores = 4 heads context u + 16 u heads d  without flash attention
//   latent = 2 context heads (k + v) + chunk + u (4 heads (k + v) + 8 h) + 2 context u     expanded latents, GPU
//            2 context heads (k + v) + 8 u h + 2 context u                                 expanded latents, CPU
//   graph = max(logits, scores or latent); a head that stays in host memory is copied in besides the logits
//   inputs = 4 u (context + h)
// u is the micro-batch, at most the context. Source: buffers that ik_llama.cpp and llama.cpp print (issues and pull
// requests of ikawrakow/ik_llama.cpp); dense models with flash attention within 3 %. Expanded latents on GPUs within
// 5 % with "-mla 3"; "-mla 2" and runs without flash attention are not explained and may be far off.
#pragma once

#include "core/spec/ModelSpec.h"

#include <cstdint>

namespace berth::memory {

struct GraphRequest
{
    std::int64_t microBatch = 512;
    std::int64_t context = 0; // cells of all sequences
    bool flashAttention = true;
    bool onCpu = false;
    bool expandsLatents = false; // MLA kept as latents and expanded for every step
    double latentChunkBytes = 0; // largest piece that is expanded at once ("-amb")
    double copiedHeadBytes = 0; // of the output head, if no layer is on the device
    int ranks = 1; // that divide the heads
};

// The terms of the graph, for those who tell it.
struct GraphParts
{
    double tokens = 0; // u
    int hiddenRows = 1; // n
    double latentWidth = 0; // heads (k + v) of a rank; 0: no latents are expanded
    double logits = 0; // bytes
    double attention = 0; // bytes of scores or latents

    [[nodiscard]] double bytes() const { return logits > attention ? logits : attention; }
};
[[nodiscard]] GraphParts graphParts(const spec::ModelSpec& model, const GraphRequest& request);

[[nodiscard]] double graphBytes(const spec::ModelSpec& model, const GraphRequest& request);

[[nodiscard]] double graphInputBytes(const spec::ModelSpec& model, const GraphRequest& request);

} // namespace berth::memory
