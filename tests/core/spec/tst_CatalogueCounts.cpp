// Every model of the catalogue: the tensors add up to the published count, and what a token meets to the published
// active figure.
#include <QtTest>

#include <cmath>

#include "core/spec/OperatorCounts.h"
#include "core/spec/ParameterCount.h"
#include "tests/core/spec/Catalogue.h"

using namespace berth::spec;

namespace {

void addSizableRows()
{
    QTest::addColumn<ModelSpec>("model");
    for (const ModelSpec& model : catalogueModels())
        if (model.sizable)
            QTest::newRow(model.id.text.c_str()) << model;
}

// Listings that hold more or less than weights: rotary tables, position numbers, no selection bias.
std::int64_t knownDifference(const std::string& id)
{
    if (id == "moonshotai/Moonlight-16B-A3B-Instruct")
        return -27 * 64; // rotary tables of 27 layers
    if (id == "BAAI/bge-large-en-v1.5")
        return -512; // position numbers
    const bool nano =
        id == "nvidia/NVIDIA-Nemotron-3-Nano-30B-A3B-BF16" || id == "nvidia/NVIDIA-Nemotron-3.5-Lightning-30B-A3B-BF16";
    return nano ? 23 * 128 : 0; // selection biases of 23 expert blocks are not in the listing
}

} // namespace

class TestCatalogueCounts : public QObject
{
    Q_OBJECT

private slots:
    void readsTheCatalogue()
    {
        std::size_t sizable = 0;
        for (const ModelSpec& model : catalogueModels())
            sizable += model.sizable ? 1 : 0;
        QCOMPARE(catalogueModels().size(), std::size_t{263});
        QCOMPARE(sizable, std::size_t{251});
    }

    void totals_data() { addSizableRows(); }
    void totals()
    {
        QFETCH(ModelSpec, model);
        const ParameterCheck check = checkTotalParameters(model);
        QVERIFY2(check.passed(), qPrintable(QString::number(check.computed - check.published)));
        if (model.proof != "vendor_round")
            QCOMPARE(check.computed - check.published, knownDifference(model.id.text));
    }

    void active_data() { addSizableRows(); }
    void active()
    {
        QFETCH(ModelSpec, model);
        const auto check = checkActiveParameters(model);
        QVERIFY(check.has_value());
        QVERIFY2(check->passed(), qPrintable(QString::number(check->computed)));
    }

    // Figures finer than the catalogue's, which show what their publishers count.
    void activeByConvention_data()
    {
        QTest::addColumn<qint64>("computed");
        QTest::addColumn<double>("millions"); // published; rounded to its last digit
        QTest::addColumn<double>("digit");
        const auto active = [](const char* id) {
            return activeParameters(catalogueModel(id));
        };
        QTest::newRow("gpt-oss-120b model card, 5.13B: embedding left out")
            << qint64{active("gpt-oss-120b").withoutEmbedding} << 5130.0 << 10.0;
        QTest::newRow("gpt-oss-20b model card, 3.61B: embedding left out")
            << qint64{active("gpt-oss-20b").withoutEmbedding} << 3610.0 << 10.0;
        QTest::newRow("Ling-mini-2.0 model card, non-embedding 789M: head left out as well")
            << qint64{active("Ling-mini-2.0").withoutEmbeddingAndHead} << 789.0 << 1.0;
        QTest::newRow("MiniMax-M1 report, 45.9B: embedding and head left out")
            << qint64{active("MiniMax-M1-80k").withoutEmbeddingAndHead} << 45900.0 << 100.0;
        QTest::newRow("Mixtral report, 12.9B: everything")
            << qint64{active("Mixtral-8x7B-Instruct-v0.1").all} << 12900.0 << 100.0;
    }
    void activeByConvention()
    {
        QFETCH(qint64, computed);
        QFETCH(double, millions);
        QFETCH(double, digit);
        QVERIFY2(std::abs(static_cast<double>(computed) / 1e6 - millions) <= digit / 2,
                 qPrintable(QString::number(computed)));
    }

    void visionAndMtpAreAsStated_data() { addSizableRows(); }
    void visionAndMtpAreAsStated()
    {
        QFETCH(ModelSpec, model);
        const ParameterCount count = makeParameterCount(model);
        QCOMPARE(count.of(Component::Vision), model.visionParams);
        QCOMPARE(count.of(Component::Mtp), model.mtpParams);
    }

    void everyLayerHasItsTensors_data() { addSizableRows(); }
    void everyLayerHasItsTensors()
    {
        QFETCH(ModelSpec, model);
        std::vector<int> seen(static_cast<std::size_t>(model.layers), 0);
        for (const Tensor& tensor : makeTensors(model)) {
            QVERIFY(tensor.rows > 0 && tensor.columns > 0 && tensor.copies > 0);
            QVERIFY(tensor.layer < model.layers);
            if (tensor.layer >= 0)
                ++seen[static_cast<std::size_t>(tensor.layer)];
        }
        QVERIFY(!seen.empty());
        QCOMPARE(std::ranges::count(seen, 0), 0);
    }

    void workIsWhatIsRead_data() { addSizableRows(); }
    void workIsWhatIsRead()
    {
        QFETCH(ModelSpec, model);
        const OperatorCounts counts = makeOperatorCounts(model);
        int layers = 0;
        std::int64_t work = counts.head;
        for (const LayerOperators& l : counts.layers) {
            layers += l.layers;
            work += l.layers
                * (l.attention + l.state + l.indexer + l.denseFfn + model.moe.perToken * l.routedExpert
                   + l.sharedExperts + l.router + l.other);
        }
        QCOMPARE(layers, model.layers);
        // What is left are vectors, and in encoders and Gemma 4 E small matrices outside the layers.
        const double read = static_cast<double>(activeParameters(model).read);
        QVERIFY(static_cast<double>(work) <= read);
        QVERIFY(static_cast<double>(work) > 0.99 * read);
    }
};

QTEST_APPLESS_MAIN(TestCatalogueCounts)
#include "tst_CatalogueCounts.moc"
