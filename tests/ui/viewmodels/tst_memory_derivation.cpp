// What "Why?" says of the memory: each part leads to the figure; and that no number comes from nowhere.
#include "core/memory/TraceKeys.h"
#include "core/performance/PerformanceKeys.h"
#include "tests/support/PrintedFormula.h"
#include "tests/ui/viewmodels/SizePageFixture.h"
#include "ui/viewmodels/DerivationKeys.h"
#include "ui/viewmodels/Names.h"
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
    std::optional<catalog::Catalog> m_catalog;
};

void TestMemoryDerivation::initTestCase()
{
    m_catalog = openShipped();
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
    sizing::SizingRequest request;
    request.model = "meta-llama/Llama-3.3-70B-Instruct";
    request.system = system.toStdString();
    request.engine = engine.toStdString();
    request.precision = engine == u"llama.cpp" ? "q4_k_m" : "";
    sizing::PreparedModels prepared;
    const auto sizing = sizing::size(*m_catalog, request, prepared, sizing::Explain::Yes);
    QVERIFY(sizing.has_value());
    const Formatter format(QLocale("en_US"), MemoryUnit::Gigabyte);
    Derivation derivation;
    derivation.explain(*sizing, text(derivation::kUsed), format);
    const StepRow& last = derivation.stepRows().constLast();
    const QString said = QStringLiteral("%1: %2 = %3 %4").arg(last.id, last.formula, last.result, last.unit);
    const double used = toDouble(sizing->memory.device.used());
    QCOMPARE(last.id, text(derivation::kUsed));
    QCOMPARE(last.result, tracedNumber(used, Unit::Bytes, format));
    QVERIFY2(valueOfPrinted(last.formula).has_value(), qPrintable(said));
    QVERIFY2(testing::comesTo(last.formula, last.result + u' ' + last.unit), qPrintable(said));
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
    const QString experts = QStringLiteral("deepseek-ai/DeepSeek-R1");
    const QString dense = QStringLiteral("meta-llama/Llama-3.3-70B-Instruct");
    const QString small = QStringLiteral("Qwen/Qwen2.5-7B-Instruct");
    QTest::addRow("experts") << experts << "dgx-h200" << "vllm" << 64 << 1;
    QTest::addRow("experts in a pool") << experts << "dgx-h200" << "sglang" << 64 << 1;
    QTest::addRow("dense") << dense << "dgx-h200" << "tensorrt-llm" << 16 << 1;
    QTest::addRow("copies") << dense << "dgx-h200" << "vllm" << 15 << 2;
    QTest::addRow("windows") << "openai/gpt-oss-120b" << "dgx-h200" << "vllm" << 8 << 1;
    QTest::addRow("images") << "Qwen/Qwen2.5-VL-7B-Instruct" << "dgx-h200" << "vllm" << 8 << 1;
    QTest::addRow("several at home") << small << "dgx-h200" << "llama.cpp" << 4 << 1;
    QTest::addRow("in host memory") << dense << "cpu-1x-epyc-9654-768gb-4090" << "llama.cpp" << 1 << 1;
}

namespace {

// The numbers of a step that neither another step nor a row of the inputs tells; `numbers` counts all of them.
QStringList untold(const TraceStep& step, const Derivation& derivation, const Formatter& format, int& numbers)
{
    const QString formula = filledFormula(step, format);
    const QList<StepRow>& rows = derivation.stepRows();
    const auto self = std::find_if(rows.cbegin(), rows.cend(), [&](const StepRow& row) {
        return row.id == text(step.key) && row.formula == formula;
    });
    QStringList missing;
    for (const TraceInput& input : self != rows.cend() ? step.inputs : std::vector<TraceInput>{}) {
        const QString value = tracedNumber(input.value, input.unit, format);
        const auto told = [&](const auto& row) {
            return row.value == value;
        };
        const auto comesTo = [&](const StepRow& row) {
            return row.number != self->number && row.result == value;
        };
        const QList<InputRow>& inputs = derivation.inputRows();
        if (isCounted(step, input)) {
            ++numbers;
            if (std::none_of(inputs.cbegin(), inputs.cend(), told)
                && std::none_of(rows.cbegin(), rows.cend(), comesTo)) {
                missing << text(step.key) << formula << value;
            }
        }
    }
    return missing;
}

} // namespace

// A number in a formula is what another step comes to, or a row of what went in, of some name.
void TestMemoryDerivation::everyNumberIsTold()
{
    QFETCH(QString, model);
    QFETCH(QString, system);
    QFETCH(QString, engine);
    QFETCH(int, users);
    QFETCH(int, replicas);
    sizing::SizingRequest request;
    request.model = model.toStdString();
    request.system = system.toStdString();
    request.engine = engine.toStdString();
    request.precision = engine == u"llama.cpp" ? "q4_k_m" : "";
    request.concurrency = users;
    request.replicas = replicas > 1 ? std::optional<std::int64_t>(replicas) : std::nullopt;
    sizing::PreparedModels prepared;
    const auto sizing = sizing::size(*m_catalog, request, prepared, sizing::Explain::Yes);
    QVERIFY(sizing.has_value());
    const Formatter format(QLocale("en_US"), MemoryUnit::Gigabyte);
    std::vector<std::string_view> figures(memory::keys::kAll.begin(), memory::keys::kAll.end());
    for (const std::string_view key :
         {performance::keys::kTpot, performance::keys::kTtft, performance::keys::kOutput, performance::keys::kPerUser,
          performance::keys::kTotalRate, performance::keys::kRequests, performance::keys::kPrefill,
          derivation::kHostMemory, derivation::kPower, derivation::kPowerActive}) {
        figures.push_back(key);
    }
    int numbers = 0;
    for (const std::string_view figure : figures) {
        Derivation derivation;
        derivation.explain(*sizing, text(figure), format);
        for (const InputRow& input : derivation.inputRows()) {
            QVERIFY2(!input.name.isEmpty() && !input.name.front().isLower(), qPrintable(text(figure) + input.name));
        }
        for (const StepRow& row : derivation.stepRows()) {
            const QString said = row.id + u' ' + row.formula + u' ' + row.result;
            const bool peak = row.id == text(memory::keys::kEncoderPeak) || row.id == text(memory::keys::kSamplerPeak);
            QVERIFY2(!peak || valueOfPrinted(row.formula).has_value(), qPrintable(said));
            QVERIFY2(!peak || testing::comesTo(row.formula, row.result + u' ' + row.unit), qPrintable(said));
        }
        for (const TraceStep& step : sizing->derivation) {
            const QStringList missing = untold(step, derivation, format, numbers);
            QVERIFY2(missing.isEmpty(), qPrintable(text(figure) + u' ' + missing.join(u' ')));
        }
    }
    QVERIFY2(numbers > 50, qPrintable(QString::number(numbers)));
}

// No two rows of one name, and none of a thing that the step does not have.
void TestMemoryDerivation::activationsNameTheirInputs()
{
    sizing::SizingRequest request;
    request.model = "deepseek-ai/DeepSeek-R1";
    request.system = "dgx-h200";
    request.engine = "vllm";
    sizing::PreparedModels prepared;
    const auto sizing = sizing::size(*m_catalog, request, prepared, sizing::Explain::Yes);
    QVERIFY(sizing.has_value());
    Derivation derivation;
    derivation.explain(*sizing, text(memory::keys::kActivations), Formatter(QLocale("en_US"), MemoryUnit::Gigabyte));
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
    sizing::SizingRequest request;
    request.model = model.toStdString();
    request.system = "dgx-h200";
    request.engine = "sglang";
    request.tp = 8;
    request.dp = 1;
    request.context = 32768;
    sizing::PreparedModels prepared;
    const auto sizing = sizing::size(*m_catalog, request, prepared, sizing::Explain::Yes);
    QVERIFY(sizing.has_value());
    const Formatter format(QLocale("en_US"), MemoryUnit::Gigabyte);
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
