// Charts as drawings: something is drawn, as vectors, with the words of the specification, whatever the data hold.
#include <QtTest>

#include "tests/support/EnglishTexts.h"
#include "tests/support/SampleCharts.h"
#include "ui/charts/DrawChart.h"

#include <QBuffer>
#include <QSvgGenerator>

#include <cmath>
#include <functional>
#include <limits>

using namespace berth;
using namespace berth::report;

Q_DECLARE_METATYPE(ChartSpec)

class TestDrawChart : public QObject
{
    Q_OBJECT

private slots:
    void drawsVectorsWithItsWords_data();
    void drawsVectorsWithItsWords();
    void survivesAnyData_data();
    void survivesAnyData();
    void keepsThePainter();
    void themesDiffer();
    void memoryPartsHaveTheColoursOfTheLook_data();
    void memoryPartsHaveTheColoursOfTheLook();
    void smallPartsHaveNoValueInside();
    void everyLineIsNamed_data();
    void everyLineIsNamed();
    void lettersAreNamedWhereThereIsRoom_data();
    void lettersAreNamedWhereThereIsRoom();
    void namesThatMadeRoomAreLedToTheirLines();

private:
    testing::EnglishTexts m_texts;
    charts::ChartStyle style() const { return {.palette = charts::paletteOf(theme::Scheme::Light), .texts = &m_texts}; }
    QByteArray svgOf(const ChartSpec& spec, QSizeF size = {480, 260}) const;
    QImage imageOf(const ChartSpec& spec, const charts::ChartStyle& style, QSize size = {480, 260}) const;
};

QByteArray TestDrawChart::svgOf(const ChartSpec& spec, QSizeF size) const
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

QImage TestDrawChart::imageOf(const ChartSpec& spec, const charts::ChartStyle& style, QSize size) const
{
    QImage image(size, QImage::Format_ARGB32_Premultiplied);
    image.fill(style.palette.surface);
    QPainter painter(&image);
    charts::drawChart(painter, QRectF(QPointF(), size), spec, style);
    painter.end();
    return image;
}

void TestDrawChart::drawsVectorsWithItsWords_data()
{
    QTest::addColumn<ChartSpec>("spec");
    QTest::addColumn<QStringList>("words");

    QTest::newRow("memory") << testing::memoryBars() << QStringList{"8 × H100, FP8", "85.1", "Missing", "200"};
    QTest::newRow("throughput") << testing::throughputChart()
                                << QStringList{"B200 NVFP4", "target 40", "1,800", "Tokens per second and user"};
    QTest::newRow("cost") << testing::costChart() << QStringList{"D 981", "A pays off: month 19.9", "36", "1,000"};
    QTest::newRow("roofline") << testing::roofline() << QStringList{"FP8 1,979", "10,000", "1"};
    QTest::newRow("agreement") << testing::predictedAgainstMeasured() << QStringList{"MI300X, FP8", "within 20%"};
    QTest::newRow("map") << testing::contextMap() << QStringList{"131,072", "128", "fits, slower", "requirement"};
}

void TestDrawChart::drawsVectorsWithItsWords()
{
    QFETCH(ChartSpec, spec);
    QFETCH(QStringList, words);
    const QString svg = QString::fromUtf8(svgOf(spec));
    QVERIFY(svg.contains(QLatin1String("<path")) || svg.contains(QLatin1String("<polyline")));
    QVERIFY2(!svg.contains(QLatin1String("<image")), "a bitmap in a vector drawing");
    for (const QString& word : words)
        QVERIFY2(svg.contains(word.toHtmlEscaped()), qPrintable(word));
}

void TestDrawChart::survivesAnyData_data()
{
    QTest::addColumn<ChartSpec>("spec");

    const double nan = std::nan("");
    const double huge = std::numeric_limits<double>::max();
    const double inf = std::numeric_limits<double>::infinity();
    const auto lines = [](std::vector<Point> points) {
        ChartSpec spec{.kind = ChartKind::Lines};
        spec.series = {{.name = "x", .points = points, .low = points, .high = points, .chosen = 7}};
        spec.limits = {{.value = std::nan(""), .name = "limit"}};
        spec.annotations = {{.x = std::nan(""), .y = 1, .text = "remark", .dropLine = true}};
        return spec;
    };
    for (const ChartKind kind : {ChartKind::MemoryStack, ChartKind::Lines, ChartKind::Map})
        QTest::addRow("empty %d", static_cast<int>(kind)) << ChartSpec{.kind = kind};
    QTest::newRow("no points") << lines({});
    QTest::newRow("one point") << lines({{1, 1}});
    QTest::newRow("not numbers") << lines({{nan, 1}, {1, nan}, {inf, -inf}});
    QTest::newRow("huge") << lines({{huge, huge}, {-huge, -huge}, {1e15, 1e15}, {0, 1e-300}});
    QTest::newRow("all the same") << lines({{3, 3}, {3, 3}});
    ChartSpec logarithmic = lines({{0, 0}, {-1, -5}, {1e-300, 1e15}});
    logarithmic.horizontal.scale = logarithmic.vertical.scale = Scale::Logarithmic;
    QTest::newRow("nothing to take a logarithm of") << logarithmic;
    ChartSpec reversed = lines({{1, 1}});
    reversed.vertical.least = 5;
    reversed.vertical.most = -5;
    QTest::newRow("reversed limits") << reversed;

    ChartSpec bars{.kind = ChartKind::MemoryStack};
    bars.bars = {
        {.name = "a", .parts = {{MemoryPart::Weights, nan}, {MemoryPart::Free, -3}}, .capacity = inf, .usable = nan},
        {.name = "b", .parts = {{MemoryPart::Missing, huge}}, .capacity = -1},
        {.name = "c", .parts = {{MemoryPart::Missing, 1e15}, {MemoryPart::KeptBack, 1e15}}}};
    QTest::newRow("bars of nonsense") << bars;
    ChartSpec ledger{.kind = ChartKind::MemoryStack};
    ledger.bars = {{}};
    QTest::newRow("ledger without parts") << ledger;
    ChartSpec map = testing::contextMap();
    map.map.cells.resize(3);
    map.map.required = 4000;
    QTest::newRow("map with missing cells") << map;
}

void TestDrawChart::survivesAnyData()
{
    QFETCH(ChartSpec, spec);
    for (const QSize size : {QSize(480, 260), QSize(40, 30), QSize(1, 1), QSize(3000, 8)})
        QVERIFY(imageOf(spec, style(), size).size() == size);
    QVERIFY(!svgOf(spec).contains("nan"));
}

void TestDrawChart::keepsThePainter()
{
    QImage image(100, 100, QImage::Format_ARGB32_Premultiplied);
    QPainter painter(&image);
    painter.translate(3, 4);
    const QTransform before = painter.transform();
    charts::drawChart(painter, {0, 0, 100, 100}, testing::costChart(), style());
    QCOMPARE(painter.transform(), before);
    QVERIFY(!painter.hasClipping());
}

void TestDrawChart::themesDiffer()
{
    charts::ChartStyle dark = style();
    dark.palette = charts::paletteOf(theme::Scheme::Dark);
    const QImage light = imageOf(testing::memoryBars(), style());
    QVERIFY(light != imageOf(testing::memoryBars(), dark));
}

void TestDrawChart::memoryPartsHaveTheColoursOfTheLook_data()
{
    QTest::addColumn<int>("part");
    QTest::addColumn<QColor>("light");
    QTest::addColumn<QColor>("dark");

    QTest::newRow("weights") << 0 << QColor(0x1C3D70) << QColor(0xA9CDFB);
    QTest::newRow("KV cache") << 1 << QColor(0x2F6FB8) << QColor(0x6A9DE0);
    QTest::newRow("activations") << 2 << QColor(0x6A9BD6) << QColor(0x4B76B0);
    QTest::newRow("runtime") << 3 << QColor(0x9DBDE3) << QColor(0x3A5A86);
    QTest::newRow("graphs") << 4 << QColor(0xC9DAEE) << QColor(0x2C4463);
    QTest::newRow("free") << 5 << QColor(0xFFFFFF) << QColor(0x151D26);
}

void TestDrawChart::memoryPartsHaveTheColoursOfTheLook()
{
    QFETCH(int, part);
    ChartSpec spec{.kind = ChartKind::MemoryStack};
    spec.bars = {{.parts = {{static_cast<MemoryPart>(part), 100}}, .capacity = 100}};
    charts::ChartStyle dark = style();
    dark.palette = charts::paletteOf(theme::Scheme::Dark);
    QTEST(imageOf(spec, style(), {100, 27}).pixelColor(10, 13), "light");
    QTEST(imageOf(spec, dark, {100, 27}).pixelColor(10, 13), "dark");
}

void TestDrawChart::smallPartsHaveNoValueInside()
{
    ChartSpec spec{.kind = ChartKind::MemoryStack};
    spec.bars = {{.parts = {{MemoryPart::Weights, 66.5}, {MemoryPart::KvCache, 33.5}}, .capacity = 100}};
    // The look: from 34 units on. At 102 wide the second part has 34.17 less the gap of 1, at 105 it has 34.2.
    QVERIFY(!svgOf(spec, {102, 27}).contains("33.5"));
    QVERIFY(svgOf(spec, {105, 27}).contains("33.5"));
}

void TestDrawChart::everyLineIsNamed_data()
{
    QTest::addColumn<QSizeF>("size");
    for (const QSizeF size : {QSizeF(900, 300), QSizeF(640, 160), QSizeF(360, 220), QSizeF(300, 130)})
        QTest::addRow("%g x %g", size.width(), size.height()) << size;
}

// Beside it, or in the legend where there is no room; every title once.
void TestDrawChart::everyLineIsNamed()
{
    QFETCH(QSizeF, size);
    ChartSpec spec = testing::throughputChart();
    spec.series[0].name = "8 × H200 141 GB SXM";
    spec.series[1].name = "8 × B300 288 GB SXM";
    spec.series[2].name = "8 × Instinct MI300X";
    for (Point& point : spec.series[1].points) // the axis is long, the others lie low
        point.y *= 3;
    const QString svg = QString::fromUtf8(svgOf(spec, size));
    for (std::size_t line = 0; line < 3; ++line)
        QVERIFY2(svg.contains(style().words(spec.series[line].name)),
                 qPrintable(style().words(spec.series[line].name)));
    QCOMPARE(svg.count(QStringLiteral("Tokens per second and user")), 1);
}

void TestDrawChart::lettersAreNamedWhereThereIsRoom_data()
{
    QTest::addColumn<ChartSpec>("spec");
    ChartSpec lines = testing::throughputChart();
    for (Series& series : lines.series)
        series.full = "full name";
    QTest::newRow("lines") << lines;
    ChartSpec bars = testing::memoryBars();
    for (Bar& bar : bars.bars)
        bar.full = "full name";
    QTest::newRow("bars") << bars;
}

void TestDrawChart::lettersAreNamedWhereThereIsRoom()
{
    QFETCH(ChartSpec, spec);
    QVERIFY(svgOf(spec, {900, 300}).contains("full name"));
    QVERIFY(!svgOf(spec, {320, 300}).contains("full name"));
}

// In greyscale a name beside another line would be read as that line's.
void TestDrawChart::namesThatMadeRoomAreLedToTheirLines()
{
    const auto leaders = [this](double step) {
        constexpr const char* kLeader = "stroke-width=\"0.8\""; // nothing else is as thin
        ChartSpec spec{.kind = ChartKind::Lines};
        for (int line = 0; line < 5; ++line) {
            Series series{.name = std::string(1, static_cast<char>('A' + line)), .style = line};
            series.points = {{.x = 0, .y = 0}, {.x = 10, .y = 100 + step * line}};
            spec.series.push_back(std::move(series));
        }
        const QByteArray svg = svgOf(spec, {300, 200});
        return svg.count(kLeader);
    };
    QCOMPARE(leaders(1), 4); // the middle one keeps its place
    QCOMPARE(leaders(80), 0);
}

QTEST_MAIN(TestDrawChart)
#include "tst_draw_chart.moc"
