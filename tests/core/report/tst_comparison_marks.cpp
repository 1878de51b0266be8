// What a comparison marks: targets that are missed, the better figure, runs nearby that contradict Berth, the least and
// the most.
#include "core/report/ComparisonRows.h"
#include "tests/core/report/Comparing.h"

#include <QTest>

#include <algorithm>

using namespace berth;
using namespace berth::report;
using namespace berth::report::testing;

namespace {

// SGLang makes 59 tokens/s per user on 8 x H200 and 43 on 8 x Gaudi 3 with 16 users at 32,768 tokens (berth-cli
// estimate).
const comparison::Demand kFifty{.targets = {.perUserTokensPerSecond = 50}};

} // namespace

class TestComparisonMarks : public QObject, private Comparing
{
    Q_OBJECT

private slots:
    void initTestCase();
    void allThatTieAreNamed();
    void sidesOfATargetAreADifference();
    void goodnessIsOfTheFigure();
    void speedsThatARunContradictsAreMarked_data();
    void speedsThatARunContradictsAreMarked();
    void otherHardwareNeitherAgreesNorDiffers_data();
    void otherHardwareNeitherAgreesNorDiffers();
    void otherHardwareMarksNoSpeed_data();
    void otherHardwareMarksNoSpeed();
    void intervalsDifferAsTheyAreWritten();
    void whatIsNotMeasuredIsSaid();
    void tokensOfADayAreJudged_data();
    void tokensOfADayAreJudged();
    void missedTargetsStandBesideTheirFigures();
    void theLowestCostIsOfThoseThatMeetTheTargets();
    void aSumOfTheMonthIsComparableWhereThePurchaseIsNot();
    void theReportSaysWhatWasAsked();

private:
    std::vector<comparison::Compared> m_all;
    Comparison m_comparison;
};

void TestComparisonMarks::initTestCase()
{
    QVERIFY(openCatalog());
    m_all.push_back(estimate("dgx-h200", 0));
    m_all.push_back(estimate("dgx-b200", 1));
    m_all.push_back(estimate("dgx-h200", 2, true));
    m_comparison = makeComparison(m_all);
}

// The second is the first once more under another letter; both meet the target, the third does not.
void TestComparisonMarks::allThatTieAreNamed()
{
    const std::vector all{estimate("dgx-h200", 0, false, kFifty, "sglang"),
                          estimate("dgx-h200", 1, false, kFifty, "sglang"),
                          estimate("gaudi3-8oam", 2, false, kFifty, "sglang")};
    const std::string text = written(all);
    const std::size_t at = text.find("Lowest total cost");
    const std::string least = text.substr(at, text.find("Lowest cost per million") - at);
    QVERIFY2(least.find("A 8 × H200") != std::string::npos, least.c_str());
    QVERIFY2(least.find("; B 8 × H200") != std::string::npos, least.c_str());
    QVERIFY2(least.find("Gaudi") == std::string::npos, least.c_str());
}

// Both are written as 60.0, but only one of them reaches it.
void TestComparisonMarks::sidesOfATargetAreADifference()
{
    comparison::Demand demand;
    demand.targets.perUserTokensPerSecond = 60;
    std::vector all{estimate("dgx-h200", 0, false, demand), estimate("dgx-h200", 1, false, demand)};
    all[0].sizing->performance->perUser = TokensPerSecond(59.99);
    all[1].sizing->performance->perUser = TokensPerSecond(60.01);
    const Comparison above = makeComparison(all);
    QVERIFY(cellOf(above, FactId::PerUser, 1).differs);
    QCOMPARE(words(cellOf(above, FactId::PerUser, 1).difference), "met");
    QVERIFY(cellOf(above, FactId::PerUser, 1).missed.empty());
    QVERIFY(!cellOf(above, FactId::System, 1).differs);
    std::swap(all[0].sizing->performance->perUser, all[1].sizing->performance->perUser);
    const Comparison below = makeComparison(all);
    QVERIFY(cellOf(below, FactId::PerUser, 1).differs);
    QCOMPARE(words(cellOf(below, FactId::PerUser, 1).missed), "min 60 tokens/s");
    QVERIFY(cellOf(below, FactId::PerUser, 1).difference.empty()); // the target is the reason
    all[0].sizing->performance->perUser = TokensPerSecond(59.98);
    QVERIFY(!cellOf(makeComparison(all), FactId::PerUser, 1).differs); // both miss it
}

void TestComparisonMarks::goodnessIsOfTheFigure()
{
    const auto standing = [&](FactId id, std::size_t column) {
        return cellOf(m_comparison, id, column).standing;
    };
    // B200 has more memory of its own, is faster and costs more than H200; the third is the first, rented.
    QCOMPARE(standing(FactId::Capacity, 1), Standing::Better);
    QCOMPARE(standing(FactId::PerUser, 1), Standing::Better);
    QCOMPARE(standing(FactId::FirstToken, 1), Standing::Better);
    QCOMPARE(standing(FactId::Purchase, 1), Standing::Worse);
    QCOMPARE(standing(FactId::Purchase, 2), Standing::Better);
    QCOMPARE(standing(FactId::Running, 2), Standing::Worse);
    QCOMPARE(standing(FactId::PerUser, 2), Standing::Neither); // the same
    QCOMPARE(standing(FactId::Free, 0), Standing::Neither); // the baseline
    QCOMPARE(betterOf(FactId::Weights), Better::Neither);
}

// A run on the machine of the second column, and where its mark stands; ±20 % is the band of the catalogue's chart.
void TestComparisonMarks::speedsThatARunContradictsAreMarked_data()
{
    QTest::addColumn<QString>("metric");
    QTest::addColumn<double>("predicted"); // of 100 measured
    QTest::addColumn<QString>("standing");
    QTest::addColumn<QList<int>>("marked"); // rows of speeds
    const int user = static_cast<int>(FactId::PerUser);
    const int system = static_cast<int>(FactId::System);
    const int first = static_cast<int>(FactId::FirstToken);
    QTest::newRow("far above") << "total_output_tok_s" << 159.0 << "Differs, ours +59%" << QList{user, system};
    QTest::newRow("far below") << "tpot_ms" << 70.0 << "Differs, ours -30%" << QList{user, system};
    QTest::newRow("prompts") << "ttft_ms" << 130.0 << "Differs, ours +30%" << QList{first};
    QTest::newRow("within the band") << "total_output_tok_s" << 119.0 << "Agrees, ours +19%" << QList<int>();
}

void TestComparisonMarks::speedsThatARunContradictsAreMarked()
{
    QFETCH(QString, metric);
    QFETCH(double, predicted);
    QFETCH(QString, standing);
    QFETCH(QList<int>, marked);
    std::vector all = m_all;
    const sizing::Configuration& configuration = all[1].sizing->configuration;
    evidence::EvidenceEntry run;
    run.model = configuration.model;
    run.accelerator = &configuration.deployment.accelerator();
    run.devices = 8;
    run.concurrency = 64;
    const Provenance source{"Somebody, \"Benchmarks\"", "2026-08-01", {}};
    all[1].searched = true;
    all[1].measured =
        evidence::Evidence{&run, metric.toStdString(), 100, predicted, {}, {"T1", "SGLang", {}, {}, &source}};
    const Comparison comparison = makeComparison(all);
    const FactCell& near = cellOf(comparison, FactId::Measured, 1);
    QCOMPARE(words(near.value), standing.toStdString());
    QCOMPARE(words(near.second), "8 × B200 180 GB SXM, SGLang, users: 64");
    for (const FactId id : {FactId::PerUser, FactId::FirstToken, FactId::System}) {
        const FactCell& speed = cellOf(comparison, id, 1);
        QCOMPARE(speed.finding.has_value(), marked.contains(static_cast<int>(id)));
        QVERIFY(!speed.finding || words(speed.remark).find("8 × B200 180 GB SXM") != std::string::npos);
        QVERIFY(!cellOf(comparison, id, 0).finding);
    }
    const std::string text = written(all);
    QVERIFY2(text.find("8 × B200 180 GB SXM, SGLang, users: 64") != std::string::npos, text.c_str());
    QVERIFY2(text.find(standing.toStdString()) != std::string::npos, text.c_str());
    QCOMPARE(text.find("Measured, ours") != std::string::npos, !marked.isEmpty());
    const std::size_t most = text.find("Most throughput"); // of the second, and so much of it is not sure
    QCOMPARE(text.substr(most, text.find("Lowest total") - most).find("B200 180 GB SXM, Measured, ours")
                 != std::string::npos,
             marked.contains(static_cast<int>(FactId::System)));
    all[2].measured = all[0].measured = all[1].measured; // the same run, and one that is written alike
    all[2].measured->predicted += 0.1;
    const Comparison alike = makeComparison(all);
    QVERIFY(!cellOf(alike, FactId::Measured, 1).differs && !cellOf(alike, FactId::Measured, 2).differs);
}

void TestComparisonMarks::otherHardwareNeitherAgreesNorDiffers_data()
{
    using enum evidence::ModelLikeness;
    constexpr auto kOther = evidence::DeviceLikeness::SameGeneration;
    QTest::addColumn<evidence::Likeness>("likeness");
    QTest::addColumn<QString>("standing");
    QTest::addColumn<QString>("run"); // what differs first
    const QString engine = QStringLiteral("SGLang, 8 × B200 180 GB SXM, users: 64");
    const QString machine = QStringLiteral("8 × B200 180 GB SXM, SGLang, users: 64");
    QTest::newRow("engine") << evidence::Likeness{.sameEngine = false} << "Agrees, ours -8%" << engine;
    QTest::newRow("device") << evidence::Likeness{.device = kOther, .sameCount = false} << "Other device, ours -8%"
                            << machine;
    QTest::newRow("device and engine") << evidence::Likeness{.device = kOther, .sameEngine = false}
                                       << "Other device, ours -8%" << machine;
    QTest::newRow("number") << evidence::Likeness{.sameCount = false} << "Other number of devices, ours -8%" << machine;
    QTest::newRow("format") << evidence::Likeness{.samePrecision = false} << "Other format, ours -8%"
                            << "8 × B200 180 GB SXM, SGLang, FP8, blocks of 128, users: 64";
    QTest::newRow("model") << evidence::Likeness{.model = SimilarSize} << "Other model, ours -8%"
                           << "DeepSeek-R1, " + machine;
    QTest::newRow("shape") << evidence::Likeness{.model = SameShape} << "Agrees, ours -8%" << machine + ", DeepSeek-R1";
}

void TestComparisonMarks::otherHardwareNeitherAgreesNorDiffers()
{
    QFETCH(evidence::Likeness, likeness);
    QFETCH(QString, standing);
    QFETCH(QString, run);
    std::vector all = m_all;
    evidence::EvidenceEntry entry;
    entry.model = all[1].sizing->configuration.model;
    entry.accelerator = &all[1].sizing->configuration.deployment.accelerator();
    entry.devices = 8;
    entry.precision = all[1].sizing->configuration.precision;
    entry.concurrency = 64;
    const Provenance source{"Somebody, \"Benchmarks\"", "2026-08-01", {}};
    all[1].searched = true;
    all[1].measured =
        evidence::Evidence{&entry, "total_output_tok_s", 100, 92, likeness, {"T1", "SGLang", {}, {}, &source}};
    const FactCell near = cellOf(makeComparison(all), FactId::Measured, 1);
    QCOMPARE(words(near.value), standing.toStdString());
    QCOMPARE(words(near.second), run.toStdString());
    QCOMPARE(near.finding.has_value(), standing.startsWith(QLatin1String("Agrees")));
    QVERIFY(written(all).find(standing.toStdString()) != std::string::npos);
}

void TestComparisonMarks::otherHardwareMarksNoSpeed_data()
{
    using enum evidence::ModelLikeness;
    QTest::addColumn<evidence::Likeness>("likeness");
    QTest::addColumn<bool>("marked");
    QTest::newRow("same") << evidence::Likeness{} << true;
    QTest::newRow("engine") << evidence::Likeness{.sameEngine = false} << true;
    QTest::newRow("shape") << evidence::Likeness{.model = SameShape} << true;
    QTest::newRow("device") << evidence::Likeness{.device = evidence::DeviceLikeness::SameGeneration} << false;
    QTest::newRow("number") << evidence::Likeness{.sameCount = false} << false;
    QTest::newRow("format") << evidence::Likeness{.samePrecision = false} << false;
    QTest::newRow("model") << evidence::Likeness{.model = SimilarSize} << false;
}

// Far off what a run made: that counts against the prediction only where the run is of the same hardware.
void TestComparisonMarks::otherHardwareMarksNoSpeed()
{
    QFETCH(evidence::Likeness, likeness);
    QFETCH(bool, marked);
    std::vector all = m_all;
    evidence::EvidenceEntry entry;
    entry.model = all[1].sizing->configuration.model;
    entry.accelerator = &all[1].sizing->configuration.deployment.accelerator();
    entry.devices = 8;
    const Provenance source{"Somebody, \"Benchmarks\"", "2026-08-01", {}};
    all[1].searched = true;
    all[1].measured =
        evidence::Evidence{&entry, "total_output_tok_s", 100, 159, likeness, {"T1", "SGLang", {}, {}, &source}};
    const Comparison comparison = makeComparison(all);
    for (const FactId id : {FactId::PerUser, FactId::System}) {
        QCOMPARE(cellOf(comparison, id, 1).finding.has_value(), marked);
        QCOMPARE(cellOf(comparison, id, 1).second.empty(), !marked);
    }
    QCOMPARE(written(all).find("Measured, ours") != std::string::npos, marked);
}

void TestComparisonMarks::intervalsDifferAsTheyAreWritten()
{
    const auto differs = [](const std::vector<comparison::Compared>& all) {
        const Comparison comparison = makeComparison(all);
        return QList{cellOf(comparison, FactId::PerUserInterval, 1).differs,
                     cellOf(comparison, FactId::SystemInterval, 1).differs};
    };
    QCOMPARE(differs(m_all), (QList{true, true})); // B200 beside H200
    std::vector all{m_all[0], m_all[0]};
    all[1].asked = m_all[1].asked;
    QCOMPARE(differs(all), (QList{false, false}));
    performance::PerformanceEstimate& speed = *all[1].sizing->performance;
    speed.outputInterval.low *= 1.000001; // nobody sees it
    speed.tpotInterval.high *= 1.000001;
    QCOMPARE(differs(all), (QList{false, false}));
    QCOMPARE(words(cellOf(makeComparison(all), FactId::SystemInterval, 1).difference), "same");
    speed.outputInterval.low *= 0.9;
    QCOMPARE(differs(all), (QList{false, true}));
}

void TestComparisonMarks::whatIsNotMeasuredIsSaid()
{
    std::vector all = m_all;
    const auto rows = [&] {
        std::size_t found = 0;
        for (const FactGroup& group : makeComparison(all).groups) {
            found += static_cast<std::size_t>(std::count_if(
                group.rows.begin(), group.rows.end(), [](const FactRow& row) { return row.id == FactId::Measured; }));
        }
        return found;
    };
    QCOMPARE(rows(), 0U); // nobody looked
    all[0].searched = true;
    QCOMPARE(rows(), 1U);
    QVERIFY(!cellOf(makeComparison(all), FactId::Measured, 0).known);
    QVERIFY(written(all).find("Evidence") != std::string::npos);
}

// Against what its own curve of speeds comes to in a day.
void TestComparisonMarks::tokensOfADayAreJudged_data()
{
    QTest::addColumn<double>("share"); // asked, of what they make
    QTest::addColumn<bool>("met");
    QTest::newRow("less") << 0.9 << true;
    QTest::newRow("just") << 1.0 << true;
    QTest::newRow("more") << 1.1 << false;
}

void TestComparisonMarks::tokensOfADayAreJudged()
{
    QFETCH(double, share);
    QFETCH(bool, met);
    constexpr double kSecondsPerDay = 86'400;
    double most = 0;
    for (const sizing::CurvePoint& point : m_all[0].curve) {
        most = std::max(most, point.performance.total.value * kSecondsPerDay);
    }
    QVERIFY(most > 0);
    comparison::Demand demand;
    demand.tokensPerDay = share * most;
    const comparison::Compared one = estimate("dgx-h200", 0, false, demand);
    QCOMPARE(one.judged().size(), 1U);
    QCOMPARE(one.judged().front().isMet(), met);
    QCOMPARE(one.judged().front().isMissed(), !met);
    const Comparison comparison = makeComparison(std::span(&one, 1));
    const FactCell& cell = cellOf(comparison, FactId::TokensPerDay, 0);
    QCOMPARE(figureOf(cell), most);
    QCOMPARE(cell.missed.empty(), met);
    QCOMPARE(words(cellOf(comparison, FactId::Verdict, 0).value), met ? "Fits" : "Fits, but misses 1 target");
}

void TestComparisonMarks::missedTargetsStandBesideTheirFigures()
{
    const std::vector all{estimate("dgx-h200", 0, false, kFifty, "sglang"),
                          estimate("gaudi3-8oam", 1, false, kFifty, "sglang")};
    const Comparison comparison = makeComparison(all);
    QVERIFY(cellOf(comparison, FactId::PerUser, 0).missed.empty());
    QCOMPARE(words(cellOf(comparison, FactId::PerUser, 1).missed), "min 50 tokens/s");
    const Text& verdict = cellOf(comparison, FactId::Verdict, 1).value;
    QCOMPARE(words(verdict), "Fits reduced, but misses 1 target"); // 469,266 of 524,288 tokens
    QCOMPARE(words(cellOf(comparison, FactId::Verdict, 1).second), "Speed per user min 50 tokens/s");
    QVERIFY(cellOf(comparison, FactId::Verdict, 0).second.empty());
    const std::string text = written(all);
    const std::size_t differences = text.find("Differences to"); // where the figures say it
    QVERIFY(text.find("Speed per user min 50 tokens/s", differences) == std::string::npos);
    QVERIFY(text.find("misses min 50 tokens") == std::string::npos); // the unit stands in the head of the column
    const std::size_t named = text.find("misses 1 target"); // names it even where no column has the figure
    QVERIFY(text.substr(named, differences - named).find("Speed per user") != std::string::npos);
    QCOMPARE(cellOf(comparison, FactId::Verdict, 0).value, Text(PhraseCode::VerdictFits));
}

void TestComparisonMarks::theLowestCostIsOfThoseThatMeetTheTargets()
{
    const auto cheapest = [](const std::string& text) {
        const std::size_t at = text.find("Lowest total cost");
        return text.substr(at, text.find("Lowest cost per million") - at);
    };
    // Gaudi 3 costs less than H200, but misses 50 tokens/s.
    const std::vector both{estimate("dgx-h200", 0, false, kFifty, "sglang"),
                           estimate("gaudi3-8oam", 1, false, kFifty, "sglang")};
    QVERIFY(toMajor(*totalCost(both[1])) < toMajor(*totalCost(both[0])));
    QVERIFY(cheapest(written(both)).find("H200") != std::string::npos);
    const std::string alone = cheapest(written(std::span(both).subspan(1)));
    QVERIFY(alone.find("of those that meet every target") == std::string::npos);
    QVERIFY(cheapest(written(both)).find("H200") < cheapest(written(both)).find("of those that meet every target"));
    const std::vector first{both[0], estimate("dgx-b200", 1, false, kFifty, "sglang")}; // both meet it
    QVERIFY(written(first).find("of those that meet every target") == std::string::npos);
    QVERIFY2(alone.find("misses Speed per user min 50 tokens/s") != std::string::npos, alone.c_str());
}

// Nothing is paid for a machine that is there already, but running it costs what running another one does.
void TestComparisonMarks::aSumOfTheMonthIsComparableWhereThePurchaseIsNot()
{
    comparison::Asked owned = askedOf("dgx-h200", 1);
    owned.request.owned = true;
    const std::vector all{estimate("gaudi3-8oam", 0), estimate(owned)};
    QVERIFY(all[1].cost.has_value() && cost::leavesOut(all[1].cost->plan, cost::LeftOut::Purchase));
    const Comparison comparison = makeComparison(all);
    QVERIFY(cellOf(comparison, FactId::Running, 1).second.empty());
    QVERIFY(cellOf(comparison, FactId::Running, 1).standing != Standing::Neither);
    QVERIFY(words(cellOf(comparison, FactId::Total, 1).second).starts_with("Left out: "));
    QCOMPARE(cellOf(comparison, FactId::Total, 1).standing, Standing::Neither);
}

void TestComparisonMarks::theReportSaysWhatWasAsked()
{
    comparison::Demand demand = kFifty;
    demand.targets.ttft = Seconds(2);
    demand.budget = Money{60'000'000, findCurrency("USD").value()};
    demand.power = Watts(15'000);
    demand.users = 50;
    demand.tokensPerDay = 5e8;
    demand.region = "Germany";
    const std::vector all{estimate("dgx-h200", 0, false, demand, "sglang"),
                          estimate("gaudi3-8oam", 1, false, demand, "sglang")};
    const std::string text = written(all);
    for (const char* part :
         {"What was asked", "50, of whom 16 at the same time", "32,768 tokens", "min 50 tokens/s", "max 2 s",
          "max 600,000 USD", "max 15 kW", "min 500,000,000", "Germany", "misses min 50"}) {
        QVERIFY2(text.find(part) != std::string::npos, part);
    }
}

QTEST_GUILESS_MAIN(TestComparisonMarks)
#include "tst_comparison_marks.moc"
