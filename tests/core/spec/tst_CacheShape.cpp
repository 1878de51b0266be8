// What one layer keeps for one sequence.
#include <QtTest>

#include "core/spec/CacheShape.h"
#include "tests/core/spec/KnownModels.h"

using namespace berth::spec;

class TestCacheShape : public QObject
{
    Q_OBJECT

private slots:
    void groupedQueriesKeepKeysAndValues()
    {
        const CacheShape shape = makeCacheShape(known::llama31Small(), {Mixer::FullAttention});
        QCOMPARE(shape.keyValues, 1024.0); // 8 heads of 128
        QCOMPARE(shape.valueValues, 1024.0);
        QCOMPARE(shape.kvHeads, 8);
        QCOMPARE(shape.windowTokens, 0);
    }

    void latentAttentionKeepsOneRow()
    {
        const CacheShape shape = makeCacheShape(known::deepseekV3(), {Mixer::LatentAttention});
        QCOMPARE(shape.keyValues, 576.0); // DeepSeek-V2 report: latent 512 and rotary part 64
        QCOMPARE(shape.valueValues, 0.0);
        QCOMPARE(shape.kvHeads, 0); // no rank can hold less than all of it
    }

    void windowsHaveTheirOwnHeads()
    {
        ModelSpec model = known::llama31Small();
        model.window = {.tokens = 128, .heads = 32, .kvHeads = 4, .headDim = 192};
        model.attention.valueDim = 128;
        const CacheShape shape = makeCacheShape(model, {Mixer::WindowAttention});
        QCOMPARE(shape.keyValues, 768.0);
        QCOMPARE(shape.valueValues, 512.0);
        QCOMPARE(shape.windowTokens, 128);
    }

    void borrowedCachesAndEncodersKeepNothing()
    {
        LayerKind borrowing{Mixer::FullAttention};
        borrowing.ownsCache = false;
        QCOMPARE(makeCacheShape(known::llama31Small(), borrowing).keyValues, 0.0);
        ModelSpec encoder = known::llama31Small();
        encoder.positionEmbeddings = 512;
        QCOMPARE(makeCachePerSequence(encoder).valuesPerToken, 0.0);
    }

    // Sums over the model at 16 bits; more models in the tests of the catalogue.
    void sumsOverTheModel_data()
    {
        QTest::addColumn<ModelSpec>("model");
        QTest::addColumn<double>("bytes");
        QTest::newRow("llama.cpp logs 131072 bytes per token") << known::llama31Small() << 131072.0;
        QTest::newRow("kaito lists 98304 bytes per token") << known::qwen3Sparse() << 98304.0;
        QTest::newRow("ik_llama.cpp logs 2196 MiB at 32768 tokens") << known::deepseekV3() << 70272.0;
    }
    void sumsOverTheModel()
    {
        QFETCH(ModelSpec, model);
        const CachePerSequence cache = makeCachePerSequence(model);
        QTEST(cache.valuesPerToken * 2, "bytes");
        QCOMPARE(cache.windowValues, 0.0);
        QCOMPARE(cache.stateValues, 0.0);
    }
};

QTEST_APPLESS_MAIN(TestCacheShape)
#include "tst_CacheShape.moc"
