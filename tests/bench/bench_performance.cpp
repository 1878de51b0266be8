// What one serving estimate costs a search: DeepSeek-R1 on eight devices at several loads, and its preparation. Times
// depend on the machine, their ratios hardly: under load an estimate takes as long as 125 exponentials (the yardstick),
// for a single stream as long as 32; 0.4 and 0.1 us where an exponential takes 3 ns. Nothing is allocated
// (tst_ServingCost).
#include "core/catalog/Catalog.h"
#include "core/performance/DeviceClass.h"
#include "core/performance/EfficiencyTable.h"
#include "core/performance/ServingEstimator.h"
#include "tests/support/ShippedFacts.h"

#include <benchmark/benchmark.h>
#include <cmath>
#include <stdexcept>

namespace {

using namespace berth;
using namespace berth::performance;

template <class T, class I>
const T& entry(const I& id)
{
    const T* found = catalog::byId(testing::shippedCatalog(), id);
    if (!found)
        throw std::runtime_error("not in the catalogue: " + id.text);
    return *found;
}

struct Prepared
{
    SpeedTable model;
    ServingEfficiency efficiency;
    IntervalTable intervals;
    ServingInputs inputs;
};

const Prepared& prepared()
{
    static const Prepared ready = [] {
        Prepared made;
        const auto& model = entry<spec::ModelSpec>(ModelId("deepseek-ai/DeepSeek-R1"));
        const auto& device = entry<spec::AcceleratorSpec>(AcceleratorId("h200-141gb-sxm"));
        made.model = makeSpeedTable(model, entry<spec::PrecisionSpec>(PrecisionId("fp8-block128"))).value();
        const ServingTable table = makeServingTable(testing::shippedCatalog().calibration).value();
        made.efficiency = resolve(table, {"sglang", deviceGeneration(device), deviceClass(device)});
        made.intervals = makeIntervalTable(testing::shippedCatalog().intervals).value();
        made.inputs.device = makeDeviceRates(device, ComputeClass::Fp8).value();
        made.inputs.link = makeLinkRates(device, {.ranks = 8});
        made.inputs.layout = {.ranks = 8};
        made.inputs.inputTokens = 4096;
        made.inputs.outputTokens = 1024;
        made.inputs.cachedSequences = 200;
        made.inputs.sequenceLimit = 1024;
        return made;
    }();
    return ready;
}

void estimateOneLoad(benchmark::State& state)
{
    ServingInputs inputs = prepared().inputs;
    inputs.model = &prepared().model;
    inputs.efficiency = &prepared().efficiency;
    inputs.intervals = &prepared().intervals;
    inputs.concurrency = static_cast<double>(state.range(0));
    NullTrace none;
    for (auto _ : state) {
        benchmark::DoNotOptimize(inputs);
        benchmark::DoNotOptimize(estimateServing(inputs, none));
    }
}
// The yardstick: the most expensive operation inside an estimate.
void yardstick(benchmark::State& state)
{
    double exponent = -0.1;
    for (auto _ : state) {
        benchmark::DoNotOptimize(exponent);
        benchmark::DoNotOptimize(std::exp(exponent));
    }
}
BENCHMARK(yardstick);

BENCHMARK(estimateOneLoad)->Arg(1)->Arg(64)->Arg(1000);

void sumOneModel(benchmark::State& state)
{
    const auto& model = entry<spec::ModelSpec>(ModelId("deepseek-ai/DeepSeek-R1"));
    const auto& precision = entry<spec::PrecisionSpec>(PrecisionId("fp8-block128"));
    for (auto _ : state)
        benchmark::DoNotOptimize(makeSpeedTable(model, precision));
}
BENCHMARK(sumOneModel)->Unit(benchmark::kMicrosecond);

} // namespace
