// Operators under the roofline: never above it, decode left of prefill, and together the step that was estimated.
#include "core/sizing/Concurrency.h"
#include "core/sizing/ServingSpeed.h"
#include "tests/core/sizing/Shipped.h"

#include <QTest>

#include <algorithm>

using namespace berth;
using namespace berth::performance;
using namespace berth::sizing;
using namespace berth::sizing::testing;

namespace {

SizingRequest request(const char* model, const char* precision, const char* engine)
{
    SizingRequest asked;
    asked.model = model;
    asked.precision = precision;
    asked.engine = engine;
    asked.accelerator = "h200-141gb-sxm";
    asked.count = 8;
    asked.input = 2048;
    asked.output = 1024;
    return asked;
}

// On one device a rate of `peak` needs peak / bandwidth operations per byte.
double roof(const Roofline& roofline, const RooflinePoint& point)
{
    return std::min(roofline.peak, roofline.bandwidth * point.intensity());
}

const RooflinePoint& of(const RooflinePoints& points, OperatorClass kind)
{
    return points[static_cast<std::size_t>(kind)];
}

} // namespace

class TestRoofline : public QObject
{
    Q_OBJECT

private slots:
    void staysUnderTheRoof_data()
    {
        QTest::addColumn<SizingRequest>("asked");
        QTest::newRow("mixture, FP8") << request("deepseek-ai/DeepSeek-R1", "fp8-block128", "sglang");
        QTest::newRow("dense, BF16") << request("meta-llama/Llama-3.1-70B-Instruct", "bf16", "vllm");
        QTest::newRow("dense, FP8") << request("meta-llama/Llama-3.1-70B-Instruct", "fp8", "tensorrt-llm");
    }

    void staysUnderTheRoof()
    {
        QFETCH(SizingRequest, asked);
        const Candidate tried = candidate(asked);
        for (const std::int64_t concurrency : {1, 8, 64}) {
            const Plan plan = withConcurrency(tried.plan, concurrency);
            const auto roofline = rooflineOf(tried.basis, plan, estimate(tried.basis, plan));
            QVERIFY(roofline.has_value());
            for (const RooflinePoints* phase : {&roofline->decode, &roofline->prefill}) {
                for (const RooflinePoint& point : *phase) {
                    QVERIFY(point.attained() <= roof(*roofline, point) * 1.0001);
                }
            }
            const auto& decode = of(roofline->decode, OperatorClass::Dense);
            const auto& prefill = of(roofline->prefill, OperatorClass::Dense);
            QVERIFY(decode.intensity() < prefill.intensity());
            QVERIFY(decode.attained() < prefill.attained());
        }
    }

    // 16-bit weights take two bytes each, and each token takes two operations with them: one per byte and token.
    void denseIntensityIsTheBatch()
    {
        const Candidate tried = candidate(request("meta-llama/Llama-3.1-70B-Instruct", "bf16", "vllm"));
        const Plan plan = withConcurrency(tried.plan, 16);
        const Estimate estimated = estimate(tried.basis, plan);
        const auto roofline = rooflineOf(tried.basis, plan, estimated);
        const double intensity = of(roofline->decode, OperatorClass::Dense).intensity();
        QVERIFY(std::abs(intensity / estimated.performance->batch - 1) < 0.01);
    }

    void partsMakeTheStep()
    {
        const Candidate tried = candidate(request("deepseek-ai/DeepSeek-R1", "fp8-block128", "sglang"));
        const Plan plan = withConcurrency(tried.plan, 32);
        const Estimate estimated = estimate(tried.basis, plan);
        const auto roofline = rooflineOf(tried.basis, plan, estimated);
        double seconds = 0;
        for (const RooflinePoint& point : roofline->decode) {
            seconds += point.seconds;
        }
        const StepTime& step = estimated.performance->decodeStep;
        QVERIFY(std::abs(seconds / (step.memory + step.compute) - 1) < 1e-9);
    }

    void engineForOneUserHasNone()
    {
        SizingRequest asked = request("meta-llama/Llama-3.1-70B-Instruct", "gguf-q4_k_m", "llama.cpp");
        const Candidate tried = candidate(asked);
        QVERIFY(!rooflineOf(tried.basis, tried.plan, estimate(tried.basis, tried.plan)));
    }
};

QTEST_GUILESS_MAIN(TestRoofline)
#include "tst_Roofline.moc"
