// The command palette: what it lists and in which order, what choosing does, and that strange words do no harm.
#include "app/facts/ShippedFacts.h"
#include "core/workspace/sqlite/WorkspaceFile.h"
#include "ui/viewmodels/compare/Pins.h"
#include "ui/viewmodels/palette/Palette.h"

#include <QSignalSpy>
#include <QTest>

using namespace berth;
using namespace berth::viewmodels;

class TestPalette : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void nearestComesFirst_data();
    void nearestComesFirst();
    void foundLettersAreMarked();
    void choosingSetsTheRequirement();
    void savedWorkIsOpened();
    void placesAndCommandsAreTold();
    void emptyWordsShowWhatWasChosen();
    void strangeWordsFindNothing();

private:
    [[nodiscard]] bool choose(const QString& words, const QString& id)
    {
        m_palette->begin();
        m_palette->setWords(words);
        for (int row = 0; row < m_palette->count(); ++row) {
            if (m_palette->idAt(row) == id) {
                m_palette->choose(id);
                return true;
            }
        }
        return false;
    }

    std::optional<catalog::Catalog> m_catalog;
    std::unique_ptr<Requirement> m_requirement;
    Pins m_pins;
    std::unique_ptr<Work> m_work;
    std::unique_ptr<Palette> m_palette;
};

void TestPalette::initTestCase()
{
    m_catalog = app::openShippedCatalog().value();
    m_requirement = std::make_unique<Requirement>(*m_catalog, Formatter(), nullptr);
    m_work = std::make_unique<Work>(workspace::makeTemporaryWorkspace(), *m_requirement, m_pins, nullptr);
    m_palette = std::make_unique<Palette>(*m_catalog, *m_requirement, *m_work, nullptr);
}

// Models and hardware of resources/catalog.
void TestPalette::nearestComesFirst_data()
{
    QTest::addColumn<QString>("words");
    QTest::addColumn<QString>("first");
    QTest::newRow("name") << "deepseek-r1" << "model:deepseek-ai/DeepSeek-R1";
    QTest::newRow("name without signs") << "deepseek r1" << "model:deepseek-ai/DeepSeek-R1";
    QTest::newRow("whole id") << "deepseek-ai/deepseek-r1" << "model:deepseek-ai/DeepSeek-R1";
    QTest::newRow("longer name") << "deepseek-r1-zero" << "model:deepseek-ai/DeepSeek-R1-Zero";
    QTest::newRow("qwen") << "qwen3-32b" << "model:Qwen/Qwen3-32B";
    QTest::newRow("system") << "dgx h100" << "system:dgx-h100";
    QTest::newRow("accelerator") << "l40s" << "accelerator:l40s";
    QTest::newRow("a page before models that hold its letters") << "set" << "place:settings";
}

void TestPalette::nearestComesFirst()
{
    QFETCH(QString, words);
    m_palette->begin();
    m_palette->addPlace("settings", "Settings", "nav-settings", "Ctrl+5");
    m_palette->setWords(words);
    QTEST(m_palette->idAt(0), "first");
}

void TestPalette::foundLettersAreMarked()
{
    QVERIFY(choose("h200", "accelerator:h200-141gb-sxm"));
    const QList<PaletteRow>& rows = m_palette->rowList();
    for (const PaletteRow& row : rows) {
        QCOMPARE(row.titleParts.join(QString()), row.title);
        QCOMPARE(row.detailParts.join(QString()), row.detail);
    }
    QCOMPARE(rows.constFirst().titleParts.value(1), "H200");
}

void TestPalette::choosingSetsTheRequirement()
{
    QSignalSpy chosen(m_palette.get(), &Palette::requirementChosen);
    QVERIFY(choose("qwen3 32b", "model:Qwen/Qwen3-32B"));
    QCOMPARE(m_requirement->model()->model()->currentId(), "Qwen/Qwen3-32B");
    QVERIFY(choose("dgx h100", "system:dgx-h100"));
    QCOMPARE(m_requirement->hardware()->system()->currentId(), "dgx-h100");
    QVERIFY(choose("l40s", "accelerator:l40s"));
    QCOMPARE(m_requirement->hardware()->machine(), Machine::Accelerators);
    QCOMPARE(chosen.size(), 3);
}

void TestPalette::savedWorkIsOpened()
{
    m_requirement->load()->context()->edit(12345);
    m_work->saved()->saveAs("<img src=x> for Halden");
    m_requirement->load()->context()->edit(8192);
    QVERIFY(choose("halden", "saved:" + m_work->saved()->currentId()));
    QCOMPARE(m_requirement->load()->context()->value(), 12345.0);
}

void TestPalette::placesAndCommandsAreTold()
{
    m_palette->begin();
    m_palette->addPlace("settings", "Settings", "nav-settings", "Ctrl+5");
    m_palette->addCommand("undo", "Undo", "undo", "Ctrl+Z");
    QSignalSpy place(m_palette.get(), &Palette::placeChosen);
    QSignalSpy command(m_palette.get(), &Palette::commandChosen);
    m_palette->setWords("sett");
    m_palette->choose("place:settings");
    m_palette->setWords("undo");
    m_palette->choose("command:undo");
    m_palette->choose("command:not listed");
    QCOMPARE(place.value(0).value(0).toString(), "settings");
    QCOMPARE(command.size(), 1);
}

void TestPalette::emptyWordsShowWhatWasChosen()
{
    QVERIFY(choose("gpt oss 120b", "model:openai/gpt-oss-120b"));
    m_work->keeper()->flush();
    m_palette->begin();
    m_palette->setWords("");
    QCOMPARE(m_palette->idAt(0), "model:openai/gpt-oss-120b");
    QVERIFY(!m_palette->rowList().at(0).heading.isEmpty());
}

void TestPalette::strangeWordsFindNothing()
{
    for (const QString& words :
         {QString("<img src=\"file:///etc/passwd\">"), QString("\u202E\u2066"), QString(10000, u'h'), QString("%1 %2"),
          QString("'; DROP TABLE recent; --"), QString(QChar(0)) + "x"}) {
        m_palette->begin();
        m_palette->setWords(words);
        QCOMPARE(m_palette->count(), 0);
        m_palette->choose(words);
    }
}

QTEST_GUILESS_MAIN(TestPalette)
#include "tst_palette.moc"
