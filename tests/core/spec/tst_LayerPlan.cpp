// Which layer of a model is what: patterns given as counts are spread, and every count is met.
#include <QtTest>

#include <algorithm>

#include "core/spec/LayerPlan.h"
#include "tests/core/spec/KnownModels.h"

using namespace berth::spec;

namespace {

int countOf(const std::vector<LayerKind>& plan, auto&& wanted)
{
    return static_cast<int>(std::ranges::count_if(plan, wanted));
}

int mixers(const std::vector<LayerKind>& plan, Mixer mixer)
{
    return countOf(plan, [&](const LayerKind& layer) { return layer.mixer == mixer; });
}

int feedForwards(const std::vector<LayerKind>& plan, FeedForward ffn)
{
    return countOf(plan, [&](const LayerKind& layer) { return layer.ffn == ffn; });
}

} // namespace

class TestLayerPlan : public QObject
{
    Q_OBJECT

private slots:
    void fullLayersComeLastInEachPeriod()
    {
        ModelSpec model = known::llama31Small(); // Qwen3-Next's pattern: three of four layers are linear
        model.layers = 48;
        model.fullAttentionLayers = 12;
        model.state.kind = StateKind::GatedDeltaNet;
        model.state.layers = 36;
        const auto plan = makeLayerPlan(model);
        for (int i = 0; i < 48; ++i) {
            const LayerKind& layer = plan[static_cast<std::size_t>(i)];
            QCOMPARE(layer.mixer, i % 4 == 3 ? Mixer::FullAttention : Mixer::State);
            QCOMPARE(layer.ownsCache, i % 4 == 3);
        }
    }

    void unevenPatternsKeepTheirCounts()
    {
        ModelSpec model = known::llama31Small(); // Gemma 3 27B: 10 global layers of 62
        model.layers = 62;
        model.fullAttentionLayers = 10;
        model.window.tokens = 1024;
        const auto plan = makeLayerPlan(model);
        QCOMPARE(mixers(plan, Mixer::FullAttention), 10);
        QCOMPARE(mixers(plan, Mixer::WindowAttention), 52);
        QCOMPARE(plan.back().mixer, Mixer::FullAttention);
    }

    void parallelModelsHaveBothMixersEverywhere()
    {
        ModelSpec model = known::llama31Small(); // Falcon-H1
        model.fullAttentionLayers = 32;
        model.state.kind = StateKind::Mamba2;
        model.state.layers = 32;
        QCOMPARE(mixers(makeLayerPlan(model), Mixer::AttentionAndState), 32);
    }

    void blockModelsMixTheirKinds()
    {
        ModelSpec model = known::qwen3Sparse(); // Nemotron 3 Nano: 23 Mamba, 23 expert and 6 attention blocks
        model.layers = 52;
        model.mambaBlocks = 23;
        model.expertBlocks = 23;
        model.attentionBlocks = 6;
        const auto plan = makeLayerPlan(model);
        QCOMPARE(plan.size(), std::size_t{52});
        QCOMPARE(mixers(plan, Mixer::State), 23);
        QCOMPARE(mixers(plan, Mixer::FullAttention), 6);
        QCOMPARE(feedForwards(plan, FeedForward::Experts), 23);
        const std::vector<LayerKind> half(plan.begin(), plan.begin() + 26);
        QCOMPARE(mixers(half, Mixer::FullAttention), 3);
    }

    void alternateAndLeadingExperts()
    {
        const auto leading = makeLayerPlan(known::deepseekV3());
        QCOMPARE(feedForwards(leading, FeedForward::Dense), 3);
        QCOMPARE(leading[2].ffn, FeedForward::Dense);
        QCOMPARE(leading[3].ffn, FeedForward::Experts);
        ModelSpec model = known::qwen3Sparse(); // Llama 4 Maverick: every second layer
        model.moe.moeLayers = 24;
        const auto alternate = makeLayerPlan(model);
        for (std::size_t i = 0; i < alternate.size(); ++i)
            QCOMPARE(alternate[i].ffn, i % 2 == 1 ? FeedForward::Experts : FeedForward::Dense);
    }

    void denseAndExpertsTogether()
    {
        ModelSpec model = known::qwen3Sparse(); // Gemma 4 26B-A4B
        model.denseFfnLayers = 48;
        QCOMPARE(feedForwards(makeLayerPlan(model), FeedForward::DenseAndExperts), 48);
    }

    void laterLayersReuseCaches()
    {
        ModelSpec model = known::llama31Small(); // Gemma 4 E2B: 3 of 7 full and 12 of 28 window layers own a cache
        model.layers = 35;
        model.fullAttentionLayers = 7;
        model.window.tokens = 512;
        model.cacheOwningFullLayers = 3;
        model.cacheOwningWindowLayers = 12;
        const auto plan = makeLayerPlan(model);
        for (std::size_t i = 0; i < plan.size(); ++i)
            QCOMPARE(plan[i].ownsCache, i < 15);
    }

    void indexersAreSpreadOrTrail()
    {
        ModelSpec model = known::deepseekV3();
        model.sparse.kind = SparseKind::Dsa;
        const auto owners = [](const LayerKind& layer) {
            return layer.ownsIndex;
        };
        QCOMPARE(countOf(makeLayerPlan(model), owners), 61); // V3.2: every layer
        model.sparse.indexerLayers = 21;
        QCOMPARE(countOf(makeLayerPlan(model), owners), 21); // GLM-5.2
        model.sparse.kind = SparseKind::Msa;
        model.sparse.indexerLayers = 58;
        const auto plan = makeLayerPlan(model); // MiniMax M3: the dense layers have none
        QVERIFY(!plan[2].ownsIndex);
        QVERIFY(plan[3].ownsIndex);
    }

    void compressedLayersFollowWindowLayers()
    {
        ModelSpec model = known::deepseekV3(); // DeepSeek-V4-Flash: 2 window-only, 21 of 4:1, 20 of 128:1
        model.layers = 43;
        model.sparse.kind = SparseKind::V4;
        model.sparse.denseCompressed4 = 21;
        model.sparse.denseCompressed128 = 20;
        model.moe.firstDenseLayers = 0;
        model.moe.moeLayers = 43;
        const auto plan = makeLayerPlan(model);
        QCOMPARE(plan[1].mixer, Mixer::WindowAttention);
        QCOMPARE(plan[2].mixer, Mixer::CompressedAttention4);
        QCOMPARE(mixers(plan, Mixer::CompressedAttention4), 21);
        QCOMPARE(mixers(plan, Mixer::CompressedAttention128), 20);
    }
};

QTEST_APPLESS_MAIN(TestLayerPlan)
#include "tst_LayerPlan.moc"
