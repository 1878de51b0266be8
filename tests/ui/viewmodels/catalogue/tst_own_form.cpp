// The form for own facts asks as a person would: choices by name, yes or no, numbers with their unit, dates; what is
// refused stays as it was typed and says what to do.
#include "app/facts/ShippedFacts.h"
#include "ui/viewmodels/catalogue/CatalogueViewModel.h"
#include "ui/viewmodels/catalogue/FormFields.h"
#include "ui/viewmodels/catalogue/QuantityText.h"
#include "ui/viewmodels/catalogue/RuleSentences.h"

#include <QTest>

#include <algorithm>

using namespace berth;
using namespace berth::viewmodels;
using catalog::TableId;
using fields::Kind;

namespace {

constexpr int kPatience = 20'000; // milliseconds; a busy machine
const QString kSystems = QStringLiteral("systems");

Formatter formatOf(const char* locale)
{
    return {QLocale(QString::fromLatin1(locale)), MemoryUnit::Gigabyte};
}

} // namespace

class TestOwnForm : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void asksByWhatAColumnHolds_data();
    void asksByWhatAColumnHolds();
    void understandsNumbers_data();
    void understandsNumbers();
    void offersNamesNotWords();
    void asksForTheNameFirst_data();
    void asksForTheNameFirst();
    void asksForWhatIsNeededFirst();
    void keepsWhatWasTyped();
    void saysWhichFieldsGoTogether();
    void readsDates();
    void choosesSeveralWords();
    void everyRuleOfARowHasASentence_data();
    void everyRuleOfARowHasASentence();

private:
    [[nodiscard]] OwnEditor& editor() { return *m_page->editor(); }
    [[nodiscard]] const FieldRow& field(const char* id)
    {
        const QList<FieldRow>& all = editor().fieldList();
        const auto found =
            std::find_if(all.begin(), all.end(), [&](const FieldRow& row) { return row.id == QLatin1String(id); });
        static const FieldRow none;
        return found == all.end() ? none : *found;
    }
    void type(const char* id, const char* text) { editor().setValue(QString::fromLatin1(id), QString::fromUtf8(text)); }

    std::unique_ptr<CatalogueViewModel> m_page;
};

void TestOwnForm::init()
{
    m_page = std::make_unique<CatalogueViewModel>(nullptr, nullptr);
    m_page->setFormat(formatOf("en_GB"));
    m_page->setLoader(app::readShippedCells);
    editor().setClock([] { return std::string("2026-11-19T08:00:00Z"); });
    m_page->load();
    QTRY_VERIFY_WITH_TIMEOUT(!m_page->isLoading(), kPatience);
}

void TestOwnForm::asksByWhatAColumnHolds_data()
{
    QTest::addColumn<int>("table");
    QTest::addColumn<QByteArray>("column");
    QTest::addColumn<int>("kind");
    QTest::addColumn<bool>("required");
    const auto row = [](const char* name, TableId table, const char* column, Kind kind, bool required) {
        QTest::newRow(name) << static_cast<int>(table) << QByteArray(column) << static_cast<int>(kind) << required;
    };
    row("enumeration", TableId::Models, "attention", Kind::Choice, true);
    row("usual words", TableId::Models, "native_dtype", Kind::Choice, true);
    row("other entry", TableId::Systems, "accelerator_id", Kind::Choice, false);
    row("currency", TableId::Prices, "currency", Kind::Choice, true);
    row("several words", TableId::Accelerators, "native_formats", Kind::Choices, true);
    row("yes or no", TableId::Accelerators, "unified_memory", Kind::Flag, false); // no is an answer
    row("yes, no or not stated", TableId::Models, "tie_embeddings", Kind::Choice, false);
    row("quantity", TableId::Accelerators, "memory_gb", Kind::Number, true);
    row("decimal", TableId::Prices, "price", Kind::Number, true);
    row("date", TableId::Prices, "as_of", Kind::Date, false);
    row("text", TableId::Systems, "vendor", Kind::Text, true);
    row("key", TableId::Systems, "id", Kind::Text, false); // made from the name
}

void TestOwnForm::asksByWhatAColumnHolds()
{
    QFETCH(int, table);
    QFETCH(QByteArray, column);
    QFETCH(int, kind);
    QFETCH(bool, required);
    const auto place = static_cast<TableId>(table);
    const catalog::Column* described = columnNamed(place, column.constData());
    QVERIFY(described != nullptr);
    const FieldRow row = formField(place, *described, QString(), {}, formatOf("en_GB"));
    QCOMPARE(static_cast<int>(row.kind), kind);
    QCOMPARE(row.required, required);
}

void TestOwnForm::understandsNumbers_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QByteArray>("unit");
    QTest::addColumn<QByteArray>("locale");
    QTest::addColumn<QByteArray>("cell"); // empty: refused
    const auto row = [](const char* typed, const char* unit, const char* cell, const char* locale = "en_GB") {
        QTest::addRow("%s in %s, %s", typed, unit, locale)
            << QString::fromUtf8(typed) << QByteArray(unit) << QByteArray(locale) << QByteArray(cell);
    };
    row("141", "GB", "141");
    row("141 GB", "GB", "141");
    row("141gb", "GB", "141");
    row("0.141 TB", "GB", "141");
    row("143,771 MiB", "MiB", "143771");
    row("4.8 TB/s", "GB/s", "4800");
    row("400 Gb/s", "GB/s", "50"); // eight bits
    row("50 GB/s", "Gb/s", "400");
    row("1.979 PFLOPS", "TFLOPS", "1979");
    row("10.2 kW", "W", "10200");
    row("2 ms", "µs", "2000");
    row("32k", "tokens", "32768"); // lengths of contexts are powers of two
    row("128 K", "tokens", "131072");
    row("671B", "", "671000000000");
    row("12.5k", "", "12500");
    row("1,234.50", "", "1234.50");
    row("0.1", "", "0.1");
    row("1.234,5", "GB", "1234.5", "de_DE");
    row("4,8 TB/s", "GB/s", "4800", "de_DE");
    row("1.5", "GB", "", "de_DE"); // neither a group nor a decimal point there
    row("1,5", "GB", "");
    row("141 W", "GB", "");
    row("65O", "W", "");
    row("GB", "GB", "");
    row("5B", "tokens", "");
}

void TestOwnForm::understandsNumbers()
{
    QFETCH(QString, typed);
    QFETCH(QByteArray, unit);
    QFETCH(QByteArray, locale);
    QFETCH(QByteArray, cell);
    const FieldUnit field{QString::fromUtf8(unit), unit.constData()};
    const auto number = typedNumber(typed, field, formatOf(locale.constData()).texts()->numberFormat());
    QCOMPARE(QByteArray::fromStdString(number.value_or("")), cell);
}

void TestOwnForm::offersNamesNotWords()
{
    editor().newEntry(kSystems);
    QVERIFY(editor().isAdding());
    const ChoiceModel* kinds = editor().options(QStringLiteral("kind"));
    QVERIFY(kinds != nullptr);
    QCOMPARE(kinds->at(2).id, QStringLiteral("cpu_server"));
    QCOMPARE(kinds->at(2).name, QStringLiteral("Server without accelerators"));
    const ChoiceModel* accelerators = editor().options(QStringLiteral("accelerator_id"));
    QCOMPARE(accelerators->at(0).name, QStringLiteral("not stated"));
    QVERIFY(accelerators->count() > 100); // accelerators.csv has 131
    const int h200 = accelerators->indexOf(QStringLiteral("h200-141gb-sxm"));
    QCOMPARE(accelerators->at(h200).name, QStringLiteral("H200 141GB SXM")); // accelerators.csv
    QVERIFY(editor().options(QStringLiteral("name")) == nullptr);
}

void TestOwnForm::asksForTheNameFirst_data()
{
    QTest::addColumn<QByteArray>("table");
    QTest::addColumn<QByteArray>("first");
    for (const char* table : {"accelerators", "systems", "cpus", "networks", "engines", "precisions", "workloads"}) {
        QTest::newRow(table) << QByteArray(table) << QByteArray("name");
    }
    QTest::newRow("models") << QByteArray("models") << QByteArray("display_name");
    // These have no name but are about something.
    QTest::newRow("prices") << QByteArray("prices") << QByteArray("item_id");
    QTest::newRow("costs") << QByteArray("cost_defaults") << QByteArray("parameter");
}

void TestOwnForm::asksForTheNameFirst()
{
    QFETCH(QByteArray, table);
    QFETCH(QByteArray, first);
    editor().newEntry(QString::fromLatin1(table));
    QVERIFY(editor().isAdding());
    QCOMPARE(editor().fieldList().constFirst().id, QString::fromLatin1(first));
}

void TestOwnForm::asksForWhatIsNeededFirst()
{
    editor().newEntry(kSystems);
    const qsizetype first = editor().fieldList().size();
    QVERIFY(field("accelerator_id").name == QStringLiteral("Accelerator"));
    QCOMPARE(editor().fieldList().constLast().id, QStringLiteral("id"));
    QVERIFY(field("cpu").id.isEmpty() && editor().further() > 0);
    type("name", "Rack 7");
    const int further = editor().further();
    editor().showFurther();
    QCOMPARE(editor().fieldList().size(), first + further);
    QCOMPARE(editor().further(), 0);
    QVERIFY(!field("cpu").id.isEmpty());
    QCOMPARE(field("name").value, QStringLiteral("Rack 7"));
}

void TestOwnForm::keepsWhatWasTyped()
{
    editor().newEntry(kSystems);
    type("name", "Rack 7");
    type("ram_gb", "2 tons");
    QVERIFY(!editor().save());
    QCOMPARE(field("vendor").error, QStringLiteral("A value is needed here."));
    QCOMPARE(field("kind").error, QStringLiteral("A value is needed here."));
    QCOMPARE(field("ram_gb").error, QStringLiteral("\"2 tons\" is not a number. Write digits, such as 1,500 GB."));
    QVERIFY(field("id").error.isEmpty() && field("max_power_w").error.isEmpty());
    QCOMPARE(field("name").value, QStringLiteral("Rack 7"));
    QCOMPARE(field("ram_gb").value, QStringLiteral("2 tons"));
    QCOMPARE(editor().fieldList().at(editor().firstRefused()).id, QStringLiteral("vendor"));
    type("vendor", "Hall B");
    type("kind", "server");
    type("accelerator_id", "h200-141gb-sxm");
    type("accelerator_count", "8");
    type("ram_gb", "2 TB");
    QCOMPARE(editor().firstRefused(), -1);
    QVERIFY(editor().save());
    QTRY_COMPARE_WITH_TIMEOUT(m_page->entry()->entryId(), QStringLiteral("own-rack-7"), kPatience);
    QVERIFY(!editor().isOpen() && editor().canUndo());
    const workspace::OwnRow& row = editor().own().rows.front();
    QVERIFY(std::find(row.cells.begin(), row.cells.end(), std::pair<std::string, std::string>("ram_gb", "2000"))
            != row.cells.end());
    editor().undo();
    QVERIFY(editor().own().rows.empty());
}

void TestOwnForm::saysWhichFieldsGoTogether()
{
    editor().newEntry(kSystems);
    type("name", "Rack 7");
    type("vendor", "Hall B");
    type("kind", "server");
    type("accelerator_id", "h200-141gb-sxm");
    QVERIFY(!editor().save());
    QCOMPARE(field("accelerator_count").error,
             QStringLiteral("This goes with \"Accelerator\": state both, or neither."));
    // What is wrong with a further field brings the further fields.
    editor().newEntry(QStringLiteral("models"));
    for (const auto& [column, value] : {std::pair("display_name", "Qwen of hall B"),
                                        {"family", "Qwen3"},
                                        {"publisher", "us"},
                                        {"native_dtype", "bf16"},
                                        {"native_format", "bf16"},
                                        {"proof", "formula_only"},
                                        {"params_total", "7B"},
                                        {"attention", "gqa"}}) {
        type(column, value);
    }
    QCOMPARE(field("sizable").value, QStringLiteral("1"));
    QVERIFY(field("layers").id.isEmpty());
    QVERIFY(!editor().save());
    QCOMPARE(field("layers").error, QStringLiteral("A model that can be sized needs a value here."));
    QCOMPARE(field("params_total").value, QStringLiteral("7B"));
}

void TestOwnForm::readsDates()
{
    editor().newEntry(QStringLiteral("prices"));
    editor().setToday(QStringLiteral("as_of"));
    QCOMPARE(field("as_of").value, QStringLiteral("2026-11-19")); // of the clock
    const catalog::Column& column = *columnNamed(TableId::Prices, "as_of");
    QCOMPARE(typedCell(TableId::Prices, column, QStringLiteral("19.11.2026"), formatOf("de_DE")).cell,
             std::string("2026-11-19"));
    const TypedCell either = typedCell(TableId::Prices, column, QStringLiteral("10/11/2026"), formatOf("en_GB"));
    QCOMPARE(either.error,
             QStringLiteral("\"10/11/2026\" can be read as 2026-11-10 or as 2026-10-11. Write one of them."));
}

void TestOwnForm::choosesSeveralWords()
{
    editor().newEntry(QStringLiteral("accelerators"));
    const QString formats = QStringLiteral("native_formats");
    editor().setWord(formats, QStringLiteral("fp8"), true);
    editor().setWord(formats, QStringLiteral("bf16"), true);
    QCOMPARE(field("native_formats").value, QStringLiteral("bf16,fp8")); // as they are offered
    editor().setWord(formats, QStringLiteral("fp8"), false);
    QCOMPARE(field("native_formats").value, QStringLiteral("bf16"));
}

// The rules that core states between the cells of one row (checkModel and its like), of tables that may hold own
// entries.
void TestOwnForm::everyRuleOfARowHasASentence_data()
{
    QTest::addColumn<QByteArray>("table");
    QTest::addColumn<QByteArray>("rule");
    const auto row = [](const char* table, const char* rule) {
        QTest::addRow("%s: %s", table, rule) << QByteArray(table) << QByteArray(rule);
    };
    for (const char* rule :
         {"required-if sizable", "required-unless sizable", "required-if no-experts", "required-if no-latent",
          "required-if kv_lora_rank", "required-if state_kind", "required-if n_routed_experts", "required-if v4",
          "sum-of-blocks", "divides num_heads", "at-most layers", "at-most params_total", "below params_total",
          "at-most full_attention_layers", "at-most n_routed_experts"}) {
        row("models", rule);
    }
    for (const char* rule : {"at-most memory_gb", "required-if scale_up_domain", "required-if availability"}) {
        row("accelerators", rule);
    }
    for (const char* rule : {"required-if accelerator_id", "required-if scale_out_network"}) {
        row("systems", rule);
    }
    for (const char* rule :
         {"required-unless gguf_mix", "required-if ggml_block", "equals block_bytes * 8 / block_weights"}) {
        row("precisions", rule);
    }
    for (const char* rule : {"iso-4217", "per_hour-if cloud", "tokens-if api"}) {
        row("prices", rule);
    }
    for (const char* rule : {"only-with money", "iso-4217", "share 0..1", "pue from 1"}) {
        row("cost_defaults", rule);
    }
    row("workloads", "at-least input_tokens + output_tokens");
}

void TestOwnForm::everyRuleOfARowHasASentence()
{
    QFETCH(QByteArray, table);
    QFETCH(QByteArray, rule);
    const Error error{ErrorCode::CsvCell, {table.toStdString(), "own", "column", "value", rule.toStdString()}, {}};
    const QString sentence = ruleSentence(error, formatOf("en_GB"));
    QVERIFY2(!sentence.contains(QStringLiteral("breaks the rule")) && !sentence.contains(u'_'), qPrintable(sentence));
}

QTEST_GUILESS_MAIN(TestOwnForm)
#include "tst_own_form.moc"
