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
    void namesAreNeverCutToLookAlike_data();
    void namesAreNeverCutToLookAlike();
    void lettersHaveTheValuesAtTheEnds();
    void namesThatDoNotFitGoToTheLegend();
    void barsHaveAllNamesOrAllLetters();
    void curvesThatEndTogetherAreNamedElsewhere();
    void axesEndNearTheData();
    void gridStrikesNoNameOut_data();
    void gridStrikesNoNameOut();
    void namesStandOffTheTarget();
    void namesAreWrittenInReadableColours();

private:
    testing::EnglishTexts m_texts;
    charts::ChartStyle style() const { return {.palette = charts::paletteOf(theme::Scheme::Light), .texts = &m_texts}; }
    QByteArray svgOf(const ChartSpec& spec, QSizeF size) const;
    QList<testing::DrawnText> textsIn(const ChartSpec& spec, QSizeF size) const;
};

QList<testing::DrawnText> TestChartNames::textsIn(const ChartSpec& spec, QSizeF size) const
{
    return testing::textsOf(
        size.toSize(), [&](QPainter& painter) { charts::drawChart(painter, QRectF(QPointF(), size), spec, style()); });
}

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

namespace {

const QStringList kAlike{"A 8 × B200 180 GB SXM, KV cache BF16", "B 8 × B200 180 GB SXM, KV cache FP8",
                         "C 8 × B200 180 GB SXM, KV cache BF16 (2)", "D 8 × H200 141 GB SXM rented"};

// A comparison's chart of costs: letters, and behind them the names that differ at their ends only.
ChartSpec costsOfAlike()
{
    ChartSpec spec = testing::costChart();
    for (std::size_t index = 0; index < spec.series.size(); ++index) {
        spec.series[index].name = std::string(1, static_cast<char>('A' + index));
        spec.series[index].full = kAlike.value(static_cast<qsizetype>(index)).toStdString();
    }
    return spec;
}

} // namespace

void TestChartNames::namesAreNeverCutToLookAlike_data()
{
    QTest::addColumn<QSizeF>("size");
    for (const QSizeF size :
         {QSizeF(300, 180), QSizeF(423, 180), QSizeF(610, 200), QSizeF(1200, 320), QSizeF(1600, 320)})
        QTest::addRow("%g", size.width()) << size;
}

// Whole, or the letter alone; and never so wide that they take the plot.
void TestChartNames::namesAreNeverCutToLookAlike()
{
    QFETCH(QSizeF, size);
    int letters = 0;
    int whole = 0;
    for (const auto& [text, place] : textsIn(costsOfAlike(), size)) {
        QVERIFY2(!text.contains(u'…'), qPrintable(text));
        letters += text.size() == 1 && text.at(0).isLetter() ? 1 : 0;
        whole += kAlike.contains(text) ? 1 : 0;
        if (letters + whole > 0 && kAlike.contains(text))
            QVERIFY(place.width() <= size.width() * .21);
    }
    QCOMPARE(letters, size.width() < 1200 ? 4 : 0);
    QCOMPARE(whole, size.width() < 1200 ? 0 : 4);
}

void TestChartNames::lettersHaveTheValuesAtTheEnds()
{
    QStringList texts;
    for (const auto& [text, place] : textsIn(costsOfAlike(), {423, 180}))
        texts << text;
    for (const char* value : {"530", "633", "387", "981"})
        QVERIFY2(texts.contains(QLatin1String(value)), value);
}

void TestChartNames::namesThatDoNotFitGoToTheLegend()
{
    ChartSpec spec = testing::fallingCurves();
    const QString name = QStringLiteral("24 × RTX PRO 6000 Blackwell 96 GB Workstation Edition");
    spec.series[1].name = name.toStdString();
    const QSizeF size(480, 220);
    bool found = false;
    for (const auto& [text, place] : textsIn(spec, size)) {
        QVERIFY2(!text.contains(u'…'), qPrintable(text));
        if (text == name) {
            found = true;
            QVERIFY(place.bottom() > size.height() - 20); // below the axis
        }
    }
    QVERIFY(found);
}

void TestChartNames::barsHaveAllNamesOrAllLetters()
{
    ChartSpec spec = testing::memoryBars();
    for (std::size_t bar = 0; bar < spec.bars.size(); ++bar) {
        spec.bars[bar].name = std::string(1, static_cast<char>('A' + bar));
        spec.bars[bar].full = bar == 0 ? "A short" : kAlike.value(static_cast<qsizetype>(bar)).toStdString();
    }
    for (const double width : {423., 610., 1200.}) {
        QStringList texts;
        for (const auto& [text, place] : textsIn(spec, {width, 260}))
            texts << text;
        QCOMPARE(texts.contains("A short"), width > 1000);
        QCOMPARE(texts.contains("B"), width < 1000);
        QVERIFY(texts.filter(QStringLiteral("…")).isEmpty());
    }
}

// A stack of names with strokes to one place says little; beside the curves there is room.
void TestChartNames::curvesThatEndTogetherAreNamedElsewhere()
{
    for (const QSizeF size : {QSizeF(605, 170), QSizeF(590, 430)}) {
        QVERIFY(!svgOf(testing::fallingCurves(), size).contains("stroke-width=\"0.8\""));
        int named = 0;
        for (const auto& [text, place] : textsIn(testing::fallingCurves(), size))
            named += text.startsWith(QStringLiteral("8 ×")) && place.bottom() < size.height() - 40 ? 1 : 0;
        QCOMPARE(named, 3);
    }
}

void TestChartNames::axesEndNearTheData()
{
    ChartSpec spec = testing::fallingCurves(); // to 3,100 and 127
    Series& chosen = spec.series.back();
    chosen.emphasised = true;
    for (const Point& point : chosen.points) {
        chosen.low.push_back({.x = point.x * .7, .y = point.y * .7});
        chosen.high.push_back({.x = point.x * 1.4, .y = point.y * 1.3});
    }
    double high = 1000;
    double right = 0;
    const QSizeF size(605, 190);
    for (const auto& [text, place] : textsIn(spec, size)) {
        const double value = QString(text).remove(u',').toDouble();
        QVERIFY2(value < 4000, qPrintable(text));
        if (value == 3000)
            high = place.center().y();
        if (value == 125)
            right = place.center().x();
    }
    QVERIFY(high < 50);
    QVERIFY(right > size.width() * .8);
}

void TestChartNames::gridStrikesNoNameOut_data()
{
    QTest::addColumn<ChartSpec>("spec");
    QTest::addColumn<QSizeF>("size");
    for (const QSizeF size : {QSizeF(605, 170), QSizeF(590, 430), QSizeF(300, 180)}) {
        QTest::addRow("curves %g", size.width()) << testing::fallingCurves() << size;
        QTest::addRow("throughput %g", size.width()) << testing::throughputChart() << size;
        QTest::addRow("cost %g", size.width()) << testing::costChart() << size;
    }
}

void TestChartNames::gridStrikesNoNameOut()
{
    QFETCH(ChartSpec, spec);
    QFETCH(QSizeF, size);
    QImage image(size.toSize(), QImage::Format_ARGB32_Premultiplied);
    image.fill(style().palette.surface);
    QPainter painter(&image);
    charts::drawChart(painter, QRectF(QPointF(), size), spec, style());
    painter.end();
    const QRgb grid = style().palette.grid.rgb();
    for (const auto& [text, place] : textsIn(spec, size)) {
        const QRect inside = place.toAlignedRect().adjusted(1, 1, -1, -1) & image.rect();
        for (int y = inside.top(); y <= inside.bottom(); ++y) {
            int struck = 0;
            for (int x = inside.left(); x <= inside.right(); ++x)
                struck += image.pixel(x, y) == grid ? 1 : 0;
            QVERIFY2(struck < 4, qPrintable(text));
        }
    }
}

void TestChartNames::namesStandOffTheTarget()
{
    constexpr double kOff = 2.5;
    for (double width = 300; width < 700; width += 20) {
        QMap<double, double> ticks;
        const auto texts = textsIn(testing::fallingCurves(), {width, 300});
        for (const auto& [text, place] : texts)
            if (text.toDouble() > 0 && place.bottom() > 240) // of the horizontal axis
                ticks.insert(text.toDouble(), place.center().x());
        QVERIFY(ticks.size() > 2);
        const double perUnit = (ticks.last() - ticks.first()) / (ticks.lastKey() - ticks.firstKey());
        const double target = ticks.first() + (40 - ticks.firstKey()) * perUnit;
        for (const auto& [text, place] : texts)
            if (text.startsWith(QStringLiteral("8 ×")) && place.bottom() < 240)
                QVERIFY2(place.left() > target + kOff || place.right() < target - kOff,
                         qPrintable(QStringLiteral("%1 at %2, target at %3").arg(text).arg(place.left()).arg(target)));
    }
}

void TestChartNames::namesAreWrittenInReadableColours()
{
    ChartSpec spec = testing::fallingCurves();
    spec.series.resize(1);
    for (int place = 0; place < theme::kSeriesCount; ++place) {
        spec.series[0].style = place;
        const QString svg = QString::fromUtf8(svgOf(spec, {480, 260}));
        const qsizetype name = svg.indexOf(QStringLiteral("B300"));
        const qsizetype element = svg.lastIndexOf(QStringLiteral("<text"), name);
        const QString ink = theme::seriesTextColor(place, theme::Scheme::Light).name();
        QVERIFY2(svg.mid(element, name - element).contains(ink), qPrintable(svg.mid(element, name - element)));
    }
}

QTEST_MAIN(TestChartNames)
#include "tst_chart_names.moc"
