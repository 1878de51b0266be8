// Caches of DeepSeek-V4: compressed rows, their index, raw windows and the compressors' running states, all cut out of
// one pool of blocks by vLLM. Internal to this folder; makeCachePlan calls it.
#pragma once

#include "core/memory/CachePlan.h"

namespace berth::memory {

[[nodiscard]] CachePlan planCompressed(const spec::MemoryProfile& profile, const CacheTable& table,
                                       const CacheLayers& layers, const CacheRequest& request);

} // namespace berth::memory
