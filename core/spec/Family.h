// Which models are of one family, so that one may stand in for another. Pure; pointers lead into the models given.
#pragma once

#include "core/spec/ModelSpec.h"

#include <span>
#include <vector>

namespace berth::spec {

// Smaller models of the same family or of one whose name begins with it (DeepSeek-R1, DeepSeek-R1-Distill): of its own
// family before those for another use (Qwen2.5 before Qwen2.5-VL), the larger before the smaller.
[[nodiscard]] std::vector<const ModelSpec*> smallerSiblings(std::span<const ModelSpec> models, const ModelSpec& own);

} // namespace berth::spec
