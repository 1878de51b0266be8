// Configurations side by side: rows and differences of the shipped catalogue, charts, and the report as Markdown.
#include "core/catalog/CatalogPath.h"
#include "core/catalog/sqlite/CatalogFile.h"
#include "core/report/ChartTable.h"
#include "core/report/ComparisonCharts.h"
#include "core/report/ComparisonReport.h"
#include "core/report/CostAssumptions.h"
#include "core/report/FormatText.h"
#include "core/report/MarkdownWriter.h"
#include "tests/support/EnglishTexts.h"

#include <QTest>

#include <algorithm>
#include <cmath>
#include <map>

using namespace berth;
using namespace berth::report;

namespace {

const FactCell& cellOf(const Comparison& comparison, FactId id, std::size_t column)
{
    for (const FactGroup& group : comparison.groups) {
        for (const FactRow& row : group.rows) {
            if (row.id == id) {
                return row.cells.at(column);
            }
        }
    }
    qFatal("no such row");
}

// With plain spaces, so that what is expected can be typed.
std::string plain(std::string text)
{
    for (std::size_t at = text.find("\u00a0"); at != std::string::npos; at = text.find("\u00a0")) {
        text.replace(at, std::string_view("\u00a0").size(), " ");
    }
    return text;
}

std::string words(const Text& text)
{
    return plain(formatText(text, testing::EnglishTexts()));
}

double figureOf(const FactCell& cell)
{
    return std::get<Figure>(cell.value.content).value;
}

} // namespace

class TestComparison : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void partsAddUpToWhatIsUsed();
    void differencesAreThoseOfTheFigures();
    void sharesAreOfTheBaseline();
    void costsAreOfOneCurrency();
    void breakEvenIsWhereTheLinesCross();
    void theMapAgreesWithTheVerdict();
    void theMapHoldsTheTargets();
    void aMapWithoutTargetsClaimsNone();
    void missedTargetsStandBesideTheirFigures();
    void theReportSaysWhatWasAsked();
    void theLowestCostIsOfThoseThatMeetTheTargets();
    void allThatTieAreNamed();
    void sidesOfATargetAreADifference();
    void goodnessIsOfTheFigure();
    void speedsThatARunContradictsAreMarked_data();
    void speedsThatARunContradictsAreMarked();
    void whatIsNotMeasuredIsSaid();
    void tokensOfADayAreJudged_data();
    void tokensOfADayAreJudged();
    void partsOfAPurchaseAddUp_data();
    void partsOfAPurchaseAddUp();
    void ownRatesAreNamed();
    void sameHardwareIsToldApart();
    void tokenCostsAreACurve();
    void theReportHasAllParts();
    void oneConfigurationHasNoDifferences();

private:
    [[nodiscard]] comparison::Compared estimate(const char* system, int place, bool rented = false,
                                                const comparison::Demand& demand = {}, const char* engine = "");

    std::unique_ptr<const catalog::Catalog> m_catalog;
    sizing::PreparedModels m_prepared;
    std::vector<comparison::Compared> m_all;
    Comparison m_comparison;
};

comparison::Compared TestComparison::estimate(const char* system, int place, bool rented,
                                              const comparison::Demand& demand, const char* engine)
{
    comparison::Asked asked{
        .name = {}, .request = {}, .place = place, .baseline = place == 0, .rented = rented, .demand = demand};
    asked.request.model = "deepseek-ai/DeepSeek-R1";
    asked.request.system = system;
    asked.request.concurrency = 16;
    asked.request.context = 32'768;
    asked.request.engine = engine;
    cost::CostRequest cost;
    cost.currency = findCurrency("USD").value();
    cost.today = "2026-11-21";
    return comparison::estimateCompared(asked, {*m_catalog, m_prepared, nullptr, cost});
}

void TestComparison::initTestCase()
{
    const auto path = catalog::findCatalogFile();
    QVERIFY(path);
    auto opened = catalog::openCatalog(*path);
    QVERIFY(opened);
    m_catalog = std::make_unique<const catalog::Catalog>(*std::move(opened));
    m_all.push_back(estimate("dgx-h200", 0));
    m_all.push_back(estimate("dgx-b200", 1));
    m_all.push_back(estimate("dgx-h200", 2, true));
    m_comparison = makeComparison(m_all);
}

void TestComparison::partsAddUpToWhatIsUsed()
{
    for (std::size_t column = 0; column < m_all.size(); ++column) {
        double sum = 0;
        for (const FactId part :
             {FactId::Weights, FactId::KvCache, FactId::Activations, FactId::Runtime, FactId::Graphs}) {
            sum += figureOf(cellOf(m_comparison, part, column));
        }
        QVERIFY(std::abs(sum - figureOf(cellOf(m_comparison, FactId::MemoryUsed, column))) < 1e-6);
    }
}

void TestComparison::differencesAreThoseOfTheFigures()
{
    const FactCell& usable = cellOf(m_comparison, FactId::MemoryUsable, 1);
    const Figure difference = std::get<Figure>(usable.difference.content);
    QVERIFY(difference.signShown);
    QVERIFY(std::abs(difference.value - (figureOf(usable) - figureOf(cellOf(m_comparison, FactId::MemoryUsable, 0))))
            < 1e-9);
    QCOMPARE(cellOf(m_comparison, FactId::MemoryUsable, 2).difference, Text(PhraseCode::Same));
    QVERIFY(cellOf(m_comparison, FactId::MemoryUsable, 0).difference.empty());
}

void TestComparison::sharesAreOfTheBaseline()
{
    const FactCell& output = cellOf(m_comparison, FactId::System, 1);
    const Figure share = std::get<Figure>(output.difference.content);
    const double own = figureOf(cellOf(m_comparison, FactId::System, 0));
    QVERIFY(std::abs(share.value / 100 - (figureOf(output) / own - 1)) < 1e-9);
}

void TestComparison::costsAreOfOneCurrency()
{
    for (std::size_t column = 0; column < m_all.size(); ++column) {
        const FactCell& purchase = cellOf(m_comparison, FactId::Purchase, column);
        QCOMPARE(std::get<Amount>(purchase.value.content).currency, std::string("USD"));
    }
    QCOMPARE(std::get<Amount>(cellOf(m_comparison, FactId::Purchase, 2).value.content).minor, 0);
    // Rented: the whole is what is paid a month, so many months long.
    const auto years = m_all[2].cost->plan.inputs.years;
    QCOMPARE(totalCost(m_all[2])->minor, monthlyCost(m_all[2])->minor * years * cost::kMonthsPerYear);
}

void TestComparison::breakEvenIsWhereTheLinesCross()
{
    const ChartSpec chart = comparedCost(m_all);
    QCOMPARE(chart.series.size(), 3U);
    QCOMPARE(chart.annotations.size(), 1U);
    const auto month = static_cast<std::size_t>(chart.annotations.front().x);
    const auto& own = chart.series[0].points;
    const auto& rent = chart.series[2].points;
    QVERIFY(own[month].y <= rent[month].y);
    QVERIFY(own[month - 1].y > rent[month - 1].y);
}

void TestComparison::theMapAgreesWithTheVerdict()
{
    const ChartSpec chart = fitChart(m_all[0]);
    QVERIFY(chart.map.required);
    const bool fits = m_all[0].sizing->memory.verdict == memory::Verdict::Fits;
    QCOMPARE(chart.map.cells[*chart.map.required] == CellState::Fits, fits);
    // What holds more users at a context also holds fewer.
    const std::size_t columns = chart.map.columns.size();
    for (std::size_t cell = columns; cell < chart.map.cells.size(); ++cell) {
        QVERIFY(chart.map.cells[cell] != CellState::Fits || chart.map.cells[cell - columns] == CellState::Fits);
    }
}

// Each cell against an estimate of its own load on the same layout.
void TestComparison::theMapHoldsTheTargets()
{
    const comparison::Demand demand{.targets = {.perUserTokensPerSecond = 40, .ttft = Seconds(2)}};
    const comparison::Compared compared = estimate("dgx-h200", 0, false, demand);
    const ChartSpec chart = fitChart(compared);
    const sizing::Configuration& configuration = compared.sizing->configuration;
    std::map<CellState, int> states;
    for (std::size_t cell = 0; cell < chart.map.cells.size(); ++cell) {
        sizing::SizingRequest request = compared.asked.request;
        request.context = compared.fits.contexts[cell % compared.fits.contexts.size()];
        request.concurrency = compared.fits.users[cell / compared.fits.contexts.size()];
        request.engine = configuration.engine->id.text;
        request.tp = configuration.layout.tp;
        request.dp = configuration.layout.dp;
        request.ep = configuration.layout.ep;
        request.pp = configuration.layout.pp;
        const auto own = sizing::size(*m_catalog, request, m_prepared);
        QVERIFY(own);
        const bool fits = own->memory.verdict == memory::Verdict::Fits;
        QVERIFY(!fits || own->performance);
        const CellState expected = !fits                                                    ? CellState::DoesNotFit
            : own->performance->perUser.value >= 40 && own->performance->ttft <= Seconds(2) ? CellState::Meets
                                                                                            : CellState::Slower;
        QCOMPARE(chart.map.cells[cell], expected);
        ++states[expected];
    }
    QVERIFY(states[CellState::Meets] > 0 && states[CellState::Slower] > 0 && states[CellState::DoesNotFit] > 0);
    const std::string table = markdownOf({.blocks = {tableOf(chart)}}, testing::EnglishTexts());
    QVERIFY(table.find("fits, slower") != std::string::npos);
    QCOMPARE(words(chart.caption), "against: min 40 tokens/s per user, first token max 2 s");
}

void TestComparison::aMapWithoutTargetsClaimsNone()
{
    const ChartSpec chart = fitChart(m_all[0]);
    QCOMPARE(std::count(chart.map.cells.begin(), chart.map.cells.end(), CellState::Meets), 0);
    QVERIFY(chart.caption.empty());
    QCOMPARE(nameOf(CellState::Fits), Text(PhraseCode::MapFits));
    QCOMPARE(nameOf(CellState::NotKnown), Text(NotKnown{})); // never "does not fit"
}

namespace {

// SGLang makes 59 tokens/s per user on 8 x H200 and 43 on 8 x Gaudi 3 with 16 users at 32,768 tokens (berth-cli
// estimate).
const comparison::Demand kFifty{.targets = {.perUserTokensPerSecond = 50}};

std::string written(std::span<const comparison::Compared> all, const ComparisonReportDetails& details = {})
{
    return plain(markdownOf(makeComparisonReport(all, details), testing::EnglishTexts()));
}

} // namespace

void TestComparison::missedTargetsStandBesideTheirFigures()
{
    const std::vector all{estimate("dgx-h200", 0, false, kFifty, "sglang"),
                          estimate("gaudi3-8oam", 1, false, kFifty, "sglang")};
    const Comparison comparison = makeComparison(all);
    QVERIFY(cellOf(comparison, FactId::PerUser, 0).missed.empty());
    QCOMPARE(words(cellOf(comparison, FactId::PerUser, 1).missed), "min 50 tokens/s");
    const Text& verdict = cellOf(comparison, FactId::Verdict, 1).value;
    QCOMPARE(words(verdict), "Fits reduced, but misses 1 target"); // 469,266 of 524,288 tokens
    QCOMPARE(cellOf(comparison, FactId::Verdict, 0).value, Text(PhraseCode::VerdictFits));
}

void TestComparison::theReportSaysWhatWasAsked()
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
          "max 600,000 USD", "max 15 kW", "min 500,000,000", "Germany", "misses min 50 tokens/s"}) {
        QVERIFY2(text.find(part) != std::string::npos, part);
    }
}

void TestComparison::theLowestCostIsOfThoseThatMeetTheTargets()
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
    QVERIFY2(alone.find("misses Speed per user min 50 tokens/s") != std::string::npos, alone.c_str());
}

// The second is the first once more under another letter; both meet the target, the third does not.
void TestComparison::allThatTieAreNamed()
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
void TestComparison::sidesOfATargetAreADifference()
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

void TestComparison::goodnessIsOfTheFigure()
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
void TestComparison::speedsThatARunContradictsAreMarked_data()
{
    QTest::addColumn<QString>("metric");
    QTest::addColumn<double>("predicted"); // of 100 measured
    QTest::addColumn<QString>("standing");
    QTest::addColumn<QList<int>>("marked"); // rows of speeds
    const int user = static_cast<int>(FactId::PerUser);
    const int system = static_cast<int>(FactId::System);
    const int first = static_cast<int>(FactId::FirstToken);
    QTest::newRow("far above") << "total_output_tok_s" << 159.0 << "Differs, ours +59 %" << QList{user, system};
    QTest::newRow("far below") << "tpot_ms" << 70.0 << "Differs, ours -30 %" << QList{user, system};
    QTest::newRow("prompts") << "ttft_ms" << 130.0 << "Differs, ours +30 %" << QList{first};
    QTest::newRow("within the band") << "total_output_tok_s" << 119.0 << "Agrees, ours +19 %" << QList<int>();
}

void TestComparison::speedsThatARunContradictsAreMarked()
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
    QCOMPARE(words(near.second), "8 × B200 180GB SXM, SGLang, users: 64");
    for (const FactId id : {FactId::PerUser, FactId::FirstToken, FactId::System}) {
        const FactCell& speed = cellOf(comparison, id, 1);
        QCOMPARE(speed.finding.has_value(), marked.contains(static_cast<int>(id)));
        QVERIFY(!speed.finding || words(speed.remark).find("8 × B200 180GB SXM") != std::string::npos);
        QVERIFY(!cellOf(comparison, id, 0).finding);
    }
    const std::string text = written(all);
    QVERIFY2(text.find("8 × B200 180GB SXM, SGLang, users: 64") != std::string::npos, text.c_str());
    QVERIFY2(text.find(standing.toStdString()) != std::string::npos, text.c_str());
    QCOMPARE(text.find("Measured, ours") != std::string::npos, !marked.isEmpty());
}

void TestComparison::whatIsNotMeasuredIsSaid()
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
void TestComparison::tokensOfADayAreJudged_data()
{
    QTest::addColumn<double>("share"); // asked, of what they make
    QTest::addColumn<bool>("met");
    QTest::newRow("less") << 0.9 << true;
    QTest::newRow("just") << 1.0 << true;
    QTest::newRow("more") << 1.1 << false;
}

void TestComparison::tokensOfADayAreJudged()
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

void TestComparison::partsOfAPurchaseAddUp_data()
{
    QTest::addColumn<int>("nodes");
    QTest::addColumn<QString>("part");
    QTest::newRow("from parts") << 1 << "A: 8 × H200 141GB SXM";
    QTest::newRow("two of them and what joins them") << 2 << "A: 16 × H200 141GB SXM";
}

void TestComparison::partsOfAPurchaseAddUp()
{
    QFETCH(int, nodes);
    QFETCH(QString, part);
    sizing::SizingRequest request;
    request.model = "deepseek-ai/DeepSeek-R1";
    request.system = "dgx-h200";
    request.nodes = nodes;
    cost::CostRequest costs;
    costs.currency = findCurrency("USD").value();
    costs.today = "2026-11-21";
    const auto compared = comparison::estimateCompared({{}, request}, {*m_catalog, m_prepared, nullptr, costs});
    QVERIFY(compared.cost && compared.cost->plan.price->parts); // nobody publishes the price of the machine
    Table table = assumptionColumns();
    addPurchaseParts(table, *compared.cost, compared.sizing->configuration.deployment, "A");
    std::int64_t sum = 0;
    for (std::size_t row = 0; row + 1 < table.rows.size(); ++row) {
        QVERIFY(!table.rows[row].cells[2].text.empty()); // each with its source
        sum += std::get<Amount>(table.rows[row].cells[1].text.content).minor;
    }
    const std::int64_t purchase = compared.cost->plan.inputs.purchase.minor;
    QCOMPARE(sum, purchase);
    QCOMPARE(std::get<Amount>(table.rows.back().cells[1].text.content).minor, purchase);
    QCOMPARE(words(table.rows.front().cells[0].text), part.toStdString());
}

void TestComparison::ownRatesAreNamed()
{
    ComparisonReportDetails details;
    details.rates = {
        {findCurrency("EUR").value(), findCurrency("USD").value(), Millionths{1'080'000}, "2026-11-20", "House bank"}};
    const std::string text = written(m_all, details);
    QVERIFY(text.find("1 EUR = 1.0800 USD | House bank, 2026-11-20") != std::string::npos);
}

void TestComparison::sameHardwareIsToldApart()
{
    std::vector all{estimate("dgx-b300", 0), estimate("dgx-b300", 1)};
    const bool isFour = all[0].sizing->configuration.precision->id.text == "nvfp4";
    comparison::Asked asked = all[1].asked;
    asked.request.precision = isFour ? "fp8-block128" : "nvfp4";
    all[1] = comparison::estimateCompared(asked, {*m_catalog, m_prepared, nullptr, {}});
    QVERIFY(all[1].sizing);
    QCOMPARE(nameOf(all[0]), nameOf(all[1]));
    const std::string first = words(nameAmong(all, all[0]));
    const std::string second = words(nameAmong(all, all[1]));
    QVERIFY(first != second);
    QVERIFY((first + second).find("NVFP4") != std::string::npos);
    QCOMPARE(words(nameAmong(m_all, m_all[1])), nameOf(m_all[1])); // alone of its kind
}

// At each share of the time what core/cost says for it: not a straight line between four points.
void TestComparison::tokenCostsAreACurve()
{
    const ChartSpec chart = comparedTokenCost(m_all);
    QCOMPARE(chart.vertical.scale, Scale::Logarithmic);
    for (const Series& series : chart.series) {
        QVERIFY(series.marked);
        QVERIFY(series.points.size() >= 90);
        const comparison::Compared& compared = m_all[static_cast<std::size_t>(series.style)];
        const std::vector<cost::TokenPoint>& shown =
            compared.rent() != nullptr ? compared.rent()->tokens : compared.cost->tokens;
        std::size_t marks = 0;
        for (const Point& point : series.points) {
            if (!point.between) {
                QCOMPARE(point.y, toDouble(shown.at(marks++).perMillion.amount));
            }
        }
        QCOMPARE(marks, shown.size());
        const auto at15 = std::find_if(series.points.begin(), series.points.end(),
                                       [](const Point& point) { return std::abs(point.x - 15) < 1e-6; });
        QVERIFY(at15 != series.points.end());
        // Nearly inverse to the time, so near a third of the cost at 5 %; a straight line would give more than half.
        QVERIFY(at15->y < 0.4 * series.points.front().y);
    }
    QCOMPARE(tableOf(chart).rows.size(), chart.series.size() * 4); // the curve between is not listed
}

void TestComparison::theReportHasAllParts()
{
    ComparisonReportDetails details;
    details.catalogueDate = m_catalog->date;
    details.date = {2026, 11, 21};
    const ReportDocument document = makeComparisonReport(m_all, details);
    const std::string text = markdownOf(document, testing::EnglishTexts());
    for (const char* part : {"DeepSeek-R1: 3 configurations", "Configurations compared", "Differences to A",
                             "Throughput against", "Own or rent", "Assumptions", "Left out:", "B 8 × B200"}) {
        QVERIFY2(text.find(part) != std::string::npos, part);
    }
    const std::size_t differences = text.find("Differences to A");
    const std::string table = text.substr(differences, text.find("Memory of one device") - differences);
    QVERIFY(table.find("Usable limit") != std::string::npos && table.find("| Model") == std::string::npos);
}

void TestComparison::oneConfigurationHasNoDifferences()
{
    const ReportDocument document = makeComparisonReport(std::span(m_all).first(1), {});
    const std::string text = markdownOf(document, testing::EnglishTexts());
    QVERIFY(text.find("DeepSeek-R1: 1 configuration") != std::string::npos);
    QVERIFY(text.find("Differences to") == std::string::npos);
}

QTEST_GUILESS_MAIN(TestComparison)
#include "tst_comparison.moc"
