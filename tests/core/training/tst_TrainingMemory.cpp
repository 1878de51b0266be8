// Memory of training against what the papers print; the bytes of every figure are derived in core/training.
#include <QtTest>

#include "core/training/Activations.h"
#include "core/training/StageParameters.h"
#include "core/training/TrainingMemory.h"
#include "tests/core/training/Shapes.h"
#include "tests/core/training/Shipped.h"

using namespace berth;
using namespace berth::training;

namespace {

TrainingMemory estimated(const spec::ModelSpec& model, const char* device, const TrainingPlan& plan)
{
    NullTrace silent;
    return estimateMemory({&model, &test::device(device), plan, std::nullopt}, silent);
}

double states(const TrainingMemory& memory)
{
    return toDouble(memory.device.weights + memory.device.gradients + memory.device.optimizer);
}

} // namespace

class TestTrainingMemory : public QObject
{
    Q_OBJECT

private slots:
    // Rajbhandari et al. 2020, arXiv:1910.02054, figure 1: 7.5 billion parameters on 64 devices.
    void spreadsStatesAsZeroDoes_data()
    {
        QTest::addColumn<int>("stage");
        QTest::addColumn<double>("gigabytes");
        QTest::newRow("baseline") << 0 << 120.0;
        QTest::newRow("optimizer states") << 1 << 31.4;
        QTest::newRow("and gradients") << 2 << 16.6;
        QTest::newRow("and parameters") << 3 << 1.9;
    }

    void spreadsStatesAsZeroDoes()
    {
        QFETCH(int, stage);
        QFETCH(double, gigabytes);
        const spec::ModelSpec& model = test::model("meta-llama/Llama-2-7b-hf");
        TrainingPlan plan;
        plan.layout.dp = 64;
        plan.zero = stage;
        plan.sequence = 1024;
        const double parameters = learntParameters(model, plan).learnt;
        const double each = states(estimated(model, "a100-80gb-sxm", plan)) / parameters;
        constexpr double kRounding = 0.05; // of the figure
        QVERIFY2(std::abs(each * 7.5 - gigabytes) < kRounding, qPrintable(QString::number(each * 7.5)));
    }

    // Korthikanti et al. 2022, arXiv:2205.05198: 34 h + 5 a s per layer and token; table 2 has the shapes, section 5
    // says that 5 a s / h is 80 for GPT-3 and 64 for MT-NLG.
    void keepsWhatTheBackwardPassNeeds_data()
    {
        QTest::addColumn<int>("layers");
        QTest::addColumn<int>("hidden");
        QTest::addColumn<int>("heads");
        QTest::addColumn<double>("scores");
        QTest::newRow("GPT-3 175B") << 96 << 12288 << 96 << 80.0;
        QTest::newRow("MT-NLG 530B") << 105 << 20480 << 128 << 64.0;
    }

    void keepsWhatTheBackwardPassNeeds()
    {
        QFETCH(int, layers);
        QFETCH(int, hidden);
        QFETCH(int, heads);
        QFETCH(double, scores);
        TrainingPlan plan;
        plan.dropout = true;
        plan.sequence = 2048;
        const auto kept = layerActivations(test::gpt(layers, hidden, heads), plan);
        QCOMPARE(static_cast<int>(kept.size()), layers);
        for (const LayerActivations& layer : kept) {
            QCOMPARE(layer.kept / hidden, 34.0);
            QCOMPARE(layer.input / hidden, 2.0);
            QCOMPARE(layer.scores * 2048 / hidden, scores);
        }
    }

    void countsAdapters_data()
    {
        QTest::addColumn<QString>("model"); // empty: GPT-3
        QTest::addColumn<int>("targets");
        QTest::addColumn<int>("rank");
        QTest::addColumn<double>("elements");
        const auto row = [](const char* name, const char* model, AdapterTargets targets, int rank, double elements) {
            QTest::newRow(name) << QString::fromLatin1(model) << static_cast<int>(targets) << rank << elements;
        };
        // Hu et al. 2021, arXiv:2106.09685, table 4: 4.7M and 37.7M
        row("GPT-3, rank 1", "", AdapterTargets::QueryValue, 1, 4.7e6);
        row("GPT-3, rank 8", "", AdapterTargets::QueryValue, 8, 37.7e6);
        // What PEFT prints for a 7B LLaMA (github.com/ymcui/Chinese-LLaMA-Alpaca, issue 189)
        row("7B, query and value", "meta-llama/Llama-2-7b-hf", AdapterTargets::QueryValue, 8, 4194304);
        // 32 layers of 4 x (4096 + 4096), and with the feed-forward 3 x (4096 + 11008), times the rank
        row("7B, attention", "meta-llama/Llama-2-7b-hf", AdapterTargets::Attention, 16, 16777216);
        row("7B, linear", "meta-llama/Llama-2-7b-hf", AdapterTargets::Linear, 64, 159907840);
    }

    void countsAdapters()
    {
        QFETCH(QString, model);
        QFETCH(int, targets);
        QFETCH(int, rank);
        QFETCH(double, elements);
        TrainingPlan plan;
        plan.method = Method::Lora;
        plan.rank = rank;
        plan.targets = static_cast<AdapterTargets>(targets);
        const spec::ModelSpec shape = model.isEmpty() ? test::gpt(96, 12288, 96) : test::model(qPrintable(model));
        const double learnt = learntParameters(shape, plan).learnt;
        const double printed = elements < 1e8 && model.isEmpty() ? 0.1e6 : 0.5; // last printed digit
        QVERIFY2(std::abs(learnt - elements) <= printed, qPrintable(QString::number(learnt, 'f', 0)));
    }

    // Dettmers et al. 2023, arXiv:2305.14314, section 3: constants take 0.127 instead of 0.5 bits, which saves 3 GB of
    // 65B; abstract: 65B on one 48 GB device, where 16 bits needed more than 780 GB.
    void trainsSixtyFiveBillionOnOneDevice()
    {
        const spec::ModelSpec model = test::llama65b();
        QVERIFY(std::abs(8 * kNf4Bytes - 4.127) < 0.0005);
        TrainingPlan plan;
        plan.method = Method::Qlora;
        plan.rank = 64;
        plan.sequence = 512;
        plan.checkpointing = Checkpointing::Full;
        plan.offload = true; // the paper's paged optimizer
        const TrainingMemory small = estimated(model, "l40s", plan);
        QCOMPARE(small.verdict, memory::Verdict::Fits);
        plan.offload = false;
        plan.method = Method::Lora;
        QCOMPARE(estimated(model, "l40s", plan).verdict, memory::Verdict::DoesNotFit);
        plan.method = Method::Full;
        QVERIFY(toGb(estimated(model, "l40s", plan).device.used()) > 780);
    }

    // What those who train daily reckon with, rounded up for any card: hiyouga/LLaMA-Factory, README.md, "Hardware
    // Requirement" (2025): full in 16 bits with a 32-bit copy, LoRA, and QLoRA in 4 bits, of 7B and 70B.
    void staysNearRulesOfThumb_data()
    {
        QTest::addColumn<QString>("model");
        QTest::addColumn<int>("method");
        QTest::addColumn<double>("gigabytes");
        const auto row = [](const char* name, const char* model, Method method, double gigabytes) {
            QTest::newRow(name) << QString::fromLatin1(model) << static_cast<int>(method) << gigabytes;
        };
        row("7B full", "meta-llama/Llama-2-7b-hf", Method::Full, 120);
        row("7B LoRA", "meta-llama/Llama-2-7b-hf", Method::Lora, 16);
        row("7B QLoRA", "meta-llama/Llama-2-7b-hf", Method::Qlora, 6);
        row("70B full", "meta-llama/Llama-2-70b-hf", Method::Full, 1200);
        row("70B LoRA", "meta-llama/Llama-2-70b-hf", Method::Lora, 160);
        row("70B QLoRA", "meta-llama/Llama-2-70b-hf", Method::Qlora, 48);
    }

    void staysNearRulesOfThumb()
    {
        QFETCH(QString, model);
        QFETCH(int, method);
        QFETCH(double, gigabytes);
        TrainingPlan plan;
        plan.method = static_cast<Method>(method);
        plan.rank = 8; // PEFT's usual one
        plan.sequence = 1024;
        plan.checkpointing = Checkpointing::Full;
        const double used = toGb(estimated(test::model(qPrintable(model)), "h200-141gb-sxm", plan).device.used());
        QVERIFY2(used > 0.85 * gigabytes && used < gigabytes, qPrintable(QString::number(used)));
    }

    // ZeRO-Offload (Ren et al. 2021, arXiv:2101.06840): 13B on one 32 GB device, weights alone stay there.
    void offloadsStates()
    {
        const spec::ModelSpec& model = test::model("meta-llama/Llama-2-13b-hf");
        TrainingPlan plan;
        plan.zero = 2;
        plan.sequence = 512;
        plan.checkpointing = Checkpointing::Full;
        plan.offload = true;
        const TrainingMemory memory = estimated(model, "v100-32gb-sxm2", plan);
        QCOMPARE(memory.verdict, memory::Verdict::Fits);
        QCOMPARE(memory.device.optimizer, Bytes(0));
        QCOMPARE(memory.device.gradients, Bytes(0));
        const double parameters = learntParameters(model, plan).learnt;
        QVERIFY(std::abs(toDouble(memory.host) / parameters - 14) < 1e-6);
        NullTrace silent;
        const TrainingMemory tight = estimateMemory({&model, &test::device("v100-32gb-sxm2"), plan, 64_GB}, silent);
        QCOMPARE(tight.verdict, memory::Verdict::DoesNotFit);
        QCOMPARE(tight.hostMissing, memory.host - 64_GB);
    }

    // Experts of DeepSeek-V3 dealt out over 64 ranks: each holds 4 of 256, and data parallelism shares them 2048 / 16 /
    // 64 = 2 times (report, arXiv:2412.19437, section 3.2: PP 16, EP 64, ZeRO-1).
    void dealsOutExperts()
    {
        const spec::ModelSpec& model = test::model("deepseek-ai/DeepSeek-V3");
        TrainingPlan plan;
        plan.layout = {.tp = 1, .pp = 16, .dp = 128, .ep = 64};
        plan.zero = 1;
        plan.sequence = 4096;
        const StageParameters held = stageParameters(model, plan, 7);
        const double layers = 4; // of 61, stage 7 has four, all with experts
        QCOMPARE(held.experts.learnt, layers * 4 * 3 * 2048 * 7168);
        QVERIFY(checkPlan(model, plan, 2048));
        plan.layout.ep = 48;
        QCOMPARE(checkPlan(model, plan, 2048).error().code, ErrorCode::ExpertParallelSplit);
    }

    void namesWhatIsWrong_data()
    {
        QTest::addColumn<int>("zero");
        QTest::addColumn<int>("tp");
        QTest::addColumn<int>("devices");
        QTest::addColumn<int>("code");
        const auto row = [](const char* name, int zero, int tp, int devices, ErrorCode code) {
            QTest::newRow(name) << zero << tp << devices << static_cast<int>(code);
        };
        row("stage", 4, 1, 1, ErrorCode::ValueOutOfRange);
        row("heads", 0, 3, 3, ErrorCode::TensorParallelHeads);
        row("devices", 0, 2, 8, ErrorCode::LayoutDevices);
    }

    void namesWhatIsWrong()
    {
        QFETCH(int, zero);
        QFETCH(int, tp);
        QFETCH(int, devices);
        QFETCH(int, code);
        TrainingPlan plan;
        plan.sequence = 512;
        plan.zero = zero;
        plan.layout.tp = tp;
        const auto checked = checkPlan(test::model("meta-llama/Llama-2-7b-hf"), plan, devices);
        QVERIFY(!checked);
        QCOMPARE(static_cast<int>(checked.error().code), code);
    }

    // The recorded steps are the estimate's own figures.
    void recordsEveryPart()
    {
        TrainingPlan plan;
        plan.layout.dp = 8;
        plan.zero = 3;
        plan.sequence = 4096;
        RecordingTrace trace;
        const TrainingMemory memory = estimateMemory(
            {&test::model("meta-llama/Llama-2-7b-hf"), &test::device("h100-80gb-sxm"), plan, std::nullopt}, trace);
        const auto& d = memory.device;
        const QList<Bytes> parts{d.weights, d.gradients, d.optimizer, d.activations, d.logits, d.buffers, d.free};
        QCOMPARE(static_cast<qsizetype>(trace.steps.size()), parts.size());
        for (qsizetype i = 0; i < parts.size(); ++i) {
            QVERIFY(std::abs(trace.steps[static_cast<std::size_t>(i)].result - toDouble(parts[i])) < 1);
        }
    }
};

QTEST_GUILESS_MAIN(TestTrainingMemory)
#include "tst_TrainingMemory.moc"
