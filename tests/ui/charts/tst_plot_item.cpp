// A chart in the window: painted at its size, read by pointer and keys, zoomed, switched, exported, read as a table.
#include <QtTest>

#include "tests/support/SampleCharts.h"
#include "tests/ui/charts/PlotItemTools.h"

#include <QAbstractItemModelTester>

#include <cmath>
#include <limits>

using namespace berth;
using namespace berth::report;
using charts::PlotItem;
using testing::framePaintedBy;
using testing::hover;
using testing::imageOf;
using testing::itemOf;
using testing::press;

class TestPlotItem : public QObject
{
    Q_OBJECT

private slots:
    void paintsItsSpec();
    void isDrawnBetweenFrames();
    void survivesAnyData_data();
    void survivesAnyData();
    void pointerReadsTheNearestValue();
    void pointerReadsPartsAndCells_data();
    void pointerReadsPartsAndCells();
    void keysWalkThroughTheValues();
    void keysWalkFromLeftToRight();
    void pointerAtRestLeavesTheKeyboardItsReading();
    void labelSwitchesItsSeries();
    void legendSwitchesItsSeries();
    void schemeChangesTheColours();
    void savesInItsFormats_data();
    void savesInItsFormats();
    void tableIsAModel();
    void wordsMayBeExchanged();
};

void TestPlotItem::paintsItsSpec()
{
    const auto item = itemOf(testing::memoryBars());
    const QImage image = imageOf(*item);
    int weights = 0;
    for (int x = 0; x < image.width(); ++x)
        for (int y = 0; y < image.height(); ++y)
            weights +=
                image.pixelColor(x, y) == theme::memoryColor(theme::MemoryPart::Weights, theme::Scheme::Light) ? 1 : 0;
    QVERIFY(weights > 2000);
    QCOMPARE(imageOf(*item), image); // painting again changes nothing
}

// A frame that is due shows what was there, in the present colours, and is not made late by a new chart.
void TestPlotItem::isDrawnBetweenFrames()
{
    const auto item = itemOf(testing::memoryBars());
    QCOMPARE(framePaintedBy(*item), framePaintedBy(*itemOf({})));
    const QImage before = imageOf(*item);
    report::ChartSpec fewer = testing::memoryBars();
    fewer.bars.pop_back();
    item->setSpec(fewer);
    hover(*item, item->boundingRect().center()); // reads nothing where the former chart stood
    QVERIFY(!item->isReading());
    QCOMPARE(framePaintedBy(*item), before);
    const QImage after = imageOf(*item);
    QVERIFY(after != before);
    item->setScheme(theme::Scheme::Dark);
    QVERIFY(framePaintedBy(*item) != after);
}

void TestPlotItem::survivesAnyData_data()
{
    QTest::addColumn<double>("value");
    QTest::newRow("not a number") << std::nan("");
    QTest::newRow("infinite") << std::numeric_limits<double>::infinity();
    QTest::newRow("huge") << std::numeric_limits<double>::max();
    QTest::newRow("tiny") << std::numeric_limits<double>::denorm_min();
    QTest::newRow("negative") << -1e14;
}

void TestPlotItem::survivesAnyData()
{
    QFETCH(double, value);
    for (const ChartKind kind : {ChartKind::Lines, ChartKind::MemoryStack, ChartKind::Map}) {
        ChartSpec spec{.kind = kind};
        spec.series = {{.name = "s", .points = {{value, value}, {1, value}, {value, 2}}}, {}};
        spec.bars = {{.name = "b", .parts = {{MemoryPart::Weights, value}}, .capacity = value, .usable = value}, {}};
        spec.map = {
            .columns = {{.value = value}}, .rows = {{.value = value}, {.value = 1}}, .cells = {CellState::Meets}};
        for (const QSizeF size : {QSizeF(480, 260), QSizeF(3, 3), QSizeF(0, 0)}) {
            const auto item = itemOf(spec, size);
            imageOf(*item);
            hover(*item, {size.width() / 2, size.height() / 2});
            for (const int key : {Qt::Key_Right, Qt::Key_Down, Qt::Key_Left, Qt::Key_Up, Qt::Key_Plus, Qt::Key_Space})
                press(*item, key);
            QVERIFY(item->tableText().contains(QLatin1Char('\n')));
        }
    }
}

void TestPlotItem::pointerReadsTheNearestValue()
{
    const auto item = itemOf(testing::throughputChart());
    QSignalSpy changes(item.get(), &PlotItem::readingChanged);
    imageOf(*item);
    hover(*item, {470, 10}); // an empty corner
    QVERIFY(!item->isReading());
    QCOMPARE(changes.count(), 0);
    press(*item, Qt::Key_Right); // some value; then beside it with the pointer
    const QPointF place = item->readingPlace();
    const QString title = item->readingTitle();
    press(*item, Qt::Key_Escape);
    QVERIFY(!item->isReading());
    hover(*item, place + QPointF(-9, 4));
    QVERIFY(item->isReading());
    QCOMPARE(item->readingTitle(), title);
    QCOMPARE(item->readingLines().first(), QStringLiteral("Tokens per second and user"));
    QVERIFY(item->spoken().startsWith(title + QStringLiteral(", Tokens per second and user ")));
}

void TestPlotItem::pointerReadsPartsAndCells_data()
{
    QTest::addColumn<bool>("map");
    QTest::addColumn<QPointF>("place");
    QTest::addColumn<QStringList>("lines");
    QTest::newRow("part of a bar") << false << QPointF(130, 60)
                                   << QStringList{"Weights", "85.1\u00a0GB", "% of capacity", "56.4"};
    QTest::newRow("cell of a map") << true << QPointF(60, 40)
                                   << QStringList{"Context, tokens", "4,096", "Users at the same time", "128"};
}

void TestPlotItem::pointerReadsPartsAndCells()
{
    QFETCH(bool, map);
    QFETCH(QPointF, place);
    const auto item = itemOf(map ? testing::contextMap() : testing::memoryBars());
    imageOf(*item);
    hover(*item, place);
    QVERIFY(item->isReading());
    QTEST(item->readingLines(), "lines");
}

void TestPlotItem::keysWalkThroughTheValues()
{
    const auto item = itemOf(testing::throughputChart());
    imageOf(*item);
    press(*item, Qt::Key_Right);
    while (item->readingLines().value(1) != QStringLiteral("20\u00a0tokens/s")) {
        const QPointF before = item->readingPlace();
        press(*item, Qt::Key_Left);
        QVERIFY(item->readingPlace() != before);
    }
    // H200: 20, 31, 47.8 … tokens/s; its interval at 47.8 is 701 to 807, a measurement of 751 lies at 49.
    press(*item, Qt::Key_Right);
    press(*item, Qt::Key_Right);
    const QStringList expected{"Tokens per second and user",
                               "47.8\u00a0tokens/s",
                               "Tokens per second, system",
                               "754\u00a0tokens/s",
                               "Interval",
                               "701 to 807",
                               "Measured nearby",
                               "751\u00a0tokens/s"};
    QCOMPARE(item->readingLines(), expected);
    press(*item, Qt::Key_Down);
    QCOMPARE(item->readingTitle(), QStringLiteral("B200 NVFP4"));
    press(*item, Qt::Key_Up);
    QCOMPARE(item->readingTitle(), QStringLiteral("H200"));
    QSignalSpy table(item.get(), &PlotItem::tableRequested);
    press(*item, Qt::Key_T);
    QCOMPARE(table.count(), 1);
}

// Published runs come in the order of their source.
void TestPlotItem::keysWalkFromLeftToRight()
{
    ChartSpec spec{.kind = ChartKind::Lines};
    spec.series = {{.name = "runs",
                    .role = SeriesRole::Measurement,
                    .points = {{.x = 30, .y = 3, .name = "c"},
                               {.x = 10, .y = 1, .name = "a"},
                               {.x = 20, .y = 2, .name = "b"},
                               {.x = 20, .y = 5, .name = "same place"}}}};
    const auto item = itemOf(spec);
    imageOf(*item);
    const auto walk = [&](int key) {
        press(*item, key);
        return item->readingTitle();
    };
    QStringList names;
    for (int step = 0; step < 5; ++step)
        names << walk(Qt::Key_Right);
    QCOMPARE(names, (QStringList{"runs, a", "runs, b", "runs, same place", "runs, c", "runs, c"}));
    QCOMPARE(walk(Qt::Key_Left), QStringLiteral("runs, same place"));
    QCOMPARE(walk(Qt::Key_Left), QStringLiteral("runs, b"));
}

// A window tells after each frame where the pointer is, although it did not move.
void TestPlotItem::pointerAtRestLeavesTheKeyboardItsReading()
{
    const auto item = itemOf(testing::throughputChart());
    imageOf(*item);
    const QPointF empty(470, 10);
    hover(*item, empty);
    press(*item, Qt::Key_Right);
    const QString read = item->spoken();
    QVERIFY(!read.isEmpty());
    hover(*item, empty);
    QCOMPARE(item->spoken(), read);
    QHoverEvent leave(QEvent::HoverLeave, empty, empty, empty); // what it was on was laid out anew
    QCoreApplication::sendEvent(item.get(), &leave);
    QCOMPARE(item->spoken(), read);
    hover(*item, empty - QPointF(1, 0));
    QVERIFY(!item->isReading());
}

void TestPlotItem::labelSwitchesItsSeries()
{
    const auto item = itemOf(testing::costChart());
    const QImage all = imageOf(*item);
    item->toggleSeries(3);
    const QImage without = imageOf(*item);
    QVERIFY(without != all);
    item->toggleSeries(3);
    QCOMPARE(imageOf(*item), all);
    item->toggleSeries(99);
    item->toggleSeries(-1);
    QCOMPARE(imageOf(*item), all);
    // The name of D stands at its right end, at the top right.
    for (const QEvent::Type type : {QEvent::MouseButtonPress, QEvent::MouseButtonRelease}) {
        QMouseEvent event(type, QPointF(465, 27), QPointF(465, 27), Qt::LeftButton, Qt::LeftButton, Qt::NoModifier);
        QCoreApplication::sendEvent(item.get(), &event);
    }
    QCOMPARE(imageOf(*item), without);
}

void TestPlotItem::legendSwitchesItsSeries()
{
    const auto item = itemOf(testing::predictedAgainstMeasured());
    const QImage all = imageOf(*item);
    const auto click = [&item] { // the first entry, at the bottom left
        for (const QEvent::Type type : {QEvent::MouseButtonPress, QEvent::MouseButtonRelease}) {
            QMouseEvent event(type, QPointF(20, 252), QPointF(20, 252), Qt::LeftButton, Qt::LeftButton, Qt::NoModifier);
            QCoreApplication::sendEvent(item.get(), &event);
        }
        return imageOf(*item);
    };
    QVERIFY(click() != all);
    QCOMPARE(click(), all);
}

void TestPlotItem::schemeChangesTheColours()
{
    const auto item = itemOf(testing::memoryBars());
    const QImage light = imageOf(*item);
    item->setScheme(theme::Scheme::Dark);
    QVERIFY(imageOf(*item) != light);
    item->setScheme(theme::Scheme::Light);
    QCOMPARE(imageOf(*item), light);
}

void TestPlotItem::savesInItsFormats_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QByteArray>("start");
    QTest::newRow("png") << "chart.png" << QByteArray("\x89PNG");
    QTest::newRow("svg") << "chart.svg" << QByteArray("<?xml");
    QTest::newRow("pdf") << "chart.PDF" << QByteArray("%PDF");
    QTest::newRow("csv") << "chart.csv" << QByteArray("Series,");
    QTest::newRow("another ending") << "chart.exe" << QByteArray();
    QTest::newRow("no folder") << "no/such/chart.png" << QByteArray();
}

void TestPlotItem::savesInItsFormats()
{
    QFETCH(QString, name);
    QFETCH(QByteArray, start);
    const QTemporaryDir folder;
    const QString path = folder.filePath(name);
    const auto item = itemOf(testing::throughputChart());
    QCOMPARE(item->save(QUrl::fromLocalFile(path)), !start.isEmpty());
    QFile file(path);
    QCOMPARE(file.open(QIODevice::ReadOnly), !start.isEmpty());
    QVERIFY(start.isEmpty() || file.readAll().startsWith(start));
}

void TestPlotItem::tableIsAModel()
{
    const auto item = itemOf(testing::memoryBars());
    const QAbstractItemModelTester tester(item->table());
    QCOMPARE(item->table()->rowCount(), 10);
    QCOMPARE(item->table()->headerData(1, Qt::Horizontal, Qt::DisplayRole).toString(), QStringLiteral("8 × H200, FP8"));
    QCOMPARE(item->table()->index(1, 1).data().toString(), QStringLiteral("36.8"));
    item->setSpec(testing::contextMap());
    QCOMPARE(item->table()->rowCount(), 8);
}

namespace {

class WatchedTexts : public testing::EnglishTexts
{
public:
    [[nodiscard]] NumberFormat numberFormat() const override
    {
        m_askedWhenGone = m_askedWhenGone || m_gone;
        return EnglishTexts::numberFormat();
    }
    // Marked instead of deleted.
    TextSourcePointer shared()
    {
        return {this, [](WatchedTexts* texts) {
                    texts->m_gone = true;
                }};
    }
    [[nodiscard]] bool isGone() const { return m_gone; }
    [[nodiscard]] bool wasAskedWhenGone() const { return m_askedWhenGone; }

private:
    bool m_gone = false;
    mutable bool m_askedWhenGone = false;
};

} // namespace

// With the language; the words of before are gone then.
void TestPlotItem::wordsMayBeExchanged()
{
    WatchedTexts words;
    const auto item = itemOf(testing::throughputChart());
    item->setTexts(words.shared());
    imageOf(*item);
    item->setSpec(testing::memoryBars()); // has no upright axis
    item->setTexts(std::make_shared<testing::EnglishTexts>());
    imageOf(*item);
    item->setSize({300, 200});
    imageOf(*item);
    QVERIFY(words.isGone());
    QVERIFY(!words.wasAskedWhenGone());
}

QTEST_MAIN(TestPlotItem)
#include "tst_plot_item.moc"
