// What "Why?" says of the memory: each part leads to the figure; and that no number comes from nowhere.
#include "core/memory/TraceKeys.h"
#include "core/performance/PerformanceKeys.h"
#include "tests/ui/viewmodels/DerivationFixture.h"
#include "ui/viewmodels/DerivationKeys.h"
#include "ui/viewmodels/TraceWords.h"

using namespace berth;
using namespace berth::viewmodels;
using berth::testing::valueOfPrinted;

class TestMemoryDerivation : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void memoryAddsUp_data();
    void memoryAddsUp();
    void everyNumberIsTold_data();
    void everyNumberIsTold();
    void activationsNameTheirInputs();
    void poolsCountTokens_data();
    void poolsCountTokens();

private:
    Result<catalog::Catalog> m_catalog = app::openShippedCatalog();
};

void TestMemoryDerivation::initTestCase()
{
    QVERIFY(m_catalog.has_value());
}

void TestMemoryDerivation::memoryAddsUp_data()
{
    QTest::addColumn<QString>("system");
    QTest::addColumn<QString>("engine");
    QTest::addRow("with captured graphs") << "dgx-h200" << "vllm";
    QTest::addRow("a pool") << "dgx-h200" << "sglang";
    QTest::addRow("without graphs") << "dgx-h200" << "llama.cpp";
    QTest::addRow("weights in host memory") << "cpu-1x-epyc-9654-768gb-4090" << "llama.cpp";
}

// What is used ends in the sum of its parts, each of which is a step before it or an input.
void TestMemoryDerivation::memoryAddsUp()
{
    QFETCH(QString, system);
    QFETCH(QString, engine);
    const auto sizing = testing::explained(*m_catalog, testing::requestOf({.system = system, .engine = engine}));
    QVERIFY(sizing.has_value());
    const Formatter format = testing::english();
    Derivation derivation;
    derivation.explain(*sizing, text(derivation::kUsed), format);
    const StepRow& last = derivation.stepRows().constLast();
    const QString said = testing::told(last);
    const double used = toDouble(sizing->memory.device.used());
    QCOMPARE(last.id, text(derivation::kUsed));
    QCOMPARE(last.result, tracedNumber(used, Unit::Bytes, format));
    QVERIFY2(valueOfPrinted(last.formula).has_value(), qPrintable(said));
    testing::checkStep(last);
    const double graphs = toDouble(sizing->memory.device.graphs);
    const QList<InputRow>& inputs = derivation.inputRows();
    QCOMPARE(graphs > 0, std::any_of(inputs.cbegin(), inputs.cend(), [&](const InputRow& input) {
                 return input.name == symbolName(last.id.toStdString(), "graphs")
                     && input.value == tracedNumber(graphs, Unit::Bytes, format);
             }));
    QVERIFY2(graphs == 0 || last.formula.contains(tracedNumber(graphs, Unit::Bytes, format)), qPrintable(said));
}

void TestMemoryDerivation::everyNumberIsTold_data()
{
    QTest::addColumn<QString>("model");
    QTest::addColumn<QString>("system");
    QTest::addColumn<QString>("engine");
    QTest::addColumn<int>("users");
    QTest::addColumn<int>("replicas");
    QTest::addColumn<int>("readers"); // devices for prompts alone
    const QString experts = QStringLiteral("deepseek-ai/DeepSeek-R1");
    const QString dense = QStringLiteral("meta-llama/Llama-3.3-70B-Instruct");
    const QString small = QStringLiteral("Qwen/Qwen2.5-7B-Instruct");
    QTest::addRow("experts") << experts << "dgx-h200" << "vllm" << 64 << 1 << 0;
    QTest::addRow("experts in a pool") << experts << "dgx-h200" << "sglang" << 64 << 1 << 0;
    QTest::addRow("dense") << dense << "dgx-h200" << "tensorrt-llm" << 16 << 1 << 0;
    QTest::addRow("copies") << dense << "dgx-h200" << "vllm" << 15 << 2 << 0;
    QTest::addRow("windows") << "openai/gpt-oss-120b" << "dgx-h200" << "vllm" << 8 << 1 << 0;
    QTest::addRow("images") << "Qwen/Qwen2.5-VL-7B-Instruct" << "dgx-h200" << "vllm" << 8 << 1 << 0;
    QTest::addRow("several at home") << small << "dgx-h200" << "llama.cpp" << 4 << 1 << 0;
    QTest::addRow("in host memory") << dense << "cpu-1x-epyc-9654-768gb-4090" << "llama.cpp" << 1 << 1 << 0;
    QTest::addRow("prompts elsewhere") << dense << "dgx-h200" << "vllm" << 64 << 1 << 4;
    QTest::addRow("prompts of experts elsewhere") << experts << "dgx-h200" << "sglang" << 256 << 1 << 8;
    QTest::addRow("one request, its prompt elsewhere") << dense << "dgx-h200" << "vllm" << 1 << 1 << 4;
}

// A number in a formula is what another step comes to, or a row of what went in, of some name.
void TestMemoryDerivation::everyNumberIsTold()
{
    QFETCH(QString, model);
    QFETCH(QString, system);
    QFETCH(QString, engine);
    QFETCH(int, users);
    QFETCH(int, replicas);
    QFETCH(int, readers);
    sizing::SizingRequest request = testing::requestOf({model, system, engine, users, replicas});
    if (readers > 0) {
        request.nodes = readers / 4; // of eight devices, half of them for the answers
        request.promptDevices = readers;
        request.answerDevices = readers;
    }
    const auto sizing = testing::explained(*m_catalog, request);
    QVERIFY(sizing.has_value());
    const Formatter format = testing::english();
    std::vector<std::string_view> figures(memory::keys::kAll.begin(), memory::keys::kAll.end());
    for (const std::string_view key :
         {performance::keys::kTpot, performance::keys::kTtft, performance::keys::kOutput, performance::keys::kPerUser,
          performance::keys::kTotalRate, performance::keys::kRequests, performance::keys::kPrefill,
          derivation::kTtftInterval, derivation::kTpotInterval, derivation::kPerUserInterval,
          derivation::kOutputInterval, derivation::kHostMemory, derivation::kPower, derivation::kPowerActive}) {
        figures.push_back(key);
    }
    int numbers = 0;
    for (const std::string_view figure : figures) {
        Derivation derivation;
        derivation.explain(*sizing, text(figure), format);
        testing::checkNames(derivation);
        for (const StepRow& row : derivation.stepRows()) {
            const bool peak = row.id == text(memory::keys::kEncoderPeak) || row.id == text(memory::keys::kSamplerPeak);
            QVERIFY2(!peak || valueOfPrinted(row.formula).has_value(), qPrintable(testing::told(row)));
            testing::checkStep(row);
        }
        for (const TraceStep& step : sizing->derivation) {
            const QStringList missing = testing::untold(step, derivation, format, numbers);
            QVERIFY2(missing.isEmpty(), qPrintable(text(figure) + u' ' + missing.join(u' ')));
        }
    }
    QVERIFY2(numbers > 50, qPrintable(QString::number(numbers)));
}

// No two rows of one name, and none of a thing that the step does not have.
void TestMemoryDerivation::activationsNameTheirInputs()
{
    const auto sizing =
        testing::explained(*m_catalog, testing::requestOf({.model = QStringLiteral("deepseek-ai/DeepSeek-R1")}));
    QVERIFY(sizing.has_value());
    Derivation derivation;
    derivation.explain(*sizing, text(memory::keys::kActivations), testing::english());
    QStringList names;
    for (const InputRow& input : derivation.inputRows()) {
        QVERIFY2(!names.contains(input.name), qPrintable(input.name));
        names << input.name;
        if (input.name == u"Vocabulary") {
            QCOMPARE(input.value, QStringLiteral("129,280")); // config.json of the model
        }
    }
    for (const char* name : {"Tokens of the largest step", "Bytes kept per hidden value", "Vocabulary",
                             "Bytes per vocabulary entry and sequence", "Sequences that the engine takes"}) {
        QVERIFY2(names.contains(QLatin1String(name)), name);
    }
    for (const char* name : {"Tokens per block", "Embedding and head", "Sequences on the device", "Bytes per value"}) {
        QVERIFY2(!names.contains(QLatin1String(name)), name);
    }
}

void TestMemoryDerivation::poolsCountTokens_data()
{
    QTest::addColumn<QString>("model");
    QTest::addColumn<QString>("token"); // on one device, by hand
    // Layers x key and value x heads of a rank x 128 x 2 bytes: 80 x 2 x 8 / 8 x 128 x 2 (config.json of the model).
    QTest::addRow("keys and values") << "meta-llama/Llama-3.3-70B-Instruct" << "40,960 bytes";
    // 61 layers x (512 + 64) x 2 bytes, whole on every rank (config.json of the model).
    QTest::addRow("latents") << "deepseek-ai/DeepSeek-R1" << "70,272 bytes";
}

// SGLang hands out tokens; its cache is told in these rather than in blocks of one byte.
void TestMemoryDerivation::poolsCountTokens()
{
    QFETCH(QString, model);
    QFETCH(QString, token);
    sizing::SizingRequest request = testing::requestOf({.model = model, .engine = QStringLiteral("sglang")});
    request.tp = 8;
    request.dp = 1;
    request.context = 32768;
    const auto sizing = testing::explained(*m_catalog, request);
    QVERIFY(sizing.has_value());
    const Formatter format = testing::english();
    for (const std::string_view key :
         {memory::keys::kMaxConcurrency, memory::keys::kKvCapacity, memory::keys::kKvPerDevice}) {
        Derivation derivation;
        derivation.explain(*sizing, text(key), format);
        QStringList told;
        for (const StepRow& step : derivation.stepRows()) {
            told << QStringLiteral("%1: %2 = %3 %4").arg(step.name, step.formula, step.result, step.unit);
            QVERIFY2(step.id != text(memory::keys::kBlockBytes), qPrintable(told.constLast()));
            QVERIFY2(testing::comesTo(step.formula, step.result + u' ' + step.unit), qPrintable(told.constLast()));
        }
        const QString all = told.join(u'\n');
        QVERIFY2(all.contains(QStringLiteral("Cache of one token on one device: one token, all layers of the stage = ")
                              + token),
                 qPrintable(all));
        QVERIFY2(all.contains(QStringLiteral("32,768 tokens × ") + token), qPrintable(all));
    }
}

QTEST_GUILESS_MAIN(TestMemoryDerivation)
#include "tst_memory_derivation.moc"
