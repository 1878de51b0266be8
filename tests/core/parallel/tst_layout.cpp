// Layout rules and stage splits, with the values engines allow.
#include "core/parallel/Layout.h"
#include "core/parallel/Stages.h"

#include <QTest>

using namespace berth;
using namespace berth::parallel;

namespace {

spec::ModelSpec deepseekV3()
{
    spec::ModelSpec model;
    model.id = ModelId("deepseek-ai/DeepSeek-V3");
    model.layers = 61;
    model.attention.kind = spec::AttentionKind::Mla;
    model.attention.heads = 128;
    model.attention.kvHeads = 128;
    model.moe.experts = 256;
    return model;
}

spec::ModelSpec llama70()
{
    spec::ModelSpec model;
    model.id = ModelId("meta-llama/Llama-3.3-70B-Instruct");
    model.layers = 80;
    model.attention.kind = spec::AttentionKind::Gqa;
    model.attention.heads = 64;
    model.attention.kvHeads = 8;
    return model;
}

} // namespace

class TestLayout : public QObject
{
    Q_OBJECT

private slots:
    void rejects_data()
    {
        QTest::addColumn<bool>("moe");
        QTest::addColumn<Layout>("layout");
        QTest::addColumn<int>("devices");
        QTest::addColumn<int>("code");
        QTest::addColumn<QString>("allowed");
        QTest::newRow("tp 6 for 128 heads")
            << true << Layout{6, 1, 1, 1} << 6 << int(ErrorCode::TensorParallelHeads) << "1, 2, 4, 8, 16, 32, 64, 128";
        QTest::newRow("tp 3 for 64 heads")
            << false << Layout{3, 1, 1, 1} << 3 << int(ErrorCode::TensorParallelHeads) << "1, 2, 4, 8, 16, 32, 64";
        QTest::newRow("pp beyond layers")
            << true << Layout{1, 62, 1, 1} << 62 << int(ErrorCode::PipelineLayers) << "61";
        QTest::newRow("ep on a dense model")
            << false << Layout{8, 1, 1, 8} << 8 << int(ErrorCode::ExpertParallelDense) << "";
        QTest::newRow("ep that does not divide the ranks")
            << true << Layout{8, 1, 1, 3} << 8 << int(ErrorCode::ExpertParallelSplit) << "1, 2, 4, 8";
        QTest::newRow("too few devices") << true << Layout{8, 2, 1, 1} << 8 << int(ErrorCode::LayoutDevices) << "8";
        QTest::newRow("zero") << true << Layout{0, 1, 1, 1} << 1 << int(ErrorCode::ValueOutOfRange) << "16384";
        QTest::newRow("huge") << true << Layout{2000000000, 2000000000, 1, 1} << 8 << int(ErrorCode::ValueOutOfRange)
                              << "16384";
    }

    void rejects()
    {
        QFETCH(bool, moe);
        QFETCH(Layout, layout);
        QFETCH(int, devices);
        QFETCH(int, code);
        QFETCH(QString, allowed);
        const spec::ModelSpec model = moe ? deepseekV3() : llama70();
        const Result<void> result = checkLayout(model, layout, devices);
        QVERIFY(!result.has_value());
        QCOMPARE(int(result.error().code), code);
        QVERIFY(!isValidLayout(model, layout, devices));
        if (!allowed.isEmpty()) {
            QCOMPARE(QString::fromStdString(result.error().arguments.back()), allowed);
        }
    }

    void accepts_data()
    {
        QTest::addColumn<bool>("moe");
        QTest::addColumn<Layout>("layout");
        QTest::addColumn<int>("devices");
        QTest::newRow("R1 on 8") << true << Layout{8, 1, 1, 1} << 8;
        QTest::newRow("R1 on 8 with experts dealt out") << true << Layout{8, 1, 1, 8} << 8;
        QTest::newRow("R1 attention data parallel") << true << Layout{1, 1, 8, 8} << 8;
        QTest::newRow("R1 on two nodes") << true << Layout{8, 2, 1, 1} << 16;
        QTest::newRow("70B with more ranks than KV heads") << false << Layout{16, 1, 1, 1} << 16;
    }

    void accepts()
    {
        QFETCH(bool, moe);
        QFETCH(Layout, layout);
        QFETCH(int, devices);
        const spec::ModelSpec model = moe ? deepseekV3() : llama70();
        QVERIFY(checkLayout(model, layout, devices).has_value());
        QVERIFY(isValidLayout(model, layout, devices));
    }

    void defaults()
    {
        QCOMPARE(defaultLayout(deepseekV3(), 8, 1), (Layout{8, 1, 1, 1}));
        QCOMPARE(defaultLayout(deepseekV3(), 8, 2, 2), (Layout{8, 2, 1, 1}));
        QCOMPARE(defaultLayout(llama70(), 6, 1, 3), (Layout{2, 3, 1, 1}));
        QCOMPARE(defaultLayout(llama70(), 72, 1), (Layout{8, 1, 9, 1}));
        QCOMPARE(stageCounts(llama70(), 72, 1), (std::vector<int>{1, 3, 9}));
        QCOMPARE(stageCounts(deepseekV3(), 8, 1), std::vector<int>{1});
    }

    // Published split of 61 layers over 4 stages in vLLM: 15, 15, 16, 15.
    void dealsLayers()
    {
        const int expected[] = {15, 15, 16, 15};
        int next = 0;
        for (int stage = 0; stage < 4; ++stage) {
            const LayerRange range = stageLayers(61, 4, stage);
            QCOMPARE(range.first, next);
            QCOMPARE(range.size(), expected[stage]);
            next = range.end;
        }
        QCOMPARE(next, 61);
    }

    void everyLayerOnce()
    {
        for (int layers = 1; layers <= 130; ++layers) {
            for (int stages = 1; stages <= layers; ++stages) {
                int next = 0;
                for (int stage = 0; stage < stages; ++stage) {
                    const LayerRange range = stageLayers(layers, stages, stage);
                    QCOMPARE(range.first, next);
                    QVERIFY(range.size() == layers / stages || range.size() == layers / stages + 1);
                    next = range.end;
                }
                QCOMPARE(next, layers);
            }
        }
    }
};

QTEST_APPLESS_MAIN(TestLayout)
#include "tst_layout.moc"
