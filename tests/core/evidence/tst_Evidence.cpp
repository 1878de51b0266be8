// What is found near a configuration, in which order, and how fast.
#include <optional>

#include "core/evidence/Evidence.h"
#include "tests/core/sizing/Shipped.h"

#include <QElapsedTimer>
#include <QTest>

using namespace berth;
using namespace berth::evidence;
using namespace berth::sizing::testing;

namespace {

const EvidenceIndex& index()
{
    static const EvidenceIndex made =
        makeEvidenceIndex(shippedCatalog(),
                          std::make_shared<const Measurements>(Measurements{
                              berth::testing::shippedRows<catalog::ThroughputMeasurement>("measured_throughput"),
                              berth::testing::shippedRows<catalog::LocalMeasurement>("measured_local")}));
    return made;
}

sizing::SizingRequest request(const char* model, const char* precision, const char* engine)
{
    sizing::SizingRequest asked;
    asked.model = model;
    asked.precision = precision;
    asked.engine = engine;
    asked.input = 1024;
    asked.output = 1024;
    asked.concurrency = 64;
    return asked;
}

sizing::Configuration deepSeekOn(const char* accelerator, std::int64_t count)
{
    auto asked = request("deepseek-ai/DeepSeek-R1", "fp8-block128", "sglang");
    asked.accelerator = accelerator;
    asked.count = count;
    return sized(asked).configuration;
}

std::vector<Evidence> near(const sizing::Configuration& configuration)
{
    return nearestEvidence(index(), shippedCatalog(), configuration);
}

} // namespace

class TestEvidence : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { QVERIFY(index().entries.size() > 1000); }

    // T0185: DeepSeek-R1-0528 in FP8 on eight H200 under SGLang, 64 requests, 1,024 tokens in and out: 2,078 tokens/s.
    void theSameRunComesFirst()
    {
        const auto found = near(deepSeekOn("h200-141gb-sxm", 8));
        QCOMPARE(found.size(), std::size_t{5});
        const Evidence& first = found.front();
        QVERIFY(first.likeness.sameCount && first.likeness.samePrecision && first.likeness.sameEngine);
        QVERIFY(first.likeness.sameLoad);
        QCOMPARE(first.likeness.device, DeviceLikeness::Same);
        QCOMPARE(first.metric, std::string("total_output_tok_s"));
        QCOMPARE(first.measured, 2078.38);
        QVERIFY(first.predicted > 0.7 * first.measured && first.predicted < 1.4 * first.measured);
        for (std::size_t i = 1; i < found.size(); ++i) {
            QVERIFY(found[i].likeness.distance >= found[i - 1].likeness.distance);
        }
    }

    void neverAnotherKindOfModelOrDevice()
    {
        for (const Evidence& item : near(deepSeekOn("h100-80gb-sxm", 16))) {
            QVERIFY(item.entry->model->moe.experts > 0);
            QCOMPARE(item.entry->generation, std::string("hopper-hbm"));
            QVERIFY(item.measured > 0 && item.predicted > 0);
        }
    }

    void localEnginesSeeLocalRuns()
    {
        auto asked = request("meta-llama/Meta-Llama-3-8B", "gguf-q4_k_m", "llama.cpp");
        asked.system = "ws-4x3090";
        asked.concurrency = 1;
        const auto found = near(sized(asked).configuration);
        QVERIFY(!found.empty());
        for (const Evidence& item : found) {
            QVERIFY(item.entry->local);
            QCOMPARE(item.metric, std::string("decode_tok_s"));
        }
        QCOMPARE(found.front().entry->accelerator->id.text, std::string("rtx-3090"));
    }

    // Nobody has published a run of it.
    void nothingIsNothing()
    {
        auto asked = request("Qwen/Qwen2.5-0.5B-Instruct", "bf16", "vllm");
        asked.accelerator = "atlas-300i-duo-96gb";
        asked.count = 1;
        QVERIFY(near(sized(asked).configuration).empty());
    }

    // Five predictions among it; far from a millisecond unless the machine is busy with other things.
    void isFast()
    {
        const sizing::Configuration configuration = deepSeekOn("h200-141gb-sxm", 8);
        QElapsedTimer timer;
        timer.start();
        constexpr int kRounds = 20;
        for (int round = 0; round < kRounds; ++round) {
            QVERIFY(!near(configuration).empty());
        }
        QVERIFY(timer.elapsed() < 20 * kRounds);
    }
};

QTEST_GUILESS_MAIN(TestEvidence)
#include "tst_Evidence.moc"
