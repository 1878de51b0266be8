// The file of a workspace: versions, backups, and files that must not be believed.
#include <QTest>

#include "core/base/sqlite/DoubtfulFile.h"
#include "core/workspace/sqlite/WorkspaceFile.h"
#include "tests/core/catalog/Files.h"

#include <QDir>
#include <QTemporaryDir>

#include <array>
#include <filesystem>

using namespace berth;
using namespace berth::workspace;

namespace {

// A second version, as a release to come may have it.
constexpr const char* kSecondStep = "ALTER TABLE recent ADD COLUMN times INTEGER NOT NULL DEFAULT 1;";
constexpr const char* kBrokenStep = "ALTER TABLE recent ADD COLUMN times INTEGER; INSERT INTO nowhere VALUES(1);";

std::vector<Migration> withStep(const char* statements)
{
    std::vector<Migration> steps(migrations().begin(), migrations().end());
    steps.push_back({steps.back().version + 1, statements});
    return steps;
}

} // namespace

class TestWorkspaceFile : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void newVersionsComeAfterABackup();
    void brokenStepsChangeNothing();
    void newerFilesAreRefused();
    void foreignFilesAreRefused_data();
    void foreignFilesAreRefused();
    void addedTriggersAreRefused();
    void movedAsideFilesAreKept();
    void backupsAreRestored();
    void backupsOfOldVersionsAreRestored();
    void wrongBackupsChangeNothing();
    void oldBackupsAreRemoved();

private:
    [[nodiscard]] std::unique_ptr<Workspace> filled()
    {
        std::unique_ptr<Workspace> made = openWorkspace(m_path).value();
        return made->putSetting("a", "1") ? std::move(made) : nullptr;
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::string m_path;
};

void TestWorkspaceFile::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_path = m_folder->filePath("work space%?#.sqlite").toStdString(); // signs that mean something in a URI
}

void TestWorkspaceFile::newVersionsComeAfterABackup()
{
    filled().reset();
    const auto steps = withStep(kSecondStep);
    {
        const auto opened = openWorkspace(m_path, steps);
        QVERIFY(opened.has_value());
        QCOMPARE((*opened)->settings().value(), (Fields{{"a", "1"}}));
        QCOMPARE((*opened)->backups().size(), std::size_t{1});
        QVERIFY((*opened)->backups().front().path.ends_with("-before-2.sqlite"));
    }
    QCOMPARE(sqlite::readHeader(m_path, 1 << 30)->userVersion, 2u);
    const auto again = openWorkspace(m_path, steps);
    QCOMPARE((*again)->backups().size(), std::size_t{1}); // nothing to migrate any more
}

void TestWorkspaceFile::brokenStepsChangeNothing()
{
    filled().reset();
    const auto steps = withStep(kBrokenStep);
    QVERIFY(!openWorkspace(m_path, steps));
    const auto old = openWorkspace(m_path);
    QVERIFY(old.has_value());
    QCOMPARE((*old)->settings().value(), (Fields{{"a", "1"}}));
    QVERIFY((*old)->putRecent({.kind = "model", .id = "1", .title = "t", .openedAt = {}}));
}

void TestWorkspaceFile::newerFilesAreRefused()
{
    const auto steps = withStep(kSecondStep);
    QVERIFY(openWorkspace(m_path, steps).has_value());
    const std::string before = test::readText(m_path);
    const auto opened = openWorkspace(m_path);
    QVERIFY(!opened);
    QCOMPARE(opened.error().code, ErrorCode::WorkspaceNewer);
    QCOMPARE(opened.error().arguments, (std::vector<std::string>{m_path, "2", "1"}));
    QVERIFY(test::readText(m_path) == before);
}

void TestWorkspaceFile::foreignFilesAreRefused_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addRow("text") << QByteArray("id,amount\n1,2\n");
    QTest::addRow("zeros") << QByteArray(8192, '\0');
    QTest::addRow("half a header") << QByteArray("SQLite format 3\0", 16);
    QTest::addRow("another program's") << [] {
        const QTemporaryDir folder;
        const std::string path = folder.filePath("other.sqlite").toStdString();
        SQLite::Database other(path, SQLite::OPEN_READWRITE | SQLite::OPEN_CREATE);
        other.exec("CREATE TABLE photo(id INTEGER PRIMARY KEY)");
        return QByteArray::fromStdString(test::readText(path));
    }();
}

void TestWorkspaceFile::foreignFilesAreRefused()
{
    QFETCH(QByteArray, bytes);
    test::writeText(m_path, bytes.toStdString());
    const auto opened = openWorkspace(m_path);
    QVERIFY(!opened);
    QCOMPARE(opened.error().code, ErrorCode::WorkspaceUnreadable);
    QVERIFY(test::readText(m_path) == bytes.toStdString());
}

void TestWorkspaceFile::addedTriggersAreRefused()
{
    filled().reset();
    {
        SQLite::Database other(m_path, SQLite::OPEN_READWRITE);
        other.exec("CREATE TRIGGER forget AFTER INSERT ON setting BEGIN DELETE FROM own_fact; END");
    }
    const auto opened = openWorkspace(m_path);
    QVERIFY(!opened);
    QCOMPARE(opened.error().code, ErrorCode::WorkspaceDamaged);
    QCOMPARE(opened.error().arguments.back(), std::string("schema"));
}

void TestWorkspaceFile::movedAsideFilesAreKept()
{
    test::writeText(m_path, "no workspace");
    const auto aside = moveAside(m_path);
    QVERIFY(aside.has_value());
    QVERIFY(aside->starts_with(m_path + ".damaged-2"));
    QCOMPARE(test::readText(*aside), std::string("no workspace"));
    QVERIFY(openWorkspace(m_path).has_value());
}

void TestWorkspaceFile::backupsAreRestored()
{
    const auto workspace = filled();
    const auto backup = workspace->backUp();
    QVERIFY(backup.has_value());
    QVERIFY(backup->bytes > 0 && !QFile::exists(QString::fromStdString(backup->path + "-wal")));
    QVERIFY(workspace->putSetting("a", "2"));
    QVERIFY(workspace->putSetting("b", "3"));
    QVERIFY(workspace->restore(backup->path));
    QCOMPARE(workspace->settings().value(), (Fields{{"a", "1"}}));
    QVERIFY(workspace->putSetting("c", "4"));
    QCOMPARE(workspace->backups().size(), std::size_t{2}); // what was replaced is one, too
    QVERIFY(workspace->restore(workspace->backups().front().path));
    QCOMPARE(workspace->settings().value(), (Fields{{"a", "2"}, {"b", "3"}}));
}

void TestWorkspaceFile::backupsOfOldVersionsAreRestored()
{
    const std::string old = filled()->backUp().value().path;
    const auto steps = withStep(kSecondStep);
    const auto workspace = openWorkspace(m_path, steps).value();
    QVERIFY(workspace->putSetting("a", "2"));
    QVERIFY(workspace->restore(old));
    QCOMPARE(workspace->settings().value(), (Fields{{"a", "1"}}));
    QVERIFY(workspace->putRecent({.kind = "model", .id = "1", .title = "t", .openedAt = {}}));
    QCOMPARE(sqlite::readHeader(old, 1 << 30)->userVersion, 1u); // the backup stays what it was
}

void TestWorkspaceFile::wrongBackupsChangeNothing()
{
    const auto workspace = filled();
    const std::string text = m_folder->filePath("text.sqlite").toStdString();
    test::writeText(text, "no workspace");
    QCOMPARE(workspace->restore(text).error().code, ErrorCode::WorkspaceUnreadable);
    QCOMPARE(workspace->restore(text + "x").error().code, ErrorCode::WorkspaceUnreadable);
    QCOMPARE(workspace->settings().value(), (Fields{{"a", "1"}}));
}

void TestWorkspaceFile::oldBackupsAreRemoved()
{
    const auto workspace = filled();
    const QDir folder(m_folder->filePath("backups"));
    QVERIFY(folder.mkpath("."));
    for (int day = 1; day <= 15; ++day) {
        test::writeText(
            folder.filePath(QString("workspace-2026-10-%1T08-00-00.000Z.sqlite").arg(day, 2, 10, QChar('0')))
                .toStdString(),
            "old");
    }
    test::writeText(folder.filePath("workspace-2026-10-01T08-00-00.000Z-before-2.sqlite").toStdString(), "marked");
    test::writeText(folder.filePath("holiday.jpg").toStdString(), "not ours");
    QVERIFY(workspace->backUp().has_value());
    QCOMPARE(workspace->backups().size(), kMostBackups + 1); // and the marked one
    QCOMPARE(workspace->backups().at(1).madeAt, std::string("2026-10-15T08:00:00Z"));
    QVERIFY(folder.exists("holiday.jpg"));
}

QTEST_APPLESS_MAIN(TestWorkspaceFile)
#include "tst_workspace_file.moc"
