// Own facts and entries through the catalogue page: the form, its errors, what is kept, what is taken back.
#include "app/facts/ShippedFacts.h"
#include "core/workspace/sqlite/WorkspaceFile.h"
#include "ui/viewmodels/catalogue/CatalogueViewModel.h"

#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>

using namespace berth;
using namespace berth::viewmodels;

namespace {

constexpr int kPatience = 20'000; // milliseconds; a busy machine
const QString kAccelerators = QStringLiteral("accelerators");
const QString kH200 = QStringLiteral("h200-141gb-sxm");
const QString kPower = QStringLiteral("tdp_w");

} // namespace

class TestOwnFacts : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void overridesAndReverts();
    void countsAnOwnValueOnce();
    void saysWhatIsWrongAtTheField();
    void takesChangesBackAndMakesThemAgain();
    void stepsBackAreLimited();
    void aFormGoesWithItsEntry();
    void aCopyOfAModelAsksForItsName();
    void copiesChangesAndRemovesAnEntry();
    void undoShowsWhatItIsAbout();
    void whatStaysAsItWasIsNoStep();
    void addsAnEntryFromTheForm();
    void keepsThemInTheWorkspace();

private:
    [[nodiscard]] OwnEditor& editor() { return *m_page->editor(); }
    [[nodiscard]] const FactRow* fact(const QString& id) const
    {
        for (const FactRow& row : m_page->entry()->factList()) {
            if (row.id == id) {
                return &row;
            }
        }
        return nullptr;
    }
    void put(const QString& value)
    {
        QSignalSpy effective(m_page.get(), &CatalogueViewModel::effectiveChanged);
        editor().editFact(kAccelerators, kH200, kPower);
        QVERIFY(editor().isOpen());
        editor().setValue(QString::fromLatin1(OwnEditor::kValue), value);
        editor().setValue(QString::fromLatin1(OwnEditor::kSource), QStringLiteral("power plan"));
        editor().setValue(QString::fromLatin1(OwnEditor::kWhy), QStringLiteral("cap in hall B"));
        QVERIFY(editor().save());
        QTRY_COMPARE_WITH_TIMEOUT(effective.size(), 1, kPatience);
    }
    void open(workspace::Workspace* workspace = nullptr)
    {
        m_page = std::make_unique<CatalogueViewModel>(nullptr, workspace);
        m_page->setFormat(Formatter(QLocale(QStringLiteral("en_GB")), MemoryUnit::Gigabyte));
        m_page->setLoader(app::readShippedCells);
        editor().setClock([] { return std::string("2026-11-19T08:00:00Z"); });
        m_page->load();
        QTRY_VERIFY_WITH_TIMEOUT(m_page->entries()->total() > 0, kPatience);
        QVERIFY2(m_page->problem().isEmpty(), qPrintable(m_page->problem()));
        m_page->open(kAccelerators, kH200);
    }

    std::unique_ptr<CatalogueViewModel> m_page;
};

void TestOwnFacts::init()
{
    open();
}

void TestOwnFacts::overridesAndReverts()
{
    const QString bandwidth = QStringLiteral("bandwidth_gbs");
    QVERIFY(fact(bandwidth) != nullptr);
    const FactRow before = *fact(bandwidth);
    const auto facts = m_page->entry()->factList().size();
    put(QStringLiteral("650"));
    QVERIFY(*fact(bandwidth) == before); // nothing else is from the source of the own value
    QCOMPARE(m_page->entry()->factList().size(), facts);
    const FactRow* row = fact(kPower);
    QVERIFY(row != nullptr);
    QCOMPARE(row->proof, Proof::Own);
    QCOMPARE(row->value, QStringLiteral("650"));
    QCOMPARE(row->shipped, QStringLiteral("700 W")); // accelerators.csv
    QCOMPARE(row->why, QStringLiteral("Own value, 2026-11-19: cap in hall B"));
    QCOMPARE(row->source, QStringLiteral("power plan"));
    QCOMPARE(m_page->entry()->proofText(),
             QStringLiteral("1 own value(s), 1 unverified")); // availability; no translator
    m_page->entries()->setProof(static_cast<int>(Proof::Own) + 1);
    QCOMPARE(m_page->entries()->count(), 1);
    m_page->entries()->setProof(0);
    QSignalSpy effective(m_page.get(), &CatalogueViewModel::effectiveChanged);
    editor().revert(kAccelerators, kH200, kPower);
    QTRY_COMPARE_WITH_TIMEOUT(effective.size(), 1, kPatience);
    QCOMPARE(fact(kPower)->proof, Proof::Sourced);
    QCOMPARE(fact(kPower)->value, QStringLiteral("700"));
}

// A value of which nobody says where it is from or why it holds says so; it is the user's own all the same, and is
// counted as nothing else. So is one in the place of an unverified value.
void TestOwnFacts::countsAnOwnValueOnce()
{
    const auto keep = [&](const QString& id, const QString& column, const QString& value) {
        QSignalSpy effective(m_page.get(), &CatalogueViewModel::effectiveChanged);
        editor().editFact(kAccelerators, id, column);
        editor().setValue(QString::fromLatin1(OwnEditor::kValue), value);
        QVERIFY(editor().save());
        QTRY_COMPARE_WITH_TIMEOUT(effective.size(), 1, kPatience);
    };
    keep(kH200, kPower, QStringLiteral("650"));
    QCOMPARE(fact(kPower)->why, QStringLiteral("Own value, 2026-11-19, no source"));
    QCOMPARE(m_page->entry()->proofText(), QStringLiteral("1 own value(s), 1 unverified")); // the availability
    keep(kH200, QStringLiteral("availability"), QStringLiteral("anywhere"));
    QCOMPARE(m_page->entry()->proofText(), QStringLiteral("2 own value(s)"));
    const QString whole = QStringLiteral("b30a"); // accelerators.csv: unverified *
    m_page->open(kAccelerators, whole);
    keep(whole, kPower, QStringLiteral("650"));
    QCOMPARE(m_page->entry()->proofText(), QStringLiteral("1 own value(s), others unverified"));
}

void TestOwnFacts::saysWhatIsWrongAtTheField()
{
    editor().editFact(kAccelerators, kH200, kPower);
    editor().setValue(QString::fromLatin1(OwnEditor::kValue), QStringLiteral("65O"));
    QVERIFY(!editor().save());
    QCOMPARE(editor().fieldList().constFirst().error,
             QStringLiteral("\"65O\" is not a number. Write digits, such as 1,500 W."));
    editor().setValue(QString::fromLatin1(OwnEditor::kValue), QStringLiteral("0"));
    QVERIFY(editor().fieldList().constFirst().error.isEmpty());
    QVERIFY(!editor().save());
    QCOMPARE(editor().fieldList().constFirst().error, QStringLiteral("The value must be between 1 and 100,000."));
    editor().cancel();
    QVERIFY(!editor().isOpen());
    QVERIFY(editor().own() == OwnFacts());
    QVERIFY(!editor().mayEdit(kAccelerators, QStringLiteral("id")));
    QVERIFY(!editor().mayEdit(QStringLiteral("measured_local"), QStringLiteral("decode_tok_s")));
}

void TestOwnFacts::takesChangesBackAndMakesThemAgain()
{
    put(QStringLiteral("650"));
    put(QStringLiteral("600"));
    const auto shows = [&](const char* watts) {
        QTRY_COMPARE_WITH_TIMEOUT(fact(kPower)->value, QString::fromLatin1(watts), kPatience);
    };
    editor().undo();
    shows("650");
    editor().undo();
    shows("700"); // accelerators.csv
    QVERIFY(editor().own() == OwnFacts() && !editor().canUndo());
    editor().undo(); // nothing is left to take back
    editor().redo();
    shows("650");
    editor().redo();
    shows("600");
    QVERIFY(!editor().canRedo());
    editor().undo();
    shows("650");
    put(QStringLiteral("500")); // another way from here
    QVERIFY(!editor().canRedo());
    editor().undo();
    shows("650");
}

void TestOwnFacts::stepsBackAreLimited()
{
    OwnStore store;
    QVERIFY(store.open(nullptr).has_value());
    for (std::size_t step = 0; step < OwnStore::kMostSteps + 10; ++step) {
        OwnFacts own;
        own.rows = {{"networks", "own-" + std::to_string(step), {}, {}}};
        QVERIFY(store.become(own).has_value());
    }
    std::size_t steps = 0;
    for (; store.canUndo(); ++steps) {
        QVERIFY(store.undo().has_value());
    }
    QCOMPARE(steps, OwnStore::kMostSteps);
    QCOMPARE(store.own().rows.front().id, std::string("own-9")); // what was made before is forgotten
}

// Taking back the entry that a form is about closes the form.
void TestOwnFacts::aFormGoesWithItsEntry()
{
    editor().duplicate(kAccelerators, kH200);
    QTRY_COMPARE_WITH_TIMEOUT(m_page->entry()->entryId(), QStringLiteral("own-h200-141gb-sxm"), kPatience);
    editor().editFact(kAccelerators, m_page->entry()->entryId(), kPower);
    QVERIFY(editor().isOpen());
    editor().undo();
    QVERIFY(!editor().isOpen());
    QVERIFY(!editor().save());
}

// Models have their name in another column; a copy of a copy is no more one's own than the first.
void TestOwnFacts::aCopyOfAModelAsksForItsName()
{
    const QString models = QStringLiteral("models");
    editor().duplicate(models, QStringLiteral("deepseek-ai/DeepSeek-V3"));
    QTRY_VERIFY_WITH_TIMEOUT(editor().isOpen(), kPatience);
    QCOMPARE(editor().fieldList().constFirst().value, QStringLiteral("DeepSeek-V3 (copy)"));
    editor().cancel();
    editor().duplicate(models, QStringLiteral("own-deepseek-ai/DeepSeek-V3"));
    QTRY_COMPARE_WITH_TIMEOUT(m_page->entry()->entryId(), QStringLiteral("own-deepseek-ai/DeepSeek-V3-2"), kPatience);
}

void TestOwnFacts::copiesChangesAndRemovesAnEntry()
{
    const int before = m_page->entries()->total();
    editor().duplicate(kAccelerators, kH200);
    QTRY_COMPARE_WITH_TIMEOUT(m_page->entry()->entryId(), QStringLiteral("own-h200-141gb-sxm"), kPatience);
    QCOMPARE(m_page->entries()->total(), before + 1);
    QVERIFY(m_page->entry()->isOwnEntry());
    QVERIFY(m_page->entry()->name().endsWith(QStringLiteral(" (copy)")));
    editor().editFact(kAccelerators, m_page->entry()->entryId(), kPower);
    QCOMPARE(editor().fieldList().size(), 1); // an own entry needs no reason
    editor().setValue(QString::fromLatin1(OwnEditor::kValue), QStringLiteral("600"));
    QVERIFY(editor().save());
    QTRY_COMPARE_WITH_TIMEOUT(fact(kPower)->value, QStringLiteral("600"), kPatience);
    QVERIFY(fact(kPower)->source.startsWith(QStringLiteral("own entry"))); // not the source of what it was before
    editor().editFact(kAccelerators, m_page->entry()->entryId(), QStringLiteral("name")); // two of one name
    editor().setValue(QString::fromLatin1(OwnEditor::kValue), QStringLiteral("H200 of hall B"));
    QVERIFY(editor().save());
    QTRY_COMPARE_WITH_TIMEOUT(m_page->entry()->name(), QStringLiteral("H200 of hall B"), kPatience);
    editor().remove(kAccelerators, m_page->entry()->entryId());
    QTRY_COMPARE_WITH_TIMEOUT(m_page->entries()->total(), before, kPatience);
    QVERIFY(!m_page->entry()->entryId().isEmpty());
}

// An entry that comes back is shown, wherever the page is meanwhile; messages call entries by their names.
void TestOwnFacts::undoShowsWhatItIsAbout()
{
    const QString copy = QStringLiteral("own-h200-141gb-sxm");
    QSignalSpy told(&editor(), &OwnEditor::told);
    editor().duplicate(kAccelerators, kH200);
    QTRY_COMPARE_WITH_TIMEOUT(m_page->entry()->entryId(), copy, kPatience);
    QCOMPARE(told.last().constFirst().toString(), QStringLiteral("H200 141GB SXM (copy) added"));
    editor().remove(kAccelerators, copy);
    QCOMPARE(told.last().constFirst().toString(), QStringLiteral("H200 141GB SXM (copy) removed"));
    QTRY_VERIFY_WITH_TIMEOUT(m_page->entry()->entryId() != copy, kPatience);
    m_page->setKind(QStringLiteral("networks"));
    editor().undo();
    QTRY_COMPARE_WITH_TIMEOUT(m_page->entry()->entryId(), copy, kPatience);
    QCOMPARE(m_page->kind(), kAccelerators);
    m_page->open(kAccelerators, kH200);
    put(QStringLiteral("650"));
    m_page->setKind(QStringLiteral("networks"));
    editor().undo();
    QTRY_COMPARE_WITH_TIMEOUT(m_page->entry()->entryId(), kH200, kPatience);
    QCOMPARE(fact(kPower)->value, QStringLiteral("700")); // accelerators.csv
}

void TestOwnFacts::whatStaysAsItWasIsNoStep()
{
    editor().duplicate(kAccelerators, kH200);
    QTRY_VERIFY_WITH_TIMEOUT(editor().isOpen(), kPatience);
    const OwnFacts before = editor().own();
    QSignalSpy told(&editor(), &OwnEditor::told);
    QVERIFY(editor().save()); // the name that was proposed
    QVERIFY(!editor().isOpen() && told.isEmpty() && editor().own() == before);
    editor().undo(); // the copy itself
    QVERIFY(editor().own() == OwnFacts());
}

void TestOwnFacts::addsAnEntryFromTheForm()
{
    editor().newEntry(QStringLiteral("networks"));
    QVERIFY(editor().isOpen());
    QVERIFY(!editor().save());
    for (const FieldRow& field : editor().fieldList()) {
        QVERIFY2(field.error.isEmpty() != field.required, qPrintable(field.id));
    }
    editor().setValue(QStringLiteral("id"), QStringLiteral("own net <b>"));
    editor().setValue(QStringLiteral("name"), QStringLiteral("nvlink 3 (a100)")); // taken
    editor().setValue(QStringLiteral("kind"), QStringLiteral("scale-out"));
    editor().setValue(QStringLiteral("gbytes_per_s_per_direction"), QStringLiteral("50"));
    for (const char* refused : {"id", "name"}) {
        QVERIFY(!editor().save());
        QCOMPARE(editor().fieldList().at(editor().firstRefused()).id, QString::fromLatin1(refused));
        editor().setValue(QString::fromLatin1(refused), QStringLiteral("own-net"));
    }
    QVERIFY(editor().save());
    QTRY_COMPARE_WITH_TIMEOUT(m_page->entry()->entryId(), QStringLiteral("own-net"), kPatience);
    QCOMPARE(m_page->kind(), QStringLiteral("networks"));
}

void TestOwnFacts::keepsThemInTheWorkspace()
{
    const QTemporaryDir folder;
    const std::string path = folder.filePath(QStringLiteral("own.sqlite")).toStdString();
    {
        const auto file = workspace::openWorkspace(path);
        QVERIFY(file.has_value());
        open(file->get());
        put(QStringLiteral("650"));
        editor().duplicate(QStringLiteral("systems"), QStringLiteral("dgx-h200"));
        m_page.reset();
    }
    const auto again = workspace::openWorkspace(path);
    QVERIFY(again.has_value());
    open(again->get());
    QCOMPARE(fact(kPower)->value, QStringLiteral("650"));
    QCOMPARE(editor().own().rows.size(), std::size_t{1});
    m_page.reset();
}

QTEST_GUILESS_MAIN(TestOwnFacts)
#include "tst_own_facts.moc"
