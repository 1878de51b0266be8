// A dense model of which only the number of parameters is known, with the proportions of the dense models of 2024-26.
// Internal to this folder.
#pragma once

#include "core/performance/SpeedTable.h"

namespace berth::performance {

// Requires model.paramsTotal above zero and no routed experts. `bits` are those of a weight of the dense part.
[[nodiscard]] SpeedTable makeAverageModel(const spec::ModelSpec& model, double bits);

} // namespace berth::performance
