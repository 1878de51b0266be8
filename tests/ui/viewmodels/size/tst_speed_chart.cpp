// Throughput against interactivity on the Size page, on the shipped catalogue.
#include "core/report/FormatText.h"
#include "tests/ui/viewmodels/SizePageFixture.h"

#include <QMap>
#include <QSet>

using namespace berth;
using namespace berth::viewmodels;

class TestSpeedChart : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void init();
    void speedChartHoldsTheLoadAskedFor();
    void noCurveCoversAnother();
    void curvesKeepTheirColours();
    void aFilterChangesNoColours();
    void measurementsArePromisedWhereTheyAreDrawn();
    void measurementsAreOfTheCurvesLengths();

private:
    void settle() const { viewmodels::settle(*m_page); }

    std::optional<catalog::Catalog> m_catalog;
    std::unique_ptr<SizeViewModel> m_page;
};

void TestSpeedChart::initTestCase()
{
    m_catalog = openShipped();
    QVERIFY(m_catalog.has_value());
}

void TestSpeedChart::init()
{
    m_page = makePage(*m_catalog);
}

void TestSpeedChart::speedChartHoldsTheLoadAskedFor()
{
    QVERIFY(m_page->charts()->isSpeedKnown());
    const report::ChartSpec& chart = m_page->charts()->speed();
    QVERIFY(chart.series.size() > 1);
    const report::Series& chosen = chart.series.front();
    QVERIFY(chosen.emphasised && chosen.chosen && chosen.points.size() > 4);
    QCOMPARE(chosen.points.at(*chosen.chosen).x, m_page->details()->speed()->perUser().value.value);
    QCOMPARE(chosen.points.at(*chosen.chosen).y, m_page->details()->speed()->system().value.value);
    QCOMPARE(chosen.low.size(), chosen.points.size());
    for (std::size_t at = 1; at < chosen.points.size(); ++at) { // more users: less for each
        QVERIFY(chosen.points.at(at).x <= chosen.points.at(at - 1).x * (1 + 1e-9));
    }
}

// Kimi K2.5, K2.6 and K2.7 Code have one shape and load and run alike.
void TestSpeedChart::noCurveCoversAnother()
{
    m_page->requirement()->lookFor(Goal::Models);
    settle();
    const std::vector<report::Series>& curves = m_page->charts()->speed().series;
    QVERIFY(curves.size() > 1);
    for (std::size_t at = 1; at < curves.size() && curves[at].role == report::SeriesRole::Prediction; ++at) {
        for (std::size_t before = 0; before < at; ++before) {
            const report::Point& one = curves[before].points.at(*curves[before].chosen);
            const report::Point& other = curves[at].points.at(*curves[at].chosen);
            QVERIFY(std::abs(one.x / other.x - 1) > 0.02 || std::abs(one.y / other.y - 1) > 0.02);
        }
    }
    QCOMPARE(curves.front().style, 0); // nothing of it was shown before
}

// Whatever is chosen and however the list is ordered; in one chart no two look alike.
void TestSpeedChart::curvesKeepTheirColours()
{
    QMap<QString, int> styles;
    int charts = 0;
    for (const SortKey key : {SortKey::Configuration, SortKey::System}) {
        m_page->sortBy(key);
        for (const ResultRow& row : rowsOf(*m_page)) {
            m_page->select(row.id);
            QSet<int> ofChart;
            charts += m_page->charts()->isSpeedKnown() ? 1 : 0;
            for (const report::Series& series : m_page->charts()->speed().series) {
                if (series.role != report::SeriesRole::Prediction) {
                    QCOMPARE(series.style, m_page->charts()->speed().series.front().style); // runs of the chosen one
                    continue;
                }
                const QString name = QString::fromStdString(report::formatText(series.name, *Formatter().texts()));
                QVERIFY2(styles.value(name, series.style) == series.style, qPrintable(name));
                QVERIFY2(!ofChart.contains(series.style), qPrintable(name));
                styles.insert(name, series.style);
                ofChart.insert(series.style);
            }
        }
    }
    QVERIFY(charts > 10 && styles.size() > 5);
}

// A name of the end of the list, then all again.
void TestSpeedChart::aFilterChangesNoColours()
{
    const auto stylesOf = [this] {
        QMap<QString, int> styles;
        for (const report::Series& series : m_page->charts()->speed().series) {
            styles.insert(QString::fromStdString(report::formatText(series.name, *Formatter().texts())), series.style);
        }
        return styles;
    };
    const QMap<QString, int> all = stylesOf();
    QVERIFY(all.size() > 2);
    QStringList names;
    for (const ResultRow& row : rowsOf(*m_page)) {
        names << row.name;
    }
    int changed = 0;
    for (const QString& name : std::as_const(names)) {
        m_page->setFilter(name);
        settle();
        const QMap<QString, int> filtered = stylesOf();
        changed += filtered.keys() == all.keys() ? 0 : 1;
        for (auto one = filtered.cbegin(); one != filtered.cend(); ++one) {
            QCOMPARE(one.value(), all.value(one.key(), one.value()));
        }
    }
    QVERIFY(changed > 3);
    m_page->setFilter({});
    settle();
    QCOMPARE(stylesOf(), all);
}

void TestSpeedChart::measurementsArePromisedWhereTheyAreDrawn()
{
    m_page->setMeasurements(app::loadShippedMeasurements().value());
    m_page->requirement()->model()->model()->choose(QStringLiteral("deepseek-ai/DeepSeek-R1-0528"));
    settle();
    QSet<bool> seen;
    for (const ResultRow& row : rowsOf(*m_page)) {
        m_page->select(row.id);
        const report::ChartSpec& chart = m_page->charts()->speed();
        const bool drawn = std::any_of(chart.series.begin(), chart.series.end(), [](const report::Series& series) {
            return series.role == report::SeriesRole::Measurement;
        });
        const QString marks = QString::fromStdString(report::formatText(chart.subtitle, *Formatter().texts()));
        if (!chart.series.empty()) {
            QCOMPARE(marks.contains(QStringLiteral("published")), drawn);
            QVERIFY(marks.contains(QStringLiteral("filled")));
            seen.insert(drawn);
        }
    }
    QCOMPARE(seen.size(), 2);
}

// Runs of DeepSeek-R1-0528, which has the shape of DeepSeek-R1, with 8,192 tokens in and 1,024 out are published
// (InferenceX); none with 20,000 out.
void TestSpeedChart::measurementsAreOfTheCurvesLengths()
{
    m_page->setMeasurements(app::loadShippedMeasurements().value());
    settle();
    const auto measured = [this] {
        QStringList names;
        for (const report::Series& series : m_page->charts()->speed().series) {
            for (const report::Point& point : series.points) {
                if (series.role == report::SeriesRole::Measurement) {
                    names << QString::fromStdString(report::formatText(point.name, *Formatter().texts()));
                }
            }
        }
        return names;
    };
    m_page->requirement()->load()->input()->edit(8192);
    m_page->requirement()->load()->output()->edit(1024);
    settle();
    QVERIFY(m_page->isOwnSelected());
    QVERIFY2(!measured().isEmpty() && measured().constFirst().startsWith(QStringLiteral("DeepSeek-R1-0528, ")),
             qPrintable(measured().join(u' ')));
    m_page->requirement()->load()->output()->edit(20000);
    settle();
    QVERIFY2(measured().isEmpty(), qPrintable(measured().join(u' ')));
}

QTEST_GUILESS_MAIN(TestSpeedChart)
#include "tst_speed_chart.moc"
