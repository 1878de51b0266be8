// What must hold for every price and every load.
#include <QtTest>

#include <rapidcheck.h>

#include "core/cost/Alternatives.h"
#include "core/cost/BreakEven.h"
#include "core/cost/TokenCost.h"
#include "tests/core/cost/Rows.h"

using namespace berth;
using namespace berth::cost;

namespace {

const Currency kEuro = test::currencyOf("EUR");

Money anyMoney(std::int64_t most)
{
    return {*rc::gen::inRange<std::int64_t>(0, most), kEuro};
}

Millionths anyShare()
{
    return {*rc::gen::inRange<std::int64_t>(0, kMillion)};
}

double anyPart()
{
    return *rc::gen::inRange(1, 1001) / 1000.0;
}

OwnershipInputs anyInputs()
{
    OwnershipInputs in = emptyInputs(kEuro);
    in.purchase = anyMoney(1'000'000'000'00);
    in.installation = anyMoney(10'000'000'00);
    in.licences = anyMoney(10'000'000'00);
    in.softwareYearly = anyMoney(10'000'000'00);
    in.staffYearly = anyMoney(10'000'000'00);
    in.supportShare = anyShare();
    in.residualShare = anyShare();
    in.active = Watts(*rc::gen::inRange(0, 1'000'000));
    in.idle = in.active * anyPart();
    in.pue = 1 + anyPart();
    in.tariff = {{*rc::gen::inRange<std::int64_t>(0, kMillion)}, kEuro};
    in.years = *rc::gen::inRange(1, kMostYears + 1);
    in.utilisation = anyPart();
    return in;
}

OwnershipCost estimate(const OwnershipInputs& inputs)
{
    NullTrace silent;
    return estimateOwnership(inputs, silent);
}

} // namespace

class TestCostProperties : public QObject
{
    Q_OBJECT

private slots:
    void totalsAreSumsOfLines();
    void breakEvenIsWhereTheSeriesCross();
    void moreUtilisationNeverRaisesTheCostOfAToken();
    void dearerInputsNeverMakeItCheaper();
    void tracingChangesNothing();
    void discountingNeverRaisesCostsToCome();
};

void TestCostProperties::totalsAreSumsOfLines()
{
    QVERIFY(rc::check([] {
        const OwnershipInputs in = anyInputs();
        RC_ASSERT(checkOwnership(in).has_value());
        const OwnershipCost c = estimate(in);
        RC_ASSERT(c.running.minor
                  == c.energy.minor + c.premises.minor + c.support.minor + c.software.minor + c.staff.minor);
        RC_ASSERT(c.owning.minor == c.running.minor + c.amortisation.minor);
        const auto paid = cumulative(c.capital, c.running, in.years * kMonthsPerYear);
        RC_ASSERT(paid->back().minor - c.residual.minor == c.total.minor);
        // The rounding of one month times the months is all that amortisation may differ by.
        const std::int64_t months = std::int64_t{in.years} * kMonthsPerYear;
        RC_ASSERT(std::abs(c.amortisation.minor * months - (c.capital.minor - c.residual.minor)) <= months);
    }));
}

void TestCostProperties::breakEvenIsWhereTheSeriesCross()
{
    QVERIFY(rc::check([] {
        const OwnershipCost own = estimate(anyInputs());
        const Money rent = anyMoney(100'000'000'00);
        constexpr int kMonths = 600;
        const auto month = breakEvenMonth(own, rent);
        const auto mine = cumulative(own.capital, own.running, kMonths);
        const auto theirs = cumulative({0, kEuro}, rent, kMonths);
        int crossing = 0;
        while (crossing <= kMonths
               && (*mine)[static_cast<std::size_t>(crossing)].minor
                   > (*theirs)[static_cast<std::size_t>(crossing)].minor) {
            ++crossing;
        }
        if (crossing <= kMonths) {
            RC_ASSERT(**month == crossing);
        } else {
            RC_ASSERT(!*month || **month > kMonths);
        }
    }));
}

void TestCostProperties::moreUtilisationNeverRaisesTheCostOfAToken()
{
    QVERIFY(rc::check([] {
        const OwnershipCost cost = estimate(anyInputs());
        const TokensPerSecond rate(*rc::gen::inRange(1, 100'000));
        const double little = anyPart();
        const double more = *rc::gen::inRange(static_cast<int>(little * 1000), 1001) / 1000.0;
        const auto dear = costPerMillionTokens(cost, rate, little);
        const auto cheap = costPerMillionTokens(cost, rate, more);
        RC_ASSERT(dear && cheap && cheap->amount <= dear->amount);
    }));
}

void TestCostProperties::dearerInputsNeverMakeItCheaper()
{
    QVERIFY(rc::check([] {
        const OwnershipInputs in = anyInputs();
        OwnershipInputs dearer = in;
        dearer.purchase.minor += *rc::gen::inRange<std::int64_t>(0, 1'000'000'00);
        dearer.tariff.amount.value += *rc::gen::inRange<std::int64_t>(0, kMillion);
        dearer.pue += anyPart();
        RC_ASSERT(estimate(dearer).energy.minor >= estimate(in).energy.minor);
        RC_ASSERT(estimate(dearer).owning.minor >= estimate(in).owning.minor);
    }));
}

void TestCostProperties::tracingChangesNothing()
{
    QVERIFY(rc::check([] {
        const OwnershipInputs in = anyInputs();
        RecordingTrace trace;
        RC_ASSERT(estimateOwnership(in, trace).presentValue == estimate(in).presentValue);
        RC_ASSERT(!trace.steps.empty());
    }));
}

void TestCostProperties::discountingNeverRaisesCostsToCome()
{
    QVERIFY(rc::check([] {
        OwnershipInputs in = anyInputs();
        in.residualShare = {};
        const Money plain = estimate(in).presentValue;
        in.discountRate = anyPart();
        RC_ASSERT(estimate(in).presentValue.minor <= plain.minor);
    }));
}

QTEST_APPLESS_MAIN(TestCostProperties)
#include "tst_CostProperties.moc"
