// A new entry that is half typed survives the end of the program, however it ends, until it is added or cancelled.
#include "core/catalog/CatalogPath.h"
#include "core/catalog/sqlite/CatalogFile.h"
#include "core/workspace/sqlite/WorkspaceFile.h"
#include "ui/viewmodels/Session.h"

#include <QTemporaryDir>
#include <QTest>

#include <algorithm>

using namespace berth;
using namespace berth::viewmodels;

namespace {

constexpr int kPatience = 60'000; // milliseconds; a busy machine
const QString kSystems = QStringLiteral("systems");
const QString kName = QStringLiteral("name");

} // namespace

class TestOwnDraft : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { m_session.reset(); }
    void isThereAgain();
    void anotherKindPutsItAside();
    void speaksAnotherLanguageWhileOpen();
    void endsWhenCancelled();
    void comesBackAfterCancel();
    void undoIsAboutWhatCameLast();
    void endsWhenAdded();
    void survivesOtherForms();
    void numbersOfAnotherLanguageAreTypedAgain();
    void brokenOnesAreNone();

private:
    void start(const QString& language = QStringLiteral("en"))
    {
        m_session.reset();
        m_session = std::make_unique<Session>(
            std::make_unique<const catalog::Catalog>(catalog::openCatalog(catalog::findCatalogFile().value()).value()),
            std::make_unique<Preferences>(nullptr, QStringList{language}, nullptr),
            workspace::openWorkspace(m_path).value());
        m_session->catalogue()->setLoader([] { return catalog::readCells(catalog::findCatalogFile().value()); });
        m_session->catalogue()->load();
        QTRY_VERIFY_WITH_TIMEOUT(m_session->catalogue()->entries()->total() > 0, kPatience);
    }
    // As after a crash: what was written is there, and nothing else was done.
    void crash()
    {
        m_session->work()->keeper()->flush();
        start();
    }
    [[nodiscard]] OwnEditor& editor() { return *m_session->catalogue()->editor(); }
    [[nodiscard]] QString value(const QString& field)
    {
        const QList<FieldRow>& rows = editor().fieldList();
        const auto found = std::find_if(rows.begin(), rows.end(), [&](const FieldRow& row) { return row.id == field; });
        return found == rows.end() ? QString() : found->value;
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::string m_path;
    std::unique_ptr<Session> m_session;
};

void TestOwnDraft::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_path = m_folder->filePath(QStringLiteral("workspace.sqlite")).toStdString();
    start();
}

void TestOwnDraft::isThereAgain()
{
    QVERIFY(!editor().isOpen());
    editor().newEntry(kSystems);
    editor().setValue(kName, QStringLiteral("Our next box"));
    editor().showFurther();
    editor().setValue(QStringLiteral("notes"), QStringLiteral("asked for on Monday"));
    crash();
    QVERIFY(editor().isOpen() && editor().isAdding());
    QCOMPARE(m_session->catalogue()->kind(), kSystems);
    QCOMPARE(value(kName), QStringLiteral("Our next box"));
    QCOMPARE(value(QStringLiteral("notes")), QStringLiteral("asked for on Monday"));
    QTRY_VERIFY(m_session->notices()->count() == 1);
    crash(); // unchanged it is still there
    QCOMPARE(value(kName), QStringLiteral("Our next box"));
}

// Of one kind at a time; the other is not lost without a word.
void TestOwnDraft::anotherKindPutsItAside()
{
    editor().newEntry(kSystems);
    editor().setValue(kName, QStringLiteral("Our next box"));
    editor().newEntry(QStringLiteral("networks"));
    QVERIFY(editor().title().contains(QStringLiteral("Networks")));
    QVERIFY(value(kName).isEmpty());
    QCOMPARE(m_session->notices()->count(), 1);
    QVERIFY(editor().canUndo());
    editor().undo();
    QVERIFY(editor().isAdding());
    QCOMPARE(value(kName), QStringLiteral("Our next box"));
}

void TestOwnDraft::speaksAnotherLanguageWhileOpen()
{
    editor().newEntry(kSystems);
    editor().setValue(kName, QStringLiteral("Our next box"));
    const auto watched = std::make_shared<int>(0);
    connect(&editor(), &OwnEditor::changed, this, [watched] { ++*watched; });
    editor().setFormat({QLocale(QStringLiteral("de_DE")), MemoryUnit::Gigabyte});
    QVERIFY(*watched > 0); // the form was made anew
    QCOMPARE(value(kName), QStringLiteral("Our next box"));
}

void TestOwnDraft::endsWhenCancelled()
{
    editor().newEntry(kSystems);
    editor().setValue(kName, QStringLiteral("Our next box"));
    editor().cancel();
    editor().newEntry(kSystems);
    QVERIFY(value(kName).isEmpty());
    crash();
    QVERIFY(!editor().isOpen());
    QCOMPARE(m_session->notices()->count(), 0);
}

void TestOwnDraft::comesBackAfterCancel()
{
    NoticeLog& notices = *m_session->notices();
    editor().newEntry(kSystems);
    editor().cancel(); // nothing was typed
    QCOMPARE(notices.count(), 0);
    editor().newEntry(kSystems);
    editor().setValue(kName, QStringLiteral("Our next box"));
    editor().cancel();
    QCOMPARE(notices.count(), 1);
    QVERIFY(notices.rowList().constFirst().isUndoable());
    m_session->catalogue()->setKind(QStringLiteral("models"));
    notices.undo(notices.rowList().constFirst().id);
    QCOMPARE(m_session->catalogue()->kind(), kSystems);
    QVERIFY(editor().isOpen() && editor().isAdding());
    QCOMPARE(value(kName), QStringLiteral("Our next box"));
    editor().cancel();
    editor().newEntry(kSystems);
    editor().setValue(kName, QStringLiteral("Another box"));
    QVERIFY(!notices.rowList().constFirst().isUndoable()); // it would take away what is typed now
}

// Undo brings a discarded entry back where nothing was kept since, instead of taking back something else.
void TestOwnDraft::undoIsAboutWhatCameLast()
{
    editor().duplicate(kSystems, QStringLiteral("dgx-h200"));
    QTRY_VERIFY_WITH_TIMEOUT(editor().isOpen(), kPatience);
    editor().cancel();
    editor().newEntry(kSystems);
    editor().setValue(kName, QStringLiteral("Our next box"));
    editor().cancel();
    m_session->catalogue()->setKind(QStringLiteral("networks"));
    editor().undo();
    QVERIFY(editor().isAdding());
    QCOMPARE(value(kName), QStringLiteral("Our next box"));
    QCOMPARE(m_session->catalogue()->kind(), kSystems);
    QCOMPARE(editor().own().rows.size(), std::size_t{1});
    editor().cancel();
    editor().duplicate(kSystems, QStringLiteral("dgx-h100"));
    QTRY_VERIFY_WITH_TIMEOUT(editor().isOpen(), kPatience);
    editor().undo();
    QCOMPARE(editor().own().rows.size(), std::size_t{1});
    QVERIFY(!editor().isAdding());
}

void TestOwnDraft::endsWhenAdded()
{
    editor().newEntry(QStringLiteral("prices"));
    editor().setValue(QStringLiteral("item_id"), QStringLiteral("h200-141gb-sxm"));
    crash();
    for (const auto& [field, text] :
         std::initializer_list<std::pair<const char*, const char*>>{{"item_kind", "accelerator"},
                                                                    {"price", "30000"},
                                                                    {"currency", "USD"},
                                                                    {"unit", "each"},
                                                                    {"price_kind", "list"},
                                                                    {"as_of", "2026-11-01"}}) {
        editor().setValue(QString::fromLatin1(field), QString::fromLatin1(text));
    }
    QVERIFY(editor().save());
    crash();
    QVERIFY(!editor().isOpen());
    QVERIFY(!editor().own().rows.empty());
}

// A look at another form, or a change that closes it, takes nothing away.
void TestOwnDraft::survivesOtherForms()
{
    editor().newEntry(kSystems);
    editor().setValue(kName, QStringLiteral("Our next box"));
    editor().editFact(QStringLiteral("accelerators"), QStringLiteral("h200-141gb-sxm"), QStringLiteral("tdp_w"));
    editor().cancel();
    editor().newEntry(kSystems);
    QCOMPARE(value(kName), QStringLiteral("Our next box"));
    editor().setValue(kName, QString()); // all of it taken back
    editor().newEntry(kSystems);
    crash();
    QVERIFY(!editor().isOpen());
}

void TestOwnDraft::numbersOfAnotherLanguageAreTypedAgain()
{
    editor().newEntry(kSystems);
    editor().setValue(kName, QStringLiteral("Version 1.5"));
    editor().setValue(QStringLiteral("accelerator_count"), QStringLiteral("8"));
    editor().setValue(QStringLiteral("max_power_w"), QStringLiteral("1.500"));
    m_session->work()->keeper()->flush();
    start(QStringLiteral("de"));
    QCOMPARE(value(kName), QStringLiteral("Version 1.5"));
    QCOMPARE(value(QStringLiteral("accelerator_count")), QStringLiteral("8"));
    QCOMPARE(value(QStringLiteral("max_power_w")), QString()); // one and a half, or one and a half thousand
}

void TestOwnDraft::brokenOnesAreNone()
{
    const OwnDraft draft{kSystems, QStringLiteral("."), {{kName, QStringLiteral("\"<b>\u202E")}}};
    QCOMPARE(readDraft(storedDraft(draft)), std::optional(draft));
    for (const std::string text : {"", "{}", "[1]", "{\"table\":\"systems\"}", "{\"table\":1,\"fields\":[[1,2]]}"}) {
        QVERIFY(!readDraft(text));
    }
    editor().setDraft(OwnDraft{QStringLiteral("no-such-table"), {}, {{kName, kName}}});
    QVERIFY(!editor().resume());
}

QTEST_GUILESS_MAIN(TestOwnDraft)
#include "tst_own_draft.moc"
