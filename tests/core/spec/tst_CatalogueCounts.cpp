// Every model of the catalogue: the tensors add up to the published count, and what a token meets to the published
// active figure.
#include <QtTest>

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
        QCOMPARE(catalogueModels().size(), std::size_t{262});
        QCOMPARE(sizable, std::size_t{250});
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
