// What a model is: the architecture facts of one published checkpoint, as the catalogue states them.
// Counts are elements, widths are vector lengths, windows and contexts are tokens. A model whose architecture is not
// known well enough to compute is kept with `sizable` false and the reason; no field of it may then be computed with.
// Plain data, immutable after loading, safe to share between threads.
#pragma once

#include "core/base/Id.h"
#include "core/base/Provenance.h"

#include <cstdint>
#include <optional>
#include <string>

namespace berth::spec {

enum class AttentionKind { Mha, Gqa, Mqa, Mla, Hybrid, Unknown };

enum class WeightFormat { Bf16, Fp32, Fp8PerTensor, Fp8Block, Fp4ExpertsFp8, Int4Group32, Mxfp4, Unknown };

// Softmax attention. MLA models use the latent fields; their kvHeads is only what the configuration file says.
struct Attention
{
    AttentionKind kind = AttentionKind::Unknown;
    int heads = 0;
    int kvHeads = 0;
    int headDim = 0;
    int valueDim = 0; // width of one value head; equals headDim unless the model says otherwise
    bool qkvBias = false;
    bool outputBias = false; // gpt-oss, Phi-MoE, encoders
    bool outputGate = false; // a second query-sized projection gates the output
    bool headGate = false; // one gate value per head
    bool keyEqualsValue = false; // global layers store one tensor for both
    enum class QkNorm { None, PerHead, FullWidth } qkNorm = QkNorm::None;
    bool sinks = false; // one learnt logit per head
    // multi-head latent attention
    int queryLoraRank = 0; // 0: the query is projected directly
    int kvLoraRank = 0;
    int nopeDim = 0;
    int ropeDim = 0;
};

// Layers that see only the last `tokens`; their head geometry may differ from the full-attention layers.
struct SlidingWindow
{
    int tokens = 0; // 0: the model has none
    int heads = 0;
    int kvHeads = 0;
    int headDim = 0;
};

enum class StateKind { None, GatedDeltaNet, KimiDelta, Mamba1, Mamba2, Lightning };

// Layers that keep a state of fixed size per sequence instead of a growing cache.
struct StateLayers
{
    StateKind kind = StateKind::None;
    int layers = 0;
    int keyHeads = 0;
    int keyDim = 0;
    int valueHeads = 0;
    int valueDim = 0;
    int groups = 0; // Mamba-2
    int stateSize = 0; // Mamba
    int innerWidth = 0; // Mamba-1
    int timeRank = 0; // Mamba-1
    int convolution = 0; // kernel width
    bool fullRankGate = false;
    bool gatedNorm = true;
};

enum class SparseKind { None, Dsa, V4, Msa, Qsa };

// Attention that reads only part of the cache, chosen by an index with its own small cache.
struct SparseAttention
{
    SparseKind kind = SparseKind::None;
    int indexHeads = 0;
    int indexDim = 0;
    int topTokens = 0; // tokens read per query
    int indexerLayers = 0; // layers that own an index; 0: every layer
    int compressRatio = 0; // index rows per token, 0 or 1: one each
    int denseCompressed4 = 0; // V4: layers compressed 4:1 with an index
    int denseCompressed128 = 0; // V4: layers compressed 128:1
    int outputGroups = 0; // V4: grouped low-rank output projection
    int outputLoraRank = 0;
    int hyperConnections = 0;
    int hashLayers = 0;
};

struct MixtureOfExperts
{
    int experts = 0; // routed; 0: the model is dense
    int perToken = 0;
    int shared = 0;
    int expertWidth = 0;
    int sharedWidth = 0; // of all shared experts together; 0: shared * expertWidth
    int firstDenseLayers = 0;
    int moeLayers = 0;
    int latentWidth = 0; // experts work in a narrower space; 0: hidden size
    bool latentNorm = false;
    bool sharedGate = false;
    bool routerBias = false;
    bool expertBias = false;
    bool twoMatrices = false; // no gate matrix, up and down only: experts and dense FFNs of the whole model alike
};

// The image encoder as far as its working memory needs it; all zero where it is not known.
struct VisionTower
{
    int hiddenSize = 0;
    int ffnWidth = 0;
    bool gatedFfn = false;
    int patchesPerToken = 0; // patches that are merged into one token of the language model
    std::int64_t largestItemTokens = 0; // tokens of the largest image or video that the preprocessor lets through
    bool replicated = false; // engines keep the whole tower on every rank of a tensor-parallel group
    bool inOneStep = false; // an item may not be spread over several steps (tokens of an image attend both ways)
};

struct ModelSpec
{
    ModelId id;
    std::string displayName;
    std::string family;
    std::string publisher;
    std::string releaseDate; // ISO, may be empty
    std::string license;
    std::string architecture; // class name in the published configuration
    std::string nativeDtype; // as published
    WeightFormat nativeFormat = WeightFormat::Unknown;

    bool sizable = false;
    std::string notSizableReason; // key of the missing fact, empty when sizable
    std::string proof; // how far the count is proven: exact_hf, vendor_round, ...

    std::int64_t paramsTotal = 0; // published, main model without MTP
    std::optional<std::int64_t> paramsActive;
    std::optional<std::int64_t> checkpointBytes;
    std::int64_t mtpParams = 0;
    int mtpLayers = 0;
    std::int64_t draftParams =
        0; // of the publisher's draft model, a checkpoint of its own that reads this one's caches
    std::int64_t visionParams = 0;
    VisionTower vision;

    int layers = 0;
    int hiddenSize = 0;
    int ffnWidth = 0; // dense FFN
    std::int64_t vocabSize = 0;
    bool tiedEmbeddings = false;
    std::optional<std::int64_t> maxContext;

    Attention attention;
    std::optional<int> fullAttentionLayers; // nothing: every layer is full attention
    SlidingWindow window;
    int globalKvHeads = 0; // of full layers where the window layers are the common kind (Gemma 4)
    int globalHeadDim = 0;
    std::optional<int> cacheOwningFullLayers; // where later layers reuse earlier caches
    std::optional<int> cacheOwningWindowLayers;
    StateLayers state;
    SparseAttention sparse;
    MixtureOfExperts moe;

    int crossAttentionLayers = 0; // layers that attend to image tokens (Llama 3.2 Vision)
    int extraEmbeddingRows = 0; // rows of the embedding beyond the vocabulary (Llama 3.2 Vision: 8)
    int perLayerInputWidth = 0; // Gemma 4 E: a second embedding of this width for every layer; 0: none
    bool wideFfnOnSharedCache = false; // Gemma 4 E: layers that reuse a cache have an FFN of twice the width
    std::int64_t ffnWidthSum = 0; // where the FFN width differs per layer (NAS models): all layers together

    // What the formula cannot derive from the shape: counts added once, or once per layer.
    std::int64_t extraParams = 0; // tables that are looked up like an embedding (n-grams)
    std::int64_t extraParamsPerLayer = 0; // scales, gates and stream mixing, kept at full width
    std::optional<int> normsPerLayer; // nothing: 2
    bool normBias = false; // layer norms carry a bias (Falcon, Phi-MoE, encoders)
    bool ffnBias = false; // encoders
    std::optional<int> denseFfnLayers; // explicit where the pattern is not "first k dense"
    int mambaBlocks = 0, attentionBlocks = 0, ffnBlocks = 0, expertBlocks = 0; // Nemotron-H style block models
    int positionEmbeddings = 0, tokenTypes = 0; // encoders
    bool pooler = false;
    bool headBias = false;
    bool mlaOutputGate = false;

    std::string notes;
    Provenance provenance;
};

} // namespace berth::spec
