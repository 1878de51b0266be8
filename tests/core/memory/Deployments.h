// Deployments of the shipped catalogue for tests of the memory estimate.
#pragma once

#include <string>

#include "core/catalog/Catalog.h"
#include "core/memory/MemoryEstimator.h"

namespace berth::test {

[[nodiscard]] const catalog::Catalog& shippedFacts();

struct Deployment
{
    std::string model, precision, accelerator;
    std::string engine = "vllm";
    std::string version = {}; // of the engine; empty: current
    parallel::Layout layout = {};
    std::int64_t context = 8192;
    std::int64_t concurrency = 1;
    memory::KvFormats kv = memory::KvFormat::Bf16;
    int drafted = 0;
    double utilization = 0; // 0: the engine's default
};

// Keeps what the inputs point to; stays valid where it is.
struct Prepared
{
    explicit Prepared(const Deployment& deployment);
    Prepared(const Prepared&) = delete;
    Prepared& operator=(const Prepared&) = delete;

    memory::MemoryTables tables;
    memory::MemoryInputs inputs;

    [[nodiscard]] memory::MemoryEstimate estimate() const;
};

} // namespace berth::test
