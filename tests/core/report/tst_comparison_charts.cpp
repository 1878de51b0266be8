// Charts of a comparison: where buying pays, which rent is drawn, and what lines and bars are called.
#include "core/report/ChartTable.h"
#include "core/report/ComparisonCharts.h"
#include "core/report/ComparisonRows.h"
#include "tests/core/report/Comparing.h"

#include <QTest>

#include <algorithm>

using namespace berth;
using namespace berth::report;
using namespace berth::report::testing;

class TestComparisonCharts : public QObject, private Comparing
{
    Q_OBJECT

private slots:
    void initTestCase();
    void breakEvenIsWhereTheLinesCross();
    void theChartOfCostSaysItsRents_data();
    void theChartOfCostSaysItsRents();
    void chartsKnowFullNames();
    void speedsAskedForAreDrawn();
    void theReportSaysWhatRentCosts();

private:
    std::vector<comparison::Compared> m_all;
};

void TestComparisonCharts::initTestCase()
{
    QVERIFY(openCatalog());
    m_all.push_back(estimate("dgx-h200", 0));
    m_all.push_back(estimate("dgx-b200", 1));
    m_all.push_back(estimate("dgx-h200", 2, true));
}

void TestComparisonCharts::breakEvenIsWhereTheLinesCross()
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

void TestComparisonCharts::theChartOfCostSaysItsRents_data()
{
    using cost::Offer;
    QTest::addColumn<QList<bool>>("rented");
    QTest::addColumn<QList<Offer>>("offers"); // of each, first the baseline's
    QTest::addColumn<QString>("said");
    QTest::newRow("bought") << QList{false, false} << QList{Offer::OnDemand, Offer::OnDemand}
                            << "Rent: Cloud on demand";
    QTest::newRow("reserved") << QList{false, false} << QList{Offer::Reserved, Offer::Reserved}
                              << "Rent: Cloud reserved";
    QTest::newRow("alike") << QList{false, true} << QList{Offer::OnDemand, Offer::OnDemand} << "Rent: Cloud on demand";
    QTest::newRow("unlike") << QList{false, true} << QList{Offer::OnDemand, Offer::Reserved}
                            << "Rent: B Cloud reserved, A Cloud on demand";
    QTest::newRow("rented alone") << QList{true, true} << QList{Offer::Spot, Offer::Spot} << "Rent: Cloud spot";
}

// The line of a rent says which rent it is, and the month is against the same.
void TestComparisonCharts::theChartOfCostSaysItsRents()
{
    QFETCH(QList<bool>, rented);
    QFETCH(QList<cost::Offer>, offers);
    QFETCH(QString, said);
    std::vector all{m_all[0], m_all[1]};
    for (std::size_t column = 0; column < all.size(); ++column) {
        const auto at = static_cast<qsizetype>(column);
        all[column].asked.rented = rented[at];
        all[column].cost->cloud.resize(1, all[column].cost->cloud.front());
        all[column].cost->cloud.front().offer = offers[at];
    }
    const ChartSpec chart = comparedCost(all);
    QCOMPARE(words(chart.subtitle), said.toStdString());
    QVERIFY(words(chart.caption).find(said.mid(6).toStdString()) != std::string::npos);
    const bool drawn = std::any_of(chart.series.begin(), chart.series.end(),
                                   [](const Series& series) { return series.role == SeriesRole::Reference; });
    QCOMPARE(drawn, !rented[0]); // the other one's rent is another price
    for (comparison::Compared& one : all) {
        one.asked.rented = false;
        one.cost->cloud.clear();
    }
    QVERIFY(comparedCost(all).subtitle.empty());
}

void TestComparisonCharts::chartsKnowFullNames()
{
    QCOMPARE(words(comparedMemory(m_all).bars[1].name), "B");
    QCOMPARE(words(comparedMemory(m_all).bars[1].full), words(nameAmong(m_all, m_all[1])).insert(0, "B "));
    for (const ChartSpec& chart :
         {comparedSpeed(m_all), comparedCost(m_all), comparedTokenCost(m_all), comparedPower(m_all)}) {
        QCOMPARE(words(chart.series[1].name), "B");
        QCOMPARE(words(chart.series[1].full), words(comparedMemory(m_all).bars[1].full));
        const Table table = tableOf(chart);
        QVERIFY(std::any_of(table.rows.begin(), table.rows.end(),
                            [&](const Row& row) { return row.cells[0].text == chart.series[1].full; }));
    }
}

// Once where all ask for the same; many would hide the curves.
void TestComparisonCharts::speedsAskedForAreDrawn()
{
    std::vector all = m_all;
    const auto drawn = [&](std::vector<double> asked) {
        for (std::size_t column = 0; column < all.size(); ++column) {
            all[column].asked.demand.targets.perUserTokensPerSecond = asked[column];
        }
        std::string names;
        for (const LimitLine& limit : comparedSpeed(all).limits) {
            names += words(limit.name) + "; ";
        }
        return names;
    };
    QCOMPARE(drawn({0, 0, 0}), "");
    QCOMPARE(drawn({40, 40, 40}), "target 40; ");
    QCOMPARE(drawn({40, 12.5, 0}), "target 12.5; target 40; ");
    QCOMPARE(drawn({40, 20, 10}), "");
    QCOMPARE(drawn({40, 40, 40}), "target 40; ");
    QCOMPARE(comparedSpeed(all).limits.front().value, 40.0);
    all.front().sizing->performance.reset(); // not on the chart
    all[0].asked.demand.targets.perUserTokensPerSecond = 30;
    QCOMPARE(comparedSpeed(all).limits.size(), std::size_t(1));
}

// The rent that months are counted against has a price and a source as the purchase has.
void TestComparisonCharts::theReportSaysWhatRentCosts()
{
    const std::string text = written(m_all);
    const std::string assumptions = text.substr(text.find("Assumptions"));
    for (const char* row : {"A: Rent of H200 141 GB SXM for an hour, Cloud on demand",
                            "B: Rent of B200 180 GB SXM for an hour, Cloud on demand",
                            "C: Rent of H200 141 GB SXM for an hour, Cloud on demand"}) {
        QVERIFY2(assumptions.find(row) != std::string::npos, assumptions.c_str());
    }
}

QTEST_GUILESS_MAIN(TestComparisonCharts)
#include "tst_comparison_charts.moc"
