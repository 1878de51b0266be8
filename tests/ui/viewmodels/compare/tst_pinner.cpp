// What is set aside from the Size page, from saved work and from the catalogue, and what is said of it.
#include "core/workspace/sqlite/WorkspaceFile.h"
#include "tests/ui/viewmodels/SizePageFixture.h"
#include "ui/viewmodels/Preferences.h"
#include "ui/viewmodels/Session.h"

#include <QTemporaryDir>

using namespace berth;
using namespace berth::viewmodels;

class TestPinner : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { m_session.reset(); }
    void sameIsAddedOnce();
    void sixAreEnough();
    void savedWorkIsAdded();
    void savedWorkNeedsHardware();
    void entriesOfTheCatalogue_data();
    void entriesOfTheCatalogue();
    void refusalsAreSaid();

private:
    [[nodiscard]] const sizing::SizingRequest& lastPin() const { return m_session->pins()->all().constLast().request; }
    // The sentence that came of it.
    template <class Act>
    QString said(Act act)
    {
        QSignalSpy told(m_session->pinner(), &Pinner::told);
        act(*m_session->pinner());
        return told.size() == 1 ? told.constFirst().constFirst().toString() : QString();
    }

    QTemporaryDir m_folder;
    int m_files = 0;
    std::unique_ptr<Session> m_session;
};

void TestPinner::init()
{
    const QString file = m_folder.filePath(QString::number(++m_files));
    m_session = std::make_unique<Session>(std::make_unique<const catalog::Catalog>(openShipped().value()),
                                          std::make_unique<Preferences>(nullptr, QStringList{"en"}, nullptr),
                                          workspace::openWorkspace(file.toStdString()).value());
    settle(*m_session->size());
}

void TestPinner::sameIsAddedOnce()
{
    const auto selected = [](Pinner& pinner) {
        pinner.addSelected();
    };
    QCOMPARE(said(selected), QStringLiteral("Added to the comparison"));
    QCOMPARE(said(selected), QStringLiteral("This configuration is compared already."));
    QCOMPARE(m_session->pins()->count(), 1);
    // Also by another way: the same system, model and load out of the catalogue.
    m_session->pins()->clear();
    const auto system = [](Pinner& pinner) {
        pinner.addEntry(QStringLiteral("systems"), QStringLiteral("dgx-h200"));
    };
    QCOMPARE(said(system), QStringLiteral("Added to the comparison"));
    QVERIFY(m_session->size()->isOwnSelected());
    QCOMPARE(said(selected), QStringLiteral("This configuration is compared already."));
}

void TestPinner::sixAreEnough()
{
    for (const char* system : {"dgx-h100", "dgx-h200", "dgx-b200", "mi300x-8gpu", "mi325x-8gpu", "mi355x-8gpu"}) {
        sizing::SizingRequest request;
        request.model = "deepseek-ai/DeepSeek-R1";
        request.system = system;
        m_session->pins()->add(request);
    }
    QCOMPARE(said([](Pinner& pinner) { pinner.addSelected(); }),
             QStringLiteral("Six configurations are compared already. Remove one first."));
    QCOMPARE(m_session->pins()->count(), Pins::kMost);
}

void TestPinner::savedWorkIsAdded()
{
    SavedWork& saved = *m_session->work()->saved();
    Requirement& requirement = *m_session->size()->requirement();
    requirement.model()->model()->choose(QStringLiteral("Qwen/Qwen3-8B"));
    requirement.engine()->replicas()->edit(8);
    saved.saveAs(QStringLiteral("eight copies"));
    const QString id = saved.currentId();
    requirement.reset();
    const QString model = requirement.model()->model()->currentId();
    QCOMPARE(said([&](Pinner& pinner) { pinner.addSaved(&saved, id); }), QStringLiteral("Added to the comparison"));
    QCOMPARE(lastPin().model, std::string("Qwen/Qwen3-8B"));
    QCOMPARE(lastPin().replicas, std::optional<std::int64_t>(8));
    QCOMPARE(m_session->pins()->all().constLast().name, QStringLiteral("eight copies"));
    QCOMPARE(requirement.model()->model()->currentId(), model); // what is entered stays
}

void TestPinner::savedWorkNeedsHardware()
{
    SavedWork& saved = *m_session->work()->saved();
    m_session->size()->requirement()->hardware()->chooseMachine(Machine::Any);
    saved.saveAs(QStringLiteral("any"));
    const QString sentence = said([&](Pinner& pinner) { pinner.addSaved(&saved, saved.currentId()); });
    QVERIFY2(sentence.startsWith("It names no hardware"), qPrintable(sentence));
    QCOMPARE(m_session->pins()->count(), 0);
}

void TestPinner::entriesOfTheCatalogue_data()
{
    QTest::addColumn<QString>("table");
    QTest::addColumn<QString>("id");
    QTest::addColumn<QString>("model");
    QTest::addColumn<QString>("system");
    QTest::addColumn<Machine>("machine");
    QTest::newRow("a system") << "systems" << "dgx-b200" << "deepseek-ai/DeepSeek-R1" << "dgx-b200" << Machine::System;
    QTest::newRow("a model") << "models" << "Qwen/Qwen3-32B" << "Qwen/Qwen3-32B" << "dgx-h200" << Machine::System;
    QTest::newRow("a system, no hardware yet")
        << "systems" << "dgx-b200" << "deepseek-ai/DeepSeek-R1" << "dgx-b200" << Machine::Any;
}

// With the load of the requirement.
void TestPinner::entriesOfTheCatalogue()
{
    QFETCH(QString, table);
    QFETCH(QString, id);
    QFETCH(QString, model);
    QFETCH(QString, system);
    QFETCH(Machine, machine);
    m_session->size()->requirement()->hardware()->chooseMachine(machine);
    settle(*m_session->size());
    QCOMPARE(said([&](Pinner& pinner) { pinner.addEntry(table, id); }), QStringLiteral("Added to the comparison"));
    QCOMPARE(lastPin().model, model.toStdString());
    QCOMPARE(lastPin().system, system.toStdString());
    QCOMPARE(lastPin().concurrency, m_session->size()->requirement()->load()->concurrency()->whole());
    QCOMPARE(lastPin().context, m_session->size()->requirement()->load()->context()->whole());
}

void TestPinner::refusalsAreSaid()
{
    const QString sentence =
        said([](Pinner& pinner) { pinner.addEntry(QStringLiteral("systems"), QStringLiteral("no-such-system")); });
    QVERIFY(!sentence.isEmpty() && sentence != "Added to the comparison");
    QCOMPARE(m_session->pins()->count(), 0);
}

QTEST_GUILESS_MAIN(TestPinner)
#include "tst_pinner.moc"
