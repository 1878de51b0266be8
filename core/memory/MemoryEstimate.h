// The answer to "does it fit": bytes per device by part, against what the device has, and what follows from it.
// Every figure per device is of the fullest one, which decides. Plain data without allocation.
#pragma once

#include "core/base/Finding.h"
#include "core/units/Quantity.h"

#include <cstdint>

namespace berth::memory {

enum class Verdict {
    Fits, // all requested sequences at the requested context
    FitsReduced, // loads, but holds fewer tokens than asked
    Offload, // only with part of the weights in host memory
    DoesNotFit, // some bytes are missing, host memory included
    Unsupported, // the format does not run on this device or engine
};

struct DeviceMemory
{
    Bytes capacity; // as tools report it
    Bytes usable; // what the engine may use of what programs see
    Bytes weights;
    Bytes kvCache; // of the requested tokens, or of those that fit
    Bytes state; // recurrent state of these sequences
    Bytes activations; // peak of the largest step
    Bytes runtime; // context, libraries, collective buffers
    Bytes graphs; // captured graphs inside the budget
    Bytes cacheRoom; // left for cache and state; negative: missing
    Bytes free; // usable minus all parts; negative: missing

    [[nodiscard]] constexpr Bytes used() const { return weights + kvCache + state + activations + runtime + graphs; }
};

struct MemoryEstimate
{
    Verdict verdict = Verdict::DoesNotFit;
    DeviceMemory device;
    int stage = 0; // pipeline stage of the deciding device
    Bytes totalWeights; // whole model once, as stored on devices and host
    double kvBytesPerToken = 0; // of one sequence in the whole model, before replication
    double stateBytesPerSequence = 0; // fixed part, whole model
    std::int64_t requestedTokens = 0; // sequences x context
    std::int64_t kvCapacityTokens = 0; // that the deployment holds at this context
    std::int64_t maxConcurrency = 0; // sequences of the requested context that it holds
    std::int64_t longestContext = 0; // that one sequence can reach, at most the requested one
    int hostLayers = 0; // of a stage, moved to host memory
    Bytes hostMemory; // resident in host memory, all nodes
    Bytes disk; // checkpoint files
    FindingList findings;
};

} // namespace berth::memory
