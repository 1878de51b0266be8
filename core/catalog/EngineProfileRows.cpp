#include "core/catalog/EngineProfileRows.h"

#include "core/catalog/EngineProfileNames.h"

namespace berth::catalog {
namespace {

using spec::MemoryProfile;
using spec::StepLimits;

constexpr double kMostTokens = 1 << 22;
constexpr double kMostSequences = 1 << 16;
constexpr double kMostBytes = 256; // per element
constexpr double kMostGib = 64;
constexpr double kMostMib = 4096;

constexpr std::array kRules = {
    field<&MemoryProfile::id>("id").required(),
    field<&MemoryProfile::engine>("engine").required().references("engines"),
    field<&MemoryProfile::fromVersion>("from_version"),
    field<&MemoryProfile::untilVersion>("until_version"),
    field<&MemoryProfile::fromDate>("from_date").date(),
    field<&MemoryProfile::logged>("logged").required(),
    field<&MemoryProfile::budget>("budget").required(),
    field<&MemoryProfile::step>("step").required(),
    field<&MemoryProfile::offload>("offload").required(),
    field<&MemoryProfile::cache>("cache").required(),
    field<&MemoryProfile::utilization>("utilization").range(0, 1).required(),
    field<&MemoryProfile::usual, &StepLimits::sequences>("sequences").range(1, kMostSequences).required(),
    field<&MemoryProfile::usual, &StepLimits::batchedTokens>("batched_tokens").range(1, kMostTokens).required(),
    field<&MemoryProfile::large, &StepLimits::sequences>("large_sequences").range(1, kMostSequences),
    field<&MemoryProfile::large, &StepLimits::batchedTokens>("large_batched_tokens").range(1, kMostTokens),
    field<&MemoryProfile::largeFromGib>("large_from_gib"),
    field<&MemoryProfile::ampereIsLarge>("ampere_is_large"),
    field<&MemoryProfile::wholeContextUpTo>("whole_context_up_to"),
};

constexpr std::array kStep = {
    field<&MemoryProfile::samplerBytes>("sampler_bytes").range(0, kMostBytes),
    field<&MemoryProfile::samplerBytesRocm>("sampler_bytes_rocm").range(0, kMostBytes),
    field<&MemoryProfile::samplerBytesFlashInfer>("sampler_bytes_flashinfer").range(0, kMostBytes),
    field<&MemoryProfile::hiddenBytes>("hidden_bytes").range(0, kMostBytes),
    field<&MemoryProfile::ffnBytes>("ffn_bytes").range(0, kMostBytes),
    field<&MemoryProfile::workspaceMib>("workspace_mib").range(0, kMostMib),
    field<&MemoryProfile::workspaceOldMib>("workspace_old_mib").range(0, kMostMib),
    field<&MemoryProfile::encodesWholeStep>("encodes_whole_step"),
    field<&MemoryProfile::expandsLatents>("expands_latents"),
    field<&MemoryProfile::beforeBudgetGib>("before_budget_gib").range(0, kMostGib),
    field<&MemoryProfile::runtimeSingleGib>("runtime_single_gib").range(0, kMostGib),
    field<&MemoryProfile::runtimePairGib>("runtime_pair_gib").range(0, kMostGib),
    field<&MemoryProfile::runtimeManyGib>("runtime_many_gib").range(0, kMostGib),
    field<&MemoryProfile::runtimeDesktopGib>("runtime_desktop_gib").range(0, kMostGib),
    field<&MemoryProfile::graphsGib>("graphs_gib").range(0, kMostGib),
    field<&MemoryProfile::hostPerRankGib>("host_per_rank_gib").range(0, kMostGib),
};

constexpr std::array kLoad = {
    field<&MemoryProfile::vocabularyPadding>("vocabulary_padding").range(1, 4096),
    field<&MemoryProfile::latentCopies>("latent_copies"),
    field<&MemoryProfile::rotaryTable>("rotary_table"),
    field<&MemoryProfile::granules>("granules"),
    field<&MemoryProfile::embeddingInHost>("embedding_in_host"),
    field<&MemoryProfile::mxfp4OnHopper>("mxfp4_on_hopper"),
    field<&MemoryProfile::latentCache>("latent_cache"),
    field<&MemoryProfile::expandedHeadDim>("expanded_head_dim").range(0, 4096),
    field<&MemoryProfile::blockTokens>("block_tokens").range(1, 4096),
    field<&MemoryProfile::latentBlockTokens>("latent_block_tokens").range(1, 4096),
    field<&MemoryProfile::stepsInFlight>("steps_in_flight").range(1, 16),
    field<&MemoryProfile::mergesSimilarGroups>("merges_similar_groups"),
    field<&MemoryProfile::windowPool>("window_pool").range(0, 1),
    field<&MemoryProfile::capacity>("capacity"),
};

constexpr auto kFields = joined(joined(kRules, joined(kStep, kLoad)), provenanceFields<&MemoryProfile::provenance>());

} // namespace

std::span<const Field<MemoryProfile>> engineProfileFields()
{
    return kFields;
}

std::vector<RowFault> checkEngineProfile(const MemoryProfile& profile)
{
    std::vector<RowFault> faults;
    if (profile.utilization <= 0) {
        faults.push_back({"utilization", "above 0"});
    }
    if (profile.step == spec::StepRule::ProfileRun && profile.hiddenBytes <= 0) {
        faults.push_back({"hidden_bytes", "required-if profile_run"});
    }
    if (!profile.fromVersion.empty() && profile.fromDate.empty()) {
        faults.push_back({"from_date", "required-if from_version"});
    }
    return faults;
}

} // namespace berth::catalog
