// Peaks of one engine step, in bytes; EngineMemory.h states the formulas. Internal to this folder.
#pragma once

#include "core/memory/EngineMemory.h"
#include "core/memory/GraphBuffers.h"

namespace berth::memory {

[[nodiscard]] double workspaceBytes(const EngineRequest& request); // of the matrix library
[[nodiscard]] double samplerBytes(const EngineRequest& request); // per sequence and vocabulary entry
[[nodiscard]] double intermediateBytes(const EngineRequest& request); // per token, of the widest layer
[[nodiscard]] double forwardPeak(const EngineRequest& request);
[[nodiscard]] double samplerPeak(const EngineRequest& request);

struct EncoderPeak
{
    double peak = 0; // while the tower works
    double output = 0; // alive until the language model has read it
};
[[nodiscard]] EncoderPeak encoderPeak(const EngineRequest& request);

// Graph of one micro-batch, attention kernels without score matrix.
[[nodiscard]] GraphParts graphPeak(const EngineRequest& request);

} // namespace berth::memory
