// A chart in the window, zoomed: what is out of sight is reached, nothing but the picture changes, all of it comes
// back.
#include <QtTest>

#include "tests/support/SampleCharts.h"
#include "tests/ui/charts/DrawnTexts.h"
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
    void anotherChartIsShownWhole();
    void newDataKeepZoomAndHiddenSeries();
    void everyAxisKeepsThreeLabels_data();
    void everyAxisKeepsThreeLabels();
    void nothingOldIsReadAfterAllIsShownAgain();
    void linesInSightKeepTheirNames();
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

// In the same place, such as the tabs of a pane.
void TestPlotZoom::anotherChartIsShownWhole()
{
    const auto item = itemOf(testing::throughputChart());
    imageOf(*item);
    press(*item, Qt::Key_Plus);
    item->toggleSeries(0);
    item->setSpec(testing::costChart());
    QVERIFY(!item->isZoomed());
    QCOMPARE(imageOf(*item), imageOf(*itemOf(testing::costChart())));
}

void TestPlotZoom::newDataKeepZoomAndHiddenSeries()
{
    const ChartSpec spec = testing::throughputChart();
    const auto item = itemOf(spec);
    imageOf(*item);
    press(*item, Qt::Key_Plus);
    item->toggleSeries(0);
    const QImage before = imageOf(*item);
    item->setSpec(spec);
    QVERIFY(item->isZoomed());
    QCOMPARE(imageOf(*item), before);
    ChartSpec turned = spec; // what is hidden stands elsewhere
    std::reverse(turned.series.begin(), turned.series.end());
    item->setSpec(turned);
    item->toggleSeries(static_cast<int>(turned.series.size()) - 1);
    item->setSpec(spec);
    item->toggleSeries(0);
    QCOMPARE(imageOf(*item), before);
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

void TestPlotZoom::everyAxisKeepsThreeLabels_data()
{
    QTest::addColumn<ChartSpec>("spec");
    QTest::addColumn<QSizeF>("size");
    const std::pair<const char*, ChartSpec> specs[]{{"cost", testing::costChart()},
                                                    {"throughput", testing::throughputChart()},
                                                    {"roofline", testing::roofline()},
                                                    {"agreement", testing::predictedAgainstMeasured()}};
    for (const auto& [name, spec] : specs)
        for (const QSizeF size : {QSizeF(300, 200), QSizeF(480, 260), QSizeF(1000, 400)})
            QTest::addRow("%s %g", name, size.width()) << spec << size;
}

// The numbers along the axes: those of the horizontal one stand on one line.
QMap<bool, QList<QRectF>> axisLabels(charts::PlotItem& item)
{
    static const QRegularExpression number(QStringLiteral("^-?[0-9][0-9,]*(\\.[0-9]+)?$"));
    const auto texts = testing::textsOf(item.size().toSize(), [&](QPainter& painter) { item.paint(&painter); });
    QMap<int, QList<QRectF>> lines;
    for (const auto& [text, place] : texts)
        if (number.match(text).hasMatch())
            lines[qRound(place.center().y())] << place;
    QMap<bool, QList<QRectF>> labels;
    for (const QList<QRectF>& line : std::as_const(lines))
        labels[line.size() > 1] << line;
    return labels;
}

QString faultOf(const QMap<bool, QList<QRectF>>& labels, QSizeF size)
{
    for (const bool lies : {false, true}) {
        const QList<QRectF> places = labels.value(lies);
        if (places.size() < 3)
            return QStringLiteral("%1 labels %2").arg(places.size()).arg(lies ? "below" : "beside");
        for (qsizetype one = 0; one < places.size(); ++one) {
            const QRectF place = places[one].adjusted(0, 3, 0, -3); // the letters alone
            if (place.left() < -1 || place.right() > size.width() + 1)
                return QStringLiteral("cut off");
            for (qsizetype other = 0; other < one; ++other)
                if (place.intersects(places[other].adjusted(0, 3, 0, -3)))
                    return QStringLiteral("one covers another");
        }
    }
    return {};
}

// Wherever and however far it is zoomed.
void TestPlotZoom::everyAxisKeepsThreeLabels()
{
    QFETCH(ChartSpec, spec);
    QFETCH(QSizeF, size);
    const auto item = itemOf(spec, size);
    for (const QPointF& share : {QPointF(.3, .4), QPointF(.71, .55)}) {
        const QPointF pointer(size.width() * share.x(), size.height() * share.y());
        for (int notch = 0; notch < 22; ++notch) {
            imageOf(*item);
            const QString fault = faultOf(axisLabels(*item), size);
            QVERIFY2(fault.isEmpty(), qPrintable(QStringLiteral("after %1: %2").arg(notch).arg(fault)));
            QWheelEvent event(pointer, pointer, {}, {0, 240}, Qt::NoButton, Qt::NoModifier, Qt::NoScrollPhase, false);
            QCoreApplication::sendEvent(item.get(), &event);
        }
        item->resetZoom();
    }
}

void TestPlotZoom::nothingOldIsReadAfterAllIsShownAgain()
{
    const auto item = itemOf(testing::throughputChart());
    imageOf(*item);
    press(*item, Qt::Key_Right);
    const QPointF place = item->readingPlace();
    press(*item, Qt::Key_Escape);
    for (int step = 0; step < 3; ++step)
        press(*item, Qt::Key_Plus);
    QPointF pointer;
    for (int at = 0; at < 3000 && !item->isReading(); ++at) {
        pointer = QPointF(80 + at % 60 * 5, 30 + at / 60 * 4);
        hover(*item, pointer);
    }
    QVERIFY(item->isReading());
    imageOf(*item);
    const QPointF zoomed = item->readingPlace();
    QMouseEvent again(QEvent::MouseButtonDblClick, pointer, pointer, Qt::LeftButton, Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(item.get(), &again);
    QVERIFY(!item->isReading());
    hover(*item, pointer); // as the window says before the next frame: what was below it then is no more
    QVERIFY(!item->isReading());
    imageOf(*item);
    hover(*item, pointer); // and after it
    if (item->isReading())
        QVERIFY(QLineF(item->readingPlace(), pointer).length() <= 24 && item->readingPlace() != zoomed);
    hover(*item, place + QPointF(1, 1));
    QVERIFY(item->isReading());
}

// Also where none of their points is.
void TestPlotZoom::linesInSightKeepTheirNames()
{
    const auto item = itemOf(testing::costChart());
    imageOf(*item);
    item->zoom(0.6);
    imageOf(*item);
    QStringList words;
    for (const auto& drawn : testing::textsOf(item->size().toSize(), [&](QPainter& painter) { item->paint(&painter); }))
        words << drawn.text;
    for (const QString& name : {QStringLiteral("A 530"), QStringLiteral("B 633")})
        QVERIFY2(words.contains(name), qPrintable(words.join(u'|')));
}

QTEST_MAIN(TestPlotZoom)
#include "tst_plot_zoom.moc"
