// What one estimate costs the search: bare, with its derivation recorded, and the tables that are made once per model.
#include "core/catalog/Catalog.h"
#include "core/memory/MemoryEstimator.h"
#include "tests/support/ShippedFacts.h"

#include <benchmark/benchmark.h>

namespace {

using namespace berth;
using namespace berth::memory;

// DeepSeek-R1 for 50 users of 32k tokens on eight H200.
struct Example
{
    Example()
    {
        inputs.model = catalog::byId(testing::shippedCatalog(), ModelId("deepseek-ai/DeepSeek-R1"));
        inputs.accelerator = catalog::byId(testing::shippedCatalog(), AcceleratorId("h200-141gb-sxm"));
        inputs.profile = spec::findMemoryProfile(testing::shippedCatalog().profiles, EngineId("vllm"));
        tables = make();
        inputs.tables = &tables;
        inputs.layout.tp = 8;
        inputs.context = 32768;
        inputs.concurrency = 50;
        inputs.limits = defaultLimits(*inputs.profile, *inputs.accelerator, inputs.model->vision, inputs.context);
    }
    Example(const Example&) = delete;
    Example& operator=(const Example&) = delete;

    [[nodiscard]] MemoryTables make() const
    {
        const spec::PrecisionSpec& fp8 = *catalog::byId(testing::shippedCatalog(), PrecisionId("fp8-block128"));
        return makeMemoryTables(*inputs.model, fp8, *inputs.profile, {}).value();
    }

    MemoryTables tables;
    MemoryInputs inputs;
};

void estimate(benchmark::State& state)
{
    const Example example;
    NullTrace silent;
    for (auto _ : state) {
        benchmark::DoNotOptimize(estimateMemory(example.inputs, silent));
    }
}
BENCHMARK(estimate);

void estimateFourStages(benchmark::State& state)
{
    Example example;
    example.inputs.layout = {8, 4, 1, 1};
    NullTrace silent;
    for (auto _ : state) {
        benchmark::DoNotOptimize(estimateMemory(example.inputs, silent));
    }
}
BENCHMARK(estimateFourStages);

void estimateWithDerivation(benchmark::State& state)
{
    const Example example;
    for (auto _ : state) {
        RecordingTrace trace;
        benchmark::DoNotOptimize(estimateMemory(example.inputs, trace));
    }
}
BENCHMARK(estimateWithDerivation);

void makeTables(benchmark::State& state)
{
    const Example example;
    for (auto _ : state) {
        benchmark::DoNotOptimize(example.make());
    }
}
BENCHMARK(makeTables);

} // namespace
