// The Compare page without a window, on the shipped catalogue.
#include "app/facts/ShippedFacts.h"
#include "core/cost/CostKeys.h"
#include "core/report/Comparison.h"
#include "tests/ui/viewmodels/DerivationFixture.h"
#include "ui/viewmodels/Names.h"
#include "ui/viewmodels/compare/CompareViewModel.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

#include <algorithm>

using namespace berth;
using namespace berth::viewmodels;
using report::FactId;

namespace {

constexpr int kPatience = 30'000; // milliseconds; a busy machine, not the estimates

QString idOf(FactId id)
{
    return QString::number(static_cast<int>(id));
}

} // namespace

class TestCompareViewModel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void columnsFollowThePins();
    void differencesAreHeldAgainstTheBaseline();
    void anotherBaselineTurnsDifferencesRound();
    void differencesOnlyLeavesNoEqualRow();
    void alikeConfigurationsAreTheSame();
    void columnsOfOneNameSayWhatDiffers();
    void rentedCostsNothingToBuy();
    void rentsAreDerived_data();
    void rentsAreDerived();
    void costsAreThoseThatTheUserSet();
    void whatCannotBeEstimatedSaysWhy();
    void everyKeyedCellIsExplained();
    void rangesAndDaysAreTakenApart();
    void theTotalIsTakenApart();
    void amountsNameTheirCurrency();
    void theMonthFromWhichBuyingPaysIsDerived();
    void chartsKeepTheStyleOfTheirPlace();
    void theMapHoldsTheLoadAskedFor();
    void theTableIsCopiedWhole();
    void withoutPinsThereIsNothing();

private:
    void settle();
    [[nodiscard]] ComparedCell cell(FactId id, int column) const { return m_page->cell(idOf(id), column); }

    std::unique_ptr<const catalog::Catalog> m_catalog;
    std::unique_ptr<Pins> m_pins;
    std::unique_ptr<CompareViewModel> m_page;
};

void TestCompareViewModel::settle()
{
    QTRY_VERIFY_WITH_TIMEOUT(!m_page->isBusy(), kPatience);
    QTRY_COMPARE_WITH_TIMEOUT(m_page->columnCount(), m_pins->count(), kPatience);
}

void TestCompareViewModel::initTestCase()
{
    auto catalog = app::openShippedCatalog();
    QVERIFY(catalog);
    m_catalog = std::make_unique<const catalog::Catalog>(*std::move(catalog));
}

void TestCompareViewModel::init()
{
    m_page.reset();
    m_pins = std::make_unique<Pins>();
    m_page =
        std::make_unique<CompareViewModel>(*m_catalog, *m_pins, Formatter(QLocale::c(), MemoryUnit::Gigabyte), nullptr);
    m_page->addExample(); // R1 on DGX H200, DGX B200 and an MI300X platform
    settle();
}

void TestCompareViewModel::columnsFollowThePins()
{
    const QAbstractItemModelTester columns(m_page->columns());
    const QAbstractItemModelTester rows(m_page->rows());
    QCOMPARE(m_page->columnList().size(), 3);
    QCOMPARE(m_page->columnList().at(0).letter, QStringLiteral("A"));
    QVERIFY(m_page->columnList().at(0).baseline);
    QCOMPARE(m_page->model(), QStringLiteral("DeepSeek-R1"));
    m_pins->move(m_pins->all().at(0).id, 1);
    settle();
    QCOMPARE(m_page->columnList().at(1).letter, QStringLiteral("A"));
    QCOMPARE(m_page->baselineColumn(), 1);
    m_pins->rename(m_pins->all().at(1).id, QStringLiteral("ours"));
    settle();
    QCOMPARE(m_page->columnList().at(1).name, QStringLiteral("ours"));
}

// Devices of 141 and 180 GB: the capacity of the second is larger whatever else changes.
void TestCompareViewModel::differencesAreHeldAgainstTheBaseline()
{
    QVERIFY(cell(FactId::Capacity, 0).difference.isEmpty());
    QVERIFY(!cell(FactId::Capacity, 0).differs);
    QVERIFY(cell(FactId::Capacity, 1).differs);
    QVERIFY(cell(FactId::Capacity, 1).better && !cell(FactId::Capacity, 1).worse);
    QVERIFY(cell(FactId::Capacity, 1).difference.startsWith(u'+'));
    const double own = cell(FactId::Capacity, 0).text.toDouble();
    const double other = cell(FactId::Capacity, 1).text.toDouble();
    QVERIFY(std::abs(cell(FactId::Capacity, 1).difference.toDouble() - (other - own)) < 0.11); // rounded one by one
    QVERIFY(cell(FactId::PerUser, 1).difference.endsWith(u'%'));
    QCOMPARE(cell(FactId::Model, 1).difference, QStringLiteral("same"));
    QVERIFY(cell(FactId::Verdict, 0).judged);
}

void TestCompareViewModel::anotherBaselineTurnsDifferencesRound()
{
    const QString before = cell(FactId::Capacity, 1).difference;
    m_pins->setBaseline(m_pins->all().at(1).id);
    settle();
    QCOMPARE(cell(FactId::Capacity, 0).difference, QString(before).replace(u'+', u'-'));
    QVERIFY(cell(FactId::Capacity, 1).difference.isEmpty());
}

void TestCompareViewModel::differencesOnlyLeavesNoEqualRow()
{
    const qsizetype all = m_page->rowList().size();
    m_page->setDifferencesOnly(true);
    QVERIFY(m_page->rowList().size() < all);
    for (const ComparedRow& row : m_page->rowList()) {
        QVERIFY2(row.head || row.differs, qPrintable(row.label));
    }
    m_page->setDifferencesOnly(false);
    QCOMPARE(m_page->rowList().size(), all);
}

void TestCompareViewModel::alikeConfigurationsAreTheSame()
{
    m_pins->clear();
    settle();
    sizing::SizingRequest request;
    request.model = "deepseek-ai/DeepSeek-R1";
    request.system = "dgx-h200";
    m_pins->add(request);
    m_pins->add(request);
    settle();
    for (const ComparedRow& row : m_page->rowList()) {
        QVERIFY2(!row.differs, qPrintable(row.label));
    }
    QCOMPARE(cell(FactId::PerUser, 1).difference, QStringLiteral("same"));
    QCOMPARE(m_page->columnList().at(1).name, m_page->columnList().at(0).name + QStringLiteral(" (2)"));
    QVERIFY(!m_page->areNamesAlike()); // the number is enough
    m_page->setFormat(Formatter(QLocale::c(), MemoryUnit::Gibibyte)); // shown anew, numbered once
    QVERIFY(m_page->columnList().at(1).name.endsWith(QStringLiteral("SXM (2)")));
}

void TestCompareViewModel::columnsOfOneNameSayWhatDiffers()
{
    sizing::SizingRequest twin = m_pins->all().at(0).request;
    twin.kvPrecision = twin.kvPrecision == "fp8" ? "bf16" : "fp8";
    m_pins->add(twin);
    settle();
    QVERIFY(m_page->areNamesAlike());
    QCOMPARE(m_page->columnList().at(3).name, m_page->columnList().at(0).name);
    QVERIFY(m_page->columnList().at(0).apart.startsWith(QStringLiteral("KV cache")));
    QVERIFY(m_page->columnList().at(3).apart != m_page->columnList().at(0).apart);
    QVERIFY(m_page->columnList().at(1).apart.isEmpty());
}

void TestCompareViewModel::rentedCostsNothingToBuy()
{
    m_pins->addOtherWay(m_pins->all().at(0).id);
    settle();
    QVERIFY(m_page->columnList().at(1).rented);
    QCOMPARE(cell(FactId::Purchase, 1).text, QStringLiteral("0"));
    QVERIFY(cell(FactId::Purchase, 1).key.isEmpty());
    QVERIFY(cell(FactId::Running, 1).difference.startsWith(u'+')); // rent is more than power and support
    QCOMPARE(cell(FactId::PerUser, 1).difference, QStringLiteral("same"));
    QVERIFY(!cell(FactId::BreakEven, 1).known);
}

void TestCompareViewModel::rentsAreDerived_data()
{
    QTest::addColumn<int>("fact");
    QTest::addColumn<double>("rounding"); // of what is shown
    QTest::addRow("running") << static_cast<int>(FactId::Running) << 0.5;
    QTest::addRow("owning") << static_cast<int>(FactId::Owning) << 0.5;
    QTest::addRow("total") << static_cast<int>(FactId::Total) << 0.5;
    QTest::addRow("tokens") << static_cast<int>(FactId::PerMillion) << 0.005;
}

// From the price of an hour, which names its row, to the amount shown.
void TestCompareViewModel::rentsAreDerived()
{
    QFETCH(int, fact);
    QFETCH(double, rounding);
    m_pins->addOtherWay(m_pins->all().at(0).id);
    settle();
    const ComparedCell shown = cell(static_cast<FactId>(fact), 1);
    QVERIFY(shown.known && !shown.key.isEmpty());
    m_page->explain(m_page->columnList().at(1).id, shown.key);
    const Derivation& derivation = *m_page->derivation();
    QVERIFY(rentBehind(derivation.stepRows().first().id.toStdString()).has_value());
    QCOMPARE(derivation.stepRows().last().id, shown.key);
    for (const StepRow& step : derivation.stepRows()) {
        QVERIFY2(testing::comesTo(step.formula, step.result), qPrintable(step.formula));
    }
    const double amount = QString(shown.text).remove(u',').toDouble();
    QVERIFY2(std::abs(derivation.value().value - amount) <= rounding, qPrintable(shown.text));
    const QList<InputRow>& inputs = derivation.inputRows();
    QVERIFY(std::any_of(inputs.begin(), inputs.end(), [](const InputRow& input) {
        return input.id.startsWith(QStringLiteral("rate")) && !input.publication.isEmpty();
    }));
}

void TestCompareViewModel::costsAreThoseThatTheUserSet()
{
    const QString usual = cell(FactId::Running, 0).text;
    QVERIFY(!usual.isEmpty());
    workspace::CostSettings settings;
    settings.numbers = {{workspace::CostItem::Support, 0.1}}; // a tenth of the purchase, every year
    m_page->setCosts(settings);
    settle();
    QTRY_VERIFY_WITH_TIMEOUT(cell(FactId::Running, 0).text != usual, kPatience);
    QVERIFY(cell(FactId::Running, 0).known);
}

void TestCompareViewModel::whatCannotBeEstimatedSaysWhy()
{
    sizing::SizingRequest request;
    request.model = "deepseek-ai/DeepSeek-R1";
    request.system = "no such system";
    m_pins->add(request);
    settle();
    QVERIFY(!m_page->columnList().last().problem.isEmpty());
    QVERIFY(!cell(FactId::MemoryUsed, 3).known);
    QVERIFY(!cell(FactId::MemoryUsed, 3).differs); // the whole column would be marked
}

void TestCompareViewModel::everyKeyedCellIsExplained()
{
    int asked = 0;
    for (const ComparedRow& row : m_page->rowList()) {
        for (int column = 0; column < m_page->columnCount(); ++column) {
            const ComparedCell cell = m_page->cell(row.id, column);
            if (cell.key.isEmpty()) {
                continue;
            }
            ++asked;
            m_page->explain(m_page->columnList().at(column).id, cell.key);
            QCOMPARE(m_page->derivation()->key(), cell.key);
            QVERIFY2(!m_page->derivation()->title().isEmpty(), qPrintable(cell.key));
            QVERIFY2(m_page->derivation()->stepCount() + m_page->derivation()->inputCount() > 0, qPrintable(cell.key));
            for (const StepRow& step : m_page->derivation()->stepRows()) {
                testing::checkStep(step);
            }
            testing::checkNames(*m_page->derivation());
        }
    }
    QVERIFY(asked >= 3 * 14); // at least the memory and speed of three columns
}

// Figures that are no single step of the estimate.
void TestCompareViewModel::rangesAndDaysAreTakenApart()
{
    m_page->setDemand({.targets = {}, .tokensPerDay = 1'000'000});
    settle();
    for (const FactId id : {FactId::PerUserInterval, FactId::SystemInterval, FactId::TokensPerDay}) {
        for (int column = 0; column < m_page->columnCount(); ++column) {
            const ComparedCell shown = cell(id, column);
            QVERIFY2(shown.known && !shown.key.isEmpty(), qPrintable(shown.text));
            m_page->explain(m_page->columnList().at(column).id, shown.key);
            const Derivation& derivation = *m_page->derivation();
            QVERIFY2(derivation.written().startsWith(shown.text),
                     qPrintable(derivation.written())); // the unit behind it
            QVERIFY(!derivation.note().isEmpty());
            for (const StepRow& step : derivation.stepRows()) {
                testing::checkStep(step);
            }
            testing::checkNames(derivation);
        }
    }
}

// What is bought and run up in all years, down to the machine and the tariff.
void TestCompareViewModel::theTotalIsTakenApart()
{
    workspace::CostSettings settings;
    settings.numbers = {{workspace::CostItem::Residual, 0.1}, {workspace::CostItem::Years, 3}};
    m_page->setCosts(settings);
    settle();
    for (int column = 0; column < m_page->columnCount(); ++column) {
        const ComparedCell total = cell(FactId::Total, column);
        QVERIFY(total.known && !total.key.isEmpty());
        m_page->explain(m_page->columnList().at(column).id, total.key);
        QStringList steps;
        for (const StepRow& step : m_page->derivation()->stepRows()) {
            steps << step.id;
        }
        for (const std::string_view key : {cost::keys::kPurchase, cost::keys::kResidual, cost::keys::kRunning}) {
            QVERIFY2(steps.contains(text(key)), qPrintable(text(key)));
        }
        QCOMPARE(steps.last(), text(cost::keys::kTotal));
        const double shown = QString(total.text).remove(u',').toDouble();
        QVERIFY(std::abs(m_page->derivation()->value().value - shown) <= 0.5); // whole units
    }
}

// Whoever hears a number hears its unit as well.
void TestCompareViewModel::amountsNameTheirCurrency()
{
    const auto row = std::find_if(m_page->rowList().begin(), m_page->rowList().end(), [](const ComparedRow& shown) {
        return shown.id == QString::number(static_cast<int>(FactId::Purchase));
    });
    QVERIFY(row != m_page->rowList().end());
    QCOMPARE(row->unit, QStringLiteral("USD"));
    m_page->explain(m_page->columnList().at(0).id, cell(FactId::Running, 0).key);
    QCOMPARE(m_page->derivation()->stepRows().last().unit, QStringLiteral("USD"));
    for (const InputRow& input : m_page->derivation()->inputRows()) {
        QVERIFY2(!input.id.startsWith(QStringLiteral("tariff")) || input.unit == QStringLiteral("USD per kWh"),
                 qPrintable(input.unit));
    }
}

void TestCompareViewModel::theMonthFromWhichBuyingPaysIsDerived()
{
    int known = 0;
    for (int column = 0; column < m_page->columnCount(); ++column) {
        const ComparedCell month = cell(FactId::BreakEven, column);
        QCOMPARE(month.key.isEmpty(), !month.known);
        if (month.known) {
            ++known;
            m_page->explain(m_page->columnList().at(column).id, month.key);
            QCOMPARE(m_page->derivation()->stepRows().last().result, month.text);
            QCOMPARE(m_page->derivation()->currency(), QString()); // months, no money
        }
    }
    QVERIFY(known > 0);
}

void TestCompareViewModel::chartsKeepTheStyleOfTheirPlace()
{
    m_pins->remove(m_pins->all().at(0).id);
    settle();
    using Chart = CompareViewModel::Chart;
    for (const Chart kind : {Chart::Speed, Chart::Cost, Chart::TokenCost, Chart::Power, Chart::Roofline}) {
        QVERIFY(m_page->hasChart(kind));
        const report::ChartSpec spec = m_page->chart(kind);
        QCOMPARE(spec.series.front().style, 1); // B stays B
        QCOMPARE(spec.series.front().name, report::Text("B"));
    }
    QCOMPARE(m_page->chart(Chart::Memory).bars.size(), 2U);
}

void TestCompareViewModel::theMapHoldsTheLoadAskedFor()
{
    const report::ChartSpec first = m_page->chart(CompareViewModel::Chart::Fit);
    QVERIFY(first.map.required);
    QCOMPARE(first.map.cells.size(), first.map.columns.size() * first.map.rows.size());
    QCOMPARE(first.map.cells.at(*first.map.required), report::CellState::Fits); // no target is asked yet
    QCOMPARE(m_page->against(), QString());
    m_page->setDemand({.targets = {.perUserTokensPerSecond = 40}});
    settle();
    const report::ChartSpec held = m_page->chart(CompareViewModel::Chart::Fit);
    QCOMPARE(held.map.cells.at(*held.map.required), report::CellState::Meets); // 46 tokens/s, berth-cli estimate
    QVERIFY(std::count(held.map.cells.begin(), held.map.cells.end(), report::CellState::Slower) > 0);
    QCOMPARE(m_page->against(), QStringLiteral("against: min 40\u00A0tokens/s per user"));
    m_page->setDemand({.targets = {.perUserTokensPerSecond = 40}, .power = Watts(15'000)});
    QCOMPARE(m_page->against(),
             QStringLiteral("against: min 40\u00A0tokens/s per user, Power, highest max 15\u00A0kW"));
    m_page->chooseMapped(2);
    QCOMPARE(m_page->mappedColumn(), 2);
    QVERIFY(m_page->chart(CompareViewModel::Chart::Fit).subtitle != first.subtitle);
}

void TestCompareViewModel::theTableIsCopiedWhole()
{
    const QStringList lines = m_page->asText().split(u'\n');
    QCOMPARE(lines.size(), m_page->rowList().size() + 1);
    QCOMPARE(lines.front().split(u'\t').size(), 4);
}

void TestCompareViewModel::withoutPinsThereIsNothing()
{
    m_pins->clear();
    settle();
    QVERIFY(m_page->rowList().isEmpty());
    QVERIFY(!m_page->hasChart(CompareViewModel::Chart::Cost));
    QCOMPARE(m_page->model(), QString());
}

QTEST_GUILESS_MAIN(TestCompareViewModel)
#include "tst_compare_view_model.moc"
