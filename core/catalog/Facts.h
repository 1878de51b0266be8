// Catalogue entries that belong to no engine concept: what others claim.
// Plain data, immutable after loading, safe to share between threads.
#pragma once

#include "core/base/Id.h"
#include "core/base/Provenance.h"

#include <cstdint>
#include <optional>
#include <string>

namespace berth::catalog {

// One sentence or table cell of a published guide, kept as a claim: right or wrong is for the engine to say.
struct GuidanceClaim
{
    std::string id;
    ModelId model; // empty: the claim is not about a catalogued model
    std::string modelText; // as published, where it is no catalogued model or a class of them
    std::string precision; // as published: bf16, int4, w8a8, ...
    std::string kind; // vram_required, minimum_deployment, spec_bandwidth, ...
    std::optional<double> value;
    std::string valueText; // as published, where it is not a number
    std::string unit; // GB, GB/s, devices, ...
    AcceleratorId accelerator;
    std::string system; // id of a system
    std::string hardwareText; // as published, where it is no catalogued hardware or names more than one
    std::optional<int> hardwareCount;
    std::string notes;
    Provenance provenance;
};

// What requests look like in one kind of use, and what its users expect. Tokens are of a usual request.
struct Workload
{
    WorkloadId id;
    std::string name;
    std::int64_t inputTokens = 0;
    std::int64_t outputTokens = 0;
    std::optional<std::int64_t> context; // to be held for each request; nothing: input and output
    std::optional<double> leastPerUser; // output tokens per second
    std::optional<double> mostTtftMs;
    std::string notes;
    Provenance provenance;
};

} // namespace berth::catalog
