// Ownership against figures that others printed and against arithmetic by hand.
#include <QtTest>

#include "core/cost/Alternatives.h"
#include "core/cost/BreakEven.h"
#include "core/cost/CostKeys.h"
#include "core/cost/TokenCost.h"
#include "core/units/MoneyText.h"
#include "tests/core/cost/Rows.h"
#include "tests/support/Allocations.h"

#include <cmath>

using namespace berth;
using namespace berth::cost;

namespace {

const Currency kUsd = test::currencyOf("USD");

OwnershipCost estimate(const OwnershipInputs& inputs)
{
    NullTrace silent;
    return estimateOwnership(inputs, silent);
}

// The example that randomcalculators.com prints for its comparison of own and rented accelerators: 8 devices at 35,000
// with 40 % for what is around them, four years, 0.7 kW each, PUE 1.4, 0.12 a kWh, 400 hours a month, 3,000 a month for
// the data centre, 4.50 an hour in the cloud. It concludes that there is no break-even in four years.
struct PublishedExample
{
    static OwnershipInputs own()
    {
        OwnershipInputs inputs = emptyInputs(kUsd);
        inputs.purchase = test::major(8 * 35'000 * 14 / 10, "USD");
        inputs.years = 4;
        inputs.active = Watts(8 * 700);
        inputs.utilisation = 400 / kHoursPerMonth;
        inputs.pue = 1.4;
        inputs.tariff = test::unitPrice("0.12", "USD");
        inputs.spaceMonthly = test::major(3000, "USD");
        return inputs;
    }
    static Money cloud()
    {
        const Money nothing{0, kUsd};
        return cloudMonthly({test::unitPrice("4.5", "USD"), 8, 400, nothing, nothing}).value();
    }
};

OwnershipInputs rack()
{
    OwnershipInputs inputs = emptyInputs(kUsd);
    inputs.purchase = test::major(300'000, "USD");
    inputs.installation = test::major(12'000, "USD");
    inputs.licences = test::major(8'000, "USD");
    inputs.softwareYearly = test::major(36'000, "USD");
    inputs.staffYearly = test::major(60'000, "USD");
    inputs.supportShare = {100'000};
    inputs.residualShare = {100'000};
    inputs.active = Watts(10'000);
    inputs.idle = Watts(3'000);
    inputs.pue = 1.5;
    inputs.tariff = test::unitPrice("0.2", "USD");
    inputs.years = 5;
    inputs.utilisation = 0.5;
    return inputs;
}

} // namespace
Q_DECLARE_METATYPE(OwnershipInputs)

class TestOwnership : public QObject
{
    Q_OBJECT

private slots:
    void publishedExample();
    void countingCapitalTwiceIsWrong();
    void linesByHand();
    void colocationInsteadOfSpace();
    void presentValue();
    void tokens_data();
    void tokens();
    void breakEvenUtilisation();
    void api();
    void refuses_data();
    void refuses();
    void refusesLargeEnergy();
    void explainsEveryLine();
    void explainsNoTariffThatNobodyKnows();
    void solverAllocatesNothing();
};

void TestOwnership::publishedExample()
{
    const OwnershipCost cost = estimate(PublishedExample::own());
    // by hand from the printed inputs: 392,000 / 48; 5.6 kW x 400 h x 1.4 x 0.12
    QCOMPARE(moneyText(cost.capital), std::string("392,000.00 USD"));
    QCOMPARE(moneyText(cost.amortisation), std::string("8,166.67 USD"));
    QCOMPARE(moneyText(cost.energy), std::string("376.32 USD"));
    QCOMPARE(moneyText(cost.owning), std::string("11,542.99 USD"));
    QCOMPARE(moneyText(PublishedExample::cloud()), std::string("14,400.00 USD"));
}

void TestOwnership::countingCapitalTwiceIsWrong()
{
    const OwnershipCost cost = estimate(PublishedExample::own());
    const Money cloud = PublishedExample::cloud();
    // What the page does: capital over a difference that already pays the capital back. 137 months: "no break-even".
    const double twice = toMajor(cost.capital) / (toMajor(cloud) - toMajor(cost.owning));
    QCOMPARE(std::floor(twice), 137.0);
    // Paid once, the money is back in month 36: 392,000 / (14,400 - 3,376.32) = 35.56
    QCOMPARE(**breakEvenMonth(cost, cloud), std::int64_t{36});
    const auto own = cumulative(cost.capital, cost.running, 48);
    const auto rented = cumulative({0, kUsd}, cloud, 48);
    QVERIFY((*own)[35].minor > (*rented)[35].minor);
    QVERIFY((*own)[36].minor <= (*rented)[36].minor);
    QVERIFY(own->back().minor < rented->back().minor); // cheaper after four years indeed
}

void TestOwnership::linesByHand()
{
    const OwnershipCost cost = estimate(rack());
    QCOMPARE(moneyText(cost.capital), std::string("320,000.00 USD"));
    QCOMPARE(moneyText(cost.residual), std::string("30,000.00 USD"));
    QCOMPARE(moneyText(cost.amortisation), std::string("4,833.33 USD")); // 290,000 / 60
    QCOMPARE(cost.energyKwh, 7117.5); // 6.5 kW x 730 h x 1.5
    QCOMPARE(moneyText(cost.energy), std::string("1,423.50 USD"));
    QCOMPARE(moneyText(cost.support), std::string("2,500.00 USD"));
    QCOMPARE(moneyText(cost.software), std::string("3,000.00 USD"));
    QCOMPARE(moneyText(cost.staff), std::string("5,000.00 USD"));
    QCOMPARE(moneyText(cost.running), std::string("11,923.50 USD"));
    QCOMPARE(moneyText(cost.owning), std::string("16,756.83 USD"));
    QCOMPARE(moneyText(cost.total), std::string("1,005,410.00 USD")); // 320,000 + 60 x 11,923.50 - 30,000
}

void TestOwnership::colocationInsteadOfSpace()
{
    OwnershipInputs inputs = rack();
    // CBRE, North America Data Center Trends H2 2024: 184.06 USD a kW and month
    inputs.colocation = Colocation{12, test::unitPrice("184.06", "USD"), false};
    QCOMPARE(moneyText(estimate(inputs).premises), std::string("2,208.72 USD"));
    QCOMPARE(moneyText(estimate(inputs).energy), std::string("1,423.50 USD"));
    inputs.colocation->includesEnergy = true;
    QCOMPARE(estimate(inputs).energy.minor, std::int64_t{0});
    QCOMPARE(estimate(inputs).energyKwh, 7117.5);
}

void TestOwnership::presentValue()
{
    OwnershipInputs inputs = emptyInputs(kUsd);
    inputs.purchase = test::major(100'000, "USD");
    inputs.residualShare = {200'000};
    inputs.softwareYearly = test::major(12'000, "USD");
    inputs.years = 1;
    inputs.discountRate = 0.1;
    // The twelve payments one by one.
    double expected = 100'000 - 20'000 / 1.1;
    for (int month = 1; month <= 12; ++month) {
        expected += 1000 / std::pow(1.1, month / 12.0);
    }
    QCOMPARE(estimate(inputs).presentValue.minor, static_cast<std::int64_t>(std::llround(expected * 100)));
    inputs.discountRate = 0;
    QCOMPARE(estimate(inputs).presentValue, estimate(inputs).total);
}

void TestOwnership::tokens_data()
{
    QTest::addColumn<double>("rate");
    QTest::addColumn<double>("utilisation");
    QTest::addColumn<QString>("expected");
    // by hand: (15,333.33 / 730 + 3 kW x 1.5 x 0.2 + u x 7 kW x 1.5 x 0.2) / (rate x 3600 x u) x 10^6
    QTest::newRow("full") << 2000.0 << 1.0 << "3.333967 USD";
    QTest::newRow("half") << 2000.0 << 0.5 << "6.376267 USD";
    QTest::newRow("a twentieth") << 2000.0 << 0.05 << "61.137671 USD";
}

void TestOwnership::tokens()
{
    QFETCH(double, rate);
    QFETCH(double, utilisation);
    const auto price = costPerMillionTokens(estimate(rack()), TokensPerSecond(rate), utilisation);
    QVERIFY(price.has_value());
    QTEST(QString::fromStdString(unitPriceText(*price)), "expected");
    QVERIFY(!costPerMillionTokens(estimate(rack()), TokensPerSecond(0), utilisation));
    QVERIFY(!costPerMillionTokens(estimate(rack()), TokensPerSecond(rate), 0));
    QVERIFY(!rentPerMillionTokens(test::major(1, "USD"), TokensPerSecond(std::nan("")), 1));
    // 7,300 a month are 10 an hour: at 1,000 tokens a second 2.777778 a million
    QCOMPARE(unitPriceText(*rentPerMillionTokens(test::major(7300, "USD"), TokensPerSecond(1000), 1)),
             std::string("2.777778 USD"));
}

void TestOwnership::breakEvenUtilisation()
{
    const OwnershipCost cost = estimate(rack());
    const Money rented = test::major(8 * 730 * 4, "USD"); // 8 accelerators at 4.00 an hour
    const auto found = cost::breakEvenUtilisation(cost, rented);
    QVERIFY(found && *found);
    // There, one hour in which all of them work costs what the rented ones do: 8 x 4.00.
    const HourCost hour = hourCost(cost);
    QVERIFY(std::abs((hour.rest / **found + hour.work) / 100 - 32.0) < 1e-5); // minor units
    QVERIFY(!*cost::breakEvenUtilisation(cost, test::major(100, "USD")));
    QCOMPARE(cost::breakEvenUtilisation(cost, test::major(100, "EUR")).error().code, ErrorCode::CurrencyMismatch);
    QVERIFY(!*breakEvenMonth(cost, cost.running));
    QCOMPARE(breakEvenMonth(cost, test::major(1, "EUR")).error().code, ErrorCode::CurrencyMismatch);
}

void TestOwnership::api()
{
    // DeepSeek, list of 2025-01: R1 at 0.55 for a million input tokens and 2.19 for a million output tokens
    const ApiInputs inputs{test::unitPrice("0.55", "USD"), test::unitPrice("2.19", "USD"), 3e9, 1e9};
    QCOMPARE(moneyText(*apiMonthly(inputs)), std::string("3,840.00 USD"));
    QCOMPARE(apiMonthly({inputs.perMillionInput, inputs.perMillionOutput, -1, 0}).error().code,
             ErrorCode::ValueOutOfRange);
    QCOMPARE(apiMonthly({inputs.perMillionInput, test::unitPrice("2", "EUR"), 1, 1}).error().code,
             ErrorCode::CurrencyMismatch);
    const Money nothing{0, kUsd};
    QCOMPARE(cloudMonthly({inputs.perMillionInput, 1, 731, nothing, nothing}).error().code, ErrorCode::ValueOutOfRange);
    QCOMPARE(cloudMonthly({inputs.perMillionInput, 1, 730, test::major(1, "EUR"), nothing}).error().code,
             ErrorCode::CurrencyMismatch);
}

void TestOwnership::refuses_data()
{
    QTest::addColumn<OwnershipInputs>("inputs");
    QTest::addColumn<int>("code");
    QTest::addColumn<QString>("name");
    const auto row = [](const char* name, auto change, ErrorCode code, const char* what) {
        OwnershipInputs inputs = rack();
        change(inputs);
        QTest::newRow(name) << inputs << static_cast<int>(code) << what;
    };
    using Inputs = OwnershipInputs;
    constexpr auto range = ErrorCode::ValueOutOfRange;
    row("negative purchase", [](Inputs& in) { in.purchase.minor = -1; }, range, "purchase");
    row("negative staff", [](Inputs& in) { in.staffYearly.minor = -1; }, range, "staff");
    row("other currency", [](Inputs& in) { in.licences = test::major(1, "EUR"); }, ErrorCode::CurrencyMismatch, "EUR");
    row(
        "tariff of another currency", [](Inputs& in) { in.tariff = test::unitPrice("1", "EUR"); },
        ErrorCode::CurrencyMismatch, "EUR");
    row("PUE below one", [](Inputs& in) { in.pue = 0.9; }, range, "pue");
    row("PUE not a number", [](Inputs& in) { in.pue = std::nan(""); }, range, "pue");
    row("no years", [](Inputs& in) { in.years = 0; }, range, "years");
    row("utilisation above one", [](Inputs& in) { in.utilisation = 1.01; }, range, "utilisation");
    row("support above one", [](Inputs& in) { in.supportShare = {1'000'001}; }, range, "support");
    row("negative rate", [](Inputs& in) { in.discountRate = -0.1; }, range, "discount-rate");
    row("negative watts", [](Inputs& in) { in.idle = Watts(-1); }, range, "idle-power");
    row(
        "space and colocation",
        [](Inputs& in) {
            in.spaceMonthly = test::major(1, "USD");
            in.colocation = Colocation{1, test::unitPrice("1", "USD"), false};
        },
        ErrorCode::ConflictingInputs, "colocation");
}

void TestOwnership::refuses()
{
    QFETCH(OwnershipInputs, inputs);
    const auto checked = checkOwnership(inputs);
    QVERIFY(!checked);
    QTEST(static_cast<int>(checked.error().code), "code");
    QTEST(QString::fromStdString(checked.error().arguments.front()), "name");
    QVERIFY(checkOwnership(rack()).has_value());
}

void TestOwnership::refusesLargeEnergy()
{
    OwnershipInputs inputs = rack();
    inputs.active = Watts(kMostWatts);
    inputs.tariff = test::unitPrice("1000000", "USD");
    QCOMPARE(checkOwnership(inputs).error().code, ErrorCode::AmountTooLarge);
}

void TestOwnership::explainsEveryLine()
{
    RecordingTrace trace;
    const OwnershipCost cost = estimateOwnership(rack(), trace);
    traceBreakEvenMonth(keys::kBreakEvenMonth, cost, test::major(30'000, "USD"), trace);
    for (const std::string_view key :
         {keys::kOneOff, keys::kCapital, keys::kAmortisation, keys::kEnergy, keys::kEnergyCost, keys::kSupport,
          keys::kSoftware, keys::kStaff, keys::kRunning, keys::kOwning, keys::kBreakEvenMonth}) {
        const bool found = std::any_of(trace.steps.begin(), trace.steps.end(),
                                       [key](const TraceStep& step) { return step.key == key; });
        QVERIFY2(found, std::string(key).c_str());
    }
    QCOMPARE(estimate(rack()).owning, cost.owning);
    const auto total = std::find_if(trace.steps.begin(), trace.steps.end(),
                                    [](const TraceStep& step) { return step.key == keys::kTotal; });
    QVERIFY(total != trace.steps.end());
    QCOMPARE(total->result, 1'005'410.0); // by hand, as above
}

void TestOwnership::explainsNoTariffThatNobodyKnows()
{
    OwnershipInputs inputs = rack();
    inputs.tariff = test::unitPrice("0", "USD");
    RecordingTrace trace;
    QCOMPARE(estimateOwnership(inputs, trace).energy.minor, 0);
    QVERIFY(std::none_of(trace.steps.begin(), trace.steps.end(),
                         [](const TraceStep& step) { return step.key == keys::kEnergyCost; }));
}

void TestOwnership::solverAllocatesNothing()
{
    const OwnershipInputs inputs = rack();
    const std::size_t before = test::allocations();
    NullTrace silent;
    const OwnershipCost cost = estimateOwnership(inputs, silent);
    const auto price = costPerMillionTokens(cost, TokensPerSecond(2000), 0.5);
    QCOMPARE(test::allocations(), before);
    QVERIFY(price.has_value());
}

QTEST_APPLESS_MAIN(TestOwnership)
#include "tst_Ownership.moc"
