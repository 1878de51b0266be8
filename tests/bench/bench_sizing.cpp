// What a search pays: memory and speed of one candidate, its preparation, and the largest concurrency on target.
#include "core/sizing/Concurrency.h"
#include "core/sizing/Sizing.h"
#include "tests/support/ShippedFacts.h"

#include <benchmark/benchmark.h>

namespace {

using namespace berth;
using namespace berth::sizing;

struct Example
{
    const catalog::Catalog& catalog = berth::testing::shippedCatalog();
    PreparedModels prepared;
    SizingRequest request;
    Configuration configuration;
    Basis basis;
    Plan plan;

    // DeepSeek-R1 for 50 users on eight H200.
    Example()
    {
        request.model = "deepseek-ai/DeepSeek-R1";
        request.precision = "fp8-block128";
        request.system = "dgx-h200";
        request.concurrency = 50;
        request.input = 2048;
        request.output = 1024;
        request.tp = 8;
        configuration = resolveSizing(catalog, request).value();
        basis = prepared.basis(configuration).value();
        plan = planOf(configuration);
    }
};

Example& example()
{
    static Example made;
    return made;
}

void estimateBoth(benchmark::State& state)
{
    const Example& ready = example();
    for (auto _ : state) {
        benchmark::DoNotOptimize(estimate(ready.basis, ready.plan));
    }
}
BENCHMARK(estimateBoth);

void estimateMemoryAlone(benchmark::State& state)
{
    const Example& ready = example();
    for (auto _ : state) {
        benchmark::DoNotOptimize(estimateFit(ready.basis, ready.plan));
    }
}
BENCHMARK(estimateMemoryAlone);

void prepareCandidate(benchmark::State& state)
{
    Example& ready = example();
    for (auto _ : state) {
        benchmark::DoNotOptimize(ready.prepared.basis(ready.configuration));
    }
}
BENCHMARK(prepareCandidate);

void resolveAndEstimate(benchmark::State& state)
{
    Example& ready = example();
    for (auto _ : state) {
        benchmark::DoNotOptimize(size(ready.catalog, ready.request, ready.prepared));
    }
}
BENCHMARK(resolveAndEstimate);

void largestOnTarget(benchmark::State& state)
{
    const Example& ready = example();
    for (auto _ : state) {
        benchmark::DoNotOptimize(largestConcurrency(ready.basis, ready.plan, {.perUserTokensPerSecond = 30}));
    }
}
BENCHMARK(largestOnTarget);

} // namespace
