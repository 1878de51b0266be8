// The cache of one sequence where an engine counts bytes rather than blocks (pools and cells). Internal to this folder.
#pragma once

#include "core/memory/CachePlan.h"

namespace berth::memory {

struct PoolCache
{
    double tokens = 0; // of the requested length, padded as the engine does
    double tokenBytes = 0; // on one device, of the layers that keep all of them
    double windows = 0; // bytes of the layers that keep the last tokens alone
    double states = 0; // bytes

    [[nodiscard]] constexpr double bytes() const { return tokens * tokenBytes + windows + states; }
};

[[nodiscard]] PoolCache measurePool(const spec::MemoryProfile& profile, const CacheTable& table,
                                    parallel::LayerRange range, const CacheRequest& request);

// A plan that counts bytes: its blocks are of one byte.
[[nodiscard]] constexpr bool isPool(const CachePlan& plan)
{
    return plan.blockBytes == 1;
}

} // namespace berth::memory
