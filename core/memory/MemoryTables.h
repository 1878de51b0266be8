// Everything the estimate reads of a model under one precision and engine, made once; any layout, context and load can
// then be estimated without allocation.
#pragma once

#include "core/memory/CacheTable.h"
#include "core/memory/LoadTable.h"
#include "core/memory/WeightTable.h"
#include "core/spec/ComputePath.h"

namespace berth::memory {

struct MemoryTables
{
    WeightTable weights;
    LoadTable load;
    CacheTable caches;
    Bytes disk; // checkpoint files
};

// `path` says how the precision runs on the device (chooseComputePath); conversion widens the weights.
// `speculation` loads the model's own draft module. Fails with NotSizable {model, reason}.
[[nodiscard]] Result<MemoryTables> makeMemoryTables(const spec::ModelSpec& model, const spec::PrecisionSpec& precision,
                                                    const spec::MemoryProfile& profile, const spec::ComputePath& path,
                                                    bool speculation = false);

} // namespace berth::memory
