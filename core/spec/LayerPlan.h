// What each layer of a model is, in order: which mixer, which feed-forward, which cache. Derived from the ModelSpec
// once; memory and speed sum over it. Where the published pattern is known only as counts (12 of 48 full), the layers
// are spread evenly with the full ones last in each period, as all catalogued models do.
#pragma once

#include "core/spec/ModelSpec.h"

#include <vector>

namespace berth::spec {

enum class Mixer {
    FullAttention,
    WindowAttention,
    LatentAttention, // MLA
    CompressedAttention4, // V4, ratio 4 with index
    CompressedAttention128, // V4, ratio 128
    CrossAttention, // to image tokens; no text cache
    State, // linear attention or SSM
    AttentionAndState, // both in parallel (Falcon-H1)
    None, // feed-forward only block
};

enum class FeedForward { Dense, Experts, DenseAndExperts, None };

struct LayerKind
{
    Mixer mixer = Mixer::FullAttention;
    FeedForward ffn = FeedForward::Dense;
    bool ownsCache = true; // false: reuses the cache of an earlier layer
    bool ownsIndex = false; // sparse attention: runs its own index

    friend bool operator==(const LayerKind&, const LayerKind&) = default;
};

[[nodiscard]] std::vector<LayerKind> makeLayerPlan(const ModelSpec& model);

// Heads of one softmax-attention mixer; window and global layers may differ. MLA and state layers have none here.
struct HeadGeometry
{
    int heads = 0;
    int kvHeads = 0;
    int headDim = 0;
    int valueDim = 0;
    bool storesValue = true; // false: the value is the key
};

[[nodiscard]] HeadGeometry headGeometry(const ModelSpec& model, Mixer mixer);

} // namespace berth::spec
