// What must hold for every model, layout and load.
#include <QtTest>

#include <rapidcheck.h>

#include "tests/core/memory/Deployments.h"
#include "tests/support/ModelKinds.h"

using namespace berth;
using namespace berth::memory;
using berth::test::Deployment;
using berth::test::Prepared;

namespace {

constexpr std::array kEngines = {"vllm", "sglang", "tensorrt-llm", "llama.cpp"};

Deployment randomDeployment()
{
    Deployment d{testing::anyOf(testing::kModelKinds), "bf16", "h200-141gb-sxm"};
    d.engine = testing::anyOf(kEngines);
    d.layout.tp = testing::anyOf(std::array{1, 2, 4, 8});
    d.layout.pp = testing::anyOf(std::array{1, 2, 3});
    d.layout.dp = testing::anyOf(std::array{1, 2});
    d.context = *rc::gen::inRange<std::int64_t>(1, 200'000);
    d.concurrency = *rc::gen::inRange<std::int64_t>(1, 300);
    return d;
}

int goodness(Verdict verdict)
{
    switch (verdict) {
    case Verdict::Fits:
        return 3;
    case Verdict::FitsReduced:
        return 2;
    case Verdict::Offload:
        return 1;
    default:
        return 0;
    }
}

std::int64_t cacheBytes(const MemoryEstimate& estimate)
{
    return (estimate.device.kvCache + estimate.device.state).value;
}

} // namespace

class TestMemoryProperties : public QObject
{
    Q_OBJECT

private slots:
    void partsAddUp();
    void moreMemoryNeverFitsLess();
    void lowerPrecisionNeverNeedsMore();
    void moreConcurrencyNeverNeedsLess();
    void longerContextNeverNeedsLess();
    void tensorParallelismNeverHurtsADevice();
    void shardsAddUpToTheWhole();
    void whatIsSaidToFitFits();
};

void TestMemoryProperties::partsAddUp()
{
    QVERIFY(rc::check("parts and free memory are the usable memory; what fits lacks nothing", [] {
        const MemoryEstimate estimate = Prepared(randomDeployment()).estimate();
        RC_ASSERT(estimate.device.used() + estimate.device.free == estimate.device.usable);
        RC_ASSERT(goodness(estimate.verdict) == 0 || estimate.device.free >= Bytes(0));
        RC_ASSERT(estimate.device.usable <= estimate.device.capacity);
    }));
}

void TestMemoryProperties::moreMemoryNeverFitsLess()
{
    QVERIFY(rc::check("a larger device under the same limits is never worse", [] {
        Prepared prepared(randomDeployment());
        spec::AcceleratorSpec device = *prepared.inputs.accelerator;
        prepared.inputs.accelerator = &device;
        device.programMemoryMib.reset();
        device.usableMemoryMib = *rc::gen::inRange<std::int64_t>(8 << 10, 400 << 10);
        const MemoryEstimate smaller = prepared.estimate();
        device.usableMemoryMib = *device.usableMemoryMib + *rc::gen::inRange<std::int64_t>(0, 100 << 10);
        const MemoryEstimate larger = prepared.estimate();
        RC_ASSERT(goodness(larger.verdict) >= goodness(smaller.verdict));
        RC_ASSERT(larger.verdict == Verdict::Offload || larger.kvCapacityTokens >= smaller.kvCapacityTokens
                  || smaller.verdict == Verdict::Offload);
        RC_ASSERT(larger.longestContext >= smaller.longestContext || smaller.verdict == Verdict::Offload);
    }));
}

void TestMemoryProperties::lowerPrecisionNeverNeedsMore()
{
    QVERIFY(rc::check("fewer bits of weights or caches never need more", [] {
        Deployment wide = randomDeployment();
        Deployment narrow = wide;
        narrow.precision = testing::anyOf(std::array{"fp8", "int4-gptq-g128", "bf16"});
        narrow.kv = testing::anyOf(std::array{KvFormat::Fp8, KvFormat::Bf16});
        const MemoryEstimate more = Prepared(wide).estimate();
        const MemoryEstimate less = Prepared(narrow).estimate();
        RC_PRE(more.verdict != Verdict::Offload && less.verdict != Verdict::Offload);
        RC_PRE(more.verdict == Verdict::Fits || less.verdict == Verdict::Fits);
        RC_ASSERT(less.totalWeights <= more.totalWeights);
        RC_ASSERT(less.kvBytesPerToken <= more.kvBytesPerToken);
        RC_ASSERT(less.verdict == Verdict::Unsupported || less.device.used() <= more.device.used());
    }));
}

void TestMemoryProperties::moreConcurrencyNeverNeedsLess()
{
    QVERIFY(rc::check("more sequences at the same time never need less", [] {
        Prepared prepared(randomDeployment());
        const MemoryEstimate few = prepared.estimate();
        prepared.inputs.concurrency += *rc::gen::inRange<std::int64_t>(0, 300);
        const MemoryEstimate many = prepared.estimate();
        RC_ASSERT(goodness(many.verdict) <= goodness(few.verdict));
        RC_ASSERT(many.verdict != Verdict::Fits || cacheBytes(many) >= cacheBytes(few));
        RC_ASSERT(many.requestedTokens >= few.requestedTokens);
    }));
}

void TestMemoryProperties::longerContextNeverNeedsLess()
{
    QVERIFY(rc::check("a longer context never takes less cache", [] {
        Prepared prepared(randomDeployment());
        const MemoryEstimate shorter = prepared.estimate();
        prepared.inputs.context += *rc::gen::inRange<std::int64_t>(0, 100'000);
        const MemoryEstimate longer = prepared.estimate();
        RC_ASSERT(goodness(longer.verdict) <= goodness(shorter.verdict));
        RC_ASSERT(longer.verdict != Verdict::Fits || cacheBytes(longer) >= cacheBytes(shorter));
        RC_ASSERT(longer.maxConcurrency <= shorter.maxConcurrency || longer.verdict == Verdict::Offload);
    }));
}

void TestMemoryProperties::tensorParallelismNeverHurtsADevice()
{
    QVERIFY(rc::check("twice the ranks leave no device with more weights or more cache of one token", [] {
        Deployment d = randomDeployment();
        d.layout.tp = testing::anyOf(std::array{1, 2, 4});
        d.layout.pp = 1; // of uneven stages another one may be the fullest afterwards
        const Prepared fewer(d);
        const MemoryEstimate before = fewer.estimate();
        d.layout.tp *= 2;
        const MemoryEstimate after = Prepared(d).estimate();
        RC_PRE(before.verdict != Verdict::Offload && after.verdict != Verdict::Offload);
        // A granule of 1 MiB may stay with each of a layer's eight large tensors.
        const std::int64_t granules = std::int64_t{8} * fewer.inputs.model->layers << 20;
        RC_ASSERT(after.device.weights.value <= before.device.weights.value + granules);
        RC_ASSERT(bytesPerToken(fewer.tables.caches, d.kv) == after.kvBytesPerToken);
        RC_ASSERT(after.verdict != Verdict::Fits || before.verdict != Verdict::Fits
                  || cacheBytes(after) <= cacheBytes(before));
    }));
}

void TestMemoryProperties::shardsAddUpToTheWhole()
{
    QVERIFY(rc::check("stored weights of all ranks are at least the whole, and with nothing replicated just that", [] {
        const Deployment d = randomDeployment();
        const Prepared prepared(d);
        const WeightTable& table = prepared.tables.weights;
        SplitBytes all;
        std::int64_t held = 0;
        for (int stage = 0; stage < d.layout.pp; ++stage) {
            const SplitBytes part =
                stageWeights(table, parallel::stageLayers(prepared.inputs.model->layers, d.layout.pp, stage));
            all += part;
            held += rankWeights(part, d.layout, table.kvHeads).value * d.layout.tp * d.layout.dp;
        }
        const Bytes tied = table.tiedHead && d.layout.pp > 1 ? table.embedding.total() : Bytes(0);
        RC_ASSERT(all.total() == table.loaded + tied);
        RC_ASSERT(held >= table.loaded.value);
    }));
}

void TestMemoryProperties::whatIsSaidToFitFits()
{
    QVERIFY(rc::check("the stated number of sequences and the stated context fit, one more does not", [] {
        Deployment d = randomDeployment();
        d.layout.tp = 8;
        d.context += 10'000;
        d.concurrency = 1'000'000;
        d.utilization = 0.9;
        Prepared prepared(d);
        const MemoryEstimate asked = prepared.estimate();
        RC_PRE(asked.verdict == Verdict::FitsReduced && asked.maxConcurrency > 0);
        prepared.inputs.concurrency = asked.maxConcurrency;
        RC_ASSERT(prepared.estimate().verdict == Verdict::Fits);
        prepared.inputs.concurrency += prepared.inputs.layout.dp;
        RC_ASSERT(prepared.estimate().verdict == Verdict::FitsReduced);
    }));
}

QTEST_APPLESS_MAIN(TestMemoryProperties)
#include "tst_MemoryProperties.moc"
