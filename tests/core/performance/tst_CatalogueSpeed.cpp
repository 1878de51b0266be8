// What must hold for every model on every device of the catalogue, measured or not, with the shipped calibration.
#include "core/base/Result.h"
#include "core/catalog/Catalog.h"
#include "core/performance/DeviceClass.h"
#include "core/performance/EfficiencyTable.h"
#include "core/performance/LocalEstimator.h"
#include "core/performance/ServingEstimator.h"
#include "tests/support/ShippedFacts.h"

#include <QTest>
#include <rapidcheck.h>

#include <cmath>

using namespace berth;
using namespace berth::performance;

namespace {

constexpr double kSettled = 1e-7; // what the fixed point leaves

// Where prompts fill the deployment its rate is flat, and sags as more decode steps come between: by more than 1 % in
// one deployment of ten thousand, at most 2.5 % in 160,000.
constexpr double kFlat = 0.05;

struct Shipped
{
    const catalog::Catalog& facts = testing::shippedCatalog();
    ServingTable serving = makeServingTable(facts.calibration).value();
    LocalTable local = makeLocalTable(facts.calibration).value();
    std::vector<spec::PrecisionSpec> formats; // what serving engines load
    std::vector<spec::PrecisionSpec> files; // what local engines load
    std::vector<spec::ModelSpec> models; // whose architecture is known

    Shipped()
    {
        for (const spec::PrecisionSpec& precision : facts.precisions)
            (precision.id.text.starts_with("gguf-") ? files : formats).push_back(precision);
        for (const spec::ModelSpec& model : facts.models)
            if (makeSpeedTable(model, formats.front()))
                models.push_back(model);
    }
};

const Shipped& shipped()
{
    static const Shipped all;
    return all;
}

bool notAbove(double value, double bound, double tolerance = kSettled)
{
    return value <= bound * (1 + tolerance);
}

double factor()
{
    return 1 + *rc::gen::inRange(1, 300) / 100.0;
}

Result<SpeedTable> anyModel(const std::vector<spec::PrecisionSpec>& precisions)
{
    return makeSpeedTable(*rc::gen::elementOf(shipped().models), *rc::gen::elementOf(precisions));
}

struct Serving
{
    SpeedTable model;
    ServingEfficiency efficiency;
    ServingInputs inputs;

    PerformanceEstimate estimate()
    {
        NullTrace none;
        inputs.model = &model;
        inputs.efficiency = &efficiency;
        return estimateServing(inputs, none);
    }
};

ServingLayout anyLayout()
{
    ServingLayout layout;
    layout.instances = *rc::gen::inRange(1, 5);
    layout.ranks = std::exp2(*rc::gen::inRange(0, 5));
    layout.stages = std::exp2(*rc::gen::inRange(0, 3));
    layout.attentionGroups = *rc::gen::arbitrary<bool>() ? layout.ranks : 1;
    layout.expertRanks = *rc::gen::arbitrary<bool>() ? layout.ranks : 1;
    return layout;
}

PromptPool anyPool(const spec::AcceleratorSpec& device)
{
    PromptPool pool;
    pool.layout = anyLayout();
    pool.link = makeLinkRates(device, {.ranks = static_cast<int>(pool.layout.ranks)});
    pool.stageLink = pool.link;
    pool.handOverPerDirection = *rc::gen::inRange(1, 900) * 1e9;
    return pool;
}

Serving anyServing()
{
    const auto table = anyModel(shipped().formats);
    const auto& device = *rc::gen::elementOf(shipped().facts.accelerators);
    const auto compute = *rc::gen::element(ComputeClass::Sixteen, ComputeClass::Fp8, ComputeClass::Fp4,
                                           ComputeClass::Int8, ComputeClass::WeightOnly);
    const Result<DeviceRates> rates = makeDeviceRates(device, compute);
    RC_PRE(table.has_value() && rates.has_value());
    const std::string engine = *rc::gen::element<std::string>("vllm", "sglang", "tensorrt-llm", "mindie");
    Serving serving{*table, resolve(shipped().serving, {engine, deviceGeneration(device), deviceClass(device)}), {}};
    ServingInputs& in = serving.inputs;
    in.device = *rates;
    in.layout = anyLayout();
    in.link = makeLinkRates(device, {.ranks = static_cast<int>(in.layout.ranks)});
    in.stageLink = in.link;
    in.inputTokens = *rc::gen::inRange(1, 65536);
    in.outputTokens = *rc::gen::inRange(16, 8192);
    in.concurrency = *rc::gen::inRange(1, 3000);
    in.cachedSequences = *rc::gen::inRange(1, 4000);
    in.sequenceLimit = *rc::gen::inRange(1, 2048);
    return serving;
}

// With prompts on devices of their own.
Serving anySplit()
{
    Serving serving = anyServing();
    serving.inputs.promptPool = anyPool(*rc::gen::elementOf(shipped().facts.accelerators));
    return serving;
}

struct Local
{
    SpeedTable model;
    LocalEfficiency efficiency;
    LocalInputs inputs;

    PerformanceEstimate estimate()
    {
        NullTrace none;
        inputs.model = &model;
        inputs.efficiency = &efficiency;
        return estimateLocal(inputs, none);
    }
};

Local anyLocal()
{
    const auto table = anyModel(shipped().files);
    const auto& device = *rc::gen::elementOf(shipped().facts.accelerators);
    const Result<LocalRates> rates = makeLocalRates(device);
    RC_PRE(table.has_value() && rates.has_value());
    const EfficiencyScope scope = localScope(device, usualBackend(device));
    Local local{*table, resolve(shipped().local, scope), {}};
    LocalInputs& in = local.inputs;
    in.device = *rates;
    in.devices = *rc::gen::inRange(1, 9);
    in.placement = *rc::gen::element(Placement::Devices, Placement::Host, Placement::Hybrid);
    in.host = {*rc::gen::inRange(20, 700) * 1e9, *rc::gen::inRange(4, 129) * 1.0, *rc::gen::inRange(1, 3) * 1.0,
               *rc::gen::arbitrary<bool>(), *rc::gen::arbitrary<bool>()};
    in.blocks = *rc::gen::element(BlockKind::Simple, BlockKind::K, BlockKind::Iq);
    in.promptTokens = *rc::gen::inRange(1, 32768);
    in.depthTokens = *rc::gen::inRange(0, 65536);
    return local;
}

} // namespace

class TestCatalogueSpeed : public QObject
{
    Q_OBJECT

private slots:
    void isFinite()
    {
        QVERIFY(rc::check([] {
            const PerformanceEstimate e = anyServing().estimate();
            for (const double value : {e.ttft.value, e.tpot.value, e.output.value, e.total.value, e.prefill.value})
                RC_ASSERT(std::isfinite(value) && value > 0);
        }));
        QVERIFY(rc::check([] {
            const PerformanceEstimate e = anyLocal().estimate();
            for (const double value : {e.ttft.value, e.tpot.value, e.output.value, e.prefill.value})
                RC_ASSERT(std::isfinite(value) && value > 0);
        }));
    }

    void moreBandwidthIsNeverSlower()
    {
        QVERIFY(rc::check([] {
            Serving serving = anyServing();
            const PerformanceEstimate slow = serving.estimate();
            serving.inputs.device.bandwidth *= factor();
            const PerformanceEstimate fast = serving.estimate();
            RC_ASSERT(notAbove(fast.ttft.value, slow.ttft.value));
            RC_ASSERT(notAbove(slow.output.value, fast.output.value));
        }));
        QVERIFY(rc::check([] {
            Local local = anyLocal();
            const PerformanceEstimate slow = local.estimate();
            local.inputs.device.bandwidth *= factor();
            local.inputs.host.bandwidth *= factor();
            const PerformanceEstimate fast = local.estimate();
            RC_ASSERT(notAbove(fast.tpot.value, slow.tpot.value));
            RC_ASSERT(notAbove(fast.ttft.value, slow.ttft.value));
        }));
    }

    // Answers that come faster send the next prompts sooner, so their queue may grow, never the throughput fall.
    void splitDevicesGainFromBandwidth()
    {
        QVERIFY(rc::check([] {
            Serving serving = anySplit();
            const PerformanceEstimate slow = serving.estimate();
            for (const double value : {slow.ttft.value, slow.tpot.value, slow.output.value, slow.prefill.value})
                RC_ASSERT(std::isfinite(value) && value > 0);
            serving.inputs.device.bandwidth *= factor();
            RC_ASSERT(notAbove(slow.output.value, serving.estimate().output.value));
        }));
    }

    void morePromptDevicesAreNeverSlower()
    {
        QVERIFY(rc::check([] {
            Serving serving = anySplit();
            const PerformanceEstimate few = serving.estimate();
            serving.inputs.promptPool->layout.instances += *rc::gen::inRange(1, 9);
            const PerformanceEstimate many = serving.estimate();
            RC_ASSERT(notAbove(many.ttft.value, few.ttft.value));
            RC_ASSERT(notAbove(few.output.value, many.output.value));
        }));
    }

    void slowerLinksBetweenStagesAreNeverFaster()
    {
        QVERIFY(rc::check([] {
            Serving serving = anyServing();
            const PerformanceEstimate fast = serving.estimate();
            serving.inputs.stageLink.perDirection /= factor();
            const PerformanceEstimate slow = serving.estimate();
            RC_ASSERT(notAbove(fast.ttft.value, slow.ttft.value));
            RC_ASSERT(notAbove(slow.output.value, fast.output.value));
        }));
    }

    // More slots answer more together, and none of them faster.
    void slotsShareTheDevice()
    {
        QVERIFY(rc::check([] {
            Local local = anyLocal();
            const PerformanceEstimate one = local.estimate();
            local.inputs.sequences = *rc::gen::inRange(2, 33);
            const PerformanceEstimate several = local.estimate();
            RC_ASSERT(notAbove(one.tpot.value, several.tpot.value));
            RC_ASSERT(notAbove(one.output.value, several.output.value));
        }));
    }

    // A stream alone on its instance; with others, faster memory lets more of them decode at once.
    void oneStreamGainsFromBandwidth()
    {
        QVERIFY(rc::check([] {
            Serving serving = anyServing();
            serving.inputs.concurrency = 1;
            const PerformanceEstimate slow = serving.estimate();
            serving.inputs.device.bandwidth *= factor();
            RC_ASSERT(serving.estimate().tpot < slow.tpot);
        }));
    }

    // Until memory or the engine's limit is reached.
    void moreRequestsNeverLowerTheSystem()
    {
        QVERIFY(rc::check([] {
            Serving serving = anyServing();
            ServingInputs& in = serving.inputs;
            in.layout.instances = 1;
            const double most = std::min(in.cachedSequences, in.sequenceLimit);
            in.concurrency = std::min(in.concurrency, most);
            const PerformanceEstimate few = serving.estimate();
            in.concurrency = std::min(most, in.concurrency * factor());
            const PerformanceEstimate many = serving.estimate();
            RC_ASSERT(notAbove(few.output.value, many.output.value, kFlat));
        }));
    }

    void tpotNeverFallsWithRequests()
    {
        QVERIFY(rc::check([] {
            Serving serving = anyServing();
            const PerformanceEstimate few = serving.estimate();
            serving.inputs.concurrency *= factor();
            RC_ASSERT(notAbove(few.tpot.value, serving.estimate().tpot.value));
        }));
    }

    // The same deployment over NVLink 3 and over PCIe 5.0 x16, per direction.
    void pcieIsSlowerThanNvLink()
    {
        QVERIFY(rc::check([] {
            Serving serving = anyServing();
            serving.inputs.layout.ranks *= 2;
            serving.inputs.link = {LinkClass::Fast, 300e9, false};
            const PerformanceEstimate fast = serving.estimate();
            serving.inputs.link = {LinkClass::Pcie, 63e9, false};
            const PerformanceEstimate slow = serving.estimate();
            RC_ASSERT(slow.output < fast.output);
            RC_ASSERT(slow.ttft > fast.ttft);
        }));
    }

    void oneStreamNeverBeatsReadingTheWeights()
    {
        QVERIFY(rc::check([] {
            Serving serving = anyServing();
            serving.inputs.concurrency = 1;
            const SpeedTable& m = serving.model;
            const ServingInputs& in = serving.inputs;
            const double bytes = m.denseBytes + m.headBytes + m.activeExpertBytes();
            RC_ASSERT(serving.estimate().tpot.value > bytes / (in.layout.ranks * in.device.bandwidth));
        }));
        QVERIFY(rc::check([] {
            Local local = anyLocal();
            const SpeedTable& m = local.model;
            const LocalInputs& in = local.inputs;
            const double host = in.host.bandwidth * in.host.sockets;
            const double device = in.device.bandwidth;
            const double rate = in.placement == Placement::Devices ? device
                : in.placement == Placement::Host                  ? host
                                                                   : host + device;
            RC_ASSERT(local.estimate().tpot.value > (m.denseBytes + m.activeExpertBytes()) / rate);
        }));
    }

    void aLongerContextIsNeverFaster()
    {
        QVERIFY(rc::check([] {
            Local local = anyLocal();
            const PerformanceEstimate before = local.estimate();
            local.inputs.depthTokens += *rc::gen::inRange(1, 65536);
            const PerformanceEstimate after = local.estimate();
            RC_ASSERT(after.tpot >= before.tpot);
            RC_ASSERT(after.ttft >= before.ttft);
        }));
    }

    // All at once: the run is never shorter for more requests, and who waits longest waits longer.
    void largerBurstsWaitLonger()
    {
        QVERIFY(rc::check([] {
            Serving serving = anyServing();
            serving.inputs.load = LoadPattern::Burst;
            const PerformanceEstimate few = serving.estimate();
            const double requests = serving.inputs.concurrency;
            serving.inputs.concurrency *= factor();
            const PerformanceEstimate many = serving.estimate();
            RC_ASSERT(notAbove(few.ttft.value, many.ttft.value));
            RC_ASSERT(notAbove(requests / few.requestsPerSecond, serving.inputs.concurrency / many.requestsPerSecond));
        }));
    }
};

QTEST_APPLESS_MAIN(TestCatalogueSpeed)
#include "tst_CatalogueSpeed.moc"
