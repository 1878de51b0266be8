// How cache memory is handed out: block counts that reproduce the token figures which engines print, to the token.
#include <QtTest>

#include "core/memory/CachePlan.h"
#include "tests/core/memory/Deployments.h"

using namespace berth;
using namespace berth::memory;

namespace {

constexpr double kGib = 1024.0 * 1024 * 1024;

const spec::ModelSpec& model(const std::string& id)
{
    const spec::ModelSpec* found = catalog::byId(test::shippedFacts(), ModelId(id));
    Q_ASSERT(found != nullptr);
    return *found;
}

const spec::MemoryProfile& vllm(const std::string& version)
{
    return *spec::findMemoryProfile(test::shippedFacts().profiles, EngineId("vllm"), version);
}

CacheRequest request(KvFormats formats, int tp, std::int64_t context)
{
    CacheRequest made;
    made.formats = formats;
    made.tp = tp;
    made.context = context;
    made.tokensInFlight = 2048;
    return made;
}

} // namespace

class TestCachePlan : public QObject
{
    Q_OBJECT

private slots:
    void tokensAsPrinted_data();
    void tokensAsPrinted();
    void tokensOfARoom_data();
    void tokensOfARoom();
    void sparseLatents();
    void cellsAsPrinted_data();
    void cellsAsPrinted();
    void stagesShareTheLayers();
    void windowsAlone();
};

// Printed capacity = blocks / blocks per sequence x context. The number of blocks is not printed; that a whole number
// of them meets the printed figure to the token is what proves the layout. Chance of an accidental hit: 0.1 % for
// hundreds of blocks, 4 % for Gemma's thousands (three rows meet with one number of tokens in flight).
void TestCachePlan::tokensAsPrinted_data()
{
    QTest::addColumn<QByteArray>("id");
    QTest::addColumn<int>("tp");
    QTest::addColumn<QByteArray>("format");
    QTest::addColumn<int>("drafted");
    QTest::addColumn<bool>("prefixCaching");
    QTest::addColumn<int>("inFlight");
    QTest::addColumn<qint64>("context");
    QTest::addColumn<int>("blocks");
    QTest::addColumn<int>("perSequence");
    QTest::addColumn<qint64>("tokens");
    struct Hit
    {
        const char* source;
        const char* id;
        int tp;
        const char* format;
        int drafted;
        bool prefixCaching;
        int inFlight;
        qint64 context;
        int blocks, perSequence;
        qint64 tokens;
    };
    const auto row = [](const Hit& h) {
        QTest::newRow(h.source) << QByteArray(h.id) << h.tp << QByteArray(h.format) << h.drafted << h.prefixCaching
                                << h.inFlight << h.context << h.blocks << h.perSequence << h.tokens;
    };
    constexpr const char* kPerHead = "int8-per-token-head";
    row({"club-3090 issue 142: FP8, MTP", "Qwen/Qwen3.6-27B", 2, "fp8", 3, true, 2048, 262144, 426, 179, 623873});
    row({"club-3090 BENCHMARKS.md 165", "Qwen/Qwen3.6-27B", 2, "fp8", 3, false, 4096, 262144, 565, 176, 841541});
    row({"club-3090 BENCHMARKS.md 216: 4 cards", "Qwen/Qwen3.6-27B", 4, "fp8", 3, true, 2048, 262144, 1212, 179,
         1774963});
    row({"club-3090 BENCHMARKS.md 745", "Qwen/Qwen3.6-27B", 2, kPerHead, 4, true, 2048, 262144, 425, 184, 605495});
    row({"vllm-project/recipes Qwen3.8-27B.yaml", "Qwen/Qwen3.8-27B", 2, "fp8", 0, true, 4096, 262144, 611, 174,
         920517});
    row({"club-3090 BENCHMARKS.md 451", "google/gemma-4-31B-it", 2, "bf16", 0, true, 4096, 131072, 8548, 5701, 196527});
    row({"club-3090 BENCHMARKS.md 454", "google/gemma-4-31B-it", 2, kPerHead, 0, true, 4096, 262144, 16713, 9797,
         447199});
    row({"club-3090 BENCHMARKS.md 746", "google/gemma-4-31B-it", 2, kPerHead, 0, true, 4096, 262144, 17449, 9797,
         466892});
}

void TestCachePlan::tokensAsPrinted()
{
    QFETCH(QByteArray, id);
    QFETCH(int, tp);
    QFETCH(QByteArray, format);
    QFETCH(qint64, context);
    QFETCH(int, drafted);
    QFETCH(bool, prefixCaching);
    QFETCH(int, inFlight);
    QFETCH(int, blocks);
    QFETCH(int, perSequence);
    QFETCH(qint64, tokens);
    const CacheTable table = makeCacheTable(model(id.toStdString()));
    CacheRequest asked = request(*kvFormatOf(format.toStdString()), tp, context);
    asked.drafted = drafted;
    asked.prefixCaching = prefixCaching;
    asked.tokensInFlight = inFlight;
    const CachePlan plan = makeCachePlan(vllm("0.22"), table, {0, table.layers}, asked);
    QCOMPARE(plan.blocksPerSequence, static_cast<double>(perSequence));
    const double room = (blocks + 0.5) * plan.blockBytes;
    QCOMPARE(qint64{printedTokens(plan, room, spec::CapacityPrint::AtContext, context)}, tokens);
}

// Rooms are printed with two decimals, so the tokens agree only as closely.
void TestCachePlan::tokensOfARoom_data()
{
    QTest::addColumn<QByteArray>("id");
    QTest::addColumn<QByteArray>("version");
    QTest::addColumn<int>("tp");
    QTest::addColumn<qint64>("context");
    QTest::addColumn<double>("gib");
    QTest::addColumn<qint64>("tokens");
    const auto row = [](const char* source, const char* id, const char* version, int tp, qint64 context, double gib,
                        qint64 tokens) {
        QTest::newRow(source) << QByteArray(id) << QByteArray(version) << tp << context << gib << tokens;
    };
    row("vLLM issue 10517", "meta-llama/Llama-3.1-8B-Instruct", "0.6.4", 1, 20000, 3.81, 31232);
    row("vLLM recipes, Kimi-K2-Think.md: latents whole on 8 ranks", "moonshotai/Kimi-K2-Thinking", "0.12", 8, 262144,
        46.8, 715072);
    row("vLLM issue 51041: DeepSeek-V4, about 150K", "deepseek-ai/DeepSeek-V4-Flash", "0.26", 2, 121344, 7.7, 150000);
}

void TestCachePlan::tokensOfARoom()
{
    QFETCH(QByteArray, id);
    QFETCH(QByteArray, version);
    QFETCH(int, tp);
    QFETCH(qint64, context);
    QFETCH(double, gib);
    QFETCH(qint64, tokens);
    const spec::MemoryProfile& profile = vllm(version.toStdString());
    const CacheTable table = makeCacheTable(model(id.toStdString()), profile.latentCache, profile.expandedHeadDim);
    const bool compressed = table.before.back().compressed4 > 0;
    CacheRequest asked = request(compressed ? KvFormat::Fp8 : KvFormat::Bf16, tp, context);
    asked.tokensInFlight = profile.stepsInFlight * 8192;
    const CachePlan plan = makeCachePlan(profile, table, {0, table.layers}, asked);
    const auto printed = static_cast<double>(printedTokens(plan, gib * kGib, profile.capacity, context));
    QVERIFY2(std::abs(printed / static_cast<double>(tokens) - 1) < 0.007, qPrintable(QString::number(printed)));
}

// DeepSeek-V3.2 with FP8 cache: 512 values, 16 bytes of scales and 128 of the rotary part; 132 bytes of index.
void TestCachePlan::sparseLatents()
{
    const CacheTable table = makeCacheTable(model("deepseek-ai/DeepSeek-V3.2"));
    QCOMPARE(latentBytes(table, KvFormat::Fp8), 656.0);
    QCOMPARE(latentBytes(table, KvFormat::Bf16), 1152.0);
    QCOMPARE(indexBytes(table), 132.0);
    QCOMPARE(bytesPerToken(table, KvFormat::Fp8), 61 * (656.0 + 132));
}

// Buffers that llama.cpp prints, MiB.
void TestCachePlan::cellsAsPrinted_data()
{
    QTest::addColumn<QByteArray>("id");
    QTest::addColumn<QByteArray>("format");
    QTest::addColumn<qint64>("context");
    QTest::addColumn<int>("microBatch");
    QTest::addColumn<double>("mib");
    QTest::newRow("DeepSeek-R1, f16 latents")
        << QByteArray("deepseek-ai/DeepSeek-R1") << QByteArray("fp16") << qint64{32768} << 512 << 2196.0;
    QTest::newRow("DeepSeek-R1, q8_0 latents")
        << QByteArray("deepseek-ai/DeepSeek-R1") << QByteArray("q8_0") << qint64{16896} << 512 << 601.54;
    QTest::newRow("Qwen3-235B-A22B, q8_0")
        << QByteArray("Qwen/Qwen3-235B-A22B") << QByteArray("q8_0") << qint64{16384} << 512 << 1598.0;
    QTest::newRow("Qwen3.6-27B, 16 of 64 layers")
        << QByteArray("Qwen/Qwen3.6-27B") << QByteArray("fp16") << qint64{12288} << 512 << 768.0;
    QTest::newRow("gpt-oss-20b: 12 full layers and 12 of 256 cells")
        << QByteArray("openai/gpt-oss-20b") << QByteArray("q8_0") << qint64{8192} << 128 << 105.19;
}

void TestCachePlan::cellsAsPrinted()
{
    QFETCH(QByteArray, id);
    QFETCH(QByteArray, format);
    QFETCH(qint64, context);
    QFETCH(int, microBatch);
    QFETCH(double, mib);
    const spec::MemoryProfile& profile = *spec::findMemoryProfile(test::shippedFacts().profiles, EngineId("llama.cpp"));
    const CacheTable table = makeCacheTable(model(id.toStdString()));
    CacheRequest asked = request(*kvFormatOf(format.toStdString()), 1, context);
    asked.tokensInFlight = microBatch;
    const CachePlan plan = makeCachePlan(profile, table, {0, table.layers}, asked);
    const double printed = (plan.sequenceBytes() - plan.stateBytes()) / (1024 * 1024);
    QVERIFY2(std::abs(printed - mib) < 0.006, qPrintable(QString::number(printed)));
}

void TestCachePlan::stagesShareTheLayers()
{
    const spec::ModelSpec& llama = model("meta-llama/Llama-3.3-70B-Instruct");
    const CacheTable table = makeCacheTable(llama);
    const CacheRequest asked = request(KvFormat::Bf16, 2, 4096);
    double stages = 0;
    for (int stage = 0; stage < 3; ++stage) {
        stages +=
            makeCachePlan(vllm("0.22"), table, parallel::stageLayers(llama.layers, 3, stage), asked).sequenceBytes();
    }
    QCOMPARE(stages, makeCachePlan(vllm("0.22"), table, {0, llama.layers}, asked).sequenceBytes());
    QCOMPARE(stages, 4096.0 * bytesPerToken(table, KvFormat::Bf16) / 2);
}

// Mistral 7B v0.1 has a window of 4096 in each of its 32 layers, 4096 bytes of cache per token and layer. vLLM keeps
// the window and a step; llama.cpp knows no windows in this architecture and keeps everything.
void TestCachePlan::windowsAlone()
{
    constexpr double kTokenBytes = 32 * 2 * 8 * 128 * 2, kContext = 32768;
    const CacheTable table = makeCacheTable(model("mistralai/Mistral-7B-Instruct-v0.1"));
    const CacheRequest asked = request(KvFormat::Bf16, 1, static_cast<std::int64_t>(kContext));
    const CachePlan blocks = makeCachePlan(vllm("0.12"), table, {0, 32}, asked);
    QCOMPARE(blocks.sequenceBytes(), kTokenBytes * 16 * (std::ceil((4095.0 + 2048) / 16) + 1));
    const auto& local = *spec::findMemoryProfile(test::shippedFacts().profiles, EngineId("llama.cpp"));
    QCOMPARE(makeCachePlan(local, table, {0, 32}, asked).sequenceBytes(), kTokenBytes * kContext);
}

QTEST_APPLESS_MAIN(TestCachePlan)
#include "tst_CachePlan.moc"
