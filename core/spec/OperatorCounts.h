// Multiply-accumulate work per token by operator class, for the performance engine. A matrix element is one
// multiply-accumulate for every token that passes it, so these are element counts of matrices; vectors are left out.
// One entry per distinct layer; the figures are of one layer. Requires model.sizable. Pure, safe on every thread.
#pragma once

#include "core/spec/CacheShape.h"

#include <vector>

namespace berth::spec {

struct LayerOperators
{
    LayerKind kind;
    CacheShape cache;
    int layers = 0; // layers of the model that are alike

    std::int64_t attention = 0; // projections
    std::int64_t state = 0;
    std::int64_t indexer = 0;
    std::int64_t denseFfn = 0;
    std::int64_t routedExpert = 0; // one expert
    std::int64_t sharedExperts = 0; // all of them, with latent projections
    std::int64_t router = 0;
    std::int64_t other = 0; // per-layer inputs, hyper-connections

    // Multiply-accumulates of one query token with one cached position that it reads (scores and weighted sum).
    std::int64_t decodePerPosition = 0; // MLA: in latent space
    std::int64_t prefillPerPosition = 0; // MLA: with keys and values expanded
    std::int64_t indexPerPosition = 0; // with one index row

    friend bool operator==(const LayerOperators&, const LayerOperators&) = default;
};

struct OperatorCounts
{
    std::vector<LayerOperators> layers;
    std::int64_t head = 0; // per token whose logits are wanted; also when it is tied
    std::int64_t vision = 0; // elements of the tower; not part of a text token
};

[[nodiscard]] OperatorCounts makeOperatorCounts(const ModelSpec& model);

} // namespace berth::spec
