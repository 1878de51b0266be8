// F6 from where the keyboard is, where it is after the command palette, and the way out of the program by keys.
#include "tests/support/FindItem.h"
#include "tests/ui/shell/ShippedWindow.h"

#include <QApplication>
#include <QSignalSpy>
#include <QTest>

using namespace berth;

namespace {

constexpr int kPatience = 60'000; // milliseconds; a busy machine

} // namespace

class TestPanes : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void theNextPaneIsThatAfterTheKeyboard();
    void theKeyboardComesToWhatWasChosenElsewhere();
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

// As from the command palette: the requirement has other hardware, and its configuration is what is explained.
void TestPanes::theKeyboardComesToWhatWasChosenElsewhere()
{
    settle();
    testing::findType(window().contentItem(), QStringLiteral("ResultsTable"))->forceActiveFocus(Qt::TabFocusReason);
    QTest::keyClick(&window(), Qt::Key_End);
    QTest::keyClick(&window(), Qt::Key_K, Qt::ControlModifier);
    for (const char letter : {'m', 'i', '3', '0', '0', 'x'}) {
        QTest::keyClick(&window(), letter);
    }
    viewmodels::Session& session = m_main->session();
    viewmodels::SizeViewModel& page = *session.size();
    QSignalSpy chosen(&page, &viewmodels::SizeViewModel::ownChosen);
    const auto& found = session.palette()->rowList();
    QTRY_VERIFY_WITH_TIMEOUT(!found.isEmpty() && found.constFirst().title.contains("MI300X"), kPatience);
    QTest::keyClick(&window(), Qt::Key_Return);
    QTRY_VERIFY_WITH_TIMEOUT(chosen.size() == 1, kPatience);
    settle();
    QCOMPARE(window().activeFocusItem()->property("row").value<viewmodels::ResultRow>().id, page.selectedId());
}

void TestPanes::ctrlQClosesTheWindow()
{
    settle();
    QTest::keyClick(&window(), Qt::Key_Q, Qt::ControlModifier);
    QTRY_VERIFY(!window().isVisible());
}

QTEST_MAIN(TestPanes)
#include "tst_panes.moc"
