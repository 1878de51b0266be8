// All weight bytes of a model under one precision, summed once so that any layout costs a handful of additions.
// Building allocates; reading never does. Immutable afterwards, safe to share between threads.
#pragma once

#include "core/base/Result.h"
#include "core/memory/WeightScheme.h"
#include "core/parallel/Layout.h"
#include "core/parallel/Stages.h"

#include <array>
#include <vector>

namespace berth::memory {

// Bytes by the way engines cut them over a stage (spec::Split).
struct SplitBytes
{
    Bytes replicated{};
    Bytes tensor{};
    Bytes kvHeads{};
    Bytes otherKvHeads{}; // of layers with another number of them
    Bytes experts{};
    Bytes vocabulary{};

    [[nodiscard]] constexpr Bytes total() const
    {
        return replicated + tensor + kvHeads + otherKvHeads + experts + vocabulary;
    }
    constexpr SplitBytes& operator+=(const SplitBytes& other);
    friend constexpr SplitBytes operator-(const SplitBytes& a, const SplitBytes& b)
    {
        return {a.replicated - b.replicated,     a.tensor - b.tensor,   a.kvHeads - b.kvHeads,
                a.otherKvHeads - b.otherKvHeads, a.experts - b.experts, a.vocabulary - b.vocabulary};
    }
    friend constexpr bool operator==(const SplitBytes&, const SplitBytes&) = default;
};

constexpr SplitBytes& SplitBytes::operator+=(const SplitBytes& other)
{
    replicated += other.replicated;
    tensor += other.tensor;
    kvHeads += other.kvHeads;
    otherKvHeads += other.otherKvHeads;
    experts += other.experts;
    vocabulary += other.vocabulary;
    return *this;
}

// Into how many parts SplitBytes::kvHeads and otherKvHeads can be cut (Gemma 4: 16 in window layers, 4 in global ones).
struct KvHeads
{
    int usual = 1;
    int other = 1;
};

struct WeightTable
{
    std::vector<SplitBytes> layersBefore; // [i]: sum of layers 0 … i-1; one more entry than layers
    SplitBytes embedding; // first stage
    SplitBytes head; // last stage, with the final norm
    SplitBytes vision; // first stage
    SplitBytes mtp; // last stage; empty unless loaded
    bool tiedHead = false; // the embedding is the head: with several stages the last one holds it too
    std::array<Bytes, spec::kComponentCount> byComponent; // as loaded
    Bytes loaded; // everything once
    spec::QuantisedPart smallPart = spec::QuantisedPart::All; // what carries the small format; All: there are not two
    Bytes small; // of `loaded`, these tensors
    int layers = 0;
    KvHeads kvHeads;
};

struct WeightOptions
{
    SchemeOptions scheme = {};
    bool loadVision = true;
    bool loadMtp = false; // engines leave it on disk unless speculation is on
    int vocabularyPadding = 1; // rows of embedding and head are rounded up; 64 in vLLM
    int expertWidthPadding = 1; // expert width is rounded up; 256 for MXFP4 in vLLM before Blackwell
};

inline constexpr int kVllmVocabularyPadding = 64; // vLLM, vocab_parallel_embedding.py
inline constexpr int kVllmMxfp4ExpertPadding = 256; // vLLM on Hopper: gpt-oss loads 64.4 GiB instead of 60.7

// Fails with NotSizable {model, reason}.
[[nodiscard]] Result<WeightTable> makeWeightTable(const spec::ModelSpec& model, const spec::PrecisionSpec& precision,
                                                  const WeightOptions& options = {});

// What the stage that holds `range` loads, embedding and head included where it is first or last.
[[nodiscard]] SplitBytes stageWeights(const WeightTable& table, parallel::LayerRange range);

// What the fullest rank of a stage holds: KV heads are replicated beyond their number, experts are dealt over all
// ranks.
[[nodiscard]] Bytes rankWeights(const SplitBytes& stage, const parallel::Layout& layout, KvHeads kvHeads);

} // namespace berth::memory
