// Shapes that the papers name and the catalogue does not have.
#pragma once

#include "core/spec/ModelSpec.h"

namespace berth::test {

// A GPT as Korthikanti et al. 2022 and Hu et al. 2021 reckon with it: all heads have keys of their own, the
// feed-forward is four times as wide and has two matrices.
inline spec::ModelSpec gpt(int layers, int hidden, int heads)
{
    spec::ModelSpec model;
    model.id = ModelId{"gpt"};
    model.sizable = true;
    model.layers = layers;
    model.hiddenSize = hidden;
    model.ffnWidth = 4 * hidden;
    model.vocabSize = 51200;
    model.attention = {.kind = spec::AttentionKind::Mha,
                       .heads = heads,
                       .kvHeads = heads,
                       .headDim = hidden / heads,
                       .valueDim = hidden / heads};
    model.moe.twoMatrices = true;
    return model;
}

// LLaMA 65B (Touvron et al. 2023, arXiv:2302.13971, table 2; feed-forward width of its published parameters).
inline spec::ModelSpec llama65b()
{
    spec::ModelSpec model = gpt(80, 8192, 64);
    model.id = ModelId{"llama-65b"};
    model.ffnWidth = 22016;
    model.vocabSize = 32000;
    model.moe.twoMatrices = false;
    return model;
}

} // namespace berth::test
