// No window is larger than its screen, frame included, wherever it was in the last run.
#include "app/facts/ShippedFacts.h"
#include "ui/shell/MakeWindow.h"
#include "ui/shell/WindowGeometry.h"

#include <QScreen>
#include <QTest>

using namespace berth;

class TestWindowGeometry : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void isWithinTheScreen_data();
    void isWithinTheScreen();
    void theFirstWindowFits();
};

void TestWindowGeometry::isWithinTheScreen_data()
{
    QTest::addColumn<QRect>("window");
    QTest::addColumn<QRect>("available");
    QTest::addColumn<QRect>("fits");

    // 40 pixels are left for the frame at the top.
    QTest::newRow("small enough") << QRect(100, 60, 1000, 600) << QRect(0, 0, 1920, 1080) << QRect(100, 60, 1000, 600);
    QTest::newRow("too wide and high") << QRect(240, 100, 1440, 900) << QRect(0, 0, 1366, 728)
                                       << QRect(0, 40, 1366, 688);
    QTest::newRow("too high") << QRect(240, 100, 1440, 900) << QRect(0, 0, 1920, 800) << QRect(240, 40, 1440, 760);
    QTest::newRow("second screen") << QRect(1900, 0, 1440, 900) << QRect(1920, 0, 1280, 720)
                                   << QRect(1920, 40, 1280, 680);
    QTest::newRow("as large as the screen")
        << QRect(0, 0, 1440, 900) << QRect(0, 0, 1440, 900) << QRect(0, 0, 1440, 900);
    QTest::newRow("beyond an edge") << QRect(-50, 700, 800, 600) << QRect(0, 0, 1920, 1080)
                                    << QRect(-50, 700, 800, 600);
}

void TestWindowGeometry::isWithinTheScreen()
{
    QFETCH(QRect, window);
    QFETCH(QRect, available);
    QTEST(shell::fitted(window, available), "fits");
}

// The screen of these tests has 800 × 800 pixels, fewer than the window asks for.
void TestWindowGeometry::theFirstWindowFits()
{
    auto catalog = app::openShippedCatalog();
    QVERIFY(catalog.has_value());
    shell::MainWindow main({.catalog = std::make_unique<const catalog::Catalog>(*std::move(catalog)), .still = true});
    QVERIFY(main.window() != nullptr);
    QCOMPARE(main.window()->size(), QSize(800, 760)); // the offscreen platform moves its corner by a frame
}

QTEST_MAIN(TestWindowGeometry)
#include "tst_window_geometry.moc"
