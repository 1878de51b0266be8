#include <QTest>

#include "core/guidance/Trial.h"
#include "tests/core/guidance/ShippedCatalog.h"

using namespace berth;
using namespace berth::guidance;
using namespace berth::guidance::testing;

namespace {

TrialRequest requestOf(const QString& model, const QString& precision, const QString& accelerator, int count)
{
    return {catalog::byId(shippedCatalog(), ModelId("deepseek-ai/" + model.toStdString())), precision.toStdString(),
            catalog::byId(shippedCatalog(), AcceleratorId(accelerator.toStdString())), count};
}

} // namespace

class tst_Trial : public QObject
{
    Q_OBJECT

private slots:
    void documentedDeploymentsLoad_data();
    void documentedDeploymentsLoad();
    void smallest_data();
    void smallest();
    void missingBytesShrinkWithDevices();
    void leastMemoryNeedsNoMore();
};

// Deployments that SGLang documents for DeepSeek-V3 and R1, https://docs.sglang.io/docs/basic_usage/deepseek_v3.md, and
// one node of 8 x H20 96 GB, whose 8 x 97,871 MiB (NVIDIA/nvtrust issue 128) exceed the weights by 150 GB.
void tst_Trial::documentedDeploymentsLoad_data()
{
    QTest::addColumn<QString>("precision");
    QTest::addColumn<QString>("accelerator");
    QTest::addColumn<int>("count");
    QTest::addColumn<bool>("loads");
    QTest::newRow("FP8 on 8 H200") << "fp8" << "h200-141gb-sxm" << 8 << true;
    QTest::newRow("FP8 on 8 MI300X") << "fp8" << "mi300x" << 8 << true;
    QTest::newRow("FP8 on 2 x 8 H100") << "fp8" << "h100-80gb-sxm" << 16 << true;
    QTest::newRow("FP8 on 2 x 8 H20") << "fp8" << "h20-96gb" << 16 << true;
    QTest::newRow("FP8 on 8 H20 96 GB") << "fp8" << "h20-96gb" << 8 << true;
    QTest::newRow("BF16 on 4 x 8 A100") << "bf16" << "a100-80gb-sxm" << 32 << true;
    QTest::newRow("INT8 on 16 A100") << "w8a8" << "a100-80gb-sxm" << 16 << true;
    QTest::newRow("AWQ on 8 A100") << "int4" << "a100-80gb-sxm" << 8 << true;
    // 671 GB of weights in 8 x 85.5 GB leave nothing: the page asks for two nodes
    QTest::newRow("FP8 on 8 H100") << "fp8" << "h100-80gb-sxm" << 8 << false;
    // 1,342 GB of weights in 16 x 85.9 GB: the page asks for four nodes
    QTest::newRow("BF16 on 16 A100") << "bf16" << "a100-80gb-sxm" << 16 << false;
}

void tst_Trial::documentedDeploymentsLoad()
{
    QFETCH(QString, precision);
    QFETCH(QString, accelerator);
    QFETCH(int, count);
    QFETCH(bool, loads);
    const auto trial =
        tryOn(shippedCatalog(), preparedModels(), requestOf("DeepSeek-R1", precision, accelerator, count));
    QVERIFY(trial.has_value());
    QCOMPARE(trial->devices, count);
    QCOMPARE(trial->loads, loads);
    QCOMPARE(trial->missingPerDevice > 0, !loads);
    QCOMPARE(trial->tokens > 0, loads);
}

// Weights: 141 GB (70B), 65.5 GB (32B) and 29.5 GB (14B) in 16 bits.
void tst_Trial::smallest_data()
{
    QTest::addColumn<QString>("model");
    QTest::addColumn<QString>("accelerator");
    QTest::addColumn<int>("stated");
    QTest::addColumn<int>("smallest"); // 0: none below the stated one
    QTest::newRow("70B in 48 GB") << "DeepSeek-R1-Distill-Llama-70B" << "l40s" << 8 << 4;
    QTest::newRow("70B in 80 GB") << "DeepSeek-R1-Distill-Llama-70B" << "h100-80gb-sxm" << 4 << 2;
    QTest::newRow("32B in 24 GB") << "DeepSeek-R1-Distill-Qwen-32B" << "rtx-4090" << 4 << 0;
    QTest::newRow("32B in 80 GB") << "DeepSeek-R1-Distill-Qwen-32B" << "a100-80gb-sxm" << 1 << 0;
    QTest::newRow("14B on two chips") << "DeepSeek-R1-Distill-Qwen-14B" << "atlas-300i-duo-48gb" << 4 << 1;
}

void tst_Trial::smallest()
{
    QFETCH(QString, model);
    QFETCH(QString, accelerator);
    QFETCH(int, stated);
    QFETCH(int, smallest);
    const auto found = smallestCount(shippedCatalog(), preparedModels(), requestOf(model, "bf16", accelerator, stated));
    QCOMPARE(found ? found->count : 0, smallest);
}

void tst_Trial::missingBytesShrinkWithDevices()
{
    double last = 0;
    for (const int count : {16, 8, 4, 2}) {
        const auto trial =
            tryOn(shippedCatalog(), preparedModels(), requestOf("DeepSeek-R1", "bf16", "a100-80gb-sxm", count));
        QVERIFY(trial.has_value() && !trial->loads);
        QVERIFY(trial->missingPerDevice > last);
        last = trial->missingPerDevice;
    }
}

void tst_Trial::leastMemoryNeedsNoMore()
{
    auto request = requestOf("DeepSeek-R1-Distill-Qwen-7B", "int4", "rtx-4090", 1);
    const auto first = tryOn(shippedCatalog(), preparedModels(), request);
    request.choice = Choice::LeastMemory;
    const auto least = tryOn(shippedCatalog(), preparedModels(), request);
    QVERIFY(first && least && first->holdsSmallLoad && least->holdsSmallLoad);
    QVERIFY(least->neededBytes < first->neededBytes);
    QCOMPARE(least->precision, std::string("gguf-q4_k_m"));
}

QTEST_APPLESS_MAIN(tst_Trial)
#include "tst_Trial.moc"
