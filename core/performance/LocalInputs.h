// Everything an estimate for one user reads. Pointers must outlive the call; nothing is looked up inside.
#pragma once

#include "core/base/Result.h"
#include "core/performance/IntervalTable.h"
#include "core/performance/LocalDevice.h"
#include "core/performance/LocalEfficiency.h"
#include "core/performance/SpeedTable.h"

namespace berth::performance {

enum class Placement {
    Devices, // everything on accelerators, layers dealt out if there are several
    Host, // everything on the processors
    Hybrid, // routed experts on the processors, the rest on one device
    Layers, // whole layers on the processors, the others on accelerators; one after the other
};

struct HostRates
{
    double bandwidth = 0; // bytes per second of one socket, nominal
    double cores = 0; // of one socket
    double sockets = 1;
    bool repacked = false; // kernels that reorder the weights (ik_llama.cpp, KTransformers)
    bool copied = false; // a copy of the weights on every socket (KTransformers)
};

struct LocalInputs
{
    const SpeedTable* model = nullptr;
    const LocalEfficiency* efficiency = nullptr;
    const IntervalTable* intervals = nullptr; // may be missing
    bool generationKnown = true;
    Placement placement = Placement::Devices;
    LocalRates device; // unless Host
    double devices = 1;
    HostRates host; // unless Devices
    double hostShare = 0; // of the layers; Layers only
    BlockKind blocks = BlockKind::Simple;
    bool fp4 = false; // MXFP4 blocks
    bool sixteenBit = false;
    double cacheBytesPerValue = 2;
    double promptTokens = 512;
    double generatedTokens = 128;
    double depthTokens = 0; // in the cache before the prompt
    double sequences = 1; // decoded together, each in a slot of its own
};

// Errors: MissingInput {name}, ValueOutOfRange {name, value, least, most}.
[[nodiscard]] Result<void> checkLocalInputs(const LocalInputs& inputs);

} // namespace berth::performance
