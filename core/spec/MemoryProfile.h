// What a serving engine takes of a device's memory besides weights and caches, and how it hands out the rest, for one
// range of its versions. Every constant is a catalogue fact with a source; core/memory only combines them. Sizes are in
// GiB or MiB as the engines print them; the member's name says which.
#pragma once

#include "core/base/Id.h"
#include "core/base/Provenance.h"
#include "core/spec/CacheShape.h"

#include <cstdint>
#include <span>
#include <string>
#include <string_view>

namespace berth::spec {

// Of what the utilisation is a share.
enum class BudgetRule {
    Total, // of all memory; everything the engine holds must fit into it (vLLM, MindIE, llama.cpp)
    FreeAtStart, // of what is free once the devices talk; activations live in the rest (SGLang)
    FreeAfterLoad, // of what weights and activations leave; all of it becomes cache (TensorRT-LLM)
};

enum class StepRule {
    ProfileRun, // runs its largest step once and measures
    ComputeGraph, // allocates the graph of one micro-batch (llama.cpp family)
};

enum class OffloadRule { None, Layers, Experts };

// How caches are handed out.
enum class CacheRule {
    Blocks, // blocks of equal bytes over all groups of layers (vLLM)
    Pool, // token slots of every layer, states apart
    Cells, // cells of every layer, all contexts together (llama.cpp)
};

// What the engine prints as its token capacity.
enum class CapacityPrint {
    Blocks, // blocks x tokens of a block
    BlocksPerGroup, // blocks / groups of layers x tokens of the smallest block
    AtContext, // concurrency at the longest context x that context
};

// Kernels for MXFP4 experts, each with paddings of its own.
enum class Mxfp4Kernel { Unpadded, Marlin, Triton };

struct StepLimits
{
    std::int64_t sequences = 256;
    std::int64_t batchedTokens = 2048;
    friend bool operator==(const StepLimits&, const StepLimits&) = default;
};

struct MemoryProfile
{
    std::string id; // unique, for people: "vllm-0.9.2"
    EngineId engine;
    std::string fromVersion; // inclusive; empty: from the first
    std::string untilVersion; // exclusive; empty: still current
    std::string fromDate; // ISO, about when the first version of the range came out
    bool logged = false; // published logs of these versions confirm the constants

    BudgetRule budget = BudgetRule::Total;
    StepRule step = StepRule::ProfileRun;
    OffloadRule offload = OffloadRule::None;
    CacheRule cache = CacheRule::Pool;
    double utilization = 0.9;

    // Limits of one step that the engine chooses itself.
    StepLimits usual;
    StepLimits large; // on data-centre devices
    double largeFromGib = 0; // smallest device that counts as such; 0: none
    bool ampereIsLarge = false;
    std::int64_t wholeContextUpTo = 0; // one step takes the longest context, if it is at most this; 0: never

    // Peak of the largest step.
    double samplerBytes = 0; // alive at once per sequence and vocabulary entry
    double samplerBytesRocm = 0;
    double samplerBytesFlashInfer = 0; // where FlashInfer is installed and samples; 0: it never does so unasked
    double hiddenBytes = 0; // per token and hidden element
    double ffnBytes = 0; // per token and element of a rank's feed-forward width
    double workspaceMib = 0; // matrix library, Hopper and later
    double workspaceOldMib = 0; // before
    bool encodesWholeStep = false; // the profile run fills the step with images; otherwise one item
    bool expandsLatents = false; // prefill over cached latents expands them to heads in a workspace

    // Runtime besides tensors: device context, libraries, collective buffers.
    double beforeBudgetGib = 0; // taken before the budget is measured
    double runtimeSingleGib = 0; // one rank
    double runtimePairGib = 0; // two ranks
    double runtimeManyGib = 0; // more
    double runtimeDesktopGib = 0; // several ranks on desktop cards, which have no peer access
    double graphsGib = 0; // captured graphs inside the budget, NVIDIA only
    double hostPerRankGib = 0; // host memory of one rank's process

    // Weights as loaded.
    int vocabularyPadding = 1;
    bool latentCopies = false; // 16-bit copies of the absorbed MLA projections beside the stored ones
    bool rotaryTable = false; // cosines and sines of every position
    bool granules = false; // the allocator's granules are kept
    bool embeddingInHost = false;
    Mxfp4Kernel mxfp4OnHopper = Mxfp4Kernel::Unpadded; // Ampere and Ada: Marlin, unless unpadded

    // Caches.
    LatentCache latentCache = LatentCache::Latent;
    int expandedHeadDim = 0; // expanded keys and values are padded to this; 0: as they are
    int blockTokens = 16;
    int latentBlockTokens = 64;
    int stepsInFlight = 1; // steps whose tokens the window layers must hold
    bool mergesSimilarGroups = false; // groups of layers of similar number are padded to one size
    double windowPool = 0; // share of the full layers' tokens that window layers get; 0: the window
    CapacityPrint capacity = CapacityPrint::AtContext;
    Provenance provenance;
};

// The profile of the version that a text names ("0.10.1", "v0.25.1", "0.8.x (Apr 2025)", "0.26.1rc1.dev608"), of the
// date if it names none ("Aug 2026", "2026-08-01"), otherwise the current one. Builds named "rc" are cut from the main
// line, ahead of the release they are named after, and count as the next minor one. Nothing if the engine has none.
[[nodiscard]] const MemoryProfile* findMemoryProfile(std::span<const MemoryProfile> profiles, const EngineId& engine,
                                                     std::string_view versionText = {});

} // namespace berth::spec
