// Names in charts: where they stand, what they stand off, and when letters do.
#include <QtTest>

#include "tests/support/EnglishTexts.h"
#include "tests/support/SampleCharts.h"
#include "tests/ui/charts/DrawnTexts.h"
#include "ui/charts/DrawChart.h"

#include <QBuffer>
#include <QSvgGenerator>

#include <algorithm>
#include <cmath>

using namespace berth;
using namespace berth::report;

class TestChartNames : public QObject
{
    Q_OBJECT

private slots:
    void roofsAreNamedOnTheirLevelPart_data();
    void roofsAreNamedOnTheirLevelPart();
    void letterStandsAloneOnlyWhereItsNameHasNoRoom();
    void remarkFindsAnotherPlace();
    void noTextCoversAnother_data();
    void noTextCoversAnother();

private:
    testing::EnglishTexts m_texts;
    charts::ChartStyle style() const { return {.palette = charts::paletteOf(theme::Scheme::Light), .texts = &m_texts}; }
    QByteArray svgOf(const ChartSpec& spec, QSizeF size) const;
};

QByteArray TestChartNames::svgOf(const ChartSpec& spec, QSizeF size) const
{
    QBuffer buffer;
    QSvgGenerator svg;
    svg.setOutputDevice(&buffer);
    svg.setSize(size.toSize());
    QPainter painter(&svg);
    charts::drawChart(painter, QRectF(QPointF(), size), spec, style());
    painter.end();
    return buffer.data();
}

void TestChartNames::roofsAreNamedOnTheirLevelPart_data()
{
    QTest::addColumn<double>("peak"); // TFLOPS
    QTest::addColumn<double>("peak16");
    QTest::addColumn<double>("bandwidth"); // TB/s
    QTest::addColumn<QSizeF>("size");
    struct Device
    {
        const char* name;
        double peak, peak16, bandwidth;
    };
    // Data sheets, dense; the last ones are made up: roofs that nearly touch, and a ridge far to the right.
    for (const Device& device :
         {Device{"H200", 1979, 989, 4.8}, Device{"Gaudi 3", 1678, 1678, 3.7}, Device{"MI300X", 2615, 1307, 5.3},
          Device{"RTX 4090", 330, 165, 1.008}, Device{"Xeon", 90, 45, 0.3}, Device{"near", 1100, 1000, 4},
          Device{"far", 2000, 900, .02}})
        for (const QSizeF size : {QSizeF(610, 170), QSizeF(300, 150), QSizeF(1200, 320)})
            QTest::addRow("%s %g", device.name, size.width())
                << device.peak << device.peak16 << device.bandwidth << size;
}

void TestChartNames::roofsAreNamedOnTheirLevelPart()
{
    QFETCH(double, peak);
    QFETCH(double, peak16);
    QFETCH(double, bandwidth);
    QFETCH(QSizeF, size);
    ChartSpec spec{.kind = ChartKind::Lines};
    spec.horizontal.scale = spec.vertical.scale = Scale::Logarithmic;
    spec.series.resize(peak16 < peak ? 2 : 1);
    const auto roof = [&](double flops) {
        return std::vector<Point>{
            {.x = 1, .y = bandwidth}, {.x = flops / bandwidth, .y = flops}, {.x = 1e6, .y = flops}};
    };
    for (std::size_t index = 0; index < spec.series.size(); ++index)
        spec.series[index] = {.name = index == 0 ? "FP8 upper" : "16 bit lower",
                              .role = SeriesRole::Reference,
                              .points = roof(index == 0 ? peak : peak16)};
    spec.series.push_back(
        {.name = "Reading prompts",
         .role = SeriesRole::Measurement,
         .style = 1,
         .points = {{.x = 1, .y = bandwidth * .7}, {.x = 2e4, .y = peak * .8}, {.x = 5e5, .y = peak * .3}}});
    const auto texts = testing::textsOf(
        size.toSize(), [&](QPainter& painter) { charts::drawChart(painter, QRectF(QPointF(), size), spec, style()); });
    QMap<QString, QRectF> places;
    QMap<double, double> heights; // of the ticks of the vertical axis, by their logarithm
    for (const auto& [text, place] : texts) {
        places.insert(text, place);
        const double value = QString(text).remove(u',').toDouble();
        if (value > 0 && place.right() < 60 && place.bottom() < size.height() - 30)
            heights.insert(std::log10(value), place.center().y());
    }
    QVERIFY(heights.size() >= 2);
    const double perDecade = (heights.last() - heights.first()) / (heights.lastKey() - heights.firstKey());
    const auto heightOf = [&](double flops) {
        return heights.first() + (std::log10(flops) - heights.firstKey()) * perDecade;
    };
    const auto away = [&](const QString& name, double flops) {
        const QRectF place = places.value(name);
        return std::max(place.top() - heightOf(flops), heightOf(flops) - place.bottom());
    };
    QVERIFY2(places.contains("FP8 upper"), "not named beside it");
    QVERIFY2(away("FP8 upper", peak) >= -4 && away("FP8 upper", peak) < 5, "off its line, or on it");
    if (peak16 < peak) {
        const bool inLegend = places.value("16 bit lower").top() > size.height() - 20; // where marks take its place
        QVERIFY(!inLegend || size.width() < 400);
        QVERIFY(inLegend || (away("16 bit lower", peak16) >= -4 && away("16 bit lower", peak16) < 5));
        QVERIFY(places["16 bit lower"].center().y() > places["FP8 upper"].center().y());
    }
}

// A name that has a place is not given up because another has none.
void TestChartNames::letterStandsAloneOnlyWhereItsNameHasNoRoom()
{
    ChartSpec spec = testing::throughputChart();
    spec.limits.clear();
    const QStringList names{"A 8 × H200 141 GB", "B 8 × B200 180 GB", "C 8 × MI300X"};
    for (std::size_t index = 0; index < spec.series.size(); ++index) {
        spec.series[index].name = std::string(1, static_cast<char>('A' + index));
        spec.series[index].full = names.value(static_cast<qsizetype>(index), "Z").toStdString();
    }
    const auto named = [&](QSizeF size) {
        const QString svg = QString::fromUtf8(svgOf(spec, size));
        return std::count_if(names.begin(), names.end(), [&](const QString& name) { return svg.contains(name); });
    };
    QCOMPARE(named({900, 300}), 3);
    QVERIFY(named({423, 150}) > 0);
    QCOMPARE(named({300, 150}), 0);
}

// The foot of its dashed line is where a cheap configuration runs.
void TestChartNames::remarkFindsAnotherPlace()
{
    ChartSpec spec = testing::costChart();
    for (const double cost : {20.0, 60.0, 100.0})
        spec.series.push_back({.style = 5, .points = {{.x = 0, .y = cost}, {.x = 48, .y = cost}}});
    for (const QSizeF size : {QSizeF(423, 150), QSizeF(300, 150)})
        QVERIFY(svgOf(spec, size).contains("A pays off: month 19.9"));
}

void TestChartNames::noTextCoversAnother_data()
{
    QTest::addColumn<ChartSpec>("spec");
    QTest::addColumn<QSizeF>("size");
    ChartSpec named = testing::throughputChart();
    for (Series& series : named.series)
        if (series.role == SeriesRole::Prediction)
            series.full = "A full name of 8 × H200";
    const std::pair<const char*, ChartSpec> specs[]{{"memory", testing::memoryBars()},
                                                    {"throughput", testing::throughputChart()},
                                                    {"names", named},
                                                    {"cost", testing::costChart()},
                                                    {"roofline", testing::roofline()},
                                                    {"agreement", testing::predictedAgainstMeasured()},
                                                    {"map", testing::contextMap()}};
    for (const auto& [name, spec] : specs)
        for (const QSizeF size : {QSizeF(300, 180), QSizeF(423, 180), QSizeF(610, 200), QSizeF(1200, 320)})
            QTest::addRow("%s %g", name, size.width()) << spec << size;
}

void TestChartNames::noTextCoversAnother()
{
    QFETCH(ChartSpec, spec);
    QFETCH(QSizeF, size);
    const auto texts = testing::textsOf(
        size.toSize(), [&](QPainter& painter) { charts::drawChart(painter, QRectF(QPointF(), size), spec, style()); });
    for (qsizetype one = 0; one < texts.size(); ++one)
        for (qsizetype other = 0; other < one; ++other) {
            const QRectF letters = texts[one].place.adjusted(0, 3, 0, -3);
            QVERIFY2(!letters.intersects(texts[other].place.adjusted(0, 3, 0, -3)),
                     qPrintable(texts[one].text + " / " + texts[other].text));
        }
}

QTEST_MAIN(TestChartNames)
#include "tst_chart_names.moc"
