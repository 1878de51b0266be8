// One measured row as inputs of a memory estimate. Internal to this folder.
#pragma once

#include "core/catalog/Catalog.h"
#include "core/catalog/Measurements.h"
#include "core/memory/MemoryEstimator.h"

#include <optional>
#include <string>

namespace berth::validation {

struct MemoryRow
{
    spec::ModelSpec model;
    spec::AcceleratorSpec accelerator;
    spec::MemoryProfile profile;
    memory::MemoryTables tables;
    memory::MemoryInputs inputs; // points into this row: call point() after moving
    bool deviceKnown = false; // otherwise a stand-in of its class, good for what does not depend on its size
    bool utilizationStated = false;
    std::string kvSkip; // why caches cannot be predicted; empty: they can
    int contextRanks = 1; // decode context parallelism multiplies the tokens

    void point();
};

// Nothing, and `skip` set to the reason, where something needed is missing.
[[nodiscard]] std::optional<MemoryRow> readMemoryRow(const catalog::MemoryMeasurement& row,
                                                     const catalog::Catalog& catalog, std::string& skip);

} // namespace berth::validation
