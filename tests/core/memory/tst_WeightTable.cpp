// Loaded weights: published totals, and what must hold for every model of the catalogue under every precision.
#include <QtTest>

#include <algorithm>
#include <array>

#include "core/memory/TensorBits.h"
#include "core/memory/WeightTable.h"
#include "tests/core/memory/KnownPrecisions.h"
#include "tests/core/spec/Catalogue.h"
#include "tests/core/spec/KnownModels.h"

using namespace berth;
using namespace berth::memory;

namespace {

std::vector<spec::ModelSpec> sizableModels()
{
    auto models = spec::catalogueModels();
    std::erase_if(models, [](const spec::ModelSpec& model) { return !model.sizable; });
    return models;
}

WeightTable table(const spec::ModelSpec& model, std::string_view precision, const WeightOptions& options = {})
{
    return makeWeightTable(model, spec::known::precision(precision), options).value();
}

} // namespace

class TestWeightTable : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void matchesPublishedTotals_data();
    void matchesPublishedTotals();
    void stagesAddUp();
    void ranksHoldTheWhole();
    void prefixSumsEqualSums();
    void componentsAddUp();
    void expertsOnlyMeansLinearsWithoutExperts();
    void fewerBitsNeverNeedMore();
    void padsExpertsAndVocabulary();
    void mtpIsLoadedOnRequest();
    void tiedHeadIsOnTheLastStageToo();
    void refusesWhatCannotBeSized();

private:
    std::vector<spec::ModelSpec> m_models;
};

void TestWeightTable::initTestCase()
{
    m_models = sizableModels();
    QVERIFY(m_models.size() > 200);
}

void TestWeightTable::matchesPublishedTotals_data()
{
    QTest::addColumn<spec::ModelSpec>("model");
    QTest::addColumn<QByteArray>("precision");
    QTest::addColumn<qint64>("bytes");
    QTest::addColumn<qint64>("tolerance");

    using namespace spec::known;
    QTest::newRow("Llama 3.1 8B BF16: 8030261248 elements of 2 bytes")
        << llama31Small() << QByteArray("bf16") << qint64(16'060'522'496) << qint64(0);
    // The file is 9,081,280,648 bytes with its header (Hugging Face listing); the header is below 0.1 MB.
    QTest::newRow("Llama 3.1 8B FP8") << llama31Small() << QByteArray("fp8") << qint64(9'081'280'648)
                                      << qint64(100'000);
    QTest::newRow("Qwen3 30B-A3B BF16: total_size of the index")
        << qwen3Sparse() << QByteArray("bf16") << qint64(61'064'245'248) << qint64(0);
    // Loader line in ik_llama.cpp issue 389: 376.650 GiB.
    QTest::newRow("DeepSeek-V3 Q4_K_M") << deepseekV3() << QByteArray("gguf-q4_k_m") << qint64(404'424'858'009)
                                        << qint64(600'000);
}

void TestWeightTable::matchesPublishedTotals()
{
    QFETCH(spec::ModelSpec, model);
    QFETCH(QByteArray, precision);
    QFETCH(qint64, bytes);
    QFETCH(qint64, tolerance);

    const qint64 loaded = table(model, precision.constData()).loaded.value;
    QVERIFY2(std::abs(loaded - bytes) <= tolerance, qPrintable(QString::number(loaded)));
}

void TestWeightTable::stagesAddUp()
{
    for (const spec::ModelSpec& model : m_models) {
        const WeightTable weights = table(model, "gguf-q4_k_m");
        for (int stages = 1; stages <= std::min(model.layers, 5); ++stages) {
            Bytes sum;
            for (int stage = 0; stage < stages; ++stage)
                sum += stageWeights(weights, parallel::stageLayers(model.layers, stages, stage)).total();
            const Bytes copy = weights.tiedHead && stages > 1 ? weights.embedding.total() : Bytes(0);
            QCOMPARE(sum.value, (weights.loaded + copy).value);
        }
    }
}

// Cutting never loses a byte, and what is replicated is at most what replication explains.
void TestWeightTable::ranksHoldTheWhole()
{
    for (const spec::ModelSpec& model : m_models) {
        const WeightTable weights = table(model, "fp8");
        const SplitBytes all = stageWeights(weights, {0, model.layers});
        Bytes before = all.total();
        for (const int tp : {1, 2, 4, 8, 16}) {
            const Bytes rank = rankWeights(all, {.tp = tp}, weights.kvHeads);
            QVERIFY(rank * tp >= all.total());
            QVERIFY(rank <= before);
            before = rank;
        }
        QCOMPARE(rankWeights(all, {}, weights.kvHeads).value, all.total().value);
    }
}

void TestWeightTable::prefixSumsEqualSums()
{
    const auto model = spec::known::deepseekV3();
    const WeightTable weights = table(model, "fp8-block128");
    QCOMPARE(weights.layersBefore.size(), std::size_t(62));
    std::vector<Bytes> layers(61);
    const auto scheme = makeWeightScheme(model, spec::known::precision("fp8-block128"));
    for (const spec::Tensor& tensor : spec::makeTensors(model))
        if (tensor.layer >= 0)
            layers[static_cast<std::size_t>(tensor.layer)] += tensorBytes(scheme, tensor, {});
    Bytes sum;
    for (std::size_t i = 0; i < layers.size(); ++i) {
        QCOMPARE(weights.layersBefore[i].total().value, sum.value);
        sum += layers[i];
    }
    QCOMPARE(weights.layersBefore.back().total().value, sum.value);
}

void TestWeightTable::componentsAddUp()
{
    for (const spec::ModelSpec& model : m_models) {
        const WeightTable weights = table(model, "nvfp4", {.loadMtp = true});
        Bytes sum;
        for (const Bytes part : weights.byComponent)
            sum += part;
        QCOMPARE(sum.value, weights.loaded.value);
    }
}

// Llama 3.1 8B has no experts: 6,979,321,856 elements of linear layers at 4.25 bits, 1,050,939,392 of embedding, head
// and norms at 16, as AMD's Quark stores it. gpt-oss keeps its attention wide.
void TestWeightTable::expertsOnlyMeansLinearsWithoutExperts()
{
    spec::PrecisionSpec precision = spec::known::precision("mxfp4");
    precision.part = spec::QuantisedPart::Experts;
    const WeightTable dense = makeWeightTable(spec::known::llama31Small(), precision).value();
    QCOMPARE(dense.loaded.value, qint64(3'707'764'736) + 2'101'878'784);
    QCOMPARE(dense.small.value, qint64(3'707'764'736));
    QCOMPARE(dense.smallPart, spec::QuantisedPart::Linears);
    const auto sparse = spec::known::qwen3Sparse();
    const WeightTable experts = makeWeightTable(sparse, precision).value();
    QCOMPARE(experts.small.value, experts.byComponent[static_cast<std::size_t>(spec::Component::RoutedExperts)].value);
    QCOMPARE(experts.smallPart, spec::QuantisedPart::Experts);
    QCOMPARE(table(sparse, "bf16").small.value, qint64(0));
}

void TestWeightTable::fewerBitsNeverNeedMore()
{
    // Each list from wide to narrow. Where rows are short the quantiser takes wider types, so that the few wide tensors
    // of Q4_K_M outweigh Q5_K_S and those of Q2_K_S outweigh Q3_K_S (Nemotron 3 Nano); such pairs are left out.
    const std::vector<std::vector<std::string_view>> ladders = {
        {"fp32", "bf16", "int8-w8a8", "int4-g32"},
        {"bf16", "fp8-block128", "int4-awq-g128"},
        {"gguf-f32", "gguf-f16", "gguf-q8_0", "gguf-q5_1", "gguf-q5_0", "gguf-q4_1", "gguf-q4_0"},
        {"gguf-f16", "gguf-q8_0", "gguf-q6_k", "gguf-q5_k_m", "gguf-q4_k_m", "gguf-q3_k_m", "gguf-q3_k_s"},
        {"gguf-q5_k_s", "gguf-q4_k_s", "gguf-q3_k_s"},
        {"gguf-q4_k_m", "gguf-q3_k_l", "gguf-iq3_s", "gguf-iq2_s", "gguf-iq1_s"}};
    for (const spec::ModelSpec& model : m_models) {
        for (const auto& ladder : ladders) {
            Bytes wider(std::numeric_limits<std::int64_t>::max());
            for (const std::string_view precision : ladder) {
                const Bytes loaded = table(model, precision).loaded;
                QVERIFY2(loaded <= wider,
                         qPrintable(QString::fromStdString(model.id.text + " " + std::string(precision))));
                wider = loaded;
            }
        }
    }
}

// vLLM on Hopper pads the 2,880-wide experts of gpt-oss to 3,072: x 1.0667 on their bytes.
void TestWeightTable::padsExpertsAndVocabulary()
{
    auto model = spec::known::qwen3Sparse();
    model.moe.expertWidth = 2880;
    model.nativeFormat = spec::WeightFormat::Mxfp4;
    const auto experts = static_cast<std::size_t>(spec::Component::RoutedExperts);
    const auto ends = static_cast<std::size_t>(spec::Component::Head);
    const Bytes plain = table(model, "mxfp4").byComponent[experts];
    const WeightTable padded = table(
        model, "mxfp4", {.vocabularyPadding = kVllmVocabularyPadding, .expertWidthPadding = kVllmMxfp4ExpertPadding});
    QCOMPARE(padded.byComponent[experts].value * 15, plain.value * 16);
    model.vocabSize = 151'937;
    const WeightTable odd = table(model, "mxfp4", {.vocabularyPadding = kVllmVocabularyPadding});
    QCOMPARE(odd.byComponent[ends].value - padded.byComponent[ends].value, qint64(64 * 2048 * 2));
}

void TestWeightTable::mtpIsLoadedOnRequest()
{
    const auto model = spec::known::deepseekV3();
    const WeightTable without = table(model, "fp8-block128");
    const WeightTable with = table(model, "fp8-block128", {.loadMtp = true});
    QCOMPARE(without.mtp.total().value, qint64(0));
    // 11,610,068,224 elements, of which 2 h h and the router are 16 bit.
    constexpr qint64 kWide = 2 * 7168 * 7168 + 256 * 7168;
    constexpr qint64 kNarrow = 11'610'068'224 - kWide;
    const qint64 mtp = (with.loaded - without.loaded).value;
    QVERIFY(mtp > kNarrow + 2 * kWide);
    QVERIFY(mtp < kNarrow + 2 * kWide + kNarrow / 4000); // scales: 4 bytes per 16,384
}

void TestWeightTable::tiedHeadIsOnTheLastStageToo()
{
    auto model = spec::known::llama31Small();
    model.tiedEmbeddings = true;
    const WeightTable weights = table(model, "bf16");
    const Bytes last = stageWeights(weights, {16, 32}).total();
    const Bytes middle = stageWeights(weights, {8, 24}).total();
    QCOMPARE((last - middle).value, qint64(128'256) * 4096 * 2 + 4096 * 2); // embedding and final norm
}

void TestWeightTable::refusesWhatCannotBeSized()
{
    spec::ModelSpec model;
    model.id = ModelId("someone/secret");
    model.notSizableReason = "layers";
    const auto result = makeWeightTable(model, spec::known::precision("bf16"));
    QVERIFY(!result);
    QCOMPARE(result.error().code, ErrorCode::NotSizable);
    QCOMPARE(result.error().arguments, (std::vector<std::string>{"someone/secret", "layers"}));
}

QTEST_APPLESS_MAIN(TestWeightTable)
#include "tst_WeightTable.moc"
