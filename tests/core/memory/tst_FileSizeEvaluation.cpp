// Published sizes of whole files against the engine, and how a row's own words are read.
#include <QtTest>

#include <algorithm>
#include <cmath>

#include "core/memory/CheckpointFile.h"
#include "core/memory/FileSizeEvaluation.h"
#include "core/memory/QuantizationLabel.h"
#include "tests/core/memory/KnownPrecisions.h"
#include "tests/core/spec/Catalogue.h"
#include "tests/core/spec/KnownModels.h"

using namespace berth;
using namespace berth::memory;

namespace {

FileSizeRow ggufRow(const char* model, const char* precision, qint64 size)
{
    FileSizeRow row;
    row.id = "row";
    row.modelId = model;
    row.format = "gguf";
    row.precisionId = precision;
    row.size = Bytes(size);
    row.sizeUnit = "GiB";
    return row;
}

} // namespace

class TestFileSizeEvaluation : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void predictsPublishedSizes_data();
    void predictsPublishedSizes();
    void predictsNativeCheckpoints_data();
    void predictsNativeCheckpoints();
    void readsLabels_data();
    void readsLabels();
    void readsIntegerGroups();
    void readsStatedCounts_data();
    void readsStatedCounts();
    void countsDecideTheContents();
    void skipsOnlyForAReason_data();
    void skipsOnlyForAReason();

private:
    [[nodiscard]] FileSizeEvaluation evaluateOne(const FileSizeRow& row) const
    {
        return evaluateFileSizes({&row, 1}, m_models, m_precisions);
    }
    std::vector<spec::ModelSpec> m_models;
    std::vector<spec::PrecisionSpec> m_precisions;
};

void TestFileSizeEvaluation::initTestCase()
{
    m_models = spec::catalogueModels();
    m_precisions = spec::known::precisions();
    QVERIFY(!m_models.empty());
}

void TestFileSizeEvaluation::predictsPublishedSizes_data()
{
    QTest::addColumn<QByteArray>("model");
    QTest::addColumn<QByteArray>("precision");
    QTest::addColumn<QByteArray>("notes");
    QTest::addColumn<qint64>("bytes");
    QTest::addColumn<double>("percent"); // half a unit in the last printed digit, or exact

    const auto row = [](const char* name, const char* model, const char* precision, const char* notes, qint64 bytes,
                        double percent) {
        QTest::newRow(name) << QByteArray(model) << QByteArray(precision) << QByteArray(notes) << bytes << percent;
    };
    // Sums of tensor bytes, exact: public GGUF metadata listings.
    row("Llama 2 7B Q4_0", "meta-llama/Llama-2-7b-hf", "gguf-q4_0", "", 3'825'065'984, 0);
    row("Llama 2 7B Q4_K_M", "meta-llama/Llama-2-7b-hf", "gguf-q4_k_m", "", 4'080'263'168, 0);
    row("Qwen3 32B Q8_0", "Qwen/Qwen3-32B", "gguf-q8_0", "", 34'811'744'256, 0);
    row("gpt-oss 20B F16", "openai/gpt-oss-20b", "gguf-f16", "", 13'779'630'336, 0);
    row("gpt-oss 120B F16", "openai/gpt-oss-120b", "gguf-f16", "", 65'355'994'368, 0);
    // llama.cpp, tools/quantize/README.md: GiB with two decimals.
    const char* llama = "meta-llama/Llama-3.1-8B-Instruct";
    row("Llama 3.1 8B IQ2_S", llama, "gguf-iq2_s", "", 2'748'779'069, 0.2);
    row("Llama 3.1 8B IQ2_M", llama, "gguf-iq2_m", "", 2'942'052'597, 0.2);
    row("Llama 3.1 8B IQ3_XXS", llama, "gguf-iq3_xxs", "", 3'264'175'144, 0.17);
    row("Llama 3.1 8B IQ3_XS", llama, "gguf-iq3_xs", "", 3'511'135'764, 0.16);
    row("Llama 3.1 8B IQ3_M", llama, "gguf-iq3_m", "", 3'779'571'220, 0.15);
    row("Llama 3.1 8B Q2_K", llama, "gguf-q2_k", "", 3'167'538'380, 0.17);
    row("Llama 3.1 8B Q2_K_S", llama, "gguf-q2_k_s", "", 2'985'002'270, 0.18);
    row("Llama 3.1 8B Q3_K_L", llama, "gguf-q3_k_l", "", 4'316'442'132, 0.13);
    row("Llama 3.1 8B Q5_K_M", llama, "gguf-q5_k_m", "", 5'723'043'921, 0.1);
    // Loader lines, GiB with three decimals: ik_llama.cpp issue 389, discussion 286, issue 389.
    row("DeepSeek-R1 Q4_K_M", "deepseek-ai/DeepSeek-R1", "gguf-q4_k_m", "671.026 B params", 404'424'858'009, 0.0002);
    row("DeepSeek-V3 Q8_0, both latent layouts", "deepseek-ai/DeepSeek-V3-0324", "gguf-q8_0", "672.05 B params",
        714'371'172'925, 0.001);
    row("Qwen3 235B Q4_K_M", "Qwen/Qwen3-235B-A22B", "gguf-q4_k_m", "235.094 B params", 142'148'385'112, 0.0005);
    // Hub listings, decimal GB, whole files: unsloth; TheBloke (Genz-70b-GGUF, of the same shape).
    row("R1 Distill Qwen 1.5B Q2_K", "deepseek-ai/DeepSeek-R1-Distill-Qwen-1.5B", "gguf-q2_k", "GB", 753'000'000, 0.2);
    row("Llama 2 70B Q2_K of 2023", "meta-llama/Llama-2-70b-hf", "gguf-q2_k", "GB", 29'280'000'000, 0.02);
    // Sizes of whole files on the hub: bartowski, ggml-org, Qwen, unsloth, mradermacher, Ollama.
    row("Llama 2 7B Q4_0 file", "meta-llama/Llama-2-7b-hf", "gguf-q4_0", "GB", 3'825'807'040, 0.001);
    row("Llama 3.2 1B Q4_K_M file", "meta-llama/Llama-3.2-1B-Instruct", "gguf-q4_k_m", "GB", 807'694'464, 0.002);
    row("Llama 3.3 70B Q4_K_M file", "meta-llama/Llama-3.3-70B-Instruct", "gguf-q4_k_m", "GB", 42'520'398'816, 0.001);
    row("Llama 4 Scout Q3_K_S file", "meta-llama/Llama-4-Scout-17B-16E-Instruct", "gguf-q3_k_s", "GB", 46'740'372'480,
        0.01);
    row("Qwen2.5 7B Q4_K_M file", "Qwen/Qwen2.5-7B-Instruct", "gguf-q4_k_m", "GB", 4'683'074'240, 0.001);
    row("Qwen3 0.6B Q8_0 file", "Qwen/Qwen3-0.6B", "gguf-q8_0", "GB", 639'446'688, 0.005);
    row("Qwen3 30B-A3B Q4_K_M file", "Qwen/Qwen3-30B-A3B", "gguf-q4_k_m", "GB", 18'556'685'824, 0.001);
    row("DeepSeek-V2-Lite Q4_K_M file", "deepseek-ai/DeepSeek-V2-Lite", "gguf-q4_k_m", "GB", 10'364'416'736, 0.001);
    row("Moonlight 16B-A3B Q4_K_M file", "moonshotai/Moonlight-16B-A3B-Instruct", "gguf-q4_k_m", "GB", 10'540'747'360,
        0.01);
    row("gpt-oss 20B MXFP4 file", "openai/gpt-oss-20b", "gguf-mxfp4", "GB", 12'109'566'624, 0.01);
    row("Gemma 2 9B Q4_K_M file", "google/gemma-2-9b-it", "gguf-q4_k_m", "GB", 5'761'057'728, 0.005);
    row("Gemma 3 4B Q4_K_M file", "google/gemma-3-4b-it", "gguf-q4_k_m", "GB", 2'489'758'112, 0.02);
    row("Phi-3.5 mini Q4_K_M file", "microsoft/Phi-3.5-mini-instruct", "gguf-q4_k_m", "GB", 2'393'232'672, 0.001);
    row("Phi-4 Q4_K_M file", "microsoft/phi-4", "gguf-q4_k_m", "GB", 9'053'114'816, 0.005);
    row("Falcon 7B Q4_K_M file", "tiiuae/falcon-7b-instruct", "gguf-q4_k_m", "GB", 4'975'127'552, 0.02);
    row("OLMoE 7B Q4_K_M file", "allenai/OLMoE-1B-7B-0125-Instruct", "gguf-q4_k_m", "GB", 4'213'512'672, 0.02);
    row("Nemotron Nano 9B Q4_K_M file", "nvidia/NVIDIA-Nemotron-Nano-9B-v2", "gguf-q4_k_m", "GB", 6'525'629'280, 0.01);
    row("GLM-4 9B Q4_K_M file", "zai-org/GLM-4-9B-0414", "gguf-q4_k_m", "GB", 6'166'574'944, 0.01);
}

void TestFileSizeEvaluation::predictsPublishedSizes()
{
    QFETCH(QByteArray, model);
    QFETCH(QByteArray, precision);
    QFETCH(QByteArray, notes);
    QFETCH(qint64, bytes);
    QFETCH(double, percent);

    FileSizeRow row = ggufRow(model.constData(), precision.constData(), bytes);
    row.notes = notes.toStdString();
    if (notes == "GB")
        row.sizeUnit = "GB";
    const auto evaluation = evaluateOne(row);
    QCOMPARE(evaluation.predictions.size(), std::size_t(1));
    const qint64 predicted = evaluation.predictions.front().predicted.value;
    QVERIFY2(100.0 * std::abs(static_cast<double>(predicted - bytes)) <= percent * static_cast<double>(bytes),
             qPrintable(QString::number(predicted)));
}

void TestFileSizeEvaluation::predictsNativeCheckpoints_data()
{
    QTest::addColumn<QByteArray>("model");
    QTest::addColumn<QByteArray>("precision");
    QTest::addColumn<qint64>("bytes");
    QTest::addColumn<double>("percent");

    const auto row = [](const char* model, const char* precision, qint64 bytes, double percent) {
        QTest::newRow(model) << QByteArray(model) << QByteArray(precision) << bytes << percent;
    };
    // total_size of the published safetensors indices; main model, MTP and second copies together.
    row("deepseek-ai/DeepSeek-V3", "fp8-block128", 688'586'727'753, 0.003);
    row("zai-org/GLM-4.5", "bf16", 716'675'582'592, 0);
    row("zai-org/GLM-4.6", "bf16", 713'571'797'632, 0);
    row("zai-org/GLM-4.7-Flash", "bf16", 62'442'977'152, 0.001);
    row("google/gemma-4-31B-it", "bf16", 65'364'745'312, 0.0001);
    row("Qwen/Qwen3.6-27B", "bf16", 55'562'855'904, 0.0001);
    row("openai/gpt-oss-20b", "mxfp4", 13'761'264'768, 0.01);
    row("meta-llama/Llama-3.1-405B-Instruct", "bf16", 811'706'777'600, 0);
}

void TestFileSizeEvaluation::predictsNativeCheckpoints()
{
    QFETCH(QByteArray, model);
    QFETCH(QByteArray, precision);
    QFETCH(qint64, bytes);
    QFETCH(double, percent);

    const spec::ModelSpec known = spec::catalogueModel(model.toStdString());
    FileContents contents = usualContents(known, FileFormat::Published);
    contents.header = false;
    const auto predicted = checkpointBytes(known, spec::known::precision(precision.constData()), {}, contents);
    QVERIFY(predicted.has_value());
    QVERIFY2(100.0 * std::abs(static_cast<double>(predicted->value - bytes)) <= percent * static_cast<double>(bytes),
             qPrintable(QString::number(predicted->value)));
}

void TestFileSizeEvaluation::readsLabels_data()
{
    QTest::addColumn<QByteArray>("label");
    QTest::addColumn<QByteArray>("details");
    QTest::addColumn<QByteArray>("precision");
    QTest::addColumn<bool>("custom");
    QTest::addColumn<bool>("wideEnds");

    const auto row = [](const char* label, const char* details, const char* precision, bool custom, bool wideEnds) {
        QTest::addRow("%s %s", label, details)
            << QByteArray(label) << QByteArray(details) << QByteArray(precision) << custom << wideEnds;
    };
    row("Q4_K - Medium", "", "gguf-q4_k_m", false, false);
    row("Q3_K - Large", "", "gguf-q3_k_l", false, false);
    row("Q2_K - Medium", "", "gguf-q2_k", false, false);
    row("IQ2_XS - 2.3125 bpw", "", "gguf-iq2_xs", false, false);
    row("Q8_0_R8 - 8.5 bpw", "", "gguf-q8_0", false, false);
    row("mxfp4", "", "gguf-mxfp4", false, false);
    row("F32 (README calls it original size)", "", "gguf-f32", false, false);
    row("Q3_K_L", "", "gguf-q3_k_l", false, false);
    row("Q4_K_L", "", "gguf-q4_k_m", false, true);
    row("Q6_K_L", "", "gguf-q6_k", false, true);
    row("Q6_K", "file Qwen3-30B-A3B-Q6_K_L.gguf", "gguf-q6_k", false, true);
    row("Q3_K - Medium", "file DeepSeek-V3-0324-UD-Q3_K_XL-merged.gguf", "gguf-q3_k_m", true, false);
    row("Q5_K - Medium", "file DeepSeek-V3-0324-OPTIMIZED.gguf", "gguf-q5_k_m", true, false);
    row("IQ4_K_R4 - 4.5 bpw", "", "", true, false);
    row("UD-Q4_K_XL", "", "", true, false);
    row("GPTQ 4-bit 128g", "", "", false, false);
}

void TestFileSizeEvaluation::readsLabels()
{
    QFETCH(QByteArray, label);
    QFETCH(QByteArray, details);
    QFETCH(QByteArray, precision);
    QFETCH(bool, custom);
    QFETCH(bool, wideEnds);

    const QuantizationLabel read = readQuantizationLabel(label.constData(), details.constData());
    QCOMPARE(QByteArray::fromStdString(read.precision.text), precision);
    QCOMPARE(read.customMix, custom);
    QCOMPARE(read.options.wideEnds, wideEnds);
}

void TestFileSizeEvaluation::readsIntegerGroups()
{
    const auto eight = readQuantizationLabel("GPTQ 8-bit 128g", "").options;
    QCOMPARE(eight.integerBits, std::optional<int>(8));
    QCOMPARE(eight.groupSize, std::optional<int>(128));
    const auto none = readQuantizationLabel("GPTQ 4-bit no group, act-order", "").options;
    QCOMPARE(none.groupSize, std::optional<int>(0));
    QVERIFY(!readQuantizationLabel("AWQ", "").options.integerBits);
}

void TestFileSizeEvaluation::readsStatedCounts_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<double>("count");

    QTest::newRow("billions") << QByteArray("loader line: 672.050 B params; file x") << 672.05e9;
    QTest::newRow("trillions") << QByteArray("loader line: 1.027 T params") << 1.027e12;
    QTest::newRow("plain") << QByteArray("110468824832 params; bits per weight derived") << 110'468'824'832.0;
    QTest::newRow("none") << QByteArray("hub file listing, decimal GB") << 0.0;
}

void TestFileSizeEvaluation::readsStatedCounts()
{
    QFETCH(QByteArray, text);
    QFETCH(double, count);

    QCOMPARE(statedElements(text.constData()).value_or(0), count);
}

void TestFileSizeEvaluation::countsDecideTheContents()
{
    const auto model = spec::known::deepseekV3();
    QVERIFY(!contentsOfCount(model, FileFormat::Gguf, 671.026e9).latentTwice);
    QVERIFY(contentsOfCount(model, FileFormat::Gguf, 672.05e9).latentTwice);
    const FileContents all = contentsOfCount(model, FileFormat::Gguf, 684.49e9);
    QVERIFY(all.mtp && all.secondEnds);
}

void TestFileSizeEvaluation::skipsOnlyForAReason_data()
{
    QTest::addColumn<FileSizeRow>("row");
    QTest::addColumn<FileSizeSkip>("reason");

    const FileSizeRow good = ggufRow("Qwen/Qwen3-32B", "gguf-q8_0", 34'811'744'256);
    FileSizeRow row = good;
    row.size.reset();
    QTest::newRow("no size") << row << FileSizeSkip::NoSize;
    row = good;
    row.modelId = "someone/unknown";
    QTest::newRow("model") << row << FileSizeSkip::UnknownModel;
    row = good;
    row.format = "exl3";
    QTest::newRow("format") << row << FileSizeSkip::UnknownFormat;
    row = good;
    row.precisionId.clear();
    row.quantization = "4.00 bpw";
    QTest::newRow("precision") << row << FileSizeSkip::UnknownPrecision;
    row = good;
    row.quantization = "UD-Q8_K_XL";
    QTest::newRow("custom mix") << row << FileSizeSkip::CustomMix;
    row = good;
    row.modelId = "mistralai/Mistral-Medium-3.5-128B";
    QTest::newRow("not sizable") << row << FileSizeSkip::NotSizable;
}

void TestFileSizeEvaluation::skipsOnlyForAReason()
{
    QFETCH(FileSizeRow, row);
    QFETCH(FileSizeSkip, reason);

    const auto evaluation = evaluateOne(row);
    QVERIFY(evaluation.predictions.empty());
    QCOMPARE(evaluation.skipped.size(), std::size_t(1));
    QCOMPARE(evaluation.skipped.front().reason, reason);
    QCOMPARE(evaluation.skipped.front().id, std::string("row"));
}

QTEST_APPLESS_MAIN(TestFileSizeEvaluation)
#include "tst_FileSizeEvaluation.moc"
