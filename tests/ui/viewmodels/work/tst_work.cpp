// The user's work without a window: undone and redone, kept while it changes, found again, saved under names.
#include "app/facts/ShippedFacts.h"
#include "core/workspace/sqlite/WorkspaceFile.h"
#include "ui/viewmodels/compare/Pins.h"
#include "ui/viewmodels/work/Work.h"

#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace berth;
using namespace berth::viewmodels;

namespace {

const QString kHostile = QStringLiteral("<img src=\"file:///etc/passwd\"> %1 '; DROP TABLE setting; --");

} // namespace

class TestWork : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup() { stop(); }
    void editsAreUndoneAndRedone();
    void aDrawnSliderIsOneStep();
    void aTypedNumberIsOneStep();
    void thereAndBackIsNoStep();
    void newEditsEndRedo();
    void theGoalIsUndone();
    void stateSurvivesARestart();
    void wrongStatesAreStood();
    void pinsSurviveARestart();
    void windowIsFoundAgain();
    void titlesSayWhatItIsAbout();
    void workIsSavedOpenedAndPutBack();
    void olderWorkLeavesNewFieldsOpen();
    void namesAreKeptAsTheyAre();
    void nothingIsKeptWithoutAWorkspace();
    void refusedWritesAreTold();

private:
    void start(std::unique_ptr<workspace::Workspace> workspace)
    {
        m_requirement = std::make_unique<Requirement>(*m_catalog, Formatter(), nullptr);
        m_pins = std::make_unique<Pins>();
        m_work = std::make_unique<Work>(std::move(workspace), *m_requirement, *m_pins, nullptr);
        m_work->setFormat({}, QLocale(QLocale::English, QLocale::UnitedStates));
    }
    void stop()
    {
        m_work.reset();
        m_pins.reset();
        m_requirement.reset();
    }
    void restart()
    {
        stop();
        start(workspace::openWorkspace(m_path).value());
    }
    [[nodiscard]] NumberInput& context() { return *m_requirement->load()->context(); }
    [[nodiscard]] ChoiceInput& model() { return *m_requirement->model()->model(); }

    std::optional<catalog::Catalog> m_catalog;
    std::unique_ptr<QTemporaryDir> m_folder;
    std::string m_path;
    std::unique_ptr<Requirement> m_requirement;
    std::unique_ptr<Pins> m_pins;
    std::unique_ptr<Work> m_work;
};

void TestWork::initTestCase()
{
    m_catalog = app::openShippedCatalog().value();
}

void TestWork::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_path = m_folder->filePath("workspace.sqlite").toStdString();
    restart();
}

void TestWork::editsAreUndoneAndRedone()
{
    const double before = context().value();
    const QString first = model().currentId();
    QVERIFY(!m_work->history()->canUndo());
    context().edit(16384);
    model().choose("Qwen/Qwen3-32B");
    m_work->history()->undo();
    QCOMPARE(model().currentId(), first);
    QCOMPARE(context().value(), 16384.0);
    m_work->history()->undo();
    QCOMPARE(context().value(), before);
    QVERIFY(!m_work->history()->canUndo());
    m_work->history()->redo();
    m_work->history()->redo();
    QCOMPARE(model().currentId(), "Qwen/Qwen3-32B");
    QCOMPARE(context().value(), 16384.0);
    QVERIFY(!m_work->history()->canRedo());
}

void TestWork::aDrawnSliderIsOneStep()
{
    const double before = context().value();
    for (int step = 1; step <= 20; ++step) {
        context().edit(before + 1024 * step);
    }
    m_work->history()->undo();
    QCOMPARE(context().value(), before);
    QVERIFY(!m_work->history()->canUndo());
}

// "77" is typed as 7 and 77, and either changes how many work at the same time.
void TestWork::aTypedNumberIsOneStep()
{
    const workspace::Fields before = requirementState(*m_requirement);
    m_requirement->load()->users()->edit(7);
    m_requirement->load()->users()->edit(77);
    QVERIFY(requirementState(*m_requirement) != before);
    m_work->history()->undo();
    QCOMPARE(requirementState(*m_requirement), before);
    QVERIFY(!m_work->history()->canUndo());
}

// As of a number that was begun and given up.
void TestWork::thereAndBackIsNoStep()
{
    const double users = m_requirement->load()->users()->value();
    m_requirement->load()->users()->edit(1);
    m_requirement->load()->users()->edit(users);
    QVERIFY(!m_work->history()->canUndo());
    context().edit(16384);
    m_requirement->load()->users()->edit(1);
    m_requirement->load()->users()->edit(users);
    m_work->history()->undo();
    QVERIFY(context().value() != 16384);
}

void TestWork::newEditsEndRedo()
{
    context().edit(16384);
    m_work->history()->undo();
    QVERIFY(m_work->history()->canRedo());
    model().choose("Qwen/Qwen3-32B");
    QVERIFY(!m_work->history()->canRedo());
}

void TestWork::theGoalIsUndone()
{
    m_requirement->lookFor(Goal::Models);
    m_work->history()->undo();
    QCOMPARE(m_requirement->goal(), Goal::Hardware);
    m_work->history()->redo();
    QCOMPARE(m_requirement->goal(), Goal::Models);
}

void TestWork::stateSurvivesARestart()
{
    model().choose("Qwen/Qwen3-32B");
    context().edit(20480);
    m_requirement->hardware()->chooseMachine(Machine::Accelerators);
    m_requirement->hardware()->accelerator()->choose("l40s");
    m_requirement->hardware()->count()->edit(4);
    m_requirement->engine()->utilization()->edit(85);
    const workspace::Fields state = requirementState(*m_requirement);
    restart();
    QCOMPARE(requirementState(*m_requirement), state);
    QCOMPARE(m_requirement->hardware()->count()->value(), 4.0);
    QVERIFY(!m_work->history()->canUndo());
}

void TestWork::wrongStatesAreStood()
{
    const workspace::Fields before = requirementState(*m_requirement);
    restoreRequirement(*m_requirement,
                       {{"model.model", "no/such-model"},
                        {"load.context", "-5"},
                        {"load.concurrency", "many"},
                        {"hardware.machine", "77"},
                        {"hardware.system", kHostile.toStdString()},
                        {"of.another.version", "1"}});
    QCOMPARE(requirementState(*m_requirement), before);
}

void TestWork::pinsSurviveARestart()
{
    sizing::SizingRequest request;
    request.model = "Qwen/Qwen3-32B";
    request.system = "dgx-h200";
    m_pins->add(request, kHostile);
    request.system = "dgx-b200";
    const QString second = m_pins->add(request);
    m_pins->setBaseline(second);
    m_pins->move(second, -1);
    restart();
    QCOMPARE(m_pins->count(), 2);
    QCOMPARE(m_pins->all().at(0).request.system, std::string("dgx-b200"));
    QVERIFY(m_pins->all().at(0).baseline);
    QCOMPARE(m_pins->all().at(0).place, 1);
    QCOMPARE(m_pins->all().at(1).name, kHostile.left(Pins::kLongestName));
    m_pins->clear();
    restart();
    QCOMPARE(m_pins->count(), 0);
}

void TestWork::windowIsFoundAgain()
{
    QVERIFY(m_work->window()->place().isEmpty() && m_work->window()->geometry().isEmpty());
    m_work->window()->setPlace("settings");
    m_work->window()->keep(QRect(10, 20, 1200, 800), false);
    m_work->window()->keep(QRect(0, 0, 1920, 1080), true);
    m_work->window()->setResultColumns("price power");
    m_work->window()->setListColumns("models name,vendor");
    m_work->window()->setResult("dgx-b200|fp8");
    restart();
    QCOMPARE(m_work->window()->resultColumns(), "price power");
    QCOMPARE(m_work->window()->listColumns(), "models name,vendor");
    QCOMPARE(m_work->window()->result(), "dgx-b200|fp8");
    QCOMPARE(m_work->window()->place(), "settings");
    QCOMPARE(m_work->window()->geometry(), QRect(10, 20, 1200, 800));
    QVERIFY(m_work->window()->isMaximized());
}

void TestWork::titlesSayWhatItIsAbout()
{
    SavedWork& saved = *m_work->saved();
    QCOMPARE(saved.title(), "DeepSeek-R1");
    QCOMPARE(saved.note(), model().current().detail);
    saved.saveAs("R1 for engineering");
    QCOMPARE(saved.title(), "R1 for engineering");
    QCOMPARE(saved.note(), "DeepSeek-R1");
    context().edit(16384);
    QCOMPARE(saved.note(), "DeepSeek-R1, changed since it was saved");
    context().edit(32768);
    QCOMPARE(saved.note(), "DeepSeek-R1");
    m_requirement->lookFor(Goal::Models);
    const QString models = "Models for " + m_requirement->hardware()->system()->current().name;
    QCOMPARE(saved.note(), models + ", changed since it was saved");
    saved.saveAs(saved.proposedName());
    QCOMPARE(saved.title(), models.simplified()); // as names are kept
    QVERIFY2(saved.rowList().at(0).detail.startsWith(models + ", saved "), qPrintable(saved.rowList().at(0).detail));
    QVERIFY2(saved.rowList().at(1).detail.startsWith("DeepSeek-R1, saved "), qPrintable(saved.rowList().at(1).detail));
    m_requirement->reset(); // saving now must not write over what was open
    QVERIFY(saved.currentName().isEmpty());
    QCOMPARE(saved.title(), "DeepSeek-R1");
    QCOMPARE(saved.count(), 2);
}

void TestWork::workIsSavedOpenedAndPutBack()
{
    SavedWork& saved = *m_work->saved();
    context().edit(16384);
    saved.saveAs("R1 for engineering");
    QCOMPARE(saved.currentName(), "R1 for engineering");
    context().edit(8192);
    saved.saveAs("smaller");
    QCOMPARE(saved.count(), 2);
    const QString first = saved.rowList().at(1).id;
    saved.open(first);
    QCOMPARE(context().value(), 16384.0);
    m_work->history()->undo(); // opening can be undone
    QCOMPARE(context().value(), 32768.0);
    saved.open(first);
    context().edit(32768);
    saved.save();
    saved.rename(first, "  R1   for\nall ");
    restart();
    QCOMPARE(m_work->saved()->currentName(), "R1 for all");
    m_work->saved()->open(m_work->saved()->rowList().at(0).id);
    m_work->saved()->open(first);
    QCOMPARE(context().value(), 32768.0);
    QSignalSpy removed(m_work->saved(), &SavedWork::removed);
    m_work->saved()->remove(first);
    QCOMPARE(removed.size(), 1);
    QCOMPARE(m_work->saved()->count(), 1);
    QVERIFY(m_work->saved()->currentName().isEmpty());
    m_work->saved()->putBack();
    QCOMPARE(m_work->saved()->count(), 2);
    QCOMPARE(m_work->saved()->rowList().at(1).name, "R1 for all");
}

// Saved before there were replicas and regions: what stands there now is not taken for it.
void TestWork::olderWorkLeavesNewFieldsOpen()
{
    workspace::Fields older = requirementState(*m_requirement);
    std::erase_if(older,
                  [](const auto& field) { return field.first == "engine.replicas" || field.first == "limits.region"; });
    stop();
    auto workspace = workspace::openWorkspace(m_path).value();
    const auto put = workspace->putConfiguration(
        {.name = "older", .request = {}, .savedAt = "2026-11-01T10:00:00Z", .requirement = older});
    QVERIFY(put.has_value());
    start(std::move(workspace));
    m_requirement->engine()->replicas()->edit(4);
    m_requirement->limits()->region()->choose("EU");
    context().edit(4096);
    m_work->saved()->open(m_work->saved()->rowList().at(0).id);
    QVERIFY(!m_requirement->engine()->replicas()->whole().has_value());
    QCOMPARE(m_requirement->limits()->region()->currentId(), QString());
    QCOMPARE(context().value(), 32768.0);
}

void TestWork::namesAreKeptAsTheyAre()
{
    m_work->saved()->saveAs(kHostile);
    QCOMPARE(m_work->saved()->rowList().at(0).name, kHostile);
    m_work->saved()->saveAs(QString(500, u'x'));
    QCOMPARE(m_work->saved()->currentName().size(), SavedWork::kLongestName);
    m_work->saved()->saveAs({});
    QCOMPARE(m_work->saved()->currentName(), model().current().name);
}

void TestWork::nothingIsKeptWithoutAWorkspace()
{
    stop();
    start(nullptr);
    context().edit(16384);
    m_work->history()->undo();
    m_work->saved()->saveAs("nowhere");
    QCOMPARE(m_work->saved()->count(), 0);
    QVERIFY(m_work->keeper()->note().isEmpty());
}

void TestWork::refusedWritesAreTold()
{
    QSignalSpy noted(m_work->keeper(), &Keeper::noteChanged);
    context().edit(16384);
    QVERIFY(noted.wait());
    QVERIFY(m_work->keeper()->note().startsWith("Saved "));
    const Result<void> refused = m_work->keeper()->putNow([](workspace::Workspace& workspace) {
        return workspace.putSetting("logo", std::string(workspace::kMostValueBytes + 1, 'x'));
    });
    QVERIFY(!refused);
    QCOMPARE(m_work->keeper()->note(), "Not saved");
    QVERIFY(m_work->keeper()->error().contains("too large"));
    context().edit(8192);
    m_work->keeper()->flush();
    QTRY_VERIFY(m_work->keeper()->error().isEmpty());
}

QTEST_GUILESS_MAIN(TestWork)
#include "tst_work.moc"
