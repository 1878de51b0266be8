// Work that is saved under a name, by keys in the real window: kept in place of what is open, saved as another one, and
// found again in its list.
#include "core/workspace/sqlite/WorkspaceFile.h"
#include "tests/support/FindItem.h"
#include "tests/ui/shell/ShippedWindow.h"

#include <QQuickItem>
#include <QTest>

using namespace berth;

namespace {

constexpr int kPatience = 60'000; // milliseconds; a busy machine

} // namespace

class TestSavedPopup : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { m_main.reset(); }
    void savesInPlaceOfWhatIsOpen();
    void anotherNameIsAnotherOne();
    void opensFromTheList();

private:
    [[nodiscard]] viewmodels::Session& session() { return m_main->session(); }
    [[nodiscard]] viewmodels::SavedWork& saved() { return *session().work()->saved(); }
    [[nodiscard]] QQuickWindow& window() { return *m_main->window(); }
    [[nodiscard]] viewmodels::NumberInput& context() { return *session().size()->requirement()->load()->context(); }
    [[nodiscard]] bool isIn(const char* type)
    {
        const QQuickItem* item = window().activeFocusItem();
        while (item != nullptr && !testing::isOfType(*item, QLatin1String(type))) {
            item = item->parentItem();
        }
        return item != nullptr;
    }
    void type(const char* text)
    {
        for (const char* letter = text; *letter != '\0'; ++letter) {
            QTest::keyClick(&window(), *letter);
        }
        QTest::keyClick(&window(), Qt::Key_Return);
    }
    void saveAs(const char* name)
    {
        QTest::keyClick(&window(), Qt::Key_S, Qt::ControlModifier | Qt::ShiftModifier);
        QTRY_VERIFY(isIn("TextField"));
        type(name);
        QTRY_COMPARE(saved().currentName(), QString::fromLatin1(name));
        QTRY_VERIFY(!isIn("TextField"));
    }

    std::unique_ptr<shell::MainWindow> m_main;
};

void TestSavedPopup::init()
{
    m_main = testing::makeShippedWindow({.workspace = workspace::makeTemporaryWorkspace(), .still = true});
    QVERIFY(m_main != nullptr);
    QTRY_VERIFY_WITH_TIMEOUT(testing::isAnswered(*m_main), kPatience);
}

// Ctrl+S asks for a name once; what it replaces can be put back.
void TestSavedPopup::savesInPlaceOfWhatIsOpen()
{
    QTest::keyClick(&window(), Qt::Key_S, Qt::ControlModifier);
    QTRY_VERIFY(isIn("TextField"));
    type("hall");
    QTRY_COMPARE(saved().currentName(), "hall");
    QTRY_VERIFY(!isIn("TextField"));
    context().edit(4096);
    QVERIFY(saved().isChanged());
    QTest::keyClick(&window(), Qt::Key_S, Qt::ControlModifier);
    QVERIFY(!saved().isChanged());
    QCOMPARE(saved().count(), 1);
    viewmodels::NoticeLog& said = *session().notices();
    QCOMPARE(said.rowList().constFirst().text, "Saved: hall");
    said.undo(said.rowList().constFirst().id);
    QVERIFY(saved().isChanged());
    QCOMPARE(saved().count(), 1);
}

// The field has the name of what is open, which Enter keeps.
void TestSavedPopup::anotherNameIsAnotherOne()
{
    saveAs("hall");
    context().edit(4096);
    QTest::keyClick(&window(), Qt::Key_S, Qt::ControlModifier | Qt::ShiftModifier);
    QTRY_VERIFY(isIn("TextField"));
    QTest::keyClick(&window(), Qt::Key_Return);
    QTRY_VERIFY(!saved().isChanged());
    QCOMPARE(saved().count(), 1);
    saveAs("lab");
    QCOMPARE(saved().count(), 2);
}

void TestSavedPopup::opensFromTheList()
{
    saveAs("hall");
    context().edit(4096);
    saveAs("lab");
    QTest::keyClick(&window(), Qt::Key_O, Qt::ControlModifier);
    QTRY_VERIFY(isIn("SavedLine"));
    QTest::keyClick(&window(), Qt::Key_Down); // the newest stands first, and it is open
    QTest::keyClick(&window(), Qt::Key_Return);
    QTRY_COMPARE(saved().currentName(), "hall");
    QVERIFY(context().value() != 4096.0);
}

QTEST_MAIN(TestSavedPopup)
#include "tst_saved_popup.moc"
