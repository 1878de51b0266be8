// What "Why?" says of the memory: each part leads to the figure.
#include "core/memory/TraceKeys.h"
#include "tests/ui/viewmodels/PrintedFormula.h"
#include "tests/ui/viewmodels/SizePageFixture.h"
#include "ui/viewmodels/DerivationKeys.h"
#include "ui/viewmodels/Names.h"
#include "ui/viewmodels/TraceWords.h"

using namespace berth;
using namespace berth::viewmodels;
using berth::viewmodels::testing::valueOfPrinted;

class TestMemoryDerivation : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void memoryAddsUp_data();
    void memoryAddsUp();
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
