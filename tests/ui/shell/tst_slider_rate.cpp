// A slider that is dragged: how many frames and answers a second the real window shows with the software renderer. The
// goal is 30 of each on two idle cores; the limits find a mistake and stand a busy machine. Run by hand for the
// figures.
#include "tests/pages/FindItem.h"
#include "tests/ui/shell/ShippedWindow.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QSignalSpy>
#include <QTest>

using namespace berth;

namespace {

constexpr int kPatience = 20'000; // milliseconds; a busy machine
constexpr int kMoves = 250;
constexpr int kStops = 40; // of the slider on the way: less than it has, so that every move asks something else
constexpr int kMilliseconds = 8; // between two moves of a usual mouse
constexpr double kLeastPerSecond = 2; // frames and answers on a machine with other things to do
constexpr double kMillisecondsPerSecond = 1e3;

} // namespace

class TestSliderRate : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void framesAndAnswersFollowTheMouse();

private:
    std::unique_ptr<shell::MainWindow> m_main;
};

void TestSliderRate::init()
{
    m_main = testing::makeShippedWindow({.still = false});
    QVERIFY(m_main != nullptr);
    QTRY_VERIFY_WITH_TIMEOUT(testing::isAnswered(*m_main), kPatience);
}

void TestSliderRate::framesAndAnswersFollowTheMouse()
{
    QQuickWindow& window = *m_main->window();
    QQuickItem* slider = testing::findType(window.contentItem(), QStringLiteral("Slider"));
    QVERIFY(slider != nullptr);
    const auto at = [slider](double share) {
        return slider->mapToScene(QPointF(slider->width() * share, slider->height() / 2)).toPoint();
    };
    QSignalSpy frames(&window, &QQuickWindow::frameSwapped);
    QSignalSpy answers(m_main->session().size(), &viewmodels::SizeViewModel::answered);
    QTest::mousePress(&window, Qt::LeftButton, {}, at(0.1));
    QElapsedTimer timer;
    timer.start();
    for (int move = 0; move < kMoves; ++move) {
        const int stop = std::abs(move % (2 * kStops) - kStops); // to and fro
        QTest::mouseMove(&window, at(0.1 + 0.8 * stop / kStops));
        QTest::qWait(kMilliseconds);
    }
    const double seconds = static_cast<double>(timer.elapsed()) / kMillisecondsPerSecond;
    QTest::mouseRelease(&window, Qt::LeftButton, {}, at(0.9));
    const double shown = static_cast<double>(frames.count()) / seconds;
    const double answered = static_cast<double>(answers.count()) / seconds;
    qInfo("%.1f frames and %.1f answers a second", shown, answered);
    QVERIFY(shown >= kLeastPerSecond);
    QVERIFY(answered >= kLeastPerSecond);
}

QTEST_MAIN(TestSliderRate)
#include "tst_slider_rate.moc"
