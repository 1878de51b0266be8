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

} // namespace berth::catalog
