// What is said in the real window: one message at a time, wherever it comes from; what a former one told of is still in
// the list and can be taken back from there; and undo is about the page that is shown.
#include "core/workspace/sqlite/WorkspaceFile.h"
#include "tests/support/FindItem.h"
#include "tests/ui/shell/ShippedWindow.h"

#include <QQuickItem>
#include <QTest>

#include <algorithm>

using namespace berth;
using viewmodels::NoticeRow;

namespace {

constexpr int kPatience = 60'000; // milliseconds; a busy machine

} // namespace

class TestNotices : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { m_main.reset(); }
    void oneMessageAtATime();
    void aReplacedMessageIsTakenBackFromTheList();
    void undoIsOfThePageThatIsShown();

private:
    [[nodiscard]] viewmodels::Session& session() { return m_main->session(); }
    [[nodiscard]] QQuickWindow& window() { return *m_main->window(); }
    [[nodiscard]] const QList<NoticeRow>& said() { return session().notices()->rowList(); }
    void settle()
    {
        QTRY_VERIFY_WITH_TIMEOUT(session().size()->answer() != nullptr && !session().size()->isBusy(), kPatience);
    }
    // The texts of all messages that are shown.
    [[nodiscard]] QStringList shown()
    {
        QStringList texts;
        testing::visit(window().contentItem(), [&](QQuickItem* item) {
            const bool notice =
                QByteArray(item->metaObject()->className()).contains("Notice_QMLTYPE") && item->isVisible();
            texts << (notice ? QStringList(item->property("text").toString()) : QStringList());
        });
        return texts;
    }
    // A change that the page proposes, as a click on it does.
    void applyRemedy();
    void overrideH200(int mebibytes);

    std::unique_ptr<shell::MainWindow> m_main;
};

void TestNotices::init()
{
    m_main = testing::makeShippedWindow(
        {.workspace = workspace::makeTemporaryWorkspace(), .tables = app::readShippedCells, .still = true});
    QVERIFY(m_main != nullptr);
    settle();
}

void TestNotices::applyRemedy()
{
    session().size()->requirement()->load()->context()->edit(131072); // more than the first hardware holds
    settle();
    viewmodels::Remedies& remedies = *session().size()->remedies();
    QTRY_VERIFY_WITH_TIMEOUT(!remedies.isBusy() && !remedies.isSaving(), kPatience);
    QVERIFY(!remedies.rowList().isEmpty());
    remedies.apply(remedies.rowList().constFirst().id);
    settle();
}

void TestNotices::overrideH200(int mebibytes)
{
    session().catalogue()->load();
    QTRY_VERIFY_WITH_TIMEOUT(session().catalogue()->entries()->total() > 0, kPatience);
    viewmodels::OwnEditor& editor = *session().catalogue()->editor();
    editor.editFact(QStringLiteral("accelerators"), QStringLiteral("h200-141gb-sxm"),
                    QStringLiteral("usable_memory_mib"));
    editor.setValue(QString::fromLatin1(viewmodels::OwnEditor::kValue), QString::number(mebibytes));
    QVERIFY(editor.save());
    settle();
}

void TestNotices::oneMessageAtATime()
{
    applyRemedy();
    QCOMPARE(shown().size(), 1);
    QVERIFY(shown().constFirst().startsWith(QStringLiteral("Applied: ")));
    session().notices()->add(QStringLiteral("Report saved: r1.pdf"), false);
    QCOMPARE(shown(), QStringList(QStringLiteral("Report saved: r1.pdf")));
    window().setProperty("place", QStringLiteral("catalogue"));
    overrideH200(120'000);
    QCOMPARE(shown().size(), 1);
    QCOMPARE(said().size(), 3);
}

void TestNotices::aReplacedMessageIsTakenBackFromTheList()
{
    session().work()->saved()->saveAs(QStringLiteral("Plan A"));
    session().work()->saved()->remove(session().work()->saved()->currentId());
    QCOMPARE(session().work()->saved()->count(), 0);
    applyRemedy();
    const auto removed =
        std::find_if(said().cbegin(), said().cend(), [](const NoticeRow& row) { return row.text.contains(u"Plan A"); });
    QVERIFY(removed != said().cend() && removed->isUndoable());
    session().notices()->undo(removed->id);
    QCOMPARE(session().work()->saved()->count(), 1);
    QVERIFY(said().constFirst().isUndoable()); // what was applied
    session().size()->requirement()->load()->context()->edit(65536);
    QVERIFY(!said().constFirst().isUndoable()); // now something else is the last edit
}

// Ctrl+Z on the page of the requirement leaves own facts alone; the message about them takes them back from anywhere.
void TestNotices::undoIsOfThePageThatIsShown()
{
    viewmodels::NumberInput& context = *session().size()->requirement()->load()->context();
    const double before = context.value();
    context.edit(16384);
    settle();
    overrideH200(120'000);
    QTRY_COMPARE_WITH_TIMEOUT(session().size()->details()->capacity().value, 120'000 * 1024.0 * 1024, kPatience);
    settle();
    QTest::keyClick(&window(), Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(context.value(), before);
    QVERIFY(!session().work()->history()->canUndo()); // what the facts changed is no step
    QVERIFY(session().catalogue()->editor()->canUndo());
    QVERIFY(said().constFirst().isUndoable());
    session().notices()->undo(said().constFirst().id);
    QTRY_COMPARE_WITH_TIMEOUT(session().size()->details()->capacity().value, 143'771 * 1024.0 * 1024, kPatience);
}

QTEST_MAIN(TestNotices)
#include "tst_notices.moc"
