// What "Why?" says is true: printed formulas come to the printed result, and every input names the row it came from.
#include "core/cost/CostKeys.h"
#include "tests/ui/viewmodels/PrintedFormula.h"
#include "tests/ui/viewmodels/SizePageFixture.h"
#include "ui/viewmodels/FormulaTerms.h"
#include "ui/viewmodels/Names.h"

using namespace berth;
using namespace berth::viewmodels;
using berth::viewmodels::testing::valueOfPrinted;

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
    void inputsNameTheRowTheyCameFrom();

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
    const Formatter format(QLocale("en_US"), MemoryUnit::Gigabyte);
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

// Two machines of eight are joined by links alone; four need switches (core/cost/NetworkCost.h).
void TestDerivation::inputsNameTheRowTheyCameFrom()
{
    const auto page = makePage(*m_catalog);
    page->requirement()->hardware()->system()->choose(QStringLiteral("dgx-h100"));
    page->requirement()->hardware()->nodes()->edit(2);
    settle(*page);
    const Candidate* own = candidateOf(*page->answer(), kOwnId);
    QVERIFY(own != nullptr && own->sizing.has_value());
    const Costs costs = costsOf(*m_catalog, {}, *own, *page->answer()->search);
    Derivation derivation;
    derivation.explain(*own->sizing, text(cost::keys::kOwning), {}, &costs);
    Derivation purchase;
    purchase.explain(*own->sizing, text(cost::keys::kPurchase), {}, &costs);
    QStringList said;
    for (const InputRow& input : derivation.inputRows() + purchase.inputRows()) {
        said << input.name + QStringLiteral(": ") + input.source + u' ' + input.publication;
    }
    const QString all = said.join(u'\n');
    QVERIFY2(!all.contains(QStringLiteral("switch"), Qt::CaseInsensitive), qPrintable(all));
    QVERIFY2(said.filter(QStringLiteral("Usual value"))
                 .filter(QRegularExpression(QStringLiteral("Usual value $")))
                 .isEmpty(),
             qPrintable(all));
    const auto& prices = m_catalog->prices;
    const auto link = std::find_if(prices.begin(), prices.end(), [](const cost::PriceRow& row) {
        return row.kind == cost::PricedKind::NetworkLink && row.itemId == "ib-ndr";
    });
    QVERIFY(link != prices.end());
    const QStringList links = said.filter(QRegularExpression(QStringLiteral("^One link")));
    QCOMPARE(links.size(), 1);
    QVERIFY2(links.constFirst().contains(text(link->provenance.source)), qPrintable(all));
}

QTEST_GUILESS_MAIN(TestDerivation)
#include "tst_derivation.moc"
