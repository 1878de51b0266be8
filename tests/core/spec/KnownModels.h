// Shapes of a few published models, one per kind of attention, for tests that need no catalogue.
#pragma once

#include "core/spec/ModelSpec.h"

namespace berth::spec::known {

[[nodiscard]] ModelSpec llama31Small(); // dense, grouped queries
[[nodiscard]] ModelSpec qwen3Sparse(); // mixture of experts, grouped queries
[[nodiscard]] ModelSpec deepseekV3(); // mixture of experts, latent attention

} // namespace berth::spec::known
