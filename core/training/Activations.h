// What the forward pass keeps for the backward pass, per layer and token. Generalised from Korthikanti et al. 2022
// (arXiv:2205.05198, section 4): what is kept are the inputs of norms and of linear layers, the queries, keys and
// values of the attention, what an activation function is given, and with dropout one byte per masked element. In 16
// bits:
//   2 (norms x h + blocks x h + outputs that something nonlinear reads + inputs of output projections)
// which for the paper's GPT is its 34 h. A fused SwiGLU keeps gate, up and their product. Of experts, every one that a
// token is sent to keeps its own copies. Scores of the attention: 2 bytes for each head and position, 5 with dropout.
// Pure functions; allocate.
#pragma once

#include "core/training/TrainingPlan.h"

#include <vector>

namespace berth::training {

struct LayerActivations
{
    double kept = 0; // bytes per token, without scores
    double scores = 0; // bytes per token and position of the sequence
    double input = 0; // bytes per token of what the layer is given
};

// Of every layer in order, before any cut.
[[nodiscard]] std::vector<LayerActivations> layerActivations(const spec::ModelSpec& model, const TrainingPlan& plan);

// Bytes per token that the largest moment of the loss takes: the logits of one token in 16 and in 32 bits, their
// probabilities and gradients. PyTorch without a fused loss takes 28 GB for 8,192 tokens and 256,000 words, that is 14
// bytes for each logit (Wijmans et al. 2024, arXiv:2411.09009); with it the inputs of the final norm and of the head.
inline constexpr double kLogitBytes = 14;

} // namespace berth::training
