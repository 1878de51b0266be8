// F6 from where the keyboard is, and the way out of the program by keys.
#include "tests/support/FindItem.h"
#include "tests/ui/shell/ShippedWindow.h"

#include <QApplication>
#include <QTest>

using namespace berth;

namespace {

constexpr int kPatience = 20'000; // milliseconds; a busy machine

} // namespace

class TestPanes : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void theNextPaneIsThatAfterTheKeyboard();
    void ctrlQClosesTheWindow();
    void cleanup() { m_main.reset(); }

private:
    [[nodiscard]] QQuickWindow& window() { return *m_main->window(); }
    void settle() { QTRY_VERIFY_WITH_TIMEOUT(testing::isAnswered(*m_main), kPatience); }

    std::unique_ptr<shell::MainWindow> m_main;
};

void TestPanes::init()
{
    m_main = testing::makeShippedWindow();
    QVERIFY(m_main != nullptr);
}

// From where the keyboard is, however it came there.
void TestPanes::theNextPaneIsThatAfterTheKeyboard()
{
    settle();
    const auto isIn = [this](const char* type) {
        const QQuickItem* item = window().activeFocusItem();
        while (item != nullptr && !testing::isOfType(*item, QLatin1String(type))) {
            item = item->parentItem();
        }
        return item != nullptr;
    };
    QQuickItem* table = testing::findType(window().contentItem(), QStringLiteral("ResultsTable"));
    QVERIFY(table != nullptr);
    table->forceActiveFocus(Qt::MouseFocusReason);
    QTest::keyClick(&window(), Qt::Key_F6);
    QVERIFY(isIn("DetailsPane"));
    table->forceActiveFocus(Qt::MouseFocusReason);
    QTest::keyClick(&window(), Qt::Key_F6, Qt::ShiftModifier);
    QVERIFY(isIn("RequirementPanel"));
}

void TestPanes::ctrlQClosesTheWindow()
{
    settle();
    QTest::keyClick(&window(), Qt::Key_Q, Qt::ControlModifier);
    QTRY_VERIFY(!window().isVisible());
}

QTEST_MAIN(TestPanes)
#include "tst_panes.moc"
