// The check pass over the whole catalogue: the shipped files pass, and each rule refuses a file that breaks it alone,
// naming file, row, column, value and rule.
#include <QTest>

#include "core/catalog/CsvCatalog.h"
#include "tests/core/catalog/CatalogFixture.h"
#include "tests/core/catalog/Files.h"

using namespace berth;
using namespace berth::catalog;
using berth::test::CatalogFixture;

class TestCsvCatalog : public QObject
{
    Q_OBJECT

private slots:
    void shippedFilesPass();
    void everyFactHasSourceAndDate();
    void namesTheBrokenCell_data();
    void namesTheBrokenCell();
    void namesEveryBrokenCellAtOnce();
    void refusesHeaders_data();
    void refusesHeaders();
    void refusesRepeatedKeys();
    void refusesMissingFiles();
    void holdsParametersAgainstTensors();
};

void TestCsvCatalog::shippedFilesPass()
{
    const CheckedCatalog shipped = test::shippedCatalog();
    for (const Error& error : shipped.errors) {
        qWarning("%s:%s %s: %s", error.arguments[0].c_str(), error.arguments[1].c_str(), error.arguments[2].c_str(),
                 error.arguments.back().c_str());
    }
    QVERIFY(shipped.errors.empty());
    QCOMPARE(shipped.cells.size(), kTables);
    QVERIFY(checkParameters(shipped.cells).empty());
}

void TestCsvCatalog::everyFactHasSourceAndDate()
{
    for (const TableDefinition& definition : tables()) {
        std::size_t sourced = 0;
        for (const Column& column : definition.columns) {
            const bool provenance =
                column.name == "source" || column.name == "source_url" || column.name == "source_date";
            sourced += provenance && column.required ? 1 : 0;
        }
        QCOMPARE(sourced, std::size_t{2});
    }
}

void TestCsvCatalog::namesTheBrokenCell_data()
{
    QTest::addColumn<QString>("table");
    QTest::addColumn<QString>("column");
    QTest::addColumn<QString>("value");
    QTest::addColumn<QString>("where");
    QTest::addColumn<QString>("is");
    QTest::addColumn<QString>("rule");
    const auto row = [](const char* name, const char* table, const char* column, const char* value, const char* rule,
                        const char* where = "", const char* is = "") {
        QTest::newRow(name) << table << column << value << where << is << rule;
    };
    row("required", "accelerators", "memory_gb", "", "required");
    row("integer", "cpus", "cores", "many", "integer");
    row("number", "networks", "gbytes_per_s_per_direction", "fast", "number");
    row("not a number at all", "networks", "gbytes_per_s_per_direction", "nan", "number");
    row("decimal", "prices", "price", "1.2345678", "decimal");
    row("decimal with a sign", "prices", "price", "-5", "decimal");
    row("flag", "accelerators", "unified_memory", "yes", "flag");
    row("date", "prices", "as_of", "June 2026", "date");
    row("day of a date", "networks", "source_date", "2026-11-32", "date");
    row("day of no month", "networks", "source_date", "2026-02-30", "date");
    row("range below", "accelerators", "chips", "0", "range 1..16");
    row("range above", "systems", "rack_units", "10001", "range 1..10000");
    row("one of", "prices", "item_kind", "gpu",
        "one-of accelerator|system|cpu|cloud|api|network_switch|network_link|network_adapter");
    row("list of", "engines", "formats", "fp8,fp9",
        "list-of 16bit|fp8|fp8_block|fp8_weight_only|int8|int8_weight_only|int4|mxfp4|nvfp4|fp4_weight_only|gguf");
    row("list with a repetition", "accelerators", "native_formats", "fp16,fp16",
        "list-of fp32|tf32|fp16|bf16|fp8|fp6|fp4|int8|int4|mxfp4");
    row("control character", "guidance", "notes", "two\nlines", "control-character");
    row("outer space", "systems", "vendor", "Dell ", "outer-space");
    row("source", "precisions", "source", "", "required");
    row("source of a measurement", "measured_memory", "source_url", "", "required");
    row("unverified names a column", "cpus", "unverified", "speed", "column-name");
    row("reference to one table", "systems", "accelerator_id", "h100", "reference accelerators");
    row("reference to several", "prices", "item_id", "abacus", "reference accelerators|systems|cpus|models|networks");
    row("reference of a claim", "guidance", "model_id", "deepseek-ai/DeepSeek-R2", "reference models");
    row("reference of a measurement", "measured_local", "precision_id", "q4", "reference precisions");
    row("more memory than sold", "accelerators", "usable_memory_mib", "90000", "at-most memory_gb", "id",
        "a100-80gb-sxm");
    row("devices without a kind", "systems", "accelerator_count", "", "required-if accelerator_id");
    row("currency", "prices", "currency", "usd", "iso-4217");
    row("cloud by the piece", "prices", "unit", "each", "per_hour-if cloud", "item_kind", "cloud");
    row("tokens by the piece", "prices", "unit", "each", "tokens-if api", "item_kind", "api");
    row("block of a ggml type", "precisions", "block_bytes", "19", "equals block_bytes * 8 / block_weights", "id",
        "ggml-q4_0");
    row("bits of a mix", "precisions", "weight_bits", "4.8", "required-unless gguf_mix", "id", "gguf-q4_k_m");
    row("claim with two values", "guidance", "value_text", "about", "only-without value");
    row("key of a fitted value", "calibration", "scope", "class:nvidia-hbm", "equals kind/parameter/scope", "id",
        "serving/step_us/default");
    row("prior without a width", "calibration", "prior_log_width", "", "required-if prior", "id",
        "serving/step_us/default");
    row("factor on the wrong side", "intervals", "low", "1.2", "range 0..1");
    row("key of an interval", "intervals", "metric", "tpot_ms", "equals kind/workload/metric/known or unseen", "id",
        "serving/server/ttft_ms/known");
    row("more experts than there are", "models", "experts_per_token", "257", "at-most n_routed_experts", "id",
        "deepseek-ai/DeepSeek-R1");
}

void TestCsvCatalog::namesTheBrokenCell()
{
    QFETCH(QString, table);
    QFETCH(QString, column);
    QFETCH(QString, value);
    QFETCH(QString, where);
    QFETCH(QString, is);
    QFETCH(QString, rule);
    CatalogFixture fixture;
    const std::size_t row = fixture.setCell(table.toStdString(), column.toStdString(), value.toStdString(),
                                            where.toStdString(), is.toStdString());
    QVERIFY(row > 1);
    const CheckedCatalog checked = readCsvCatalog(fixture.folder());
    QCOMPARE(checked.errors.size(), std::size_t{1});
    const Error& error = checked.errors.front();
    QCOMPARE(error.code, ErrorCode::CsvCell);
    QCOMPARE(error.arguments[0], table.toStdString() + ".csv");
    QCOMPARE(error.arguments[1], std::to_string(row));
    QCOMPARE(QString::fromStdString(error.arguments[4]), rule);
    const bool withinRow =
        !where.isEmpty() || rule.startsWith("required-if") || rule.startsWith("only-") || rule == "iso-4217";
    if (!withinRow) {
        QCOMPARE(error.arguments[2], column.toStdString());
        QCOMPARE(QString::fromStdString(error.arguments[3]), value);
    }
}

void TestCsvCatalog::namesEveryBrokenCellAtOnce()
{
    CatalogFixture fixture;
    fixture.setCell("models", "layers", "61.5");
    fixture.setCell("cpus", "tdp_w", "hot");
    fixture.setCell("systems", "kind", "toaster");
    QCOMPARE(readCsvCatalog(fixture.folder()).errors.size(), std::size_t{3});
}

void TestCsvCatalog::refusesHeaders_data()
{
    QTest::addColumn<QString>("to");
    QTest::addColumn<QString>("rule");
    QTest::newRow("renamed") << "tdp_kw" << "missing-column tdp_w";
    QTest::newRow("twice") << "cores" << "repeated-column-name";
}

void TestCsvCatalog::refusesHeaders()
{
    QFETCH(QString, to);
    QFETCH(QString, rule);
    CatalogFixture fixture;
    fixture.renameColumn("cpus", "tdp_w", to.toStdString());
    const CheckedCatalog checked = readCsvCatalog(fixture.folder());
    QVERIFY(!checked.errors.empty());
    QCOMPARE(checked.errors.front().code, ErrorCode::CsvShape);
    QCOMPARE(QString::fromStdString(checked.errors.front().arguments[2]), rule);
}

void TestCsvCatalog::refusesRepeatedKeys()
{
    CatalogFixture fixture;
    fixture.repeatFirstRow("networks");
    const CheckedCatalog checked = readCsvCatalog(fixture.folder());
    QCOMPARE(checked.errors.size(), std::size_t{1});
    QCOMPARE(checked.errors.front().arguments[2], std::string("id"));
    QCOMPARE(checked.errors.front().arguments[4], std::string("unique"));
}

void TestCsvCatalog::refusesMissingFiles()
{
    CatalogFixture fixture;
    fixture.remove("workloads"); // no other table refers to it
    const CheckedCatalog checked = readCsvCatalog(fixture.folder());
    QCOMPARE(checked.errors.size(), std::size_t{1});
    QCOMPARE(checked.errors.front().code, ErrorCode::FileUnreadable);
    QCOMPARE(checked.errors.front().arguments[1], std::string("missing"));
}

// deepseek-ai/DeepSeek-R1 has 61 layers; with 60 its tensors fall short of the published 671,026,419,200
void TestCsvCatalog::holdsParametersAgainstTensors()
{
    CatalogFixture fixture;
    fixture.setCell("models", "layers", "60", "id", "deepseek-ai/DeepSeek-R1");
    fixture.setCell("models", "moe_layers", "57", "id", "deepseek-ai/DeepSeek-R1");
    const CheckedCatalog checked = readCsvCatalog(fixture.folder());
    QVERIFY(checked.errors.empty());
    const std::vector<Error> errors = checkParameters(checked.cells);
    QVERIFY(!errors.empty());
    QCOMPARE(errors.front().arguments[2], std::string("params_total"));
    QCOMPARE(errors.front().arguments[3], std::string("deepseek-ai/DeepSeek-R1"));
}

QTEST_APPLESS_MAIN(TestCsvCatalog)
#include "tst_csv_catalog.moc"
