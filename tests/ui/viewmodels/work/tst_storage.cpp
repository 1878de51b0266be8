// Backups as the settings show them: made, listed, restored with everything that is on the pages.
#include "app/facts/ShippedFacts.h"
#include "core/workspace/sqlite/WorkspaceFile.h"
#include "ui/viewmodels/compare/Pins.h"
#include "ui/viewmodels/settings/Storage.h"

#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace berth;
using namespace berth::viewmodels;

class TestStorage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void backupsAreMadeAndRestored();
    void wrongBackupsAreTold();
    void withoutAWorkspaceThereIsNothing();
};

void TestStorage::backupsAreMadeAndRestored()
{
    const auto catalog = app::openShippedCatalog().value();
    const QTemporaryDir folder;
    const std::string path = folder.filePath("workspace.sqlite").toStdString();
    Requirement requirement(catalog, Formatter(), nullptr);
    Pins pins;
    Work work(workspace::openWorkspace(path).value(), requirement, pins, nullptr);
    Storage storage(work, "/settings", nullptr);
    storage.setFormat({}, QLocale(QLocale::English, QLocale::UnitedStates));
    QCOMPARE(storage.workspacePath(), folder.filePath("workspace.sqlite"));
    QCOMPARE(storage.workspaceFolder(), folder.path());
    QVERIFY(storage.lastBackup().isEmpty());

    requirement.load()->context()->edit(16384);
    work.saved()->saveAs("before");
    storage.backUp();
    QCOMPARE(storage.count(), 1);
    const QString backup = storage.backupList().at(0).id;
    requirement.load()->context()->edit(8192);
    work.saved()->remove(work.saved()->currentId());
    QSignalSpy told(&storage, &Storage::told);
    storage.restore(backup);
    QCOMPARE(told.size(), 1);
    QCOMPARE(requirement.load()->context()->value(), 16384.0);
    QCOMPARE(work.saved()->currentName(), "before");
    QCOMPARE(storage.count(), 2);
}

void TestStorage::wrongBackupsAreTold()
{
    const auto catalog = app::openShippedCatalog().value();
    const QTemporaryDir folder;
    Requirement requirement(catalog, Formatter(), nullptr);
    Pins pins;
    Work work(workspace::openWorkspace(folder.filePath("workspace.sqlite").toStdString()).value(), requirement, pins,
              nullptr);
    Storage storage(work, {}, nullptr);
    QSignalSpy told(&storage, &Storage::told);
    storage.restore(folder.filePath("nowhere.sqlite"));
    QCOMPARE(told.size(), 1);
    QVERIFY(told.at(0).at(0).toString().contains("nowhere.sqlite"));
}

void TestStorage::withoutAWorkspaceThereIsNothing()
{
    const auto catalog = app::openShippedCatalog().value();
    Requirement requirement(catalog, Formatter(), nullptr);
    Pins pins;
    Work work(nullptr, requirement, pins, nullptr);
    Storage storage(work, {}, nullptr);
    storage.backUp();
    storage.restore("x");
    QCOMPARE(storage.count(), 0);
    QVERIFY(storage.workspacePath().isEmpty());
}

QTEST_GUILESS_MAIN(TestStorage)
#include "tst_storage.moc"
