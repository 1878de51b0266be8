// Configurations side by side: rows and differences of the shipped catalogue, charts, and the report as Markdown.
#include "core/catalog/CatalogPath.h"
#include "core/catalog/sqlite/CatalogFile.h"
#include "core/report/ComparisonCharts.h"
#include "core/report/ComparisonReport.h"
#include "core/report/MarkdownWriter.h"
#include "tests/support/EnglishTexts.h"

#include <QTest>

#include <cmath>

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
    void theReportHasAllParts();
    void oneConfigurationHasNoDifferences();

private:
    [[nodiscard]] comparison::Compared estimate(const char* system, int place, bool rented = false);

    std::unique_ptr<const catalog::Catalog> m_catalog;
    sizing::PreparedModels m_prepared;
    std::vector<comparison::Compared> m_all;
    Comparison m_comparison;
};

comparison::Compared TestComparison::estimate(const char* system, int place, bool rented)
{
    comparison::Asked asked{.name = {}, .request = {}, .place = place, .baseline = place == 0, .rented = rented};
    asked.request.model = "deepseek-ai/DeepSeek-R1";
    asked.request.system = system;
    asked.request.concurrency = 16;
    asked.request.context = 32'768;
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
    QCOMPARE(chart.map.cells[*chart.map.required] == CellState::Meets, fits);
    // What holds more users at a context also holds fewer.
    const std::size_t columns = chart.map.columns.size();
    for (std::size_t cell = columns; cell < chart.map.cells.size(); ++cell) {
        QVERIFY(chart.map.cells[cell] != CellState::Meets || chart.map.cells[cell - columns] == CellState::Meets);
    }
}

void TestComparison::theReportHasAllParts()
{
    ComparisonReportDetails details;
    details.catalogueDate = m_catalog->date;
    details.date = {2026, 11, 21};
    const ReportDocument document = makeComparisonReport(m_all, details);
    const std::string text = markdownOf(document, testing::EnglishTexts());
    for (const char* part : {"DeepSeek-R1: 3 configurations", "Configurations compared", "Differences to A",
                             "Throughput against", "Own or rent", "Assumptions", "Left out:", "B  8 × B200"}) {
        QVERIFY2(text.find(part) != std::string::npos, part);
    }
    const std::size_t differences = text.find("Differences to A");
    const std::string table = text.substr(differences, text.find("Memory of one device") - differences);
    QVERIFY(table.find("Usable limit") != std::string::npos);
    QVERIFY(table.find("| Model") == std::string::npos); // the same everywhere
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
