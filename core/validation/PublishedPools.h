// Pools of a published run that reads prompts and answers on different devices, found by what its row prints:
// "4 prefill GPUs (TP4 EP4, 1 workers) + 40 decode GPUs (5 workers of TP8 EP8)".
#pragma once

#include "core/catalog/Measurements.h"
#include "core/performance/ServingInputs.h"
#include "core/spec/ModelSpec.h"

#include <optional>

namespace berth::validation {

struct PublishedPools
{
    performance::ServingLayout prompts;
    performance::ServingLayout answers;
};

// Nothing if the row prints none.
[[nodiscard]] std::optional<PublishedPools> publishedPools(const catalog::ThroughputMeasurement& row,
                                                           const spec::ModelSpec& model);

} // namespace berth::validation
