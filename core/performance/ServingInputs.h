// Everything a serving estimate reads. Pointers must outlive the call; nothing is looked up inside.
#pragma once

#include "core/base/Result.h"
#include "core/parallel/Layout.h"
#include "core/performance/DeviceRates.h"
#include "core/performance/Efficiency.h"
#include "core/performance/IntervalTable.h"
#include "core/performance/SpeedTable.h"

#include <optional>

namespace berth::performance {

// A deployment as the step model sees it: `instances` independent engines of ranks x stages devices each. Attention
// runs in `attentionGroups` groups inside an instance (1: tensor-parallel over all its ranks).
struct ServingLayout
{
    double instances = 1;
    double ranks = 1; // devices that share a layer
    double stages = 1;
    double attentionGroups = 1; // divides ranks
    double expertRanks = 1; // over which whole experts are dealt
};

// In mixtures of experts the data-parallel groups share their experts and form one instance; dense models hold a full
// copy for each group.
[[nodiscard]] ServingLayout makeServingLayout(const SpeedTable& model, const parallel::Layout& layout);

// Tokens proposed and verified in one step beside the ordinary one.
struct Speculation
{
    // Tokens proposed; nothing: as many as measured systems do.
    std::optional<double> drafted;
    // Chance that a proposed token is kept, given that the one before it was; nothing: as measured for the engine.
    std::optional<double> acceptance;
};

// Devices of their own for the prompts; the layout and link of the inputs are then those of the devices that answer.
struct PromptPool
{
    ServingLayout layout;
    LinkRates link;
    LinkRates stageLink;
    double handOverPerDirection = 0; // bytes per second of one device to the pool that answers; 0: takes no time
};

enum class LoadPattern {
    Steady, // a constant number of requests, each replaced when it ends
    OfflineMaximum, // everything at once, measured while all is running
    Burst, // everything at once by a client over the network
};

struct ServingInputs
{
    const SpeedTable* model = nullptr;
    const ServingEfficiency* efficiency = nullptr;
    const IntervalTable* intervals = nullptr; // may be missing
    bool generationKnown = true; // measurements on this generation informed the efficiency
    DeviceRates device;
    LinkRates link; // between the ranks of a layer
    LinkRates stageLink; // between pipeline stages
    bool stagesOverNodes = false; // of one instance: no published run is like that, hence wide intervals
    ServingLayout layout;
    double cacheBytesPerValue = 2; // of the KV cache
    double inputTokens = 0;
    double outputTokens = 0;
    double concurrency = 0; // requests at the same time, whole deployment; 0 unless Steady: plenty
    double cachedSequences = 0; // that memory holds in one instance at input + half the output
    double sequenceLimit = 0; // most sequences that the engine takes at a time in one instance
    double prefixHitRate = 0; // share of prompt tokens found in the prefix cache
    std::optional<Speculation> speculation;
    LoadPattern load = LoadPattern::Steady;
    std::optional<PromptPool> promptPool;
    bool assumed = false; // an input is a guess (isGuessed, lengths of a benchmark's data set): wide intervals
};

// Errors: MissingInput {name}, ValueOutOfRange {name, value, least, most}.
[[nodiscard]] Result<void> checkServingInputs(const ServingInputs& inputs);

} // namespace berth::performance
