// Tensor types of GGUF mixes. Expected types follow from the behaviour of llama.cpp's quantiser (src/llama-quant.cpp);
// whole files are held against their published sizes in tst_FileSizeEvaluation.
#include <QtTest>

#include "core/memory/GgufMix.h"

using namespace berth::memory;
using berth::spec::TensorRole;

namespace {

constexpr GgufModel kLlama8b{.layers = 32, .headsPerKvHead = 4, .valueTensors = 32};
constexpr GgufModel kLlama2{.layers = 32, .headsPerKvHead = 1, .valueTensors = 32};
constexpr GgufModel kLlama70b{.layers = 80, .headsPerKvHead = 8, .valueTensors = 80, .seventyB = true};
constexpr GgufModel kMixtral{.layers = 32, .experts = 8, .headsPerKvHead = 4, .valueTensors = 32};
constexpr GgufModel kGptOss{.layers = 24, .experts = 32, .headsPerKvHead = 8, .valueTensors = 24, .mxfp4Experts = true};
constexpr GgufModel kTied{.layers = 26, .headsPerKvHead = 2, .valueTensors = 26, .tiedEmbeddings = true};

constexpr std::int64_t kRow = 4096;

GgmlType typeOf(std::string_view id, const GgufModel& model, TensorRole role, int layer, bool importance = true)
{
    const GgufRecipe recipe{.fileType = ggufFileTypeOf(id).value(), .importanceMatrix = importance};
    return chooseGgmlType(recipe, model, {.role = role, .layer = layer, .ordinal = layer, .rowLength = kRow});
}

} // namespace

class TestGgufMix : public QObject
{
    Q_OBJECT

private slots:
    void givesTensorsTheirTypes_data();
    void givesTensorsTheirTypes();
    void fallsBackWhereARowHoldsNoWholeBlocks_data();
    void fallsBackWhereARowHoldsNoWholeBlocks();
    void importanceMatrixShiftsEarlyDownProjections();
    void wideEndsTouchOnlyTheEnds();
    void keepsVectorsAndRoutersFull();
    void knowsOnlyFileTypes();
    void blocksHaveTheirPublishedBits_data();
    void blocksHaveTheirPublishedBits();
};

void TestGgufMix::givesTensorsTheirTypes_data()
{
    QTest::addColumn<QByteArray>("label");
    QTest::addColumn<GgufModel>("model");
    QTest::addColumn<TensorRole>("role");
    QTest::addColumn<int>("layer");
    QTest::addColumn<GgmlType>("type");

    const auto row = [](const char* name, const char* label, const GgufModel& model, TensorRole role, int layer,
                        GgmlType type) {
        QTest::newRow(name) << QByteArray(label) << model << role << layer << type;
    };
    using enum TensorRole;
    row("Q4_K_M value, first eighth", "gguf-q4_k_m", kLlama8b, AttnValue, 3, GgmlType::Q6K);
    row("Q4_K_M value, middle", "gguf-q4_k_m", kLlama8b, AttnValue, 4, GgmlType::Q4K);
    row("Q4_K_M value, every third", "gguf-q4_k_m", kLlama8b, AttnValue, 6, GgmlType::Q6K);
    row("Q4_K_M down, last eighth", "gguf-q4_k_m", kLlama8b, FfnDown, 28, GgmlType::Q6K);
    row("Q4_K_M query", "gguf-q4_k_m", kLlama8b, AttnQuery, 0, GgmlType::Q4K);
    row("Q4_K_M head", "gguf-q4_k_m", kLlama8b, OutputHead, -1, GgmlType::Q6K);
    row("Q4_K_M embedding", "gguf-q4_k_m", kLlama8b, TokenEmbedding, -1, GgmlType::Q4K);
    row("Q4_K_M tied embedding is the head", "gguf-q4_k_m", kTied, TokenEmbedding, -1, GgmlType::Q6K);
    row("Q4_K_M value of a 70B model", "gguf-q4_k_m", kLlama70b, AttnValue, 10, GgmlType::Q5K);
    row("Q4_K_S value, fifth layer", "gguf-q4_k_s", kLlama8b, AttnValue, 4, GgmlType::Q4K);
    row("Q4_K_S down, first eighth", "gguf-q4_k_s", kLlama8b, FfnDown, 3, GgmlType::Q5K);
    row("Q3_K_M value, second layer", "gguf-q3_k_m", kLlama8b, AttnValue, 1, GgmlType::Q5K);
    row("Q3_K_M down, first sixteenth", "gguf-q3_k_m", kLlama8b, FfnDown, 1, GgmlType::Q5K);
    row("Q3_K_M attention output", "gguf-q3_k_m", kLlama8b, AttnOutput, 9, GgmlType::Q4K);
    row("Q3_K_L down", "gguf-q3_k_l", kLlama8b, FfnDown, 9, GgmlType::Q5K);
    row("Q2_K value, grouped queries", "gguf-q2_k", kLlama8b, AttnValue, 9, GgmlType::Q4K);
    row("Q2_K value, every head its own", "gguf-q2_k", kLlama2, AttnValue, 9, GgmlType::Q3K);
    row("Q2_K gate", "gguf-q2_k", kLlama8b, FfnGate, 9, GgmlType::Q2K);
    row("Q6_K everything", "gguf-q6_k", kLlama8b, AttnValue, 0, GgmlType::Q6K);
    row("IQ3_XS gate, middle", "gguf-iq3_xs", kLlama8b, FfnGate, 16, GgmlType::Iq3Xxs);
    row("IQ3_XS gate, first eighth", "gguf-iq3_xs", kLlama8b, FfnGate, 3, GgmlType::Iq3S);
    row("IQ3_XXS query", "gguf-iq3_xxs", kLlama8b, AttnQuery, 16, GgmlType::Iq2S);
    row("IQ2_M base", "gguf-iq2_m", kLlama8b, FfnUp, 16, GgmlType::Iq2S);
    row("IQ2_M embedding", "gguf-iq2_m", kLlama8b, TokenEmbedding, -1, GgmlType::Iq3S);
    row("IQ2_XXS head", "gguf-iq2_xxs", kLlama8b, OutputHead, -1, GgmlType::Q5K);
    row("IQ1_S attention output", "gguf-iq1_s", kLlama8b, AttnOutput, 9, GgmlType::Iq2Xxs);
    row("eight experts: value", "gguf-q4_k_m", kMixtral, AttnValue, 9, GgmlType::Q8_0);
    row("eight experts: attention output", "gguf-q4_k_m", kMixtral, AttnOutput, 9, GgmlType::Q5K);
    row("gpt-oss experts stay MXFP4 in F16 files", "gguf-f16", kGptOss, ExpertUp, 9, GgmlType::Mxfp4);
    row("gpt-oss attention in F16 files", "gguf-f16", kGptOss, AttnQuery, 9, GgmlType::F16);
    row("MXFP4 label: attention", "gguf-mxfp4", kGptOss, AttnQuery, 9, GgmlType::Q8_0);
    row("latent projections take the base type", "gguf-q4_k_m", kMixtral, AttnLatentUp, 0, GgmlType::Q4K);
}

void TestGgufMix::givesTensorsTheirTypes()
{
    QFETCH(QByteArray, label);
    QFETCH(GgufModel, model);
    QFETCH(TensorRole, role);
    QFETCH(int, layer);
    QFETCH(GgmlType, type);

    QCOMPARE(typeOf(label.constData(), model, role, layer), type);
}

void TestGgufMix::fallsBackWhereARowHoldsNoWholeBlocks_data()
{
    QTest::addColumn<GgmlType>("wanted");
    QTest::addColumn<qint64>("row");
    QTest::addColumn<GgmlType>("given");

    // 2880: gpt-oss; 128: one head; 100: not even blocks of 32.
    QTest::newRow("Q6_K") << GgmlType::Q6K << qint64(2880) << GgmlType::Q8_0;
    QTest::newRow("Q5_K") << GgmlType::Q5K << qint64(2880) << GgmlType::Q5_1;
    QTest::newRow("Q4_K") << GgmlType::Q4K << qint64(128) << GgmlType::Q5_0;
    QTest::newRow("Q3_K") << GgmlType::Q3K << qint64(2880) << GgmlType::Iq4Nl;
    QTest::newRow("IQ1_S") << GgmlType::Iq1S << qint64(2880) << GgmlType::Iq4Nl;
    QTest::newRow("IQ4_XS, whole blocks") << GgmlType::Iq4Xs << qint64(2816) << GgmlType::Iq4Xs;
    QTest::newRow("Q4_0, whole blocks") << GgmlType::Q4_0 << qint64(2880) << GgmlType::Q4_0;
    QTest::newRow("nothing fits") << GgmlType::Q8_0 << qint64(100) << GgmlType::F16;
}

void TestGgufMix::fallsBackWhereARowHoldsNoWholeBlocks()
{
    QFETCH(GgmlType, wanted);
    QFETCH(qint64, row);
    QFETCH(GgmlType, given);

    QCOMPARE(typeForRow(wanted, row), given);
    QCOMPARE(row % blockOf(given).weights, qint64(0));
}

void TestGgufMix::importanceMatrixShiftsEarlyDownProjections()
{
    const auto down = [](std::string_view id, int layer, bool importance) {
        return typeOf(id, kLlama2, TensorRole::FfnDown, layer, importance);
    };
    QCOMPARE(down("gguf-q4_0", 3, true), GgmlType::Q4_1);
    QCOMPARE(down("gguf-q4_0", 3, false), GgmlType::Q4_0);
    QCOMPARE(down("gguf-q4_0", 4, true), GgmlType::Q4_0);
    QCOMPARE(down("gguf-iq4_xs", 3, true), GgmlType::Iq4Xs);
    QCOMPARE(down("gguf-iq4_xs", 3, false), GgmlType::Q5K);
}

void TestGgufMix::wideEndsTouchOnlyTheEnds()
{
    const GgufRecipe recipe{.fileType = GgufFileType::Q4KM, .wideEnds = true};
    const auto type = [&](TensorRole role) {
        return chooseGgmlType(recipe, kLlama8b, {.role = role, .layer = 5, .ordinal = 5, .rowLength = kRow});
    };
    QCOMPARE(type(TensorRole::TokenEmbedding), GgmlType::Q8_0);
    QCOMPARE(type(TensorRole::OutputHead), GgmlType::Q8_0);
    QCOMPARE(type(TensorRole::FfnGate), GgmlType::Q4K);
}

void TestGgufMix::keepsVectorsAndRoutersFull()
{
    for (const TensorRole role : {TensorRole::Vector, TensorRole::RouterGate, TensorRole::StateConvolution}) {
        QCOMPARE(typeOf("gguf-iq1_s", kMixtral, role, 0), GgmlType::F32);
        QCOMPARE(typeOf("gguf-f16", kMixtral, role, 0), GgmlType::F32);
    }
}

void TestGgufMix::knowsOnlyFileTypes()
{
    QCOMPARE(ggufFileTypeOf("gguf-iq3_xxs").value(), GgufFileType::Iq3Xxs);
    QVERIFY(!ggufFileTypeOf("gguf-q9_k"));
    QVERIFY(!ggufFileTypeOf("ggml-q4_k"));
    QCOMPARE(ggmlTypeOf("ggml-q4_k").value(), GgmlType::Q4K);
    QVERIFY(!ggmlTypeOf("bf16"));
}

void TestGgufMix::blocksHaveTheirPublishedBits_data()
{
    QTest::addColumn<QByteArray>("id");
    QTest::addColumn<double>("bits");

    // gguf-py constants.py, GGML_QUANT_SIZES: bytes * 8 / weights.
    QTest::newRow("Q8_0") << QByteArray("ggml-q8_0") << 8.5;
    QTest::newRow("Q6_K") << QByteArray("ggml-q6_k") << 6.5625;
    QTest::newRow("Q4_K") << QByteArray("ggml-q4_k") << 4.5;
    QTest::newRow("MXFP4") << QByteArray("ggml-mxfp4") << 4.25;
    QTest::newRow("IQ3_XXS") << QByteArray("ggml-iq3_xxs") << 3.0625;
    QTest::newRow("IQ1_S") << QByteArray("ggml-iq1_s") << 1.5625;
}

void TestGgufMix::blocksHaveTheirPublishedBits()
{
    QFETCH(QByteArray, id);
    QFETCH(double, bits);

    const GgmlType type = ggmlTypeOf(id.constData()).value();
    constexpr std::int64_t kRows = 1024;
    QCOMPARE(static_cast<double>(blockBytes(type, kRows, kRow).value) * 8.0 / (kRows * kRow), bits);
}

QTEST_APPLESS_MAIN(TestGgufMix)
#include "tst_GgufMix.moc"
