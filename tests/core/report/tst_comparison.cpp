// Configurations side by side: rows and differences of the shipped catalogue, charts, and the report as Markdown.
#include "core/report/ChartTable.h"
#include "core/report/ComparisonCharts.h"
#include "core/report/CostAssumptions.h"
#include "tests/core/report/Comparing.h"

#include <QTest>

#include <algorithm>
#include <cmath>
#include <map>

using namespace berth;
using namespace berth::report;
using namespace berth::report::testing;

class TestComparison : public QObject, private Comparing
{
    Q_OBJECT

private slots:
    void initTestCase();
    void partsAddUpToWhatIsUsed();
    void differencesAreThoseOfTheFigures();
    void differencesAreOfTheWrittenFigures_data();
    void differencesAreOfTheWrittenFigures();
    void sharesAreOfTheBaseline();
    void costsAreOfOneCurrency();
    void monthsAreOfOneKindOfRent_data();
    void monthsAreOfOneKindOfRent();
    void theMapAgreesWithTheVerdict();
    void theMapHoldsTheTargets();
    void aMapWithoutTargetsClaimsNone();
    void partsOfAPurchaseAddUp_data();
    void partsOfAPurchaseAddUp();
    void ownRatesAreNamed();
    void sameHardwareIsToldApart();
    void whatDiffersIsNamed();
    void tokenCostsAreACurve();
    void theReportHasAllParts();
    void theReportSaysWhatIsBetter();
    void oneConfigurationHasNoDifferences();

private:
    std::vector<comparison::Compared> m_all;
    Comparison m_comparison;
};

void TestComparison::initTestCase()
{
    QVERIFY(openCatalog());
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
            <= 0.1 + 1e-9); // both are written with one decimal
    QCOMPARE(cellOf(m_comparison, FactId::MemoryUsable, 2).difference, Text(PhraseCode::Same));
    QVERIFY(cellOf(m_comparison, FactId::MemoryUsable, 0).difference.empty());
}

// Watts of the baseline and of another, and what is to stand below kilowatts with one decimal.
void TestComparison::differencesAreOfTheWrittenFigures_data()
{
    QTest::addColumn<double>("base");
    QTest::addColumn<double>("other");
    QTest::addColumn<QString>("difference");
    QTest::newRow("10.6 against 7.8") << 7'751.0 << 10'649.0 << "+2.8"; // 2.898 unrounded
    QTest::newRow("7.6 against 7.8") << 7'849.0 << 7'551.0 << "-0.2"; // -0.298 unrounded
    QTest::newRow("written alike") << 7'751.0 << 7'849.0 << "same";
    QTest::newRow("hardly apart") << 7'749.0 << 7'751.0 << "+0.1"; // 7.7 and 7.8
}

void TestComparison::differencesAreOfTheWrittenFigures()
{
    QFETCH(double, base);
    QFETCH(double, other);
    QFETCH(QString, difference);
    std::vector all{m_all[0], m_all[1]};
    all[0].power->active = Watts(base);
    all[1].power->active = Watts(other);
    // Money is written in whole units: 741.49 and 742.51, which are 1.02 apart, as 741 and 743.
    all[0].cost->cost.running.minor = 74'149;
    all[1].cost->cost.running.minor = 74'251;
    const Comparison comparison = makeComparison(all);
    QCOMPARE(words(cellOf(comparison, FactId::PowerActive, 1).difference), difference.toStdString());
    QCOMPARE(words(cellOf(comparison, FactId::Running, 1).difference), "+2"); // 743 against 741
}

void TestComparison::sharesAreOfTheBaseline()
{
    const FactCell& output = cellOf(m_comparison, FactId::System, 1);
    const Figure share = std::get<Figure>(output.difference.content);
    const double own = figureOf(cellOf(m_comparison, FactId::System, 0));
    QVERIFY(std::abs(share.value / 100 - (figureOf(output) / own - 1)) < 0.005); // of whole tokens/s
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

void TestComparison::monthsAreOfOneKindOfRent_data()
{
    using cost::Offer;
    QTest::addColumn<QList<Offer>>("first"); // what each of three offers, beside spot
    QTest::addColumn<Offer>("compared");
    QTest::addColumn<QString>("label");
    const QString onDemand = QStringLiteral("Cheaper than renting on demand, from month");
    QTest::newRow("all on demand") << QList{Offer::OnDemand, Offer::OnDemand, Offer::OnDemand} << Offer::OnDemand
                                   << onDemand;
    QTest::newRow("one reserved alone") << QList{Offer::OnDemand, Offer::OnDemand, Offer::Reserved} << Offer::OnDemand
                                        << onDemand;
    QTest::newRow("most reserved") << QList{Offer::OnDemand, Offer::Reserved, Offer::Reserved} << Offer::Reserved
                                   << "Cheaper than renting reserved, from month";
}

// The month of every kind is its place here; whoever lacks the kind has a dash with its reason, never another's month.
void TestComparison::monthsAreOfOneKindOfRent()
{
    QFETCH(QList<cost::Offer>, first);
    QFETCH(cost::Offer, compared);
    QFETCH(QString, label);
    std::vector all{m_all[0], m_all[1], m_all[0]};
    for (std::size_t column = 0; column < all.size(); ++column) {
        auto& cloud = all[column].cost->cloud;
        QVERIFY(!cloud.empty());
        cloud.resize(1, cloud.front());
        cloud.front().offer = first[static_cast<qsizetype>(column)];
        cloud.front().breakEvenMonth = static_cast<int>(cloud.front().offer) * 10 + static_cast<int>(column);
    }
    QCOMPARE(comparedRent(all), compared);
    const Comparison comparison = makeComparison(all);
    for (std::size_t column = 0; column < all.size(); ++column) {
        const FactCell& cell = cellOf(comparison, FactId::BreakEven, column);
        const bool has = all[column].cost->cloud.front().offer == compared;
        QCOMPARE(cell.known, has);
        QVERIFY(!has || figureOf(cell) == static_cast<int>(compared) * 10 + static_cast<int>(column));
        QCOMPARE(words(cell.second), has ? "" : "No price in the price book");
        QVERIFY(has || cell.standing == Standing::Neither);
    }
    const std::string text = written(all);
    QVERIFY2(text.find(label.toStdString()) != std::string::npos, text.c_str());
    for (comparison::Compared& one : all) {
        one.cost->cloud.front().offer = compared;
    }
    all[1].cost->cloud.front().breakEvenMonth.reset();
    QCOMPARE(words(cellOf(makeComparison(all), FactId::BreakEven, 1).second), "stays cheaper than owning");
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
    const std::string table = markdownOf({.blocks = {tableOf(chart)}}, EnglishTexts());
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

void TestComparison::partsOfAPurchaseAddUp_data()
{
    QTest::addColumn<int>("nodes");
    QTest::addColumn<QString>("part");
    QTest::newRow("from parts") << 1 << "A: 8 × H200 141 GB SXM";
    QTest::newRow("two of them and what joins them") << 2 << "A: 16 × H200 141 GB SXM";
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
    QCOMPARE(words(nameAmong(m_all, m_all[1])), plain(nameOf(m_all[1]))); // alone of its kind
}

// By as little as is enough: those that share a trait are not told apart by it.
void TestComparison::whatDiffersIsNamed()
{
    const auto changed = [&](auto change) {
        comparison::Asked asked = m_all[0].asked;
        asked.request.precision = m_all[0].sizing->configuration.precision->id.text;
        change(asked.request);
        return comparison::estimateCompared(asked, {*m_catalog, m_prepared, nullptr, {}});
    };
    using Request = sizing::SizingRequest;
    const std::vector all{changed([](Request&) {}),
                          changed([](Request& request) { request.concurrency = 32; }),
                          changed([](Request& request) { request.kvPrecision = "fp8"; }),
                          changed([](Request& request) { request.engine = "sglang"; }),
                          changed([](Request&) {}),
                          changed([](Request& request) { request.system = "dgx-b200"; })};
    const auto name = [&](std::size_t at) {
        return words(nameAmong(all, all[at]));
    };
    for (const comparison::Compared& one : all) {
        QVERIFY(one.sizing);
    }
    QVERIFY2(name(0).ends_with("16 users at 32,768 tokens"), name(0).c_str());
    QVERIFY2(name(1).ends_with("32 users at 32,768 tokens"), name(1).c_str());
    QVERIFY2(name(2).ends_with("KV cache FP8"), name(2).c_str());
    QVERIFY2(name(3).ends_with("SGLang TP8"), name(3).c_str());
    QVERIFY2(name(4).starts_with(plain(nameOf(all[4])) + " (2), "), name(4).c_str()); // the first once more
    QCOMPARE(name(5), plain(nameOf(all[5])));
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
    const std::string text = plain(markdownOf(document, EnglishTexts()));
    for (const char* part : {"DeepSeek-R1: 3 configurations", "Configurations compared", "Differences to A",
                             "Throughput against", "Own or rent", "Assumptions", "Left out:", "B 8 × B200"}) {
        QVERIFY2(text.find(part) != std::string::npos, part);
    }
    const std::size_t differences = text.find("Differences to A");
    const std::string table = text.substr(differences, text.find("Memory of one device") - differences);
    QVERIFY(table.find("Usable limit") != std::string::npos && table.find("| Model") == std::string::npos);
}

// B200 is faster than H200 and dearer.
void TestComparison::theReportSaysWhatIsBetter()
{
    const std::string text = written(m_all);
    const std::string table = text.substr(text.find("Differences to A"));
    const auto rowOf = [&](const char* label) {
        const std::size_t at = table.find(std::string("| ") + label);
        return at == std::string::npos ? std::string() : table.substr(at, table.find('\n', at) - at);
    };
    QVERIFY2(rowOf("System throughput").find("%, better") != std::string::npos, table.c_str());
    QVERIFY2(rowOf("Purchase").find(", worse") != std::string::npos, table.c_str());
    QVERIFY2(rowOf("Memory used").find("better") == std::string::npos, table.c_str());
}

void TestComparison::oneConfigurationHasNoDifferences()
{
    const ReportDocument document = makeComparisonReport(std::span(m_all).first(1), {});
    const std::string text = markdownOf(document, EnglishTexts());
    QVERIFY(text.find("DeepSeek-R1: 1 configuration") != std::string::npos);
    QVERIFY(text.find("Differences to") == std::string::npos);
}

QTEST_GUILESS_MAIN(TestComparison)
#include "tst_comparison.moc"
