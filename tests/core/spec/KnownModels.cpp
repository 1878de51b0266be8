#include "tests/core/spec/KnownModels.h"

namespace berth::spec::known {

// meta-llama/Llama-3.1-8B-Instruct, config.json
ModelSpec llama31Small()
{
    ModelSpec model;
    model.sizable = true;
    model.paramsTotal = 8'030'261'248;
    model.layers = 32;
    model.hiddenSize = 4096;
    model.ffnWidth = 14336;
    model.vocabSize = 128256;
    model.attention = {.kind = AttentionKind::Gqa, .heads = 32, .kvHeads = 8, .headDim = 128};
    return model;
}

// Qwen/Qwen3-30B-A3B, config.json
ModelSpec qwen3Sparse()
{
    ModelSpec model;
    model.sizable = true;
    model.paramsTotal = 30'532'122'624;
    model.layers = 48;
    model.hiddenSize = 2048;
    model.vocabSize = 151936;
    model.attention = {.kind = AttentionKind::Gqa, .heads = 32, .kvHeads = 4, .headDim = 128};
    model.attention.qkNorm = Attention::QkNorm::PerHead;
    model.moe = {.experts = 128, .perToken = 8, .expertWidth = 768, .moeLayers = 48};
    return model;
}

// deepseek-ai/DeepSeek-V3, config.json and README_WEIGHTS.md
ModelSpec deepseekV3()
{
    ModelSpec model;
    model.sizable = true;
    model.paramsTotal = 671'026'419'200;
    model.mtpParams = 11'610'068'224;
    model.mtpLayers = 1;
    model.layers = 61;
    model.hiddenSize = 7168;
    model.ffnWidth = 18432;
    model.vocabSize = 129280;
    model.attention = {.kind = AttentionKind::Mla, .heads = 128, .kvHeads = 128, .valueDim = 128};
    model.attention.queryLoraRank = 1536;
    model.attention.kvLoraRank = 512;
    model.attention.nopeDim = 128;
    model.attention.ropeDim = 64;
    model.moe = {
        .experts = 256, .perToken = 8, .shared = 1, .expertWidth = 2048, .firstDenseLayers = 3, .moeLayers = 58};
    model.moe.routerBias = true;
    return model;
}

} // namespace berth::spec::known
