// What "Why?" says of costs is true: printed formulas come to the printed result, derivations end in the amount that is
// shown, and every input names the row it came from.
#include "core/cost/Conversion.h"
#include "core/cost/RentKeys.h"
#include "core/sizing/CostSubject.h"
#include "tests/ui/viewmodels/DerivationFixture.h"
#include "tests/ui/viewmodels/SizePageFixture.h"
#include "ui/viewmodels/size/CostRows.h"

#include <QSet>

using namespace berth;
using namespace berth::viewmodels;

namespace {

// Every formula comes to its result, every number of it is a step or an input, every input has a name of its own.
void checkAll(const Derivation& derivation, const sizing::Sizing& sizing, const Costs& costs, const Formatter& format)
{
    for (const StepRow& step : derivation.stepRows()) {
        testing::checkStep(step);
    }
    testing::checkNames(derivation);
    std::vector<TraceStep> traced = sizing.derivation;
    traced.insert(traced.end(), costs.steps.begin(), costs.steps.end());
    int numbers = 0;
    for (const TraceStep& step : traced) {
        const QStringList missing = testing::untold(step, derivation, format, numbers);
        QVERIFY2(missing.isEmpty(), qPrintable(derivation.key() + u' ' + missing.join(u' ')));
    }
    QVERIFY2(numbers > 0, qPrintable(derivation.key()));
}

} // namespace

class TestCostDerivation : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void costsComeToTheirResult_data();
    void costsComeToTheirResult();
    void costsEndInTheirFigure_data();
    void costsEndInTheirFigure();
    void runningIsTakenApart();
    void convertedPricesShowTheirRate_data();
    void convertedPricesShowTheirRate();
    void inputsNameTheRowTheyCameFrom();

private:
    std::optional<catalog::Catalog> m_catalog;
};

void TestCostDerivation::initTestCase()
{
    m_catalog = openShipped();
    QVERIFY(m_catalog.has_value());
}

void TestCostDerivation::costsComeToTheirResult_data()
{
    QTest::addColumn<workspace::CostSettings>("settings");
    QTest::addColumn<QStringList>("steps"); // that have to be among them
    const QStringList common{text(cost::keys::kEnergyCost), text(cost::keys::kRunning), text(cost::keys::kOwning),
                             text(cost::keys::kTotal)};
    QTest::addRow("usual values") << workspace::CostSettings() << common;
    const auto dollars = [](std::int64_t millionths) {
        return std::vector<UnitPrice>{{{millionths}, *findCurrency("USD")}};
    };
    using enum workspace::CostItem;
    workspace::CostSettings own;
    own.numbers = {{Pue, 1.15}, {Utilisation, 0.0373}, {Support, 0.0225}, {Residual, 0.1}, {StaffCount, 0.5}};
    own.amounts = {{Tariff, dollars(68'300)},
                   {StaffPay, dollars(90'000'000'000)},
                   {Software, dollars(4'500'000'000)},
                   {Installation, dollars(1'999'990'000)},
                   {Licences, dollars(333'330'000)}};
    const QStringList stated{text(cost::keys::kSupport),      text(cost::keys::kSoftware), text(cost::keys::kStaff),
                             text(cost::keys::kInstallation), text(cost::keys::kLicences), text(cost::keys::kOneOff)};
    QTest::addRow("own values") << own << common + stated;
    own.amounts[Colocation] = dollars(137'500'000);
    own.premises = workspace::Premises::Colocated;
    QTest::addRow("colocated") << own << common + QStringList{text(cost::keys::kPremises)};
    own.amounts[Space] = dollars(1'234'500'000);
    own.premises = workspace::Premises::Rented;
    QTest::addRow("rented space") << own << common + QStringList{text(cost::keys::kPremises)};
}

// As the window prints them: a tariff of 0.1249 that is shown as 0.12 comes to something else.
void TestCostDerivation::costsComeToTheirResult()
{
    QFETCH(workspace::CostSettings, settings);
    QFETCH(QStringList, steps);
    const auto page = makePage(*m_catalog);
    const Formatter format = testing::english();
    QSet<QString> read;
    for (const Candidate& candidate : page->answer()->candidates) {
        if (!candidate.sizing) {
            continue;
        }
        for (const TraceStep& step : costsOf(*m_catalog, settings, candidate, *page->answer()->search).steps) {
            const bool energy = step.key == cost::keys::kEnergy; // of what its derivation tells of the power
            const double active = candidate.sizing->power ? candidate.sizing->power->active.value : 0; // 0: not known
            QVERIFY(!energy || std::abs(step.inputs.front().value - active) < 1e-6);
            const QString formula = filledFormula(step, format);
            const QString result =
                tracedNumber(step.result, step.unit, format) + u' ' + tracedUnit(step.result, step.unit, format);
            QVERIFY2(testing::comesTo(formula, result),
                     qPrintable(QStringLiteral("%1: %2 = %3").arg(text(step.key), formula, result)));
            static const QRegularExpression ungrouped(QStringLiteral("(?<![\\d.])\\d{4,}"));
            QVERIFY2(!formula.contains(ungrouped), qPrintable(formula));
            read << text(step.key);
        }
    }
    for (const QString& step : steps) {
        QVERIFY2(read.contains(step), qPrintable(step));
    }
}

void TestCostDerivation::costsEndInTheirFigure_data()
{
    costsComeToTheirResult_data();
}

// Every amount of the ledger can be asked, and its last step is the amount.
void TestCostDerivation::costsEndInTheirFigure()
{
    QFETCH(workspace::CostSettings, settings);
    const auto page = makePage(*m_catalog);
    page->requirement()->hardware()->system()->choose(QStringLiteral("dgx-h100"));
    settle(*page);
    const Formatter format = testing::english();
    const Candidate* own = candidateOf(*page->answer(), kOwnId);
    QVERIFY(own != nullptr && own->sizing.has_value());
    const Costs costs = costsOf(*m_catalog, settings, *own, *page->answer()->search);
    QVERIFY(costs.report.has_value());
    const QList<CostRow> rented = rentRows(*costs.report, format);
    QVERIFY(rented.size() > 2); // more than one way, each with its tokens
    for (const CostRow& row : ownRows(*costs.report, format) + rented) {
        Derivation derivation;
        derivation.explain(*own->sizing, row.value.key, format, &costs);
        QVERIFY2(!derivation.stepRows().isEmpty(), qPrintable(row.name));
        const StepRow& last = derivation.stepRows().constLast();
        QVERIFY2(last.id == row.value.key && derivation.value() == row.value, qPrintable(testing::told(last)));
        checkAll(derivation, *own->sizing, costs, format);
        for (const QString& end : row.note.split(QStringLiteral(" to "))) { // a range is told
            QVERIFY2(!row.note.contains(QStringLiteral(" to ")) || derivation.note().contains(end),
                     qPrintable(derivation.note()));
        }
    }
    for (const cost::CloudAlternative& rent : costs.report->cloud) {
        const std::string_view key = cost::keys::rentOf(rent.offer).breakEven;
        Derivation derivation;
        derivation.explain(*own->sizing, text(key), format, &costs);
        QVERIFY2(derivation.value().known || !rent.breakEvenMonth, qPrintable(derivation.title()));
        QVERIFY(!rent.breakEvenMonth || derivation.value().value == static_cast<double>(*rent.breakEvenMonth));
        checkAll(derivation, *own->sizing, costs, format);
    }
}

// Down to the tariff and the power, each with the row that it came from.
void TestCostDerivation::runningIsTakenApart()
{
    const auto page = makePage(*m_catalog);
    page->requirement()->hardware()->system()->choose(QStringLiteral("dgx-h100"));
    settle(*page);
    const Candidate* own = candidateOf(*page->answer(), kOwnId);
    QVERIFY(own != nullptr && own->sizing.has_value());
    const Costs costs = costsOf(*m_catalog, {}, *own, *page->answer()->search);
    Derivation derivation;
    derivation.explain(*own->sizing, text(cost::keys::kRunning), {}, &costs);
    QStringList steps;
    for (const StepRow& step : derivation.stepRows()) {
        steps << step.id;
    }
    QVERIFY(steps.contains(text(cost::keys::kEnergy)) && steps.contains(text(cost::keys::kEnergyCost)));
    QCOMPARE(steps.constLast(), text(cost::keys::kRunning));
    QVERIFY(!derivation.note().isEmpty());
    const auto defaults = std::span(m_catalog->costDefaults);
    const cost::CostDefault* tariff =
        cost::findDefault(defaults, cost::CostParameter::ElectricityPrice, costs.report->cost.capital.currency);
    QVERIFY(tariff != nullptr);
    const QList<InputRow> inputs = derivation.inputRows();
    QVERIFY(std::any_of(inputs.cbegin(), inputs.cend(), [&](const InputRow& input) {
        return input.publication.contains(text(tariff->provenance.source));
    }));
}

void TestCostDerivation::convertedPricesShowTheirRate_data()
{
    QTest::addColumn<cost::ExchangeRate>("rate");
    QTest::addColumn<workspace::CostSettings>("settings");
    QTest::addColumn<QStringList>("conversions"); // that have to be among the steps
    const Currency dollars = *findCurrency("USD");
    const Currency francs = *findCurrency("CHF");
    const QStringList listed{text(cost::keys::kConverted), text(cost::keys::kLinkConverted),
                             text(cost::keys::kCloudConverted)};
    const cost::ExchangeRate direct{dollars, francs, {812'500}, "2026-11-20", "a central bank"};
    const cost::ExchangeRate inverse{francs, dollars, {1'230'769}, "2026-11-20", "a central bank"};
    QTest::addRow("lists") << direct << workspace::CostSettings() << listed;
    QTest::addRow("lists, rate of the other direction") << inverse << workspace::CostSettings() << listed;
    using enum workspace::CostItem;
    workspace::CostSettings own;
    own.numbers = {{StaffCount, 0.5}};
    for (const workspace::CostItem item : {Tariff, StaffPay, Software, Colocation, Space, Installation, Licences}) {
        own.amounts[item] = {UnitPrice{{137'500'000}, dollars}};
    }
    const QStringList mine{text(cost::keys::kTariffConverted), text(cost::keys::kSoftwareConverted),
                           text(cost::keys::kStaffConverted), text(cost::keys::kInstallationConverted),
                           text(cost::keys::kLicencesConverted)};
    own.premises = workspace::Premises::Colocated;
    QTest::addRow("own amounts, colocated")
        << direct << own << mine + QStringList{text(cost::keys::kColocationConverted)};
    own.premises = workspace::Premises::Rented;
    QTest::addRow("own amounts, rented space")
        << inverse << own << mine + QStringList{text(cost::keys::kSpaceConverted)};
}

// Prices in dollars, a bill in another currency: both amounts and the rate between them are to be seen.
void TestCostDerivation::convertedPricesShowTheirRate()
{
    QFETCH(cost::ExchangeRate, rate);
    QFETCH(workspace::CostSettings, settings);
    QFETCH(QStringList, conversions);
    settings.rates = {rate};
    sizing::SizingRequest request = testing::requestOf({});
    request.nodes = 2;
    const auto sizing = testing::explained(*m_catalog, request);
    QVERIFY(sizing.has_value());
    const cost::CostSubject subject = sizing::costSubject(*sizing);
    RecordingTrace trace;
    auto report =
        cost::reportCost({{m_catalog->prices, {}, settings.rates}, m_catalog->costDefaults},
                         workspace::costRequest(settings, *findCurrency("CHF"), "2026-11-22", subject), subject, trace);
    QVERIFY(report.has_value());
    const Costs costs{std::move(report), std::move(trace.steps)};
    const Formatter format = testing::english();
    QSet<QString> seen;
    for (const CostRow& row : ownRows(*costs.report, format) + rentRows(*costs.report, format)) {
        if (row.value.value == 0) { // no tariff is shipped in francs
            continue;
        }
        Derivation derivation;
        derivation.explain(*sizing, row.value.key, format, &costs);
        QVERIFY2(derivation.value() == row.value, qPrintable(row.name));
        checkAll(derivation, *sizing, costs, format);
        for (const StepRow& step : derivation.stepRows()) {
            seen << step.id;
        }
        for (const InputRow& input : derivation.inputRows()) {
            const bool rated = input.id.startsWith(text(cost::kExchange));
            QVERIFY2(!rated || input.publication == QStringLiteral("a central bank, read 2026-11-20"),
                     qPrintable(input.publication));
            const bool published = input.id.startsWith(text(cost::kPublished));
            QVERIFY2(!published || input.unit.startsWith(QStringLiteral("USD")), qPrintable(input.unit));
        }
    }
    for (const QString& conversion : conversions) {
        QVERIFY2(seen.contains(conversion), qPrintable(conversion));
    }
}

// Two machines of eight are joined by links alone; four need switches (core/cost/NetworkCost.h).
void TestCostDerivation::inputsNameTheRowTheyCameFrom()
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
    QStringList said;
    for (const InputRow& input : derivation.inputRows()) {
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

QTEST_GUILESS_MAIN(TestCostDerivation)
#include "tst_cost_derivation.moc"
