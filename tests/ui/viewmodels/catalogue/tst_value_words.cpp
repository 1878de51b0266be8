// What is stored in few words is shown in people's words, in lists, details and filters; copies keep the stored ones.
#include "app/facts/ShippedFacts.h"
#include "ui/viewmodels/Names.h"
#include "ui/viewmodels/catalogue/CatalogueViewModel.h"
#include "ui/viewmodels/catalogue/FactText.h"
#include "ui/viewmodels/catalogue/ValueWords.h"

#include <QRegularExpression>
#include <QSet>
#include <QTest>

#include <algorithm>

using namespace berth;
using namespace berth::viewmodels;

namespace {

constexpr int kPatience = 20'000; // milliseconds; a busy machine

Formatter english()
{
    return {QLocale(QStringLiteral("en_GB")), MemoryUnit::Gigabyte};
}

} // namespace

class TestValueWords : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void everyStoredWordHasWords();
    void noStoredWordIsShown();
    void copiesKeepStoredWords();

private:
    [[nodiscard]] const FactRow* fact(const QString& id) const
    {
        const QList<FactRow>& facts = m_page->entry()->factList();
        const auto found = std::find_if(facts.begin(), facts.end(), [&](const FactRow& row) { return row.id == id; });
        return found == facts.end() ? nullptr : &*found;
    }

    std::unique_ptr<CatalogueViewModel> m_page;
};

void TestValueWords::initTestCase()
{
    m_page = std::make_unique<CatalogueViewModel>(nullptr);
    m_page->setFormat(english());
    m_page->setLoader(app::readShippedCells);
    m_page->load();
    QTRY_VERIFY_WITH_TIMEOUT(!m_page->isLoading(), kPatience);
    QVERIFY2(m_page->problem().isEmpty(), qPrintable(m_page->problem()));
}

// Of every enumeration and of every other closed column: none may be shown as it is stored.
void TestValueWords::everyStoredWordHasWords()
{
    for (std::size_t index = 0; index < catalog::kTables; ++index) {
        const auto table = static_cast<catalog::TableId>(index);
        for (const catalog::Column& column : catalog::table(table).columns) {
            for (const std::string_view word : column.words) {
                QVERIFY2(!valueName(table, column.name, word).name.isEmpty(),
                         qPrintable(QStringLiteral("%1: %2").arg(text(column.name), text(word))));
            }
        }
    }
}

// "fp8_e4m3_block", "exact_hf_split": small letters joined by underscores, in any column that is shown as text. Keys,
// remarks, parameters that were fitted and what is shown as published are written so by whoever made them.
void TestValueWords::noStoredWordIsShown()
{
    const Result<catalog::Cells> cells = app::readShippedCells();
    QVERIFY(cells);
    const SnapshotPointer all = makeSnapshot(std::make_shared<catalog::Cells>(*cells), {});
    const QRegularExpression stored(QStringLiteral("(^|[ ,])(?!ik_llama)[a-z0-9]+_[a-z0-9_]+"));
    const QSet<QString> written{
        QStringLiteral("notes"),     QStringLiteral("source"),       QStringLiteral("source_url"),
        QStringLiteral("parameter"), QStringLiteral("unverified"),   QStringLiteral("kv_type_k"),
        QStringLiteral("kv_type_v"), QStringLiteral("kv_precision"), QStringLiteral("kv_formats"),
        QStringLiteral("model"),     QStringLiteral("quantization")};
    for (std::size_t index = 0; index < catalog::kTables; ++index) {
        const auto table = static_cast<catalog::TableId>(index);
        const std::vector<catalog::Column>& columns = catalog::table(table).columns;
        for (std::size_t place = 1; place < columns.size(); ++place) {
            for (const catalog::CellRow& row : rowsOf(*all, table)) {
                const QString shown = factValue(*all, table, columns[place], row[place], english());
                const bool own =
                    table == catalog::TableId::CostDefaults || !written.contains(text(columns[place].name));
                QVERIFY2(!own || !stored.match(shown).hasMatch(),
                         qPrintable(QStringLiteral("%1: %2").arg(text(columns[place].name), shown)));
            }
        }
    }
}

void TestValueWords::copiesKeepStoredWords()
{
    m_page->open(QStringLiteral("models"), QStringLiteral("deepseek-ai/DeepSeek-V3"));
    const FactRow* attention = fact(QStringLiteral("attention"));
    QVERIFY(attention != nullptr);
    QCOMPARE(attention->value, QStringLiteral("MLA"));
    QCOMPARE(attention->detail, QStringLiteral("multi-head latent attention"));
    QCOMPARE(fact(QStringLiteral("native_dtype"))->value, QStringLiteral("FP8 (E4M3), blocks of 128"));
    QCOMPARE(fact(QStringLiteral("proof"))->value, QStringLiteral("exact in parts"));
    const auto place = static_cast<int>(attention - m_page->entry()->factList().constData());
    QVERIFY2(m_page->entry()->factAsText(place).startsWith(QStringLiteral("Attention: MLA [mla] (")),
             qPrintable(m_page->entry()->factAsText(place)));
    EntryModel& entries = *m_page->entries();
    const int row = entries.rowOf(QStringLiteral("deepseek-ai/DeepSeek-V3"));
    QVERIFY(
        entries.data(entries.index(row), EntryModel::RowRole).value<EntryRow>().cells.contains(QStringLiteral("MLA")));
    QVERIFY(entries.rowText(row).split(u'\t').contains(QStringLiteral("mla")));
    QVERIFY(entries.wholeText().contains(QStringLiteral("\tmla"))
            && !entries.wholeText().contains(QStringLiteral("\tMLA")));
    entries.setSearchText(QStringLiteral("latent attention v3-0324"));
    QCOMPARE(entries.idAt(0), QStringLiteral("deepseek-ai/DeepSeek-V3-0324"));
    entries.setSearchText({});
    m_page->setKind(QStringLiteral("systems"));
    QVERIFY2(entries.facets().join(u'|').contains(QStringLiteral("Server without accelerators · 5")),
             qPrintable(entries.facets().join(u'|')));
}

QTEST_GUILESS_MAIN(TestValueWords)
#include "tst_value_words.moc"
