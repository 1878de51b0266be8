// How the shipped precisions run on shipped devices under shipped engines.
#include <QtTest>

#include "core/catalog/Catalog.h"
#include "core/spec/ComputePath.h"
#include "tests/support/ShippedFacts.h"

using namespace berth;
using namespace berth::spec;

namespace { } // namespace

class TestComputePath : public QObject
{
    Q_OBJECT

private slots:
    void choices_data();
    void choices();
    void blockScaleDecides_data();
    void blockScaleDecides();
};

void TestComputePath::choices_data()
{
    QTest::addColumn<QByteArray>("precision");
    QTest::addColumn<QByteArray>("accelerator");
    QTest::addColumn<QByteArray>("engine");
    QTest::addColumn<int>("kind");
    QTest::addColumn<int>("reason");
    const auto row = [](const char* precision, const char* accelerator, const char* engine, PathKind kind,
                        FindingCode reason) {
        QTest::addRow("%s on %s, %s", precision, accelerator, engine)
            << QByteArray(precision) << QByteArray(accelerator) << QByteArray(engine) << static_cast<int>(kind)
            << static_cast<int>(reason);
    };
    // Hardware of the accelerators table: Blackwell has units for both, CDNA4 for MXFP4, Hopper for neither.
    row("mxfp4", "b200-sxm", "vllm", PathKind::Native, FindingCode::RunsNative);
    row("nvfp4", "b200-sxm", "vllm", PathKind::Native, FindingCode::RunsNative);
    row("mxfp4", "mi355x", "vllm", PathKind::Native, FindingCode::RunsNative);
    row("nvfp4", "mi355x", "vllm", PathKind::Unsupported, FindingCode::NoUnitsForPrecision);
    row("mxfp4", "h100-80gb-sxm", "vllm", PathKind::WeightOnly, FindingCode::RunsWeightOnly);
    row("nvfp4", "rtx-3090", "vllm", PathKind::WeightOnly, FindingCode::RunsWeightOnly);
    // ggml unpacks blocks in its kernels, whatever units there are.
    row("gguf-q4_k_m", "rtx-3090", "llama.cpp", PathKind::Native, FindingCode::BlocksDequantised);
    row("gguf-q4_k_m", "rtx-3090", "vllm", PathKind::Unsupported, FindingCode::EngineLacksPrecision);
    row("fp8", "h100-80gb-sxm", "vllm", PathKind::Native, FindingCode::RunsNative);
    // Architectures that the makers' pages leave out (engines table).
    row("bf16", "ryzen-ai-max-395", "sglang", PathKind::Unsupported, FindingCode::EngineLacksDevice);
    row("bf16", "ryzen-ai-max-395", "vllm", PathKind::Native, FindingCode::RunsNative);
    row("fp8", "mi300x", "sglang", PathKind::Native, FindingCode::RunsNative);
    row("bf16", "t4", "tensorrt-llm", PathKind::Unsupported, FindingCode::EngineLacksDevice);
    row("bf16", "p40", "vllm", PathKind::Unsupported, FindingCode::EngineLacksDevice);
    row("fp8", "h100-80gb-sxm", "mindie", PathKind::Unsupported, FindingCode::EngineLacksDevice);
    row("bf16", "h100-80gb-sxm", "llama.cpp", PathKind::Unsupported, FindingCode::EngineLacksPrecision);
}

void TestComputePath::choices()
{
    QFETCH(QByteArray, precision);
    QFETCH(QByteArray, accelerator);
    QFETCH(QByteArray, engine);
    QFETCH(int, kind);
    QFETCH(int, reason);
    const PrecisionSpec* format = catalog::byId(testing::shippedCatalog(), PrecisionId(precision.toStdString()));
    const AcceleratorSpec* device = catalog::byId(testing::shippedCatalog(), AcceleratorId(accelerator.toStdString()));
    const EngineSpec* server = catalog::byId(testing::shippedCatalog(), EngineId(engine.toStdString()));
    QVERIFY(format != nullptr && device != nullptr && server != nullptr);
    const ComputePath path = chooseComputePath(*format, *device, *server);
    QCOMPARE(static_cast<int>(path.kind), kind);
    QCOMPARE(static_cast<int>(path.reason), reason);
}

void TestComputePath::blockScaleDecides_data()
{
    QTest::addColumn<int>("compute");
    QTest::newRow("computed in 16 bits") << static_cast<int>(ComputeFormat::Bf16);
    QTest::newRow("computed in 4 bits") << static_cast<int>(ComputeFormat::Fp4);
}

// What a user's own FP4 format computes in says nothing about its scales.
void TestComputePath::blockScaleDecides()
{
    QFETCH(int, compute);
    PrecisionSpec precision;
    precision.kind = PrecisionKind::BlockFloat;
    precision.compute = static_cast<ComputeFormat>(compute);
    const AcceleratorSpec& device = *catalog::byId(testing::shippedCatalog(), AcceleratorId("mi355x"));
    const EngineSpec& engine = *catalog::byId(testing::shippedCatalog(), EngineId("vllm"));
    precision.blockScale = BlockScale::PowerOfTwo;
    QCOMPARE(chooseComputePath(precision, device, engine).kind, PathKind::Native);
    precision.blockScale = BlockScale::Fp8;
    QCOMPARE(chooseComputePath(precision, device, engine).kind, PathKind::Unsupported);
}

QTEST_APPLESS_MAIN(TestComputePath)
#include "tst_ComputePath.moc"
