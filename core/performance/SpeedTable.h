// What the speed of a model depends on, summed once per (model, precision) so that an estimate costs a few hundred
// operations. Counts are of the whole model, before any cut over devices. Building allocates; the table is plain data.
// Sources: makeTensors and tensorBytes (weights), makeOperatorCounts and makeCachePerSequence (attention, caches).
#pragma once

#include "core/base/Result.h"
#include "core/memory/WeightScheme.h"

namespace berth::performance {

struct SpeedTable
{
    // Bytes of weights. Looked-up tables (embeddings) and the vision tower are loaded, but no decode step reads them.
    double denseBytes = 0; // read by every step: attention, dense and shared FFN, routers, norms
    double headBytes = 0; // also when it is tied to the embedding
    double expertBytes = 0; // one routed expert, all its layers together
    double loadedBytes = 0; // everything once
    double visionBytes = 0; // of it

    // Elements of matrices: one multiply-accumulate each for every token that passes them.
    double smallWeights = 0; // of the dense part, stored in eight bits or fewer
    double wideWeights = 0; // of the dense part, stored in sixteen bits or more
    double headWeights = 0;
    double expertWeights = 0; // one routed expert, all its layers together

    double experts = 0; // routed, per layer; 0: the model is dense
    double expertsPerToken = 0;
    double expertWidth = 0;
    double logMissed = 0; // ln(1 - expertsPerToken / experts): a token leaves an expert alone

    int layers = 0;
    int hiddenSize = 0;
    int expertLayers = 0;
    int latentLayers = 0; // MLA
    int stateLayers = 0;
    int indexLayers = 0; // sparse attention with an index of their own

    // Cached values per token of one sequence, and what limits the tokens that a new token reads.
    double cacheValues = 0; // of layers that keep the whole context
    double windowValues = 0; // of layers that see a window
    double windowTokens = 0;
    double attendedTokens = 0; // sparse attention: most tokens read; 0: all
    double indexValues = 0;
    double stateValues = 0; // per sequence
    double kvHeads = 1; // parts into which a tensor-parallel group can cut the cache; 1 for a latent

    // Operations of one new token with one cached position.
    double decodeFlops = 0;
    double promptFlops = 0; // MLA expands its latent while it reads a prompt
    double windowFlops = 0;
    double indexFlops = 0;

    [[nodiscard]] bool latent() const { return latentLayers > 0; }
    [[nodiscard]] double activeExpertBytes() const { return expertBytes * expertsPerToken; }
    [[nodiscard]] double activeExpertWeights() const { return expertWeights * expertsPerToken; }
    [[nodiscard]] double activeWeights() const
    {
        return smallWeights + wideWeights + headWeights + activeExpertWeights();
    }
};

// A model whose architecture is not published is taken as an average dense one if its size is known (fromCount.cpp
// says how); otherwise fails with NotSizable {model, what is unknown}.
[[nodiscard]] Result<SpeedTable> makeSpeedTable(const spec::ModelSpec& model, const spec::PrecisionSpec& precision,
                                                const memory::SchemeOptions& options = {});

// The same model in a file of another size: all bytes in proportion.
[[nodiscard]] SpeedTable scaledToFile(const SpeedTable& table, double fileBytes);

// Whether makeSpeedTable had to guess the architecture.
[[nodiscard]] bool isGuessed(const spec::ModelSpec& model);

} // namespace berth::performance
