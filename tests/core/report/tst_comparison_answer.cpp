// Which configuration the report names first, and what it says of its cost.
#include "core/report/ComparisonRows.h"
#include "tests/core/report/Comparing.h"

#include <QTest>

using namespace berth;
using namespace berth::report;
using namespace berth::report::testing;
using comparison::Compared;

namespace {

// SGLang makes 59 tokens/s per user on 8 x H200 and 43 on 8 x Gaudi 3, which costs less.
comparison::Demand atLeast(double speed)
{
    return {.targets = {.perUserTokensPerSecond = speed}};
}

std::string headlineOf(const std::vector<Compared>& all)
{
    const auto answer = answerOf(all);
    return answer ? words(answer->headline) : std::string();
}

std::string sentenceOf(const std::vector<Compared>& all)
{
    const auto answer = answerOf(all);
    return answer ? words(answer->sentence) : std::string();
}

std::string sumOf(const Compared& compared)
{
    Amount amount = amountOf(*totalCost(compared));
    amount.codeShown = true;
    return words(amount);
}

bool has(const std::string& text, const std::string& part)
{
    return text.find(part) != std::string::npos;
}

} // namespace

class TestComparisonAnswer : public QObject, private Comparing
{
    Q_OBJECT

private slots:
    void initTestCase() { QVERIFY(openCatalog()); }
    void theCheapestThatMeetsEveryTargetIsNamed();
    void thatNothingWasAskedIsNotHidden();
    void theOnlyOneIsSaidToBe();
    void thoseThatCostTheSameAreAllNamed();
    void rentCountsOverTheSameYears();
    void whatIsOwnedLeavesThePurchaseOut();
    void unknownCostsAreSaid();
    void otherCurrenciesAreNotRanked();
    void noCostAtAllIsSaid();
    void theNearestSaysWhatItMisses();
    void whatIsNotKnownIsNotMissed();
    void theNearestThatDoesNotFit();
    void aRunThatContradictsIsSaid();
    void oneAloneIsNotHeldAgainstOthers();
    void itStandsFirst();
};

void TestComparisonAnswer::theCheapestThatMeetsEveryTargetIsNamed()
{
    const auto demand = atLeast(40);
    const std::vector all{estimate("dgx-b200", 0, false, demand, "sglang"),
                          estimate("dgx-h200", 1, false, demand, "sglang"),
                          estimate("gaudi3-8oam", 2, false, demand, "sglang")};
    const bool gaudiMeets = all[2].meetsAll();
    QVERIFY(!gaudiMeets); // it holds less than the whole load
    const auto answer = answerOf(all);
    QVERIFY(answer.has_value());
    QCOMPARE(answer->verdict, VerdictKind::Fits);
    QCOMPARE(words(answer->headline), "Fits and meets every target at the lowest cost: B 8 × H200 141 GB SXM");
    const int years = all[1].cost->plan.inputs.years;
    QCOMPARE(words(answer->sentence),
             sumOf(all[1]) + " in total over " + std::to_string(years) + " years. Next: A 8 × B200 180 GB SXM, "
                 + sumOf(all[0]) + ".");
}

void TestComparisonAnswer::thatNothingWasAskedIsNotHidden()
{
    const std::vector all{estimate("dgx-h200", 0), estimate("dgx-b200", 1)};
    QCOMPARE(headlineOf(all), "Fits at the lowest cost: A 8 × H200 141 GB SXM");
}

void TestComparisonAnswer::theOnlyOneIsSaidToBe()
{
    const std::vector all{estimate("dgx-h200", 0, false, atLeast(50), "sglang"),
                          estimate("gaudi3-8oam", 1, false, atLeast(50), "sglang")};
    QCOMPARE(headlineOf(all), "Fits and meets every target: A 8 × H200 141 GB SXM");
    QVERIFY2(sentenceOf(all).starts_with("The only one of 2. " + sumOf(all[0])), sentenceOf(all).c_str());
    QVERIFY(!has(sentenceOf(all), "Next"));
}

void TestComparisonAnswer::thoseThatCostTheSameAreAllNamed()
{
    const std::vector all{estimate("dgx-h200", 0), estimate("dgx-b200", 1), estimate("dgx-h200", 2)};
    QVERIFY2(has(headlineOf(all), "A 8 × H200 141 GB SXM; C 8 × H200 141 GB SXM (2)"), headlineOf(all).c_str());
    QVERIFY(has(sentenceOf(all), "Next: B "));
}

void TestComparisonAnswer::rentCountsOverTheSameYears()
{
    const std::vector all{estimate("dgx-h200", 0, true), estimate("dgx-h200", 1)};
    QVERIFY(totalCost(all[0])->minor > totalCost(all[1])->minor);
    QVERIFY2(has(headlineOf(all), "cost: B "), headlineOf(all).c_str());
    QVERIFY(has(sentenceOf(all), "Next: A 8 × H200 141 GB SXM, " + sumOf(all[0])));
}

// What is there already costs the buyer less, but not because it is cheaper.
void TestComparisonAnswer::whatIsOwnedLeavesThePurchaseOut()
{
    comparison::Asked owned = askedOf("dgx-h200", 1);
    owned.request.owned = true;
    const std::vector all{estimate("dgx-h200", 0), estimate(owned)};
    QVERIFY2(has(headlineOf(all), "at the lowest known cost: B "), headlineOf(all).c_str());
    QVERIFY2(has(sentenceOf(all), "The sum of B leaves out: "), sentenceOf(all).c_str());
}

void TestComparisonAnswer::unknownCostsAreSaid()
{
    std::vector all{estimate("dgx-h200", 0), estimate("dgx-b200", 1), estimate("dgx-b200", 2)};
    all[1].cost = failure(ErrorCode::NoPrice, {});
    QVERIFY2(has(headlineOf(all), "at the lowest known cost: A "), headlineOf(all).c_str());
    QVERIFY2(has(sentenceOf(all), "No cost is known of B."), sentenceOf(all).c_str());
    QVERIFY(has(sentenceOf(all), "Next: C "));
}

void TestComparisonAnswer::otherCurrenciesAreNotRanked()
{
    std::vector all{estimate("dgx-b200", 0), estimate("dgx-h200", 1)};
    all[1].cost->cost.total = Money{1, findCurrency("EUR").value()};
    QVERIFY2(has(headlineOf(all), "at the lowest known cost: A "), headlineOf(all).c_str());
    QVERIFY(has(sentenceOf(all), "No cost is known of B."));
}

void TestComparisonAnswer::noCostAtAllIsSaid()
{
    std::vector all{estimate("dgx-h200", 0), estimate("dgx-b200", 1)};
    for (Compared& compared : all) {
        compared.cost = failure(ErrorCode::NoPrice, {});
    }
    QCOMPARE(headlineOf(all), "Fits: A 8 × H200 141 GB SXM; B 8 × B200 180 GB SXM");
    QCOMPARE(sentenceOf(all), "No cost is known of A, B.");
}

void TestComparisonAnswer::theNearestSaysWhatItMisses()
{
    const std::vector all{estimate("dgx-h100", 0, false, atLeast(500), "sglang"),
                          estimate("dgx-h200", 1, false, atLeast(500), "sglang"),
                          estimate("dgx-b200", 2, false, atLeast(500), "sglang")};
    const double own = all[1].sizing->performance->perUser.value;
    const double faster = all[2].sizing->performance->perUser.value;
    QVERIFY(faster > own);
    const auto answer = answerOf(all);
    QCOMPARE(answer->verdict, VerdictKind::DoesNotFit);
    QCOMPARE(words(answer->headline), "No configuration meets every target; nearest: C 8 × B200 180 GB SXM");
    QVERIFY2(words(answer->sentence).starts_with("Speed per user "), words(answer->sentence).c_str());
    QVERIFY2(words(answer->sentence).ends_with(" tokens/s, asked min 500 tokens/s."), words(answer->sentence).c_str());
}

void TestComparisonAnswer::whatIsNotKnownIsNotMissed()
{
    comparison::Demand demand;
    demand.budget = Money{100'000'000, findCurrency("USD").value()};
    std::vector all{estimate("dgx-h200", 0, false, demand), estimate("dgx-b200", 1, false, demand)};
    for (Compared& compared : all) {
        compared.cost = failure(ErrorCode::NoPrice, {});
    }
    QVERIFY2(headlineOf(all).starts_with("No configuration is known to meet every target; nearest: "),
             headlineOf(all).c_str());
    QCOMPARE(sentenceOf(all), "Not known: Budget max 1,000,000 USD.");
}

void TestComparisonAnswer::theNearestThatDoesNotFit()
{
    const std::vector all{estimate("ws-2x5090", 0), estimate("dgx-h100", 1)};
    QCOMPARE(headlineOf(all), "No configuration holds the whole load; nearest: B 8 × H100 80 GB SXM5");
    QVERIFY(!sentenceOf(all).empty());
}

void TestComparisonAnswer::aRunThatContradictsIsSaid()
{
    std::vector all{estimate("dgx-h200", 0, false, atLeast(40), "sglang"),
                    estimate("dgx-b200", 1, false, atLeast(40), "sglang")};
    evidence::EvidenceEntry run;
    run.model = all[0].sizing->configuration.model;
    run.accelerator = &all[0].sizing->configuration.deployment.accelerator();
    run.devices = 8;
    const Provenance source{"Somebody, \"Benchmarks\"", "2026-08-01", {}};
    all[0].measured = evidence::Evidence{&run, "total_output_tok_s", 100, 159, {}, {"T1", "SGLang", {}, {}, &source}};
    const std::string doubt = "A published run does not confirm its predicted speed: ours +59%.";
    QVERIFY2(has(sentenceOf(all), doubt), sentenceOf(all).c_str());
    for (Compared& compared : all) {
        compared.asked.demand = {}; // nothing rests on it
    }
    QVERIFY(!has(sentenceOf(all), doubt));
}

void TestComparisonAnswer::oneAloneIsNotHeldAgainstOthers()
{
    const std::vector fits{estimate("dgx-h200", 0, false, atLeast(40), "sglang")};
    QCOMPARE(headlineOf(fits), "Fits and meets every target: A 8 × H200 141 GB SXM");
    QVERIFY(!has(sentenceOf(fits), "only one"));
    const std::vector misses{estimate("dgx-h200", 0, false, atLeast(500), "sglang")};
    QCOMPARE(headlineOf(misses), "Fits, but misses 1 target: A 8 × H200 141 GB SXM");
    std::vector unknown = fits;
    unknown[0].sizing = failure(ErrorCode::MissingInput, {});
    QVERIFY(!answerOf(unknown));
}

void TestComparisonAnswer::itStandsFirst()
{
    const std::vector all{estimate("dgx-h200", 0), estimate("dgx-b200", 1)};
    const ReportDocument document = makeComparisonReport(all, {});
    QVERIFY(std::holds_alternative<VerdictBanner>(document.blocks.at(1)));
}

QTEST_GUILESS_MAIN(TestComparisonAnswer)
#include "tst_comparison_answer.moc"
