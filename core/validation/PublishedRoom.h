// Sequences that a published serving run had cache for. The sources print neither memory settings nor the versions that
// would decide them, so the usual share of each engine is taken.
#pragma once

#include "core/performance/ServingInputs.h"
#include "core/spec/AcceleratorSpec.h"

#include <string>

namespace berth::validation {

struct PublishedRoom
{
    double sequences = 1; // of one instance, at input + half the output
    double weightShare = 0; // weights of one device over its memory
};

// Reads model, layout, lengths and cache width of the inputs.
[[nodiscard]] PublishedRoom publishedRoom(const performance::ServingInputs& inputs, double deviceBytes,
                                          const std::string& engine);

// Most sequences in one step of an instance: the engine's default.
[[nodiscard]] double publishedLimit(const spec::AcceleratorSpec& accelerator, double deviceBytes,
                                    const std::string& engine, double attentionGroups);

} // namespace berth::validation
