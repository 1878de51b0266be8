// What varies while a search goes through the possibilities of one machine: plain numbers.
#pragma once

#include "core/memory/EngineMemory.h"
#include "core/memory/KvFormat.h"
#include "core/parallel/Layout.h"
#include "core/performance/ServingInputs.h"

#include <cstdint>
#include <optional>

namespace berth::sizing {

struct Load
{
    std::int64_t context = 0; // longest sequence that must be held, tokens
    std::int64_t concurrency = 0; // requests at the same time, each replaced when it ends
    std::int64_t input = 0; // tokens of a usual request
    std::int64_t output = 0;
    double prefixHit = 0; // share of the input found in the prefix cache
    std::optional<performance::Speculation> speculation;
};

struct Plan
{
    parallel::Layout layout;
    std::optional<parallel::Layout> promptLayout; // prompts on devices of their own; `layout` is of those that answer
    memory::KvFormats kvFormats;
    memory::EngineLimits limits;
    Load load;
};

} // namespace berth::sizing
