// Copies of a model: what they take evenly, and that all of them are as many times one.
#include "core/sizing/Concurrency.h"
#include "core/sizing/CostSubject.h"
#include "core/sizing/ServingSpeed.h"
#include "tests/core/sizing/Shipped.h"

#include <QTest>

#include <random>

using namespace berth;
using namespace berth::sizing;
using namespace berth::sizing::testing;

namespace {

SizingRequest onAccelerators(const char* model, const char* precision, const char* accelerator, std::int64_t count)
{
    SizingRequest asked;
    asked.model = model;
    asked.precision = precision;
    asked.accelerator = accelerator;
    asked.count = count;
    asked.input = 1024;
    asked.output = 512;
    return asked;
}

struct Kind
{
    const char* model;
    const char* precision;
    const char* accelerator;
    const char* engine;
};

// Dense and mixture of experts, served and local, roomy and tight, with a part in host memory and without room.
constexpr Kind kKinds[] = {
    {"Qwen/Qwen2.5-7B-Instruct", "bf16", "h100-80gb-sxm", "vllm"},
    {"meta-llama/Llama-3.3-70B-Instruct", "fp8", "h200-141gb-sxm", "sglang"},
    {"meta-llama/Llama-3.3-70B-Instruct", "bf16", "h100-80gb-sxm", "vllm"},
    {"deepseek-ai/DeepSeek-R1", "fp8-block128", "h200-141gb-sxm", "sglang"},
    {"openai/gpt-oss-120b", "mxfp4", "h100-80gb-sxm", "vllm"},
    {"Qwen/Qwen3-30B-A3B", "gguf-q4_k_m", "rtx-4090", "llama.cpp"},
};

void compareMemory(const memory::MemoryEstimate& all, const memory::MemoryEstimate& one, std::int64_t replicas)
{
    QCOMPARE(all.verdict, one.verdict);
    QCOMPARE(all.device.weights, one.device.weights);
    QCOMPARE(all.device.kvCache, one.device.kvCache);
    QCOMPARE(all.device.free, one.device.free);
    QCOMPARE(all.totalWeights, one.totalWeights * replicas);
    QCOMPARE(all.requestedTokens, one.requestedTokens * replicas);
    QCOMPARE(all.kvCapacityTokens, one.kvCapacityTokens * replicas);
    QCOMPARE(all.maxConcurrency, one.maxConcurrency * replicas);
    QCOMPARE(all.hostMemory, one.hostMemory * replicas);
    QCOMPARE(all.disk, one.disk);
}

void compareSpeed(const performance::PerformanceEstimate& all, const performance::PerformanceEstimate& one,
                  std::int64_t replicas)
{
    const auto count = static_cast<double>(replicas);
    QCOMPARE(all.ttft, one.ttft);
    QCOMPARE(all.tpot, one.tpot);
    QCOMPARE(all.perUser, one.perUser);
    QCOMPARE(all.output, one.output * count);
    QCOMPARE(all.total, one.total * count);
    QCOMPARE(all.prefill, one.prefill * count);
    QCOMPARE(all.requestsPerSecond, one.requestsPerSecond * count);
    QCOMPARE(all.outputInterval.low, one.outputInterval.low * count);
    QCOMPARE(all.outputInterval.high, one.outputInterval.high * count);
    QCOMPARE(all.ttftInterval.high, one.ttftInterval.high);
    QCOMPARE(all.bottleneck, one.bottleneck);
}

} // namespace

class TestReplicas : public QObject
{
    Q_OBJECT

private slots:
    // Drawn: kind, copies, machines of one copy, requests of one.
    void areThatManyTimesOne()
    {
        std::mt19937 dice(1);
        const auto below = [&dice](unsigned bound) {
            return static_cast<std::int64_t>(dice() % bound);
        };
        int estimated = 0;
        for (int i = 0; i < 120; ++i) {
            const Kind& kind = kKinds[below(std::size(kKinds))];
            const bool local = std::string_view(kind.engine) == "llama.cpp";
            const std::int64_t each = std::int64_t{1} << below(local ? 2 : 4);
            const bool inNode = each < 8 && below(2) == 0;
            const std::int64_t replicas = inNode ? 8 / each : 2 + below(4);
            SizingRequest one = onAccelerators(kind.model, kind.precision, kind.accelerator, each);
            one.engine = kind.engine;
            one.concurrency = 1 + below(local ? 4 : 200);
            SizingRequest all = one;
            all.replicas = replicas;
            all.concurrency = *one.concurrency * replicas;
            (inNode ? all.count : all.nodes) = inNode ? 8 : replicas;
            const Sizing whole = sized(all);
            const Sizing part = sized(one);
            QCOMPARE(whole.configuration.layout, part.configuration.layout);
            compareMemory(whole.memory, part.memory, replicas);
            QCOMPARE(whole.performance.has_value(), part.performance.has_value());
            if (whole.performance) {
                compareSpeed(*whole.performance, *part.performance, replicas);
                ++estimated;
            }
            QCOMPARE(whole.power.has_value(), part.power.has_value());
            QVERIFY(!QTest::currentTestFailed());
        }
        QVERIFY(estimated > 60);
    }

    // 50 requests on four copies: the busiest serves 13, which decides memory and the speed of each user.
    void takeTheirShareRoundedUp()
    {
        SizingRequest all = onAccelerators("Qwen/Qwen2.5-7B-Instruct", "bf16", "h100-80gb-sxm", 4);
        all.replicas = 4;
        all.concurrency = 50;
        SizingRequest one = onAccelerators("Qwen/Qwen2.5-7B-Instruct", "bf16", "h100-80gb-sxm", 1);
        one.concurrency = 13;
        const Sizing whole = sized(all);
        const Sizing part = sized(one);
        QCOMPARE(whole.configuration.concurrency, std::int64_t{50});
        QCOMPARE(whole.memory.requestedTokens, std::int64_t{50 * 1536});
        QCOMPARE(whole.memory.device.kvCache, part.memory.device.kvCache);
        QCOMPARE(whole.performance->perUser, part.performance->perUser);
        QCOMPARE(whole.performance->output.value, part.performance->output.value * (50.0 / 13));
    }

    void shareEvenly_data()
    {
        QTest::addColumn<std::int64_t>("count");
        QTest::addColumn<std::int64_t>("nodes");
        QTest::addColumn<std::int64_t>("replicas");
        QTest::addColumn<int>("refused"); // code; -1: taken
        QTest::addColumn<std::int64_t>("each"); // devices
        const auto row = [](const char* name, int count, int nodes, std::int64_t replicas, int refused, int each) {
            QTest::newRow(name) << std::int64_t{count} << std::int64_t{nodes} << replicas << refused
                                << std::int64_t{each};
        };
        constexpr int kTaken = -1;
        row("one", 8, 1, 1, kTaken, 8);
        row("two halves of a node", 8, 1, 2, kTaken, 4);
        row("one for each device", 8, 2, 16, kTaken, 1);
        row("whole nodes", 8, 4, 2, kTaken, 16);
        row("a node each", 8, 4, 4, kTaken, 8);
        row("none", 8, 1, 0, int(ErrorCode::ValueOutOfRange), 0);
        row("negative", 8, 1, -2, int(ErrorCode::ValueOutOfRange), 0);
        row("more than devices", 8, 1, 9, int(ErrorCode::ValueOutOfRange), 0);
        row("beyond any number", 8, 1, 1'000'000'000'000, int(ErrorCode::ValueOutOfRange), 0);
        row("not even", 8, 1, 3, int(ErrorCode::ReplicasUneven), 0);
        row("nodes not even", 8, 3, 2, int(ErrorCode::ReplicasUneven), 0);
        row("across nodes", 6, 2, 3, int(ErrorCode::ReplicasUneven), 0); // four devices each, out of twice six
    }

    void shareEvenly()
    {
        QFETCH(std::int64_t, count);
        QFETCH(std::int64_t, nodes);
        QFETCH(std::int64_t, replicas);
        QFETCH(int, refused);
        QFETCH(std::int64_t, each);
        SizingRequest asked = onAccelerators("Qwen/Qwen2.5-7B-Instruct", "bf16", "h100-80gb-sxm", count);
        asked.nodes = nodes;
        asked.replicas = replicas;
        const auto configuration = resolveSizing(shippedCatalog(), asked);
        QCOMPARE(configuration ? -1 : int(configuration.error().code), refused);
        if (configuration) {
            QCOMPARE(std::int64_t{configuration->devicesEach()}, each);
        } else {
            QCOMPARE(configuration.error().where, std::string("replicas"));
        }
    }

    void saysWhichNumbersAreEven()
    {
        SizingRequest asked = onAccelerators("Qwen/Qwen2.5-7B-Instruct", "bf16", "h100-80gb-sxm", 6);
        asked.nodes = 2;
        asked.replicas = 3;
        const auto refused = resolveSizing(shippedCatalog(), asked);
        QVERIFY(!refused);
        QCOMPARE(refused.error().arguments, (std::vector<std::string>{"3", "2", "6", "1, 2, 4, 6, 12"}));
    }

    // The layout is that of one copy: ranks that only all devices together have are refused.
    void haveALayoutEach()
    {
        SizingRequest asked = onAccelerators("meta-llama/Llama-3.3-70B-Instruct", "fp8", "h200-141gb-sxm", 8);
        asked.replicas = 2;
        asked.tp = 8;
        const auto refused = resolveSizing(shippedCatalog(), asked);
        QVERIFY(!refused);
        QCOMPARE(refused.error().code, ErrorCode::LayoutDevices);
        asked.tp = 4;
        QCOMPARE(sized(asked).configuration.layout, (parallel::Layout{4, 1, 1, 1}));
    }

    // Prompts on devices of their own: of each copy's devices.
    void splitTheirOwnDevices()
    {
        SizingRequest one = onAccelerators("meta-llama/Llama-3.3-70B-Instruct", "fp8", "h200-141gb-sxm", 4);
        one.promptDevices = 2;
        one.answerDevices = 2;
        one.concurrency = 8;
        SizingRequest all = one;
        all.count = 8;
        all.replicas = 2;
        all.concurrency = 16;
        const Sizing whole = sized(all);
        const Sizing part = sized(one);
        compareMemory(whole.memory, part.memory, 2);
        compareSpeed(*whole.performance, *part.performance, 2);
    }

    // Bought, joined and powered are all machines.
    void costAsAllMachines()
    {
        SizingRequest asked;
        asked.model = "Qwen/Qwen2.5-7B-Instruct";
        asked.system = "dgx-h200";
        asked.nodes = 2;
        const cost::CostSubject joined = costSubject(sized(asked));
        asked.replicas = 4;
        asked.concurrency = 4;
        const Sizing copies = sized(asked);
        const cost::CostSubject subject = costSubject(copies);
        QCOMPARE(subject.nodes, 2);
        QCOMPARE(joined.copyNodes, 2);
        QCOMPARE(subject.copyNodes, 1); // half of one
        QCOMPARE(subject.active.value, joined.active.value);
        QCOMPARE(subject.output.value, copies.performance->output.value);
    }

    // A copy without a request makes nothing: five requests on four copies are as many as two and a half busiest ones.
    void fewRequestsLeaveCopiesIdle()
    {
        for (const auto& [requests, busiest] : {std::pair(1, 1), std::pair(5, 2), std::pair(8, 2)}) {
            SizingRequest all = onAccelerators("meta-llama/Llama-3.1-8B-Instruct", "bf16", "h200-141gb-sxm", 4);
            all.replicas = 4;
            all.concurrency = requests;
            SizingRequest one = onAccelerators("meta-llama/Llama-3.1-8B-Instruct", "bf16", "h200-141gb-sxm", 1);
            one.concurrency = busiest;
            const auto whole = sized(all).performance.value();
            const auto part = sized(one).performance.value();
            const double busy = static_cast<double>(requests) / busiest;
            QCOMPARE(whole.output.value, part.output.value * busy);
            QCOMPARE(whole.total.value, part.total.value * busy);
            QCOMPARE(whole.perUser, part.perUser);
            QCOMPARE(whole.prefill.value, part.prefill.value * 4);
        }
    }

    // The curve of all copies holds the point of the sizing itself; the roofline is that of one.
    void standOnTheirCurve()
    {
        SizingRequest asked = onAccelerators("meta-llama/Llama-3.3-70B-Instruct", "fp8", "h200-141gb-sxm", 8);
        asked.replicas = 2;
        asked.concurrency = 32;
        const Sizing whole = sized(asked);
        const Basis basis = preparedModels().basis(whole.configuration).value();
        bool met = false;
        for (const CurvePoint& point : concurrencyCurve(basis, whole.configuration)) {
            QCOMPARE(point.concurrency % 2, std::int64_t{0});
            if (point.concurrency == 32) {
                met = true;
                QCOMPARE(point.performance.output, whole.performance->output);
                QCOMPARE(point.performance.perUser, whole.performance->perUser);
            }
        }
        QVERIFY(met);
        SizingRequest one = onAccelerators("meta-llama/Llama-3.3-70B-Instruct", "fp8", "h200-141gb-sxm", 4);
        one.concurrency = 16;
        const Sizing part = sized(one);
        const auto roofline = rooflineOf(basis, whole);
        const auto expected = rooflineOf(preparedModels().basis(part.configuration).value(), part);
        QVERIFY(roofline && expected);
        for (std::size_t i = 0; i < performance::kOperatorClasses; ++i) {
            QCOMPARE(roofline->decode[i].intensity(), expected->decode[i].intensity());
            QCOMPARE(roofline->decode[i].attained(), expected->decode[i].attained());
        }
    }

    // Each total has its multiplication, which ends in the figure that is shown.
    void areDerived()
    {
        SizingRequest asked = onAccelerators("meta-llama/Llama-3.3-70B-Instruct", "fp8", "h200-141gb-sxm", 8);
        asked.replicas = 2;
        asked.concurrency = 16;
        const Sizing whole = size(shippedCatalog(), asked, preparedModels(), Explain::Yes).value();
        const std::pair<std::string_view, double> totals[] = {
            {"kv_capacity_tokens", static_cast<double>(whole.memory.kvCapacityTokens)},
            {"max_concurrency_at_context", static_cast<double>(whole.memory.maxConcurrency)},
            {"total_weights", toDouble(whole.memory.totalWeights)},
            {"output_rate", whole.performance->output.value},
        };
        for (const auto& [key, total] : totals) {
            const auto last = std::find_if(whole.derivation.rbegin(), whole.derivation.rend(),
                                           [&key = key](const TraceStep& step) { return step.key == key; });
            QVERIFY(last != whole.derivation.rend());
            QCOMPARE(last->formula, std::string_view("replicas * one"));
            QCOMPARE(last->inputs.front().value, 2.0);
            QCOMPARE(last->result, total);
        }
    }

    // What is said of the whole counts all copies.
    void sayWhatIsShortOfAll()
    {
        SizingRequest asked = onAccelerators("meta-llama/Llama-3.3-70B-Instruct", "fp8", "h200-141gb-sxm", 2);
        asked.replicas = 2;
        asked.context = 100'000;
        asked.concurrency = 100;
        const Sizing whole = sized(asked);
        QCOMPARE(whole.memory.verdict, memory::Verdict::FitsReduced);
        const auto* found =
            std::find_if(whole.memory.findings.begin(), whole.memory.findings.end(),
                         [](const Finding& finding) { return finding.code == FindingCode::KvRoomShort; });
        QVERIFY(found != whole.memory.findings.end());
        QCOMPARE(found->values[0], static_cast<double>(whole.memory.kvCapacityTokens));
        QCOMPARE(found->values[1], 1e7);
    }
};

QTEST_GUILESS_MAIN(TestReplicas)
#include "tst_Replicas.moc"
