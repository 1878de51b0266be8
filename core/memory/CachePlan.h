// How an engine hands out the cache memory of one device: in blocks of equal bytes, some number of which a sequence of
// the requested length occupies. Pools and cells are blocks of one byte. Pure arithmetic without allocation.
// vLLM (Blocks), v1/core/kv_cache_utils.py and single_type_kv_cache_manager.py, behaviour restated:
//   layers of one kind form groups of g layers (the last padded); a block holds one page of each layer of a group, and
//   a page has the same bytes for every kind, the kind with the smaller layer getting more tokens per page;
//   full layers keep ceil(length / tokens) pages, window layers ceil(min(window - 1 + tokens in flight, length) /
//   tokens) + 1, state layers 1 + drafted tokens, one more where prefix caching saves states at block ends.
// SGLang, TensorRT-LLM, MindIE (Pool): every layer has slots for all tokens; state slots apart.
// llama.cpp (Cells): cells in multiples of 256; window layers window x sequences + one micro-batch.
#pragma once

#include "core/memory/CacheTable.h"
#include "core/spec/MemoryProfile.h"

#include <cstdint>

namespace berth::memory {

struct CacheRequest
{
    KvFormats formats;
    int tp = 1;
    std::int64_t context = 0; // tokens of one sequence, the longest the engine admits
    std::int64_t sequences = 1; // at the same time, on this device
    std::int64_t tokensInFlight = 0; // of all steps under way
    int drafted = 0; // speculative tokens per step; 0: no speculation
    bool prefixCaching = true;
    int blockTokens = 0; // 0: the profile's
};

struct CachePlan
{
    double blockBytes = 1; // on one device, all layers of the stage
    double blocksPerSequence = 0; // of the requested length
    double stateBlocks = 0; // of these, for recurrent states
    int groups = 1;
    double blockTokens = 1; // of the smallest page

    [[nodiscard]] constexpr double sequenceBytes() const { return blockBytes * blocksPerSequence; }
    [[nodiscard]] constexpr double stateBytes() const { return blockBytes * stateBlocks; }
};

[[nodiscard]] CachePlan makeCachePlan(const spec::MemoryProfile& profile, const CacheTable& table,
                                      parallel::LayerRange range, const CacheRequest& request);

// Whole blocks in a room of that many bytes.
[[nodiscard]] double wholeBlocks(const CachePlan& plan, double roomBytes);

// Tokens that the engine prints for that room, and that it really holds at the requested length (AtContext).
[[nodiscard]] std::int64_t printedTokens(const CachePlan& plan, double roomBytes, spec::CapacityPrint print,
                                         std::int64_t context);

} // namespace berth::memory
