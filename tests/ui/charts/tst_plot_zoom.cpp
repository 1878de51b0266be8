// A chart in the window, zoomed: what is out of sight is reached, nothing but the picture changes, all of it comes
// back.
#include <QtTest>

#include "tests/support/SampleCharts.h"
#include "tests/ui/charts/PlotItemTools.h"

using namespace berth;
using namespace berth::report;
using testing::hover;
using testing::imageOf;
using testing::itemOf;
using testing::press;

class TestPlotZoom : public QObject
{
    Q_OBJECT

private slots:
    void wheelZoomsAndDoubleClickResets();
    void keysReachWhatIsOutsideAZoomedChart_data();
    void keysReachWhatIsOutsideAZoomedChart();
    void keyShowsAllAgain();
    void pointerReadsNothingOutsideAZoomedChart();
    void zoomDoesNotChangeTheTable();
};

void TestPlotZoom::wheelZoomsAndDoubleClickResets()
{
    const auto item = itemOf(testing::costChart());
    const QImage whole = imageOf(*item);
    const auto wheel = [&] {
        QWheelEvent event({200, 120}, {200, 120}, {}, {0, 120}, Qt::NoButton, Qt::NoModifier, Qt::NoScrollPhase, false);
        QCoreApplication::sendEvent(item.get(), &event);
    };
    wheel();
    QVERIFY(item->isZoomed());
    const QImage closer = imageOf(*item);
    QVERIFY(closer != whole);
    item->resetZoom();
    QVERIFY(!item->isZoomed());
    QCOMPARE(imageOf(*item), whole);
}

void TestPlotZoom::keysReachWhatIsOutsideAZoomedChart_data()
{
    QTest::addColumn<ChartSpec>("spec");
    QTest::newRow("linear") << testing::throughputChart();
    QTest::newRow("logarithmic") << testing::predictedAgainstMeasured();
}

// Every value of a line, in both directions and with the frames between or without them.
void TestPlotZoom::keysReachWhatIsOutsideAZoomedChart()
{
    QFETCH(ChartSpec, spec);
    const auto item = itemOf(spec);
    imageOf(*item);
    const auto values = [&](int key) {
        QStringList spoken;
        for (QString last; item->spoken() != last;) {
            last = item->spoken();
            spoken << last;
            press(*item, key);
        }
        return spoken;
    };
    press(*item, Qt::Key_Right);
    const QStringList forwards = values(Qt::Key_Right);
    const QStringList backwards = values(Qt::Key_Left);
    QVERIFY(forwards.size() > 1);
    press(*item, Qt::Key_Escape);
    for (int step = 0; step < 8; ++step)
        press(*item, Qt::Key_Plus);
    QVERIFY(item->isZoomed());
    press(*item, Qt::Key_Right); // something in sight
    for (std::size_t line = 0; line < spec.series.size(); ++line)
        press(*item, Qt::Key_Up);
    (void)values(Qt::Key_Left);
    const QRectF area(0, 0, item->width(), item->height());
    QVERIFY(item->isReading() && area.contains(item->readingPlace()));
    QCOMPARE(values(Qt::Key_Right), forwards);
    QVERIFY(area.contains(item->readingPlace()));
    QCOMPARE(values(Qt::Key_Left), backwards);
    QVERIFY(area.contains(item->readingPlace()));
    QKeyEvent quick(QEvent::KeyPress, Qt::Key_Right, Qt::NoModifier);
    for (int step = 0; step < forwards.size(); ++step)
        QCoreApplication::sendEvent(item.get(), &quick);
    QCOMPARE(item->spoken(), forwards.last());
    QVERIFY(area.contains(item->readingPlace()));
}

void TestPlotZoom::keyShowsAllAgain()
{
    const auto item = itemOf(testing::costChart());
    const QImage whole = imageOf(*item);
    for (int step = 0; step < 6; ++step)
        press(*item, Qt::Key_Plus);
    press(*item, Qt::Key_Right);
    press(*item, Qt::Key_Right);
    QVERIFY(item->isZoomed());
    press(*item, Qt::Key_Escape);
    press(*item, Qt::Key_0);
    QVERIFY(!item->isZoomed());
    QCOMPARE(imageOf(*item), whole);
}

void TestPlotZoom::pointerReadsNothingOutsideAZoomedChart()
{
    ChartSpec spec{.kind = ChartKind::Lines};
    spec.series = {{.name = "s", .points = {{.x = 0, .y = 0}, {.x = 10, .y = 10}}}};
    const auto item = itemOf(spec);
    imageOf(*item);
    press(*item, Qt::Key_Right);
    press(*item, Qt::Key_Right);
    const QPointF corner = item->readingPlace();
    press(*item, Qt::Key_Escape);
    item->zoom(0.99); // just out of sight
    imageOf(*item);
    hover(*item, corner);
    QVERIFY(!item->isReading());
}

void TestPlotZoom::zoomDoesNotChangeTheTable()
{
    const auto item = itemOf(testing::costChart());
    imageOf(*item);
    const QString before = item->tableText();
    press(*item, Qt::Key_Plus);
    QVERIFY(item->isZoomed());
    QCOMPARE(item->tableText(), before);
    QVERIFY(before.contains(QLatin1String("A 530\t48\t530.3")));
}

QTEST_MAIN(TestPlotZoom)
#include "tst_plot_zoom.moc"
