// What "Why?" says is true: printed formulas come to the printed result.
#include "core/performance/PerformanceKeys.h"
#include "tests/ui/viewmodels/DerivationFixture.h"
#include "tests/ui/viewmodels/SizePageFixture.h"
#include "ui/viewmodels/DerivationKeys.h"
#include "ui/viewmodels/FormulaTerms.h"
#include "ui/viewmodels/Names.h"
#include "ui/viewmodels/TraceWords.h"

using namespace berth;
using namespace berth::viewmodels;
using berth::testing::valueOfPrinted;

class TestDerivation : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void printedFormulasAreRead_data();
    void printedFormulasAreRead();
    void zeroTermsFallAwayWhole_data();
    void zeroTermsFallAwayWhole();
    void everyPrintedFormulaIsTrue_data();
    void everyPrintedFormulaIsTrue();
    void unitPricesKeepTheirDigits_data();
    void unitPricesKeepTheirDigits();
    void speedsEndInTheirFigure_data();
    void speedsEndInTheirFigure();
    void needsEndInTheirFigure_data();
    void needsEndInTheirFigure();
    void powersEndInTheirFigure_data();
    void powersEndInTheirFigure();

private:
    std::optional<catalog::Catalog> m_catalog;
};

void TestDerivation::initTestCase()
{
    m_catalog = openShipped();
    QVERIFY(m_catalog.has_value());
}

void TestDerivation::printedFormulasAreRead_data()
{
    QTest::addColumn<QString>("formula");
    QTest::addColumn<double>("value"); // by hand
    QTest::addRow("groups of digits") << "8 × 1,470 + 16 × 1,200" << 30960.0;
    QTest::addRow("units") << "51.19 GB - 2 bytes" << 51.19e9 - 2;
    QTest::addRow("brackets") << "61 layers × (576 + 2) / 2" << 17629.0;
    QTest::addRow("calls") << "max(1,024, 3 × 500)" << 1500.0;
    QTest::addRow("shares") << "50 % × 2 ^ 3" << 4.0;
}

void TestDerivation::printedFormulasAreRead()
{
    QFETCH(QString, formula);
    QFETCH(double, value);
    const auto read = valueOfPrinted(formula);
    QVERIFY(read.has_value());
    QVERIFY(read->low <= value && value <= read->high);
    QVERIFY(!valueOfPrinted(formula + QStringLiteral(" and more")).has_value());
}

void TestDerivation::zeroTermsFallAwayWhole_data()
{
    QTest::addColumn<QString>("formula");
    QTest::addColumn<QString>("kept");
    QTest::addRow("a whole product") << "links * link + none * switch + a * b" << "links * link + a * b";
    QTest::addRow("at the end") << "a + none * b / c" << "a";
    QTest::addRow("at the beginning") << "none * b + a" << "a";
    QTest::addRow("subtracted") << "a - none * b - c" << "a - c";
    QTest::addRow("subtracted from") << "none - a" << "none - a";
    QTest::addRow("a divisor is no term") << "a + b / none" << "a + b / none";
    QTest::addRow("in brackets") << "a * (b + none) * c" << "a * b * c";
    QTest::addRow("brackets that hold a product stay") << "a / (b * c + none)" << "a / (b * c)";
    QTest::addRow("a sum of nothing is nothing") << "a + b * (none + none)" << "a";
    QTest::addRow("all of it") << "none * a" << "none * a";
    QTest::addRow("in a call") << "max(none, a + none * b)" << "max(none, a)";
    QTest::addRow("in a power") << "(1 + none) ^ (a / 12)" << "1 ^ (a / 12)";
    QTest::addRow("words") << "bytes of all tensors" << "bytes of all tensors";
}

void TestDerivation::zeroTermsFallAwayWhole()
{
    QFETCH(QString, formula);
    QFETCH(QString, kept);
    const auto isNone = [](std::string_view symbol) {
        return symbol == "none";
    };
    QCOMPARE(QString::fromStdString(withoutZeroTerms(formula.toStdString(), isNone)), kept);
}

void TestDerivation::everyPrintedFormulaIsTrue_data()
{
    QTest::addColumn<QString>("model");
    QTest::addColumn<double>("users");
    QTest::addRow("mixture of experts") << "deepseek-ai/DeepSeek-R1" << 16.0;
    QTest::addRow("dense") << "meta-llama/Llama-3.3-70B-Instruct" << 64.0;
    QTest::addRow("small") << "Qwen/Qwen2.5-7B-Instruct" << 1.0;
    QTest::addRow("windows") << "openai/gpt-oss-120b" << 8.0;
}

// Over every configuration that the page lists and every figure of it.
void TestDerivation::everyPrintedFormulaIsTrue()
{
    QFETCH(QString, model);
    QFETCH(double, users);
    const auto page = makePage(*m_catalog);
    page->requirement()->hardware()->chooseMachine(Machine::Any);
    page->requirement()->model()->model()->choose(model);
    page->requirement()->load()->users()->edit(users);
    settle(*page);
    const Formatter format = testing::english();
    int read = 0;
    const auto check = [&](const std::vector<TraceStep>& steps, const QString& name) {
        for (const TraceStep& step : steps) {
            const QString formula = filledFormula(step, format);
            const auto value = valueOfPrinted(formula);
            const QString result =
                tracedNumber(step.result, step.unit, format) + u' ' + tracedUnit(step.result, step.unit, format);
            const auto shown = valueOfPrinted(result);
            const QString said = QStringLiteral("%1: %2 %3 = %4").arg(name, text(step.key), formula, result);
            QVERIFY2(shown.has_value(), qPrintable(said));
            QVERIFY2(!value || (value->low <= shown->high && shown->low <= value->high), qPrintable(said));
            read += value ? 1 : 0;
        }
    };
    const Answer& answer = *page->answer();
    const workspace::CostSettings usual;
    for (const Candidate& candidate : answer.candidates) {
        if (candidate.sizing) {
            check(candidate.sizing->derivation, candidate.id);
            check(costsOf(*m_catalog, usual, candidate, *answer.search).steps, candidate.id);
        }
    }
    QVERIFY2(read > 100, qPrintable(QString::number(read)));
}

void TestDerivation::unitPricesKeepTheirDigits_data()
{
    QTest::addColumn<double>("value");
    QTest::addColumn<int>("unit");
    QTest::addColumn<QString>("printed");
    const auto row = [](const char* name, double value, Unit unit, const char* printed) {
        QTest::addRow("%s", name) << value << static_cast<int>(unit) << QString::fromUtf8(printed);
    };
    row("tariff of the United States", 0.1249, Unit::MoneyPerKilowattHour, "0.1249");
    row("tariff of two digits", 0.2, Unit::MoneyPerKilowattHour, "0.20");
    row("tariff above one", 1.2345, Unit::MoneyPerKilowattHour, "1.2345");
    row("whole tariff", 1, Unit::MoneyPerKilowattHour, "1");
    row("hour", 2.4875, Unit::MoneyPerHour, "2.4875");
    row("smallest price", 0.000001, Unit::Money, "0.000001");
    row("price of a token below one", 0.4375, Unit::Money, "0.4375");
    row("amount", 742.054, Unit::Money, "742.05");
    row("whole share", 0.25, Unit::Share, "25%");
    row("share of three digits", 0.0373, Unit::Share, "3.73%");
    row("small share", 0.00042, Unit::Share, "0.042%");
}

void TestDerivation::unitPricesKeepTheirDigits()
{
    QFETCH(double, value);
    QFETCH(int, unit);
    QFETCH(QString, printed);
    QCOMPARE(tracedNumber(value, static_cast<Unit>(unit), testing::english()), printed);
}

void TestDerivation::speedsEndInTheirFigure_data()
{
    QTest::addColumn<QString>("model");
    QTest::addColumn<QString>("system");
    QTest::addColumn<QString>("engine");
    QTest::addColumn<int>("users");
    QTest::addColumn<int>("replicas");
    const QString dense = QStringLiteral("meta-llama/Llama-3.3-70B-Instruct");
    const QString small = QStringLiteral("Qwen/Qwen2.5-7B-Instruct");
    QTest::addRow("serving") << dense << "dgx-h200" << "vllm" << 16 << 1;
    QTest::addRow("copies") << dense << "dgx-h200" << "vllm" << 15 << 2;
    QTest::addRow("one at home") << small << "dgx-h200" << "llama.cpp" << 1 << 1;
    QTest::addRow("several at home") << small << "dgx-h200" << "llama.cpp" << 4 << 1;
}

// Each figure of the speed is what its last step comes to.
void TestDerivation::speedsEndInTheirFigure()
{
    QFETCH(QString, model);
    QFETCH(QString, system);
    QFETCH(QString, engine);
    QFETCH(int, users);
    QFETCH(int, replicas);
    const auto sizing = testing::explained(*m_catalog, testing::requestOf({model, system, engine, users, replicas}));
    QVERIFY(sizing.has_value() && sizing->performance.has_value());
    const Formatter format = testing::english();
    namespace speed = performance::keys;
    for (const std::string_view key : {speed::kPerUser, speed::kTotalRate, speed::kRequests, speed::kPrefill,
                                       speed::kOutput, speed::kTpot, speed::kTtft}) {
        Derivation derivation;
        derivation.explain(*sizing, text(key), format);
        QVERIFY2(!derivation.stepRows().isEmpty(), text(key).toUtf8());
        const StepRow& last = derivation.stepRows().constLast();
        const QString said = testing::told(last);
        QCOMPARE(last.id, text(key));
        testing::checkStep(last);
        const double figure = derivation.value().value;
        const auto traced = std::find_if(sizing->derivation.rbegin(), sizing->derivation.rend(),
                                         [key](const TraceStep& step) { return step.key == key; });
        QVERIFY2(std::abs(traced->result - figure) <= 1e-9 * figure, qPrintable(said));
        testing::checkNames(derivation);
    }
}

void TestDerivation::needsEndInTheirFigure_data()
{
    QTest::addColumn<QString>("key");
    QTest::addColumn<QString>("system");
    QTest::addColumn<QString>("engine");
    QTest::addColumn<int>("replicas");
    const auto row = [](const char* name, std::string_view key, const char* system, const char* engine, int replicas) {
        QTest::addRow("%s", name) << text(key) << system << engine << replicas;
    };
    row("host memory", derivation::kHostMemory, "dgx-h200", "vllm", 1);
    row("host memory of copies", derivation::kHostMemory, "dgx-h200", "vllm", 2);
    row("host memory at home", derivation::kHostMemory, "dgx-h200", "llama.cpp", 1);
    row("host memory of what is moved there", derivation::kHostMemory, "cpu-1x-epyc-9654-768gb-4090", "llama.cpp", 1);
    row("disk", derivation::kDisk, "dgx-h200", "vllm", 1);
    row("rack", derivation::kRackUnits, "dgx-h200", "vllm", 1);
}

// What is needed besides the devices: the last step, or the only fact, is the figure.
void TestDerivation::needsEndInTheirFigure()
{
    QFETCH(QString, key);
    QFETCH(QString, system);
    QFETCH(QString, engine);
    QFETCH(int, replicas);
    const auto sizing =
        testing::explained(*m_catalog, testing::requestOf({.system = system, .engine = engine, .replicas = replicas}));
    QVERIFY(sizing.has_value());
    const double figure = key == text(derivation::kHostMemory) ? toDouble(sizing->memory.hostMemory)
        : key == text(derivation::kDisk)                       ? toDouble(sizing->memory.disk)
                                                               : 8; // rack units of a DGX H200, systems.csv
    QVERIFY(figure > 0);
    const Formatter format = testing::english();
    Derivation derivation;
    derivation.explain(*sizing, key, format);
    QCOMPARE(derivation.value().value, figure);
    QVERIFY(!derivation.title().isEmpty() && !derivation.note().isEmpty());
    QVERIFY(derivation.stepCount() + derivation.inputCount() > 0);
    for (const StepRow& step : derivation.stepRows()) {
        testing::checkStep(step);
    }
    testing::checkNames(derivation);
}

void TestDerivation::powersEndInTheirFigure_data()
{
    QTest::addColumn<QString>("system");
    QTest::addColumn<QString>("accelerator"); // where no machine is named
    QTest::addColumn<int>("count");
    QTest::addColumn<int>("nodes");
    QTest::addColumn<int>("spare");
    QTest::addColumn<int>("steps"); // of the highest power
    QTest::addColumn<double>("highest"); // by hand, from systems.csv and accelerators.csv
    QTest::addRow("stated") << "dgx-h200" << QString() << 0 << 2 << 0 << 1 << 2 * 10'200.0;
    QTest::addRow("with a spare one") << "dgx-h200" << QString() << 0 << 2 << 1 << 1 << 3 * 10'200.0;
    QTest::addRow("from the devices") << QString() << "h200-141gb-sxm" << 8 << 1 << 0 << 2 << 8 * 700 * 1.8;
}

// Down to the row of the machine or of the device.
void TestDerivation::powersEndInTheirFigure()
{
    QFETCH(QString, system);
    QFETCH(QString, accelerator);
    QFETCH(int, count);
    QFETCH(int, nodes);
    QFETCH(int, spare);
    QFETCH(int, steps);
    QFETCH(double, highest);
    sizing::SizingRequest request = testing::requestOf({.system = system, .engine = {}});
    request.accelerator = accelerator.toStdString();
    request.count = count > 0 ? std::optional<std::int64_t>(count) : std::nullopt;
    request.nodes = nodes;
    request.spareNodes = spare > 0 ? std::optional<std::int64_t>(spare) : std::nullopt;
    const auto sizing = testing::explained(*m_catalog, request);
    QVERIFY(sizing.has_value() && sizing->power.has_value());
    const Formatter format = testing::english();
    const auto check = [&](std::string_view key, double watts) {
        Derivation derivation;
        derivation.explain(*sizing, text(key), format);
        QCOMPARE(derivation.value(), shown(watts, Measure::Kilowatts, key));
        QCOMPARE(derivation.stepCount(), steps + (key == derivation::kPower ? 0 : 1));
        QCOMPARE(derivation.stepRows().constLast().id, text(key));
        for (const StepRow& step : derivation.stepRows()) {
            testing::checkStep(step);
        }
        for (const InputRow& input : derivation.inputRows()) {
            const bool asked = input.source == originName(Origin::Request);
            QVERIFY2(asked == input.publication.isEmpty() && !input.name.front().isLower(), qPrintable(input.name));
        }
    };
    QVERIFY(std::abs(sizing->power->rated.value - highest) < 1e-6);
    check(derivation::kPower, sizing->power->rated.value);
    check(derivation::kPowerActive, sizing->power->active.value);
    check(derivation::kPowerIdle, sizing->power->idle.value);
}

QTEST_GUILESS_MAIN(TestDerivation)
#include "tst_derivation.moc"
