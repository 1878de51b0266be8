// What the user sets about costs and the company: shown with the usual values, kept, found again, and used by the page.
#include "core/workspace/sqlite/WorkspaceFile.h"
#include "tests/ui/viewmodels/SizePageFixture.h"
#include "ui/viewmodels/Names.h"
#include "ui/viewmodels/Preferences.h"
#include "ui/viewmodels/Session.h"

#include <QTemporaryDir>

using namespace berth;
using namespace berth::viewmodels;

namespace {

std::unique_ptr<Session> makeSession(const QString& file)
{
    auto kept = workspace::openWorkspace(file.toStdString());
    return std::make_unique<Session>(std::make_unique<const catalog::Catalog>(openShipped().value()),
                                     std::make_unique<Preferences>(nullptr, QStringList{QStringLiteral("en")}, nullptr),
                                     kept ? *std::move(kept) : nullptr);
}

double costOf(Session& session, const QString& id)
{
    for (const CostRow& row : session.size()->details()->cost()->rowList()) {
        if (row.id == id) {
            return row.value.value;
        }
    }
    return -1;
}

} // namespace

class TestCostAssumptions : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void usualValuesHaveTheirSource();
    void ownValuesAreFoundAgain();
    void theSummarySaysWhatHolds();
    void resetGoesBackToTheUsualValue();
    void thePageReckonsWithThem();
    void ratesNeedADate_data();
    void ratesNeedADate();
    void ratesLeadToAnotherCurrency();
    void oneCurrencyAfterARestart();
    void withoutABudgetTheCurrencyIsTaken();
    void theCompanyIsFoundAgain();
    void settingsAreUndone();
    void editsOfOneFieldAreOneStep();
    void tariffsHaveTheirRange();
    void whatCannotBeReckonedSaysWhereToLookFor();

private:
    void reopen()
    {
        m_session.reset(); // writes what is still to be written
        m_session = makeSession(m_file);
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_file;
    std::unique_ptr<Session> m_session;
};

void TestCostAssumptions::init()
{
    m_session.reset();
    m_folder = std::make_unique<QTemporaryDir>();
    m_file = m_folder->filePath(QStringLiteral("workspace.sqlite"));
    m_session = makeSession(m_file);
}

void TestCostAssumptions::usualValuesHaveTheirSource()
{
    CostAssumptions& costs = *m_session->costs();
    // resources/catalog/cost_defaults.csv: pue, 1.58, 1.1 to 1.8, 2026-11-22.
    QCOMPARE(costs.pue()->usual(), QStringLiteral("Usual: 1.58, from 1.1 to 1.8"));
    QVERIFY(costs.pue()->source().contains(QStringLiteral("uptimeinstitute.com")));
    QVERIFY(costs.pue()->source().contains(QStringLiteral("2026-11-22")));
    QCOMPARE(costs.tariff()->usual(), QStringLiteral("Usual: 0.1249")); // electricity-us: the currency is the dollar
    QVERIFY(costs.support()->source().isEmpty()); // nobody's figure could be confirmed
    QVERIFY(!costs.support()->usual().isEmpty());
    QVERIFY(!costs.pue()->isOwn());
}

void TestCostAssumptions::ownValuesAreFoundAgain()
{
    m_session->costs()->support()->input()->edit(5);
    m_session->costs()->currency()->choose(QStringLiteral("EUR"));
    m_session->costs()->tariff()->input()->edit(0.31);
    m_session->costs()->setPremises(Premises::Rented);
    reopen();
    CostAssumptions& costs = *m_session->costs();
    QCOMPARE(costs.currency()->currentId(), QStringLiteral("EUR"));
    QCOMPARE(costs.support()->input()->value(), 5.0);
    QCOMPARE(costs.tariff()->input()->value(), 0.31);
    QCOMPARE(costs.premises(), Premises::Rented);
    QCOMPARE(costs.ownCount(), 2);
    costs.currency()->choose(QStringLiteral("USD")); // amounts belong to their currency
    QVERIFY(!costs.tariff()->isOwn());
    costs.currency()->choose(QStringLiteral("EUR"));
    QCOMPARE(costs.tariff()->input()->value(), 0.31);
}

// Usual values of resources/catalog/cost_defaults.csv: its rows years, utilisation, pue and the tariff in US dollars.
void TestCostAssumptions::theSummarySaysWhatHolds()
{
    CostAssumptions& costs = *m_session->costs();
    QCOMPARE(costs.summary(), QStringLiteral("Cost over 5 years, 50% busy, PUE 1.58, 0.1249 USD per kWh"));
    const QSignalSpy told(&costs, &CostAssumptions::summaryChanged);
    costs.years()->input()->edit(1);
    costs.tariff()->input()->edit(0.2);
    QVERIFY(!told.isEmpty());
    QVERIFY2(costs.summary().startsWith(QStringLiteral("Cost over 1 year, ")), qPrintable(costs.summary()));
    QVERIFY2(costs.summary().endsWith(QStringLiteral("0.2 USD per kWh")), qPrintable(costs.summary()));
}

void TestCostAssumptions::resetGoesBackToTheUsualValue()
{
    CostAssumptions& costs = *m_session->costs();
    costs.pue()->input()->edit(1.2);
    QVERIFY(costs.pue()->isOwn());
    costs.pue()->reset();
    QVERIFY(!costs.pue()->isOwn());
    QVERIFY(costs.settings().numbers.empty());
    costs.years()->input()->edit(3);
    costs.resetAll();
    QCOMPARE(costs.ownCount(), 0);
    reopen();
    QCOMPARE(m_session->costs()->ownCount(), 0);
}

void TestCostAssumptions::thePageReckonsWithThem()
{
    settle(*m_session->size());
    const double usual = costOf(*m_session, QStringLiteral("energy"));
    QVERIFY(usual > 0);
    m_session->costs()->pue()->input()->edit(3.16); // twice the usual 1.58
    settle(*m_session->size());
    const double doubled = costOf(*m_session, QStringLiteral("energy"));
    QVERIFY2(std::abs(doubled - 2 * usual) < 0.02, qPrintable(QString::number(doubled))); // rounded to cents
}

void TestCostAssumptions::ratesNeedADate_data()
{
    QTest::addColumn<QString>("from");
    QTest::addColumn<double>("rate");
    QTest::addColumn<QString>("date");
    QTest::addColumn<bool>("taken");
    QTest::newRow("good") << "EUR" << 1.08 << "2024-02-29" << true;
    QTest::newRow("German") << "EUR" << 1.08 << "29.02.2024" << true;
    QTest::newRow("Chinese") << "EUR" << 1.08 << "2024/2/29" << true;
    QTest::newRow("either of two days") << "EUR" << 1.08 << "02/03/2024" << false;
    QTest::newRow("no date") << "EUR" << 1.08 << "" << false;
    QTest::newRow("no such day") << "EUR" << 1.08 << "2026-02-30" << false;
    QTest::newRow("no rate") << "EUR" << qQNaN() << "2024-02-29" << false;
    const QString tomorrow = QDate::currentDate().addDays(1).toString(Qt::ISODate);
    QTest::newRow("tomorrow") << "EUR" << 1.08 << tomorrow << false;
    QTest::newRow("today") << "EUR" << 1.08 << QDate::currentDate().toString(Qt::ISODate) << true;
    QTest::newRow("same currency") << "USD" << 1.0 << "2024-02-29" << false;
}

void TestCostAssumptions::ratesNeedADate()
{
    QFETCH(QString, from);
    QFETCH(double, rate);
    QFETCH(QString, date);
    QFETCH(bool, taken);
    ExchangeRates& rates = *m_session->costs()->rates();
    rates.from()->choose(from);
    rates.to()->choose(QStringLiteral("USD"));
    rates.rate()->edit(rate);
    QCOMPARE(rates.add(date, QStringLiteral("bank")), taken);
    QCOMPARE(rates.error().isEmpty(), taken);
    QCOMPARE(rates.count(), taken ? 1 : 0);
}

// A budget is never read in another currency than it was typed in, and one currency holds on both pages.
void TestCostAssumptions::ratesLeadToAnotherCurrency()
{
    SizeViewModel& size = *m_session->size();
    settle(size);
    m_session->pinner()->addSelected();
    const double dollars = costOf(*m_session, QStringLiteral("purchase"));
    QVERIFY(dollars > 0);
    LimitSection& limits = *size.requirement()->limits();
    limits.budget()->edit(400'000);
    QSignalSpy told(m_session.get(), &Session::told);
    m_session->costs()->currency()->choose(QStringLiteral("KWD")); // three decimals, in no price list
    settle(size);
    QCOMPARE(told.size(), 1);
    QCOMPARE(size.tally().currency, QStringLiteral("USD")); // no rate yet
    QCOMPARE(limits.budget()->value(), 400'000.0);
    QCOMPARE(costOf(*m_session, QStringLiteral("purchase")), dollars);
    ExchangeRates& rates = *m_session->costs()->rates();
    rates.from()->choose(QStringLiteral("USD"));
    rates.rate()->edit(0.25);
    QVERIFY(rates.add(rates.today(), {}));
    settle(size);
    QCOMPARE(size.tally().currency, QStringLiteral("KWD"));
    QCOMPARE(limits.budget()->value(), 100'000.0);
    const double dinars = costOf(*m_session, QStringLiteral("purchase"));
    QVERIFY2(std::abs(dinars - dollars / 4) < 1, qPrintable(QStringLiteral("%1 of %2").arg(dinars).arg(dollars)));
    const auto compared = [this]() -> QString {
        const auto shown = m_session->compare()->shown();
        const bool known = shown != nullptr && !shown->all.empty() && shown->all.front().cost;
        return known ? text(shown->all.front().cost->cost.capital.currency.text()) : QString();
    };
    QTRY_COMPARE_WITH_TIMEOUT(compared(), QStringLiteral("KWD"), kPatience);
    limits.currency()->choose(QStringLiteral("USD")); // the requirement's counts
    QTRY_COMPARE_WITH_TIMEOUT(compared(), QStringLiteral("USD"), kPatience);
}

void TestCostAssumptions::oneCurrencyAfterARestart()
{
    settle(*m_session->size());
    m_session->size()->requirement()->limits()->budget()->edit(400'000);
    ExchangeRates& rates = *m_session->costs()->rates();
    rates.from()->choose(QStringLiteral("EUR"));
    rates.to()->choose(QStringLiteral("USD"));
    rates.rate()->edit(1.25);
    QVERIFY(rates.add(rates.today(), {}));
    m_session->costs()->currency()->choose(QStringLiteral("EUR"));
    settle(*m_session->size());
    QCOMPARE(m_session->size()->tally().currency, QStringLiteral("EUR"));
    QCOMPARE(m_session->size()->requirement()->limits()->budget()->value(), 320'000.0);
    reopen();
    settle(*m_session->size());
    QCOMPARE(m_session->costs()->currency()->currentId(), QStringLiteral("EUR"));
    QCOMPARE(m_session->size()->requirement()->limits()->currency()->currentId(), QStringLiteral("EUR"));
    QCOMPARE(m_session->size()->requirement()->limits()->budget()->value(), 320'000.0);
    QCOMPARE(m_session->size()->tally().currency, QStringLiteral("EUR"));
}

void TestCostAssumptions::withoutABudgetTheCurrencyIsTaken()
{
    settle(*m_session->size());
    m_session->size()->requirement()->limits()->budget()->edit(qQNaN());
    m_session->costs()->currency()->choose(QStringLiteral("KWD"));
    settle(*m_session->size());
    QCOMPARE(m_session->size()->tally().currency, QStringLiteral("KWD"));
    QCOMPARE(costOf(*m_session, QStringLiteral("purchase")), -1.0); // no rate leads there
}

void TestCostAssumptions::theCompanyIsFoundAgain()
{
    m_session->company()->setName(QStringLiteral("<b>Northgate</b>\u0007 Systems"));
    m_session->company()->takeLogo(QStringLiteral("/nowhere/at/all.png"));
    QVERIFY(!m_session->company()->logoError().isEmpty());
    QVERIFY(!m_session->company()->hasLogo());
    reopen();
    QCOMPARE(m_session->company()->name(), QStringLiteral("<b>Northgate</b> Systems")); // the bell is gone
    QVERIFY(!m_session->company()->hasLogo());
}

void TestCostAssumptions::settingsAreUndone()
{
    SettingsHistory& history = *m_session->settingsHistory();
    QVERIFY(!history.canUndo() && !history.canRedo());
    m_session->costs()->pue()->input()->edit(1.3);
    m_session->company()->setName(QStringLiteral("Hafen GmbH"));
    m_session->preferences()->setScale(2);
    m_session->costs()->currency()->choose(QStringLiteral("EUR"));
    history.undo();
    QCOMPARE(m_session->costs()->currency()->currentId(), QStringLiteral("USD"));
    QCOMPARE(m_session->preferences()->scale(), 2.0);
    history.undo();
    QCOMPARE(m_session->preferences()->scale(), 1.0);
    history.undo();
    QVERIFY(m_session->company()->name().isEmpty());
    QVERIFY(m_session->costs()->pue()->isOwn());
    history.undo();
    QVERIFY(!m_session->costs()->pue()->isOwn() && !history.canUndo());
    for (int step = 0; step < 4; ++step) {
        history.redo();
    }
    QVERIFY(!history.canRedo());
    QCOMPARE(m_session->company()->name(), QStringLiteral("Hafen GmbH"));
    reopen(); // what was done again is kept
    QCOMPARE(m_session->costs()->currency()->currentId(), QStringLiteral("EUR"));
    QVERIFY(m_session->costs()->pue()->isOwn() && !m_session->settingsHistory()->canUndo());
}

void TestCostAssumptions::editsOfOneFieldAreOneStep()
{
    SettingsHistory& history = *m_session->settingsHistory();
    for (const char* name : {"H", "Ha", "Haf"}) {
        m_session->company()->setName(QLatin1String(name));
    }
    history.undo();
    QVERIFY(m_session->company()->name().isEmpty() && !history.canUndo());
    m_session->company()->setName(QStringLiteral("Kai")); // another way from here
    QVERIFY(!history.canRedo());
}

// The field says the range (NumberField); nothing beyond it is taken.
void TestCostAssumptions::tariffsHaveTheirRange()
{
    NumberInput& tariff = *m_session->costs()->tariff()->input();
    QCOMPARE(tariff.from(), 0.0);
    QCOMPARE(tariff.to(), 100'000.0); // of a kWh, in any currency
    tariff.edit(250'000);
    QVERIFY(!m_session->costs()->tariff()->isOwn());
    tariff.edit(100'000);
    settle(*m_session->size());
    QVERIFY(m_session->size()->details()->cost()->gap().isEmpty()); // dear, but reckoned
}

void TestCostAssumptions::whatCannotBeReckonedSaysWhereToLookFor()
{
    workspace::CostSettings before; // kept when the field took anything
    before.amounts[workspace::CostItem::Tariff] = {{{std::int64_t{1'000'000'000} * kMillion}, *findCurrency("USD")}};
    m_session->costs()->restore(before);
    m_session->size()->requirement()->hardware()->nodes()->edit(64);
    settle(*m_session->size());
    const QString gap = m_session->size()->details()->cost()->gap();
    QVERIFY2(gap.contains(QStringLiteral("10,000 billion USD")), qPrintable(gap)); // kMostMinor
    QVERIFY2(gap.contains(QStringLiteral("Settings, Costs")), qPrintable(gap));
}

QTEST_GUILESS_MAIN(TestCostAssumptions)
#include "tst_cost_assumptions.moc"
