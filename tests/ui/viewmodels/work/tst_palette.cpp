// The command palette: how words are found, what it lists, what choosing does, and that strange words do no harm.
#include "core/catalog/CatalogPath.h"
#include "core/catalog/sqlite/CatalogFile.h"
#include "core/workspace/sqlite/WorkspaceFile.h"
#include "ui/viewmodels/compare/Pins.h"
#include "ui/viewmodels/palette/Palette.h"
#include "ui/viewmodels/palette/WordStarts.h"

#include <QSignalSpy>
#include <QTest>

using namespace berth;
using namespace berth::viewmodels;

class TestPalette : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void wordsAreFoundByTheirStarts_data();
    void wordsAreFoundByTheirStarts();
    void nearerMatchesComeFirst();
    void foundLettersAreMarked();
    void longWordsEndSoon();
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
    m_catalog = catalog::openCatalog(catalog::findCatalogFile().value()).value();
    m_requirement = std::make_unique<Requirement>(*m_catalog, Formatter(), nullptr);
    m_work = std::make_unique<Work>(workspace::makeTemporaryWorkspace(), *m_requirement, m_pins, nullptr);
    m_palette = std::make_unique<Palette>(*m_catalog, *m_requirement, *m_work, nullptr);
}

void TestPalette::wordsAreFoundByTheirStarts_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("query");
    QTest::addColumn<bool>("found");
    QTest::addRow("whole word") << "HGX H200 8-GPU" << "h200" << true;
    QTest::addRow("starts of several") << "DeepSeek-R1" << "dsr1" << true;
    QTest::addRow("two words in any order") << "DeepSeek-R1" << "r1 deep" << true;
    QTest::addRow("digits inside") << "Qwen3-32B" << "32b" << true;
    QTest::addRow("not inside of a word") << "DeepSeek-R1" << "eek" << false;
    QTest::addRow("every word is needed") << "DeepSeek-R1" << "deep h200" << false;
    QTest::addRow("nothing") << "DeepSeek-R1" << "" << true;
    QTest::addRow("Chinese") << "选型 页面" << "页" << true;
}

void TestPalette::wordsAreFoundByTheirStarts()
{
    QFETCH(QString, text);
    QFETCH(QString, query);
    QTEST(wordStarts(text, query).has_value(), "found");
}

void TestPalette::nearerMatchesComeFirst()
{
    QVERIFY(wordStarts(u"H200 141 GB", u"h200")->distance < wordStarts(u"DGX H200", u"h200")->distance);
    QVERIFY(wordStarts(u"DGX H200", u"h200")->distance < wordStarts(u"Hopper 200", u"h200")->distance);
}

void TestPalette::foundLettersAreMarked()
{
    const QString title = "DeepSeek-R1";
    const QList<Letters> found = wordStarts(title, u"dsr1")->found; // D, S and R, and the 1 behind it
    QCOMPARE(partsOf(title, 0, found), QStringList({"", "D", "eep", "S", "eek-", "R1"}));
    QCOMPARE(partsOf("Seek-R1", 4, found),
             QStringList({"", "S", "eek-", "R1"})); // what stands behind the fourth letter
    const QString server = "HGX H200 8-GPU"; // whole, not by the H of HGX
    QCOMPARE(partsOf(server, 0, wordStarts(server, u"h200")->found), QStringList({"HGX ", "H200", " 8-GPU"}));
    QCOMPARE(partsOf("DGX", 0, {}), QStringList("DGX"));
    QVERIFY(choose("h200", "accelerator:h200-141gb-sxm"));
    const QList<PaletteRow>& rows = m_palette->rowList();
    for (const PaletteRow& row : rows) {
        QCOMPARE(row.titleParts.join(QString()), row.title);
        QCOMPARE(row.detailParts.join(QString()), row.detail);
    }
    QCOMPARE(rows.constFirst().titleParts.value(1), "H200");
}

void TestPalette::longWordsEndSoon()
{
    const QString text = QString("a ").repeated(5000);
    QElapsedTimer clock;
    clock.start();
    QVERIFY(!wordStarts(text, QString(63, u'a') + u'b'));
    QVERIFY2(clock.elapsed() < 2000, qPrintable(QString::number(clock.elapsed())));
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
