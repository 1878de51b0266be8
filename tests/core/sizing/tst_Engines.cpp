// What an engine needs and what it lacks: the default passes over it, a request for it is refused by name.
#include "core/memory/KvFormat.h"
#include "tests/core/sizing/Shipped.h"

#include <QTest>

#include <algorithm>

using namespace berth;
using namespace berth::sizing;
using namespace berth::sizing::testing;

namespace {

SizingRequest asking(const char* precision, const char* engine)
{
    SizingRequest request;
    request.model = "meta-llama/Llama-3.1-8B-Instruct";
    request.precision = precision;
    request.accelerator = "h100-80gb-sxm";
    request.engine = engine;
    return request;
}

} // namespace

class TestEngines : public QObject
{
    Q_OBJECT

private slots:
    // KTransformers computes experts on processors with AMX or AVX-512; the board has four Arm cores.
    void theDefaultRunsOnTheHost()
    {
        SizingRequest request = asking("int4-awq-g128", "");
        request.model = "deepseek-ai/DeepSeek-R1-Distill-Qwen-1.5B";
        request.accelerator = "jetson-nano-4gb";
        const Sizing board = sized(request);
        QVERIFY(board.configuration.engine->hostInstructions.empty());
        QCOMPARE(board.memory.verdict, memory::Verdict::Unsupported);
        request.engine = "ktransformers"; // whoever names it has the processors
        QVERIFY(sized(request).memory.verdict != memory::Verdict::Unsupported);
    }

    void cacheFormatsAreKnown()
    {
        for (const spec::EngineSpec& engine : shippedCatalog().engines) {
            QVERIFY2(!engine.kvFormats.empty(), engine.id.text.c_str());
            QVERIFY2(engine.keepsCache("bf16") && engine.keepsCache("fp16"), engine.id.text.c_str()); // the defaults
            for (const std::string& format : engine.kvFormats) {
                QVERIFY2(memory::kvFormatOf(format).has_value(), format.c_str());
            }
        }
    }

    void cachesAreOfEngines_data()
    {
        QTest::addColumn<QString>("engine");
        QTest::addColumn<QString>("cache");
        QTest::addColumn<QString>("others"); // empty: it has it
        QTest::newRow("block types in vLLM") << "vllm" << "q4_0" << "llama.cpp";
        QTest::newRow("block types in SGLang") << "sglang" << "q5_1" << "llama.cpp";
        QTest::newRow("block types in TensorRT-LLM") << "tensorrt-llm" << "iq4_nl" << "llama.cpp";
        QTest::newRow("FP8 in llama.cpp") << "llama.cpp" << "fp8" << "vLLM, SGLang, TensorRT-LLM";
        QTest::newRow("FP8 in vLLM") << "vllm" << "fp8" << "";
        QTest::newRow("block types in llama.cpp") << "llama.cpp" << "q4_0" << "";
    }

    void cachesAreOfEngines()
    {
        QFETCH(QString, engine);
        QFETCH(QString, cache);
        QFETCH(QString, others);
        SizingRequest request = asking(engine == u"llama.cpp" ? "gguf-q4_k_m" : "bf16", qPrintable(engine));
        request.kvPrecision = cache.toStdString();
        const auto answer = size(shippedCatalog(), request, preparedModels());
        QCOMPARE(answer.has_value(), others.isEmpty());
        if (!answer) {
            QCOMPARE(answer.error().code, ErrorCode::PrecisionNotForEngine);
            QCOMPARE(QString::fromStdString(answer.error().arguments.at(0)), cache);
            QCOMPARE(QString::fromStdString(answer.error().arguments.at(2)), others);
        }
    }
};

QTEST_GUILESS_MAIN(TestEngines)
#include "tst_Engines.moc"
