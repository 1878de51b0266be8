// Work and hours of training against published runs.
#include <QtTest>

#include "core/spec/ParameterCount.h"
#include "core/training/TrainingTime.h"
#include "tests/core/training/Shapes.h"
#include "tests/core/training/Shipped.h"

using namespace berth;
using namespace berth::training;

namespace {

RunInputs run(const char* model, const char* device, std::int64_t sequence, double tokens)
{
    RunInputs inputs;
    inputs.model = &test::model(model);
    inputs.accelerator = &test::device(device);
    inputs.plan.method = Method::Pretrain;
    inputs.plan.checkpointing = Checkpointing::None;
    inputs.plan.sequence = sequence;
    inputs.tokens = tokens;
    return inputs;
}

} // namespace

class TestTrainingTime : public QObject
{
    Q_OBJECT

private slots:
    void agreesWithPublishedRuns_data()
    {
        QTest::addColumn<QString>("model");
        QTest::addColumn<QString>("device");
        QTest::addColumn<int>("sequence");
        QTest::addColumn<double>("tokens");
        QTest::addColumn<double>("hours");
        QTest::addColumn<double>("utilization"); // implied, to a hundredth
        const auto row = [](const char* name, const char* model, const char* device, int sequence, double tokens,
                            double hours, double utilization) {
            QTest::newRow(name) << QString::fromLatin1(model) << QString::fromLatin1(device) << sequence << tokens
                                << hours << utilization;
        };
        // arXiv:2412.19437, table 1 and section 4.1: 14.8T tokens of 4K, 2,664K hours of H800.
        row("DeepSeek-V3", "deepseek-ai/DeepSeek-V3", "h800-80gb-sxm", 4096, 14.8e12, 2.664e6, 0.39);
        // Model card of Llama 3.1, 30.84M hours of H100-80GB; arXiv:2407.21783: 15.6T tokens, 8K; it states 38 to 43 %
        // while the run goes on, the hours hold its interruptions too.
        row("Llama 3.1 405B", "meta-llama/Llama-3.1-405B-Instruct", "h100-80gb-sxm", 8192, 15.6e12, 30.84e6, 0.36);
        // Model card of Llama 3: 6.4M and 1.3M hours, 15T tokens, 8K.
        row("Llama 3 70B", "meta-llama/Meta-Llama-3-70B", "h100-80gb-sxm", 8192, 15e12, 6.4e6, 0.30);
        row("Llama 3 8B", "meta-llama/Meta-Llama-3-8B", "h100-80gb-sxm", 8192, 15e12, 1.3e6, 0.17);
        // arXiv:2307.09288, table 2: 1,720,320 hours of A100-80GB; 2T tokens of 4K.
        row("Llama 2 70B", "meta-llama/Llama-2-70b-hf", "a100-80gb-sxm", 4096, 2e12, 1'720'320, 0.44);
        row("Llama 2 13B", "meta-llama/Llama-2-13b-hf", "a100-80gb-sxm", 4096, 2e12, 368'640, 0.40);
        row("Llama 2 7B", "meta-llama/Llama-2-7b-hf", "a100-80gb-sxm", 4096, 2e12, 184'320, 0.41);
    }

    void agreesWithPublishedRuns()
    {
        QFETCH(QString, model);
        QFETCH(QString, device);
        QFETCH(int, sequence);
        QFETCH(double, tokens);
        QFETCH(double, hours);
        QFETCH(double, utilization);
        RunInputs inputs = run(qPrintable(model), qPrintable(device), sequence, tokens);
        const double implied = impliedUtilization(inputs, hours).value();
        qInfo("implies %.4f", implied);
        QVERIFY2(std::abs(implied - utilization) < 0.01, qPrintable(QString::number(implied)));
        inputs.utilization = implied;
        NullTrace silent;
        QVERIFY(std::abs(estimateTime(inputs, silent)->deviceHours / hours - 1) < 1e-9);
    }

    // The default is the median of these, and DeepSeek-V3's hours come out with it.
    void usualShareIsNearDeepSeek()
    {
        NullTrace silent;
        const auto time = estimateTime(run("deepseek-ai/DeepSeek-V3", "h800-80gb-sxm", 4096, 14.8e12), silent);
        QVERIFY2(std::abs(time->deviceHours / 2.664e6 - 1) < 0.01, qPrintable(QString::number(time->deviceHours)));
    }

    // Korthikanti et al. 2022, arXiv:2205.05198, equation 7 (a vocabulary of 51,200, scores not masked): model FLOPs of
    // an iteration are 72 B s L h^2 (1 + s / 6 h + V / 12 h L). Masking halves the term of the attention.
    void countsWorkOfGpt()
    {
        const spec::ModelSpec model = test::gpt(96, 12288, 96);
        RunInputs inputs;
        inputs.model = &model;
        inputs.accelerator = &test::device("a100-80gb-sxm");
        inputs.plan.checkpointing = Checkpointing::None;
        inputs.plan.sequence = 2048;
        inputs.tokens = 1e9;
        NullTrace silent;
        const double h = 12288;
        const double expected = 72 * 96 * h * h * (1 + 2048 / (12 * h) + 51200 / (12 * h * 96)) * 1e9;
        QVERIFY(std::abs(estimateTime(inputs, silent)->useful.value / expected - 1) < 0.001);
    }

    // Recomputing everything adds a third; frozen weights save a third.
    void countsPasses()
    {
        RunInputs inputs = run("meta-llama/Llama-2-70b-hf", "a100-80gb-sxm", 1, 1e9); // hardly any attention
        NullTrace silent;
        const auto plain = estimateTime(inputs, silent).value();
        inputs.plan.checkpointing = Checkpointing::Full;
        const auto again = estimateTime(inputs, silent).value();
        QVERIFY(std::abs(again.deviceHours / plain.deviceHours - 4.0 / 3) < 1e-6);
        QVERIFY(std::abs(again.mfu / plain.mfu - 0.75) < 1e-6);
        inputs.plan.checkpointing = Checkpointing::None;
        inputs.plan.method = Method::Qlora;
        inputs.plan.rank = 1;
        const auto adapted = estimateTime(inputs, silent).value();
        QVERIFY(std::abs(adapted.deviceHours / plain.deviceHours - 2.0 / 3) < 1e-3);
    }

    void windowsLimitTheAttention()
    {
        const spec::ModelSpec& model = test::model("openai/gpt-oss-120b"); // every other layer sees 128 tokens
        TrainingPlan plan;
        plan.sequence = 8192;
        const double all = 2.0 * model.layers * model.attention.heads * 2 * model.attention.headDim * 8193 / 2;
        const double work = tokenWork(model, plan).attention;
        QVERIFY(work > all / 2 && work < all * 0.52);
    }

    void namesWhatIsMissing()
    {
        NullTrace silent;
        RunInputs inputs = run("meta-llama/Llama-2-7b-hf", "a100-80gb-sxm", 4096, 0);
        QCOMPARE(estimateTime(inputs, silent).error().code, ErrorCode::ValueOutOfRange);
        inputs.tokens = 1e9;
        inputs.utilization = 0;
        QCOMPARE(estimateTime(inputs, silent).error().arguments.front(), std::string("mfu"));
        inputs.utilization = 0.4;
        spec::AcceleratorSpec bare = *inputs.accelerator;
        bare.bf16.reset();
        bare.fp16.reset();
        inputs.accelerator = &bare;
        QCOMPARE(estimateTime(inputs, silent).error().code, ErrorCode::MissingInput);
    }
};

QTEST_GUILESS_MAIN(TestTrainingTime)
#include "tst_TrainingTime.moc"
