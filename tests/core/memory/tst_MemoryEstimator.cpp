// Whole estimates: parts and verdicts against what engines printed, derivations, and no allocation.
#include <QtTest>

#include <set>

#include "core/memory/TraceKeys.h"
#include "tests/core/memory/Deployments.h"
#include "tests/support/Allocations.h"

using namespace berth;
using namespace berth::memory;
using berth::test::Deployment;
using berth::test::Prepared;

namespace {

// An undated table of vLLM logs, about version 0.12: default limits of the V1 engine, context 16,000.
// https://github.com/llm-d/llm-d-benchmark/blob/d773a122/config_explorer/empirical-vllm-memory-results.md
Deployment logged(const char* model, const char* precision, int tp = 1)
{
    Deployment d{model, precision, "h100-80gb-sxm"};
    d.version = "0.12";
    d.layout.tp = tp;
    d.context = 16000;
    return d;
}

bool near(double a, double b, double tolerance)
{
    return std::abs(a - b) <= tolerance;
}

} // namespace

class TestMemoryEstimator : public QObject
{
    Q_OBJECT

private slots:
    void partsAreAsLogged_data();
    void partsAreAsLogged();
    void verdicts_data();
    void verdicts();
    void partsAddUp();
    void wholeTowers();
    void kvHeadsByLayer();
    void draftModels();
    void stepsHoldAnItem_data();
    void stepsHoldAnItem();
    void expertsInHostMemory();
    void processorsAlone();
    void derivationNamesEveryStepOnce();
    void derivationEndsInTheEstimate_data();
    void derivationEndsInTheEstimate();
    void allocatesNothing();
};

void TestMemoryEstimator::partsAreAsLogged_data()
{
    QTest::addColumn<QByteArray>("model");
    QTest::addColumn<QByteArray>("precision");
    QTest::addColumn<int>("tp");
    QTest::addColumn<double>("weights"); // GiB, as are all
    QTest::addColumn<double>("activations");
    QTest::addColumn<double>("runtime");
    QTest::addColumn<double>("room");
    const auto row = [](const char* model, const char* precision, int tp, double weights, double activations,
                        double runtime, double room) {
        QTest::newRow(model) << QByteArray(model) << QByteArray(precision) << tp << weights << activations << runtime
                             << room;
    };
    row("openai/gpt-oss-20b", "mxfp4", 1, 13.47, 7.38, 0.13, 50.28);
    row("meta-llama/Llama-3.3-70B-Instruct", "fp8", 2, 33.88, 4.84, 0.55, 32.0);
    row("meta-llama/Llama-3.1-8B-Instruct", "bf16", 1, 14.99, 4.76, 0.13, 51.38);
    row("Qwen/Qwen3-0.6B", "bf16", 1, 1.12, 5.56, 0.13, 64.45);
    row("Qwen/Qwen3-32B", "bf16", 1, 61.03, 5.64, 0.14, 4.45);
}

void TestMemoryEstimator::partsAreAsLogged()
{
    QFETCH(QByteArray, model);
    QFETCH(QByteArray, precision);
    QFETCH(int, tp);
    QFETCH(double, weights);
    QFETCH(double, activations);
    QFETCH(double, runtime);
    QFETCH(double, room);
    const Prepared prepared(logged(model.constData(), precision.constData(), tp));
    const DeviceMemory device = prepared.estimate().device;
    QVERIFY2(near(toGib(device.weights), weights, 0.0055 * weights),
             qPrintable(QString::number(toGib(device.weights))));
    QVERIFY2(near(toGib(device.activations), activations, 0.015),
             qPrintable(QString::number(toGib(device.activations))));
    QVERIFY(near(toGib(device.runtime), runtime, 0.011));
    QVERIFY2(near(toGib(device.cacheRoom), room, 0.06), qPrintable(QString::number(toGib(device.cacheRoom))));
}

void TestMemoryEstimator::verdicts_data()
{
    QTest::addColumn<Deployment>("deployment");
    QTest::addColumn<int>("verdict");
    const auto row = [](const char* name, Deployment d, Verdict verdict) {
        QTest::newRow(name) << std::move(d) << static_cast<int>(verdict);
    };
    // Available KV -1.44 GiB, same table as above.
    row("Llama-3.3-70B FP8 on one H100", logged("meta-llama/Llama-3.3-70B-Instruct", "fp8"), Verdict::DoesNotFit);
    Deployment refused = logged("openai/gpt-oss-120b", "mxfp4");
    refused.version = "0.10.1"; // https://github.com/vllm-project/vllm/issues/23278: -2.14 GiB
    row("gpt-oss-120b at 0.9 with Marlin kernels", refused, Verdict::DoesNotFit);
    Deployment shared = logged("Qwen/Qwen3-32B", "bf16"); // 4.45 GiB: one sequence of 16,000 tokens, not four
    row("Qwen3-32B, one user", shared, Verdict::Fits);
    shared.concurrency = 4;
    row("Qwen3-32B, four users", shared, Verdict::FitsReduced);
    Deployment local{"Qwen/Qwen3-32B", "gguf-q4_k_m", "rtx-4060-ti-16gb", "llama.cpp"};
    row("19.8 GB of weights, 16 GB card, llama.cpp", local, Verdict::Offload);
    local.engine = "vllm";
    row("a format without kernels", local, Verdict::Unsupported);
    Deployment hybrid{"deepseek-ai/DeepSeek-R1", "gguf-q4_k_m", "rtx-4090", "ktransformers"};
    row("experts in host memory", hybrid, Verdict::Offload);
}

void TestMemoryEstimator::verdicts()
{
    QFETCH(Deployment, deployment);
    QFETCH(int, verdict);
    const MemoryEstimate estimate = Prepared(deployment).estimate();
    QCOMPARE(static_cast<int>(estimate.verdict), verdict);
    const bool holds = estimate.verdict == Verdict::Fits || estimate.verdict == Verdict::Offload;
    QVERIFY(!holds || estimate.device.free >= Bytes(0));
    QCOMPARE(estimate.findings.has(FindingCode::KvRoomShort), estimate.verdict == Verdict::FitsReduced);
}

void TestMemoryEstimator::partsAddUp()
{
    Deployment d{"deepseek-ai/DeepSeek-V3", "fp8-block128", "h200-141gb-sxm"};
    d.layout.tp = 8;
    d.context = 32768;
    d.concurrency = 50;
    const MemoryEstimate estimate = Prepared(d).estimate();
    QCOMPARE(estimate.device.used() + estimate.device.free, estimate.device.usable);
    QCOMPARE(estimate.kvBytesPerToken, 70272.0); // 61 layers x 576 values x 2 bytes
    QVERIFY(estimate.device.usable < estimate.device.capacity);
    QCOMPARE(estimate.verdict, Verdict::FitsReduced); // 115 GB of latents, whole on every rank
    QVERIFY(estimate.findings.has(FindingCode::LatentReplicated));
}

// DeepSeek-R1 in Q4_K_M: 404 GB, of which the routed experts are 394 GB; the rest leaves a 24 GB card to the caches.
// vLLM loads Gemma 4's tower as transformers has it, whole on every rank:
// https://github.com/vllm-project/vllm/pull/45574; Qwen's is cut.
void TestMemoryEstimator::wholeTowers()
{
    const auto towerBytes = [](const char* id) {
        const spec::ModelSpec& model = *catalog::byId(test::shippedFacts(), ModelId(id));
        const auto table =
            makeWeightTable(model, *catalog::byId(test::shippedFacts(), PrecisionId("bf16")), WeightOptions{});
        parallel::Layout layout;
        layout.tp = 2;
        return rankWeights(table->vision, layout, table->kvHeads).value / model.visionParams;
    };
    QCOMPARE(towerBytes("google/gemma-4-31B-it"), 2);
    QCOMPARE(towerBytes("Qwen/Qwen3.6-27B"), 1);
}

// Gemma 4 31B, configuration: 50 window layers with 16 KV heads of 256, 10 global ones with 4 of 512 whose key is the
// value. Eight ranks cut the former into eighths and keep a whole head of the latter, each of the four on two ranks.
void TestMemoryEstimator::kvHeadsByLayer()
{
    constexpr std::int64_t kHidden = 5376, kBytes = 2;
    const auto table = makeWeightTable(*catalog::byId(test::shippedFacts(), ModelId("google/gemma-4-31B-it")),
                                       *catalog::byId(test::shippedFacts(), PrecisionId("bf16")), WeightOptions{});
    const SplitBytes all = stageWeights(*table, {0, 60});
    QCOMPARE(all.kvHeads.value, 50 * 2 * 16 * 256 * kHidden * kBytes);
    QCOMPARE(all.otherKvHeads.value, 10 * 4 * 512 * kHidden * kBytes);
    parallel::Layout layout;
    layout.tp = 8;
    const SplitBytes kv{.kvHeads = all.kvHeads, .otherKvHeads = all.otherKvHeads};
    QCOMPARE(rankWeights(kv, layout, table->kvHeads).value, all.kvHeads.value / 8 + all.otherKvHeads.value / 4);
}

// google/gemma-4-31B-it-assistant, 0.97 GB: resident when it drafts, and cut over the ranks.
void TestMemoryEstimator::draftModels()
{
    Deployment d{"google/gemma-4-31B-it", "int4-gptq-g128", "rtx-3090"};
    d.layout.tp = 2;
    const double alone = toDouble(Prepared(d).estimate().device.weights);
    d.drafted = 4;
    const double drafting = toDouble(Prepared(d).estimate().device.weights);
    QVERIFY(std::abs(drafting - alone - 0.97e9 / 2) < 1);
}

void TestMemoryEstimator::stepsHoldAnItem_data()
{
    QTest::addColumn<QByteArray>("model");
    QTest::addColumn<QByteArray>("accelerator");
    QTest::addColumn<qint64>("tokens");
    // "max_tokens_per_mm_item (2496) is larger than max_num_batched_tokens (2048)" keeps vLLM from starting.
    QTest::newRow("whole items") << QByteArray("google/gemma-4-31B-it") << QByteArray("rtx-3090") << qint64{4096};
    QTest::newRow("large step") << QByteArray("google/gemma-4-31B-it") << QByteArray("h100-80gb-sxm") << qint64{8192};
    QTest::newRow("items in pieces") << QByteArray("Qwen/Qwen3.6-27B") << QByteArray("rtx-3090") << qint64{2048};
}

void TestMemoryEstimator::stepsHoldAnItem()
{
    QFETCH(QByteArray, model);
    QFETCH(QByteArray, accelerator);
    QFETCH(qint64, tokens);
    const Prepared prepared(Deployment{model.toStdString(), "bf16", accelerator.toStdString()});
    QCOMPARE(qint64{prepared.inputs.limits.batchedTokens}, tokens);
}

void TestMemoryEstimator::expertsInHostMemory()
{
    const Prepared prepared({"deepseek-ai/DeepSeek-R1", "gguf-q4_k_m", "rtx-4090", "ktransformers"});
    const MemoryEstimate estimate = prepared.estimate();
    const Bytes experts = prepared.tables.weights.byComponent[static_cast<std::size_t>(spec::Component::RoutedExperts)];
    QVERIFY(toGb(experts) > 390 && toGb(experts) < 398);
    QVERIFY(estimate.hostMemory > experts);
    QVERIFY(estimate.device.weights < 16_GiB);
    QVERIFY(estimate.maxConcurrency > 4);
    QCOMPARE(estimate.device.used() + estimate.device.free, estimate.device.usable);
}

// The host as the device: nothing is offloaded from it, and the system keeps a part.
void TestMemoryEstimator::processorsAlone()
{
    Prepared prepared({"deepseek-ai/DeepSeek-R1", "gguf-q4_k_m", "rtx-4090", "llama.cpp"});
    spec::AcceleratorSpec host;
    host.vendor = spec::Vendor::Host;
    host.usableMemoryMib = 768 << 10;
    prepared.inputs.accelerator = &host;
    const MemoryEstimate fits = prepared.estimate();
    QCOMPARE(fits.verdict, Verdict::Fits);
    QVERIFY(fits.hostMemory >= fits.device.used());
    QVERIFY(fits.device.usable < fits.device.capacity);
    prepared.inputs.concurrency = 10'000;
    const MemoryEstimate holds = prepared.estimate();
    QCOMPARE(holds.verdict, Verdict::FitsReduced);
    QVERIFY(holds.hostMemory < holds.device.capacity); // of what is held, not of all that is asked
    prepared.inputs.concurrency = 1;
    host.usableMemoryMib = 256 << 10;
    const MemoryEstimate lacks = prepared.estimate();
    QCOMPARE(lacks.verdict, Verdict::DoesNotFit);
    QVERIFY(lacks.findings.has(FindingCode::WeightsExceedMemory));
}

void TestMemoryEstimator::derivationNamesEveryStepOnce()
{
    const Prepared prepared(logged("Qwen/Qwen3-32B", "bf16", 2));
    RecordingTrace trace;
    const MemoryEstimate estimate = estimateMemory(prepared.inputs, trace);
    std::set<std::string_view> seen;
    for (const TraceStep& step : trace.steps) {
        QVERIFY2(seen.insert(step.key).second, std::string(step.key).c_str());
        QVERIFY2(std::find(keys::kAll.begin(), keys::kAll.end(), step.key) != keys::kAll.end(),
                 std::string(step.key).c_str());
        QVERIFY(!step.inputs.empty());
    }
    QCOMPARE(prepared.estimate().device.free, estimate.device.free);
}

void TestMemoryEstimator::derivationEndsInTheEstimate_data()
{
    QTest::addColumn<QString>("engine");
    QTest::newRow("a share of all memory") << "vllm";
    QTest::newRow("a share of what is free at the start") << "sglang";
    QTest::newRow("a share of what is left after loading") << "tensorrt-llm";
}

void TestMemoryEstimator::derivationEndsInTheEstimate()
{
    QFETCH(QString, engine);
    Deployment deployment = logged("Qwen/Qwen3-32B", "bf16", 2);
    deployment.engine = engine.toStdString();
    deployment.version = {};
    const Prepared prepared(deployment);
    RecordingTrace trace;
    const MemoryEstimate estimate = estimateMemory(prepared.inputs, trace);
    const auto result = [&](std::string_view key) {
        for (const TraceStep& step : trace.steps) {
            if (step.key == key) {
                return step.result;
            }
        }
        return -1.0;
    };
    QCOMPARE(std::llround(result(keys::kWeightsPerDevice)), estimate.device.weights.value);
    QCOMPARE(std::llround(result(keys::kActivations)), estimate.device.activations.value);
    QCOMPARE(std::llround(result(keys::kCacheRoom)), estimate.device.cacheRoom.value);
    QCOMPARE(result(keys::kKvBytesPerToken), estimate.kvBytesPerToken);
    QCOMPARE(static_cast<std::int64_t>(result(keys::kKvCapacity)), estimate.kvCapacityTokens);
}

void TestMemoryEstimator::allocatesNothing()
{
    Deployment d{"deepseek-ai/DeepSeek-V3", "fp8-block128", "h200-141gb-sxm"};
    d.layout = {4, 4, 2, 1};
    const Prepared prepared(d);
    NullTrace silent;
    const std::size_t before = test::allocations();
    const MemoryEstimate estimate = estimateMemory(prepared.inputs, silent);
    QCOMPARE(test::allocations(), before);
    QVERIFY(estimate.device.weights > Bytes(0));
    std::string grown(100, 'x'); // the counter counts
    QVERIFY(test::allocations() > before);
}

QTEST_APPLESS_MAIN(TestMemoryEstimator)
#include "tst_MemoryEstimator.moc"
