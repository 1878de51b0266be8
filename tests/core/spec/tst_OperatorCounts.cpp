// Work per token by operator class.
#include <QtTest>

#include "core/spec/OperatorCounts.h"
#include "core/spec/ParameterCount.h"
#include "tests/core/spec/KnownModels.h"

using namespace berth::spec;

class TestOperatorCounts : public QObject
{
    Q_OBJECT

private slots:
    void alikeLayersAreOneEntry()
    {
        const OperatorCounts dense = makeOperatorCounts(known::llama31Small());
        QCOMPARE(dense.layers.size(), std::size_t{1});
        QCOMPARE(dense.layers[0].layers, 32);
        QCOMPARE(dense.layers[0].attention, std::int64_t{4096} * (4096 + 1024 + 1024 + 4096));
        QCOMPARE(dense.layers[0].denseFfn, std::int64_t{3} * 4096 * 14336);
        QCOMPARE(dense.head, std::int64_t{128256} * 4096);
        const OperatorCounts sparse = makeOperatorCounts(known::deepseekV3());
        QCOMPARE(sparse.layers.size(), std::size_t{2});
        QCOMPARE(sparse.layers[0].layers, 3);
        QCOMPARE(sparse.layers[1].layers, 58);
        QCOMPARE(sparse.layers[1].routedExpert, std::int64_t{3} * 7168 * 2048);
        QCOMPARE(sparse.layers[1].router, std::int64_t{256} * 7168);
    }

    // DeepSeek-V2 report, section 2.1: the latent serves as key and value of every head while decoding.
    void latentAttentionWorksInTwoSpaces()
    {
        const OperatorCounts counts = makeOperatorCounts(known::deepseekV3());
        QCOMPARE(counts.layers[0].decodePerPosition, std::int64_t{128} * (576 + 512));
        QCOMPARE(counts.layers[0].prefillPerPosition, std::int64_t{128} * (192 + 128));
        QCOMPARE(counts.layers[0].indexPerPosition, std::int64_t{0});
    }

    void tiedHeadsWorkAsWell()
    {
        ModelSpec model = known::llama31Small();
        model.tiedEmbeddings = true;
        QCOMPARE(makeOperatorCounts(model).head, std::int64_t{128256} * 4096);
    }

    void encodersHaveNoHead()
    {
        ModelSpec model = known::llama31Small();
        model.tiedEmbeddings = true;
        model.positionEmbeddings = 512;
        QCOMPARE(makeOperatorCounts(model).head, std::int64_t{0});
    }

    // Every matrix a token meets is counted once: what is read less vectors.
    void workIsWhatIsRead_data()
    {
        QTest::addColumn<ModelSpec>("model");
        QTest::newRow("dense") << known::llama31Small();
        QTest::newRow("experts") << known::qwen3Sparse();
        QTest::newRow("latent") << known::deepseekV3();
    }
    void workIsWhatIsRead()
    {
        QFETCH(ModelSpec, model);
        const OperatorCounts counts = makeOperatorCounts(model);
        std::int64_t work = counts.head;
        for (const LayerOperators& l : counts.layers)
            work += l.layers
                * (l.attention + l.state + l.indexer + l.denseFfn + model.moe.perToken * l.routedExpert
                   + l.sharedExperts + l.router + l.other);
        std::int64_t vectors = 0;
        for (const Tensor& tensor : makeTensors(model))
            vectors += tensor.role == TensorRole::Vector ? tensor.elements() : 0;
        QCOMPARE(work, activeParameters(model).read - vectors);
    }
};

QTEST_APPLESS_MAIN(TestOperatorCounts)
#include "tst_OperatorCounts.moc"
