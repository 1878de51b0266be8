// Bytes of single matrices under each layout, and which tensors of a model take which layout.
#include <QtTest>

#include "core/memory/TensorBits.h"
#include "tests/core/memory/KnownPrecisions.h"
#include "tests/core/spec/KnownModels.h"

using namespace berth;
using namespace berth::memory;
using spec::Component;
using spec::TensorRole;

namespace {

spec::Tensor matrix(TensorRole role, Component component)
{
    return {role, component, spec::Split::Tensor, 0, 1024, 4096};
}

StoredLayout layoutOf(const spec::ModelSpec& model, std::string_view precision, TensorRole role, Component component,
                      const SchemeOptions& options = {})
{
    const auto scheme = makeWeightScheme(model, spec::known::precision(precision), options);
    return storedAs(scheme, matrix(role, component)).layout;
}

} // namespace

class TestTensorBits : public QObject
{
    Q_OBJECT

private slots:
    void countsScalesAndZeros_data();
    void countsScalesAndZeros();
    void quantisesLinearsOnly_data();
    void quantisesLinearsOnly();
    void keepsExpertsOnlyCheckpoints();
    void leavesDelicateAttentionAlone();
    void widensOnConversion();
};

void TestTensorBits::countsScalesAndZeros_data()
{
    QTest::addColumn<QByteArray>("precision");
    QTest::addColumn<qint64>("bytes");

    constexpr qint64 kElements = 1024 * 4096;
    // Each layout's definition: elements, then scales, then zero points.
    QTest::newRow("BF16") << QByteArray("bf16") << 2 * kElements;
    QTest::newRow("FP8, one FP32 scale") << QByteArray("fp8") << kElements + 4;
    QTest::newRow("FP8 128 x 128: 8 x 32 FP32 scales") << QByteArray("fp8-block128") << kElements + 8 * 32 * 4;
    QTest::newRow("INT8, a 16-bit scale per row") << QByteArray("int8-w8a8") << kElements + 1024 * 2;
    QTest::newRow("AWQ: 32 groups a row")
        << QByteArray("int4-awq-g128") << kElements / 2 + 1024 * 32 * 2 + 1024 * 32 / 2;
    QTest::newRow("GPTQ: the group of every column besides")
        << QByteArray("int4-gptq-g128") << kElements / 2 + 1024 * 32 * 2 + 1024 * 32 / 2 + 4 * 4096;
    QTest::newRow("INT4 g32, symmetric") << QByteArray("int4-g32") << kElements / 2 + 1024 * 128 * 2;
    QTest::newRow("MXFP4: a byte per 32") << QByteArray("mxfp4") << kElements / 2 + kElements / 32;
    QTest::newRow("NVFP4: a byte per 16, an FP32 scale") << QByteArray("nvfp4") << kElements / 2 + kElements / 16 + 4;
    QTest::newRow("one ggml type") << QByteArray("ggml-q4_k") << kElements / 256 * 144;
}

void TestTensorBits::countsScalesAndZeros()
{
    QFETCH(QByteArray, precision);
    QFETCH(qint64, bytes);

    const auto scheme = makeWeightScheme(spec::known::llama31Small(), spec::known::precision(precision.constData()));
    QCOMPARE(tensorBytes(scheme, matrix(TensorRole::FfnUp, Component::DenseFfn), {}).value, bytes);
}

void TestTensorBits::quantisesLinearsOnly_data()
{
    QTest::addColumn<TensorRole>("role");
    QTest::addColumn<Component>("component");
    QTest::addColumn<bool>("small");

    QTest::newRow("query") << TensorRole::AttnQuery << Component::Attention << true;
    QTest::newRow("experts") << TensorRole::ExpertUp << Component::RoutedExperts << true;
    QTest::newRow("shared expert") << TensorRole::SharedUp << Component::SharedExperts << true;
    QTest::newRow("embedding") << TensorRole::TokenEmbedding << Component::Embedding << false;
    QTest::newRow("head") << TensorRole::OutputHead << Component::Head << false;
    QTest::newRow("router") << TensorRole::RouterGate << Component::Router << false;
    QTest::newRow("norm") << TensorRole::Vector << Component::Norm << false;
    QTest::newRow("bias") << TensorRole::Vector << Component::Attention << false;
    QTest::newRow("vision") << TensorRole::OpaqueMatrix << Component::Vision << false;
}

void TestTensorBits::quantisesLinearsOnly()
{
    QFETCH(TensorRole, role);
    QFETCH(Component, component);
    QFETCH(bool, small);

    const auto model = spec::known::qwen3Sparse();
    QCOMPARE(layoutOf(model, "fp8", role, component), small ? StoredLayout::Fp8Tensor : StoredLayout::Plain);
    QCOMPARE(layoutOf(model, "int4-awq-g128", role, component),
             small ? StoredLayout::IntegerGroup : StoredLayout::Plain);
}

// gpt-oss, Kimi K2 Thinking and DeepSeek-V4 are published with four-bit experts and wider everything else.
void TestTensorBits::keepsExpertsOnlyCheckpoints()
{
    auto model = spec::known::qwen3Sparse();
    model.nativeFormat = spec::WeightFormat::Mxfp4;
    QCOMPARE(layoutOf(model, "mxfp4", TensorRole::ExpertUp, Component::RoutedExperts), StoredLayout::Mxfp4);
    QCOMPARE(layoutOf(model, "mxfp4", TensorRole::AttnQuery, Component::Attention), StoredLayout::Plain);
    model.nativeFormat = spec::WeightFormat::Fp4ExpertsFp8;
    QCOMPARE(layoutOf(model, "mxfp4", TensorRole::AttnQuery, Component::Attention), StoredLayout::Fp8Block);
    model.nativeFormat = spec::WeightFormat::Int4Group32;
    QCOMPARE(layoutOf(model, "int4-g32", TensorRole::SharedUp, Component::SharedExperts), StoredLayout::Plain);
    QCOMPARE(layoutOf(model, "int4-awq-g128", TensorRole::SharedUp, Component::SharedExperts),
             StoredLayout::IntegerGroup);
}

void TestTensorBits::leavesDelicateAttentionAlone()
{
    auto hybrid = spec::known::qwen3Sparse();
    hybrid.state.kind = spec::StateKind::GatedDeltaNet;
    const auto query = [](const spec::ModelSpec& model, const SchemeOptions& options = {}) {
        return layoutOf(model, "nvfp4", TensorRole::AttnQuery, Component::Attention, options);
    };
    QCOMPARE(query(spec::known::llama31Small()), StoredLayout::Nvfp4);
    QCOMPARE(query(spec::known::deepseekV3()), StoredLayout::Plain);
    QCOMPARE(query(hybrid), StoredLayout::Fp8Tensor);
    QCOMPARE(query(spec::known::deepseekV3(), {.quantiseAttention = true}), StoredLayout::Nvfp4);
    QCOMPARE(query(hybrid, {.quantiseAttention = false}), StoredLayout::Plain);
}

void TestTensorBits::widensOnConversion()
{
    const auto stored = makeWeightScheme(spec::known::deepseekV3(), spec::known::precision("fp8-block128"));
    const auto widened =
        makeWeightScheme(spec::known::deepseekV3(), spec::known::precision("fp8-block128"), {.convertedBits = 16});
    const auto tensor = matrix(TensorRole::ExpertUp, Component::RoutedExperts);
    QCOMPARE(tensorBytes(widened, tensor, {}).value, qint64(2 * 1024 * 4096));
    QVERIFY(tensorBytes(widened, tensor, {}) > tensorBytes(stored, tensor, {}));
}

QTEST_APPLESS_MAIN(TestTensorBits)
#include "tst_TensorBits.moc"
