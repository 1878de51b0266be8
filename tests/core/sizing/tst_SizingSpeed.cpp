// A request sized to a speed: against published runs, against each other, and where nothing can be said.
#include "tests/core/sizing/Shipped.h"

#include <QTest>

#include <cmath>

using namespace berth;
using namespace berth::sizing;
using namespace berth::sizing::testing;

namespace {

SizingRequest request(const char* model, const char* precision, const char* accelerator, std::int64_t count)
{
    SizingRequest asked;
    asked.model = model;
    asked.precision = precision;
    asked.accelerator = accelerator;
    asked.count = count;
    return asked;
}

SizingRequest load(SizingRequest asked, std::int64_t concurrency, std::int64_t input, std::int64_t output)
{
    asked.concurrency = concurrency;
    asked.input = input;
    asked.output = output;
    return asked;
}

SizingRequest deepSeek(std::int64_t concurrency)
{
    SizingRequest asked = request("deepseek-ai/DeepSeek-R1", "fp8-block128", "h200-141gb-sxm", 8);
    asked.engine = "sglang";
    return load(asked, concurrency, 1024, 1024);
}

double outputOf(const SizingRequest& asked)
{
    const Sizing sizing = sized(asked);
    return sizing.performance ? sizing.performance->output.value : 0;
}

SizingRequest onSystem(const char* model, const char* precision, const char* system, const char* engine)
{
    SizingRequest asked;
    asked.model = model;
    asked.precision = precision;
    asked.system = system;
    asked.engine = engine;
    return load(asked, 1, 512, 256);
}

} // namespace

class TestSizingSpeed : public QObject
{
    Q_OBJECT

private slots:
    // Published runs of the same configuration; within the interval that the estimate itself states.
    void agreesWithPublishedRuns_data()
    {
        QTest::addColumn<std::int64_t>("concurrency");
        QTest::addColumn<std::int64_t>("input");
        QTest::addColumn<double>("measured"); // output tokens per second
        // InferenceX, DeepSeek-R1 FP8 on eight H200, SGLang, tp 8 (rows T0181, T0183, T0185, T0193 and T0195 of
        // measured_throughput.csv)
        QTest::newRow("4 requests") << std::int64_t{4} << std::int64_t{1024} << 393.39;
        QTest::newRow("16 requests") << std::int64_t{16} << std::int64_t{1024} << 1012.94;
        QTest::newRow("64 requests") << std::int64_t{64} << std::int64_t{1024} << 2078.38;
        QTest::newRow("16 long prompts") << std::int64_t{16} << std::int64_t{8192} << 751.11;
        QTest::newRow("64 long prompts") << std::int64_t{64} << std::int64_t{8192} << 1207.82;
    }

    void agreesWithPublishedRuns()
    {
        QFETCH(std::int64_t, concurrency);
        QFETCH(std::int64_t, input);
        QFETCH(double, measured);
        SizingRequest asked = deepSeek(concurrency);
        asked.input = input;
        const Sizing sizing = sized(asked);
        QVERIFY(sizing.performance.has_value());
        const performance::Interval interval = sizing.performance->outputInterval;
        QVERIFY2(measured > interval.low && measured < interval.high,
                 qPrintable(QStringLiteral("%1 .. %2").arg(interval.low).arg(interval.high)));
    }

    // 70.6 GB of weights leave an 80 GB device room for a few sequences: the others wait, however many there are.
    void aStarvedCacheIsSlow()
    {
        const auto one =
            sized(load(request("meta-llama/Llama-3.1-70B-Instruct", "fp8", "h100-80gb-sxm", 1), 64, 1024, 1024));
        const auto two =
            sized(load(request("meta-llama/Llama-3.1-70B-Instruct", "fp8", "h100-80gb-sxm", 2), 64, 1024, 1024));
        QCOMPARE(one.memory.verdict, memory::Verdict::FitsReduced);
        QVERIFY(one.performance && two.performance);
        QCOMPARE(one.performance->bottleneck, performance::Bottleneck::Capacity);
        QVERIFY(one.performance->sequences < 16);
        QVERIFY(two.performance->output.value > 4 * one.performance->output.value);
        QVERIFY(one.performance->ttft.value > 10 * two.performance->ttft.value);
        // One stream reads all weights for each token: 70.6 GB at 3.35 TB/s are 47 tokens per second at most.
        const auto single =
            sized(load(request("meta-llama/Llama-3.1-70B-Instruct", "fp8", "h100-80gb-sxm", 1), 1, 512, 512));
        QVERIFY(single.performance->perUser.value > 25 && single.performance->perUser.value < 47);
    }

    void whatTheMachineLacksCosts_data()
    {
        QTest::addColumn<SizingRequest>("faster");
        QTest::addColumn<SizingRequest>("slower");
        const auto seventy = [](const char* precision, const char* accelerator, std::int64_t count) {
            return load(request("meta-llama/Llama-3.1-70B-Instruct", precision, accelerator, count), 16, 1024, 1024);
        };
        QTest::newRow("NVLink or PCIe") << seventy("bf16", "a100-80gb-sxm", 4) << seventy("bf16", "a100-80gb-pcie", 4);
        QTest::newRow("H200 or H100") << seventy("bf16", "h200-141gb-sxm", 4) << seventy("bf16", "h100-80gb-sxm", 4);
        QTest::newRow("eight devices or four")
            << seventy("bf16", "h100-80gb-sxm", 8) << seventy("bf16", "h100-80gb-sxm", 4);
        const auto alone = [](const char* accelerator) {
            return load(request("meta-llama/Llama-3.1-8B-Instruct", "bf16", accelerator, 1), 1, 1024, 1024);
        };
        QTest::newRow("2,039 or 1,008 GB/s for one user") << alone("a100-80gb-sxm") << alone("rtx-4090");
        QTest::newRow("933 or 768 GB/s for one user") << alone("a30") << alone("rtx-a6000");
        QTest::newRow("FP8 or BF16") << seventy("fp8", "h100-80gb-sxm", 4) << seventy("bf16", "h100-80gb-sxm", 4);
        SizingRequest joined = seventy("bf16", "h100-80gb-sxm", 8);
        SizingRequest apart = seventy("bf16", "h100-80gb-sxm", 4);
        apart.nodes = 2;
        apart.network = "eth-25";
        apart.tp = 8;
        joined.tp = 8;
        QTest::newRow("one node or two over Ethernet") << joined << apart;
        SizingRequest cached = deepSeek(16);
        cached.prefixHit = 0.8;
        QTest::newRow("prefix found or not") << cached << deepSeek(16);
        SizingRequest guessed = deepSeek(4);
        guessed.speculative = 0.8;
        QTest::newRow("drafts accepted or none") << guessed << deepSeek(4);
        SizingRequest refused = deepSeek(64);
        refused.speculative = 0;
        QTest::newRow("no drafts or all refused") << deepSeek(64) << refused;
    }

    void whatTheMachineLacksCosts()
    {
        QFETCH(SizingRequest, faster);
        QFETCH(SizingRequest, slower);
        const double slow = outputOf(slower);
        QVERIFY(slow > 0);
        QVERIFY(outputOf(faster) > 1.01 * slow);
    }

    // Speed where the processors hold the model or its experts: between the processors alone and devices alone.
    void processorsServeWhatDevicesCannotHold()
    {
        const auto hybrid =
            sized(onSystem("deepseek-ai/DeepSeek-R1", "gguf-q4_k_m", "cpu-2x-xeon-6454s-1tb-4090", "ktransformers"));
        QCOMPARE(hybrid.memory.verdict, memory::Verdict::Offload);
        QVERIFY(hybrid.performance.has_value());
        // KTransformers, two Xeon Gold 6454S and one RTX 4090: 8 to 14 tokens per second by version (its v0.2 report)
        const double measured = 13.7;
        QVERIFY(measured > hybrid.performance->perUser.value * 0.62
                && measured < hybrid.performance->perUser.value * 1.68);

        const auto processors =
            sized(onSystem("deepseek-ai/DeepSeek-R1", "gguf-q4_k_m", "cpu-2x-epyc-9004-768gb", "llama.cpp"));
        QVERIFY(processors.performance.has_value());
        QVERIFY(processors.performance->perUser.value < hybrid.performance->perUser.value);

        const auto mac =
            sized(onSystem("deepseek-ai/DeepSeek-R1", "gguf-q4_k_m", "mac-studio-m3-ultra-512gb", "llama.cpp"));
        QVERIFY(mac.performance.has_value());
        QVERIFY(mac.performance->perUser.value > processors.performance->perUser.value);
    }

    void layersOnTheHostSlowADevice()
    {
        const auto held = sized(onSystem("Qwen/Qwen2.5-32B-Instruct", "gguf-q4_k_m", "ws-4x4090", "llama.cpp"));
        const auto moved = sized(onSystem("meta-llama/Llama-3.1-70B-Instruct", "gguf-q8_0", "ws-2x4090", "llama.cpp"));
        QCOMPARE(held.memory.verdict, memory::Verdict::Fits);
        QCOMPARE(moved.memory.verdict, memory::Verdict::Offload);
        QVERIFY(held.performance.has_value());
        if (moved.performance) {
            QVERIFY(moved.performance->perUser.value < held.performance->perUser.value / 4);
        } else {
            QVERIFY(moved.performanceGap.has_value());
        }
    }

    // Engines for one user serve several in slots of one step: together more, each of them less.
    void localEnginesShareSteps()
    {
        auto asked = onSystem("Qwen/Qwen2.5-32B-Instruct", "gguf-q4_k_m", "ws-4x4090", "llama.cpp");
        const auto one = sized(asked);
        asked.concurrency = 4;
        const auto four = sized(asked);
        QVERIFY(one.performance && four.performance);
        QCOMPARE(four.performance->waiting, 0.0);
        QCOMPARE(four.performance->sequences, 4.0);
        QVERIFY(four.performance->output.value > one.performance->output.value);
        QVERIFY(four.performance->output.value < 4 * one.performance->output.value);
        QVERIFY(four.performance->perUser.value < one.performance->perUser.value);
        QVERIFY(four.performance->outputInterval.low < four.performance->output.value / 1.9); // hardly measured
    }

    // Eight devices read prompts, eight answer: no prompt stretches a step, and the cache is handed over a network.
    void promptsOnTheirOwnDevices()
    {
        auto asked = onSystem("deepseek-ai/DeepSeek-R1", "fp8-block128", "dgx-h200", "sglang");
        asked.nodes = 2;
        asked = load(asked, 32, 4096, 1024);
        const auto together = sized(asked);
        asked.promptDevices = 8;
        asked.answerDevices = 8;
        const auto split = sized(asked);
        QVERIFY(together.performance && split.performance && split.promptMemory);
        QCOMPARE(split.configuration.layout.devices(), std::int64_t{8});
        QCOMPARE(split.configuration.split->promptLayout.devices(), std::int64_t{8});
        QCOMPARE(split.performance->decodeStep.prompts, 0.0);
        QVERIFY(split.promptMemory->device.kvCache < split.memory.device.kvCache);
        asked.promptDevices = 12;
        asked.answerDevices = 4;
        const auto uneven = resolveSizing(shippedCatalog(), asked); // half a node
        QVERIFY(!uneven.has_value());
        QCOMPARE(uneven.error().code, ErrorCode::ValueOutOfRange);
    }

    // The same stages over a slower network.
    void stagesWaitForTheirNetwork()
    {
        auto asked = onSystem("meta-llama/Llama-3.1-405B-Instruct", "bf16", "dgx-h100", "vllm");
        asked.nodes = 2;
        asked.tp = 8;
        asked.pp = 2;
        asked = load(asked, 64, 1024, 1024);
        asked.network = "ib-ndr";
        const auto fast = sized(asked);
        asked.network = "eth-10";
        const auto slow = sized(asked);
        QVERIFY(fast.performance && slow.performance);
        QVERIFY(slow.performance->decodeStep.links > fast.performance->decodeStep.links);
        QVERIFY(slow.performance->tpot > fast.performance->tpot);
        QVERIFY(slow.performance->ttft > fast.performance->ttft);
    }

    void saysWhyThereIsNoSpeed()
    {
        const auto tooLarge =
            sized(load(request("deepseek-ai/DeepSeek-R1", "fp8-block128", "h100-80gb-sxm", 1), 1, 1, 1));
        QVERIFY(!tooLarge.performance);
        QVERIFY(!tooLarge.performanceGap); // the verdict says it all
        auto hostless = request("meta-llama/Llama-3.1-70B-Instruct", "gguf-q8_0", "rtx-4090", 1);
        hostless.engine = "llama.cpp";
        const auto unknown = sized(load(hostless, 1, 64, 64));
        QCOMPARE(unknown.memory.verdict, memory::Verdict::Offload);
        QVERIFY(!unknown.performance);
        QCOMPARE(unknown.performanceGap->code, ErrorCode::MissingInput);
    }

    void theLoadIsFilledIn_data()
    {
        QTest::addColumn<SizingRequest>("asked");
        QTest::addColumn<std::int64_t>("context");
        QTest::addColumn<std::int64_t>("input");
        QTest::addColumn<std::int64_t>("output");
        const SizingRequest open = request("Qwen/Qwen2.5-32B-Instruct", "bf16", "h100-80gb-sxm", 2);
        const auto with = [&](std::optional<std::int64_t> context, std::optional<std::int64_t> input,
                              std::optional<std::int64_t> output) {
            SizingRequest changed = open;
            changed.context = context;
            changed.input = input;
            changed.output = output;
            return changed;
        };
        const auto tokens = [](std::int64_t count) {
            return std::optional<std::int64_t>(count);
        };
        const auto row = [](const char* name, const SizingRequest& asked, std::int64_t context, std::int64_t input,
                            std::int64_t output) {
            QTest::newRow(name) << asked << context << input << output;
        };
        row("nothing said", open, 8192, 1024, 1024);
        row("context alone", with(tokens(32768), {}, {}), 32768, 1024, 1024);
        row("short context", with(tokens(600), {}, {}), 600, 300, 300);
        row("one token", with(tokens(1), {}, {}), 1, 1, 1);
        row("all said", with(tokens(5000), tokens(4000), tokens(500)), 5000, 4000, 500);
        row("input and context", with(tokens(5000), tokens(4500), {}), 5000, 4500, 500);
    }

    void theLoadIsFilledIn()
    {
        QFETCH(SizingRequest, asked);
        const Configuration configuration = sized(asked).configuration;
        QTEST(configuration.context, "context");
        QTEST(configuration.input, "input");
        QTEST(configuration.output, "output");
    }

    void refusesImpossibleShares_data()
    {
        QTest::addColumn<double>("share");
        QTest::newRow("negative") << -0.1;
        QTest::newRow("above one") << 1.1;
        QTest::newRow("no number") << std::nan("");
    }

    void refusesImpossibleShares()
    {
        QFETCH(double, share);
        SizingRequest hit = deepSeek(1);
        hit.prefixHit = share;
        SizingRequest acceptance = deepSeek(1);
        acceptance.speculative = share;
        QCOMPARE(resolveSizing(shippedCatalog(), hit).error().where, std::string("prefix-hit"));
        QCOMPARE(resolveSizing(shippedCatalog(), acceptance).error().where, std::string("speculative"));
    }
};

QTEST_GUILESS_MAIN(TestSizingSpeed)
#include "tst_SizingSpeed.moc"
