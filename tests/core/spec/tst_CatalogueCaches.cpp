// Published and logged cache sizes of the catalogue's models. Each row names where its figure comes from.
#include <QtTest>

#include <cmath>

#include "core/spec/CacheShape.h"
#include "tests/core/spec/Catalogue.h"

using namespace berth::spec;

namespace {

constexpr double kSixteenBits = 2; // bytes per value
constexpr double kQ80 = 34.0 / 32; // ggml q8_0: 34 bytes hold 32 values
constexpr double kMib = 1024 * 1024;

} // namespace

class TestCatalogueCaches : public QObject
{
    Q_OBJECT

private slots:
    void bytesPerToken_data();
    void bytesPerToken();
    void otherFormsOfLatentAttention_data();
    void otherFormsOfLatentAttention();
    void windowsAndStates_data();
    void windowsAndStates();
    void gibibytesPerMebitoken_data();
    void gibibytesPerMebitoken();
    void windowsAsFullLayers_data();
    void windowsAsFullLayers();
    void mambaOneKeepsTheKernel();
    void poolingShrinksTheIndex();
};

void TestCatalogueCaches::bytesPerToken_data()
{
    QTest::addColumn<QString>("id");
    QTest::addColumn<double>("bytesPerValue");
    QTest::addColumn<double>("expected"); // keys, values and index rows that grow with the context
    const auto row = [](const char* id, double expected, const char* source, double bytesPerValue = kSixteenBits) {
        QTest::addRow("%s: %s", id, source) << id << bytesPerValue << expected;
    };
    row("DeepSeek-V3", 70272, "kaito model catalogue, bytesPerToken");
    row("DeepSeek-R1", 70272, "ik_llama.cpp log, 2196 MiB at 32768");
    row("DeepSeek-R1", 37332, "ik_llama.cpp log, q8_0, 1166.62 MiB at 32768", kQ80);
    row("Kimi-K2-Instruct", 37332, "ik_llama.cpp log, q8_0", kQ80);
    row("DeepSeek-V2.5", 69120, "ik_llama.cpp log");
    row("Llama-3.1-8B-Instruct", 131072, "llama.cpp log");
    row("Qwen3-30B-A3B", 98304, "kaito model catalogue and llama.cpp log");
    row("Qwen3-235B-A22B", 192512, "llama.cpp log");
    row("Qwen3-32B", 262144, "llama.cpp log");
    row("GLM-4-32B-0414", 62464, "llama.cpp log of GLM-Z1-32B, same shape");
    row("Qwen3.6-27B", 65536, "llama.cpp log, 16 of 64 layers");
    row("MiniMax-M2", 253952, "vLLM recipe, about 240 GiB per Mi tokens");
    row("DeepSeek-V3.2", 85888, "LocalLLaMA analysis, 10.48 GiB at 128k");
    row("GLM-5.2", 95232, "Megatron-Bridge card, 21 index layers of 78");
    row("DeepSeek-V4-Flash", 6880, "vendor, 6.72 GiB per Mi tokens");
    row("DeepSeek-V4-Pro", 9848, "vendor, 9.62 GiB per Mi tokens");
    row("MiniMax-M3", 137472, "configuration, 57 index layers of 60");
    row("gpt-oss-120b", 36864, "configuration, half of 36 layers are windows");
    row("gemma-3-27b-it", 81920, "configuration, 10 global layers of 62");
    row("gemma-4-31B-it", 81920, "configuration, key and value both stored");
    row("gemma-4-E2B-it", 6144, "configuration, 3 full layers own a cache");
    row("gemma-4-E4B-it", 16384, "configuration, 4 full layers own a cache");
    row("Qwen3-Next-80B-A3B-Instruct", 24576, "configuration, 12 of 48 layers");
    row("Qwen3.5-27B", 65536, "configuration, 16 of 64 layers");
    row("Qwen3.5-397B-A17B", 30720, "configuration, 15 of 60 layers");
    row("Qwen3.8-2.4T-A95B", 94208, "configuration, 23 of 92 layers");
    row("Kimi-Linear-48B-A3B-Instruct", 8064, "model card, 7 MLA layers of 27");
    row("Kimi-K3", 27648, "vLLM recipe, 24 MLA layers of 93");
    row("GLM-5.3-Flash", 11968, "configuration, 11 layers of 512 values and 128 index values per 4 tokens");
    row("Nemotron-H-8B-Base-8K", 16384, "configuration, 4 attention blocks");
    row("granite-4.0-h-small", 16384, "configuration, 4 attention layers of 40");
    row("NVIDIA-Nemotron-3-Nano-30B-A3B-BF16", 6144, "configuration, 6 attention blocks of 52");
    row("NVIDIA-Nemotron-3-Super-120B-A12B-BF16", 8192, "configuration, 8 attention blocks of 88");
    row("NVIDIA-Nemotron-3-Ultra-550B-A55B-BF16", 12288, "configuration, 12 attention blocks of 108");
    row("AI21-Jamba-Mini-1.5", 16384, "configuration, 4 attention layers of 32");
    row("MiniMax-M1-80k", 40960, "configuration, 10 softmax layers of 80");
    row("Llama-3_3-Nemotron-Super-49B-v1", 200704, "block list, 49 of 80 blocks attend");
    row("Llama-3.2-90B-Vision-Instruct", 327680, "configuration, 80 self-attention layers of 100");
    row("Mistral-Small-4-119B-2603", 23040, "MLX issue, latent 22.5 KiB");
    row("Step-3.5-Flash", 49152, "configuration, 12 full layers of 45");
    row("MiMo-V2-Flash", 23040, "configuration, 9 full layers, keys 192 and values 128 wide");
    row("Llama-4-Scout-17B-16E-Instruct", 49152, "configuration, 12 of 48 layers not chunked");
    row("c4ai-command-a-03-2025", 65536, "configuration, 16 full layers of 64");
    row("bge-large-en-v1.5", 0, "encoder");
    row("multilingual-e5-large-instruct", 0, "encoder");
}

void TestCatalogueCaches::bytesPerToken()
{
    QFETCH(QString, id);
    QFETCH(double, bytesPerValue);
    const ModelSpec model = catalogueModel(id.toStdString());
    QVERIFY(model.sizable);
    const CachePerSequence cache = makeCachePerSequence(model);
    QTEST((cache.valuesPerToken + cache.indexValuesPerToken) * bytesPerValue, "expected");
}

void TestCatalogueCaches::otherFormsOfLatentAttention_data()
{
    QTest::addColumn<QString>("id");
    QTest::addColumn<LatentCache>("form");
    QTest::addColumn<double>("keyBytes"); // per value
    QTest::addColumn<double>("expected"); // bytes per token, values at 16 bits
    const auto row = [](const char* id, LatentCache form, double keyBytes, double expected, const char* source) {
        QTest::addRow("%s: %s", id, source) << id << form << keyBytes << expected;
    };
    row("DeepSeek-R1", LatentCache::TransposedCopy, kSixteenBits, 132736, "ik_llama.cpp log, transposed copy");
    row("DeepSeek-R1", LatentCache::Expanded, kSixteenBits, 4997120, "ik_llama.cpp log, 9760 MiB at 2048");
    row("DeepSeek-R1", LatentCache::Expanded, kQ80, 3591680, "ik_llama.cpp log, keys q8_0, 28060 MiB at 8192");
    row("DeepSeek-Coder-V2-Lite-Instruct", LatentCache::Expanded, kSixteenBits, 276480, "Ollama build without MLA");
    row("Mistral-Small-4-119B-2603", LatentCache::Expanded, kSixteenBits, 589824, "MLX issue, 576 KiB per token");
}

void TestCatalogueCaches::otherFormsOfLatentAttention()
{
    QFETCH(QString, id);
    QFETCH(LatentCache, form);
    QFETCH(double, keyBytes);
    const ModelSpec model = catalogueModel(id.toStdString());
    double bytes = 0;
    for (const LayerKind& layer : makeLayerPlan(model)) {
        const CacheShape shape = makeCacheShape(model, layer, form);
        bytes += shape.keyValues * keyBytes + shape.valueValues * kSixteenBits;
    }
    QTEST(bytes, "expected");
    const double values = makeCachePerSequence(model, form).valuesPerToken;
    QVERIFY(values * kSixteenBits >= bytes);
}

void TestCatalogueCaches::windowsAndStates_data()
{
    QTest::addColumn<QString>("id");
    QTest::addColumn<double>("windowMib"); // 16 bits
    QTest::addColumn<double>("stateMib"); // single precision, convolution tail at 16 bits
    QTest::addColumn<double>("rounding"); // half of the last printed digit
    const auto row = [](const char* id, double windowMib, double stateMib, double rounding, const char* source) {
        QTest::addRow("%s: %s", id, source) << id << windowMib << stateMib << rounding;
    };
    row("gpt-oss-120b", 4.5, 0, 0, "18 windows of 128");
    row("gemma-3-27b-it", 416, 0, 0, "52 windows of 1024");
    row("gemma-4-31B-it", 800, 0, 0, "50 windows of 1024, 16 heads of 256");
    row("Qwen3-Next-80B-A3B-Instruct", 0, 73.7, 0.05, "configuration, 36 gated DeltaNet layers");
    row("Qwen3.5-27B", 0, 147, 0.5, "configuration; llama.cpp logs about 150 MiB");
    row("Qwen3.5-397B-A17B", 0, 183, 0.5, "configuration");
    row("Qwen3.8-2.4T-A95B", 0, 560, 0.5, "configuration");
    row("Kimi-Linear-48B-A3B-Instruct", 0, 41, 0.5, "configuration, 20 KDA layers");
    row("Kimi-K3", 0, 429, 0.5, "vLLM recipe, 69 KDA layers");
    row("GLM-5.3-Flash", 0, 141, 0.5, "configuration, 34 KDA layers");
    row("NVIDIA-Nemotron-3-Nano-30B-A3B-BF16", 0, 47, 0.5, "mamba_ssm_cache_dtype float32");
    row("NVIDIA-Nemotron-3-Super-120B-A12B-BF16", 0, 162, 0.5, "mamba_ssm_cache_dtype float32");
    row("NVIDIA-Nemotron-3-Ultra-550B-A55B-BF16", 0, 389, 0.5, "mamba_ssm_cache_dtype float32");
    row("MiniMax-M1-80k", 0, 280, 0, "70 layers of 64 heads of 128 x 128");
}

void TestCatalogueCaches::windowsAndStates()
{
    QFETCH(QString, id);
    QFETCH(double, windowMib);
    QFETCH(double, stateMib);
    QFETCH(double, rounding);
    const CachePerSequence cache = makeCachePerSequence(catalogueModel(id.toStdString()));
    QCOMPARE(cache.windowValues * kSixteenBits / kMib, windowMib);
    const double state = cache.stateValues * kStateBytesPerValue + cache.convolutionValues * kConvolutionBytesPerValue;
    QVERIFY2(std::abs(state / kMib - stateMib) <= rounding, qPrintable(QString::number(state / kMib)));
}

void TestCatalogueCaches::gibibytesPerMebitoken_data()
{
    QTest::addColumn<QString>("id");
    QTest::addColumn<double>("gib");
    QTest::newRow("DeepSeek-V3: 68.63 GiB") << "DeepSeek-V3" << 68.63;
    QTest::newRow("DeepSeek-V3.2: 83.88 GiB, LocalLLaMA analysis") << "DeepSeek-V3.2" << 83.88;
    QTest::newRow("DeepSeek-V4-Flash: 6.72 GiB, vendor") << "DeepSeek-V4-Flash" << 6.72;
    QTest::newRow("DeepSeek-V4-Pro: 9.62 GiB, vendor") << "DeepSeek-V4-Pro" << 9.62;
}

void TestCatalogueCaches::gibibytesPerMebitoken()
{
    QFETCH(QString, id);
    QFETCH(double, gib);
    const CachePerSequence cache = makeCachePerSequence(catalogueModel(id.toStdString()));
    const double computed = (cache.valuesPerToken + cache.indexValuesPerToken) * kSixteenBits / 1024;
    QVERIFY2(std::abs(computed - gib) < 0.006, qPrintable(QString::number(computed)));
}

// Engines that do not implement windows keep the whole context in every layer.
void TestCatalogueCaches::windowsAsFullLayers_data()
{
    QTest::addColumn<QString>("id");
    QTest::addColumn<double>("expected");
    QTest::newRow("gpt-oss-120b: llama.cpp --swa-full, 9216 MiB at 131072") << "gpt-oss-120b" << 73728.0;
    QTest::newRow("gemma-3-27b-it: llama.cpp, 15872 MiB at 32768") << "gemma-3-27b-it" << 507904.0;
}

void TestCatalogueCaches::windowsAsFullLayers()
{
    QFETCH(QString, id);
    const ModelSpec model = catalogueModel(id.toStdString());
    double bytes = 0;
    for (const LayerKind& layer : makeLayerPlan(model)) {
        const CacheShape shape = makeCacheShape(model, layer);
        bytes += (shape.keyValues + shape.valueValues) * kSixteenBits;
    }
    QTEST(bytes, "expected");
}

void TestCatalogueCaches::mambaOneKeepsTheKernel()
{
    const CachePerSequence cache = makeCachePerSequence(catalogueModel("AI21-Jamba-Mini-1.5"));
    QCOMPARE(cache.stateValues, 28.0 * 8192 * 16);
    QCOMPARE(cache.convolutionValues, 28.0 * 8192 * 4); // the model code keeps all four columns
}

// Published estimates of 13 to 14 KB leave the pooling (index_kpool 4) out.
void TestCatalogueCaches::poolingShrinksTheIndex()
{
    ModelSpec model = catalogueModel("GLM-5.3-Flash");
    QCOMPARE(makeCachePerSequence(model).indexValuesPerToken, 11.0 * 128 / 4);
    model.sparse.compressRatio = 1;
    const CachePerSequence unpooled = makeCachePerSequence(model);
    QCOMPARE((unpooled.valuesPerToken + unpooled.indexValuesPerToken) * kSixteenBits, 14080.0);
}

QTEST_APPLESS_MAIN(TestCatalogueCaches)
#include "tst_CatalogueCaches.moc"
