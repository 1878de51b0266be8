// The models table: every shipped row reads, and single rows say what their published configuration says.
#include <QTest>

#include "core/catalog/ModelRows.h"
#include "tests/core/catalog/Files.h"

#include <algorithm>

using namespace berth;
using namespace berth::catalog;
using berth::spec::ModelSpec;

namespace {

ModelTable shippedModels()
{
    return readModels(test::catalogCsv("models"), "models.csv");
}

const ModelSpec& byId(const ModelTable& table, std::string_view id)
{
    return *std::find_if(table.models.begin(), table.models.end(), [&](const ModelSpec& m) { return m.id.text == id; });
}

// The header of models.csv and one row with a cell replaced.
std::string oneRow(const std::string& column, const std::string& value)
{
    std::string header;
    std::string cells;
    for (const Column& known : modelTable().columns) {
        const std::string name(known.name);
        header.append(name).push_back(',');
        std::string cell;
        if (name == column) {
            cell = value;
        } else if (known.required) {
            cell = known.type == ColumnType::Date ? "2026" : known.words.empty() ? "1" : std::string(known.words[0]);
        } else if (name == "layers" || name == "hidden_size" || name == "vocab_size" || name == "num_heads"
                   || name == "num_kv_heads" || name == "head_dim" || name == "intermediate_size") {
            cell = "8";
        }
        cells.append(cell).push_back(',');
    }
    header.back() = '\n';
    cells.back() = '\n';
    return header + cells;
}

} // namespace

class TestModelRows : public QObject
{
    Q_OBJECT

private slots:
    void readsEveryShippedRow();
    void readsLatentAttention();
    void fillsWhatFollowsFromOtherCells();
    void namesTheBrokenRule_data();
    void namesTheBrokenRule();
    void writesWhatItRead();
};

void TestModelRows::readsEveryShippedRow()
{
    const ModelTable table = shippedModels();
    for (const Error& error : table.errors) {
        qWarning("row %s, %s: %s", error.arguments[1].c_str(), error.arguments[2].c_str(),
                 error.arguments.back().c_str());
    }
    QVERIFY(table.errors.empty());
    QCOMPARE(table.models.size(), std::size_t{263});
}

// deepseek-ai/DeepSeek-R1 config.json; parameter count from README_WEIGHTS.md of deepseek-ai/DeepSeek-V3
void TestModelRows::readsLatentAttention()
{
    const ModelTable table = shippedModels();
    const ModelSpec& model = byId(table, "deepseek-ai/DeepSeek-R1");
    QCOMPARE(model.layers, 61);
    QCOMPARE(model.paramsTotal, std::int64_t{671'026'419'200});
    QCOMPARE(model.attention.kind, spec::AttentionKind::Mla);
    QCOMPARE(model.attention.kvLoraRank, 512);
    QCOMPARE(model.attention.ropeDim, 64);
    QCOMPARE(model.moe.experts, 256);
    QCOMPARE(model.moe.firstDenseLayers, 3);
    QVERIFY(model.moe.routerBias);
    QCOMPARE(model.nativeFormat, spec::WeightFormat::Fp8Block);
    QVERIFY(!model.provenance.isVerified("license"));
    QVERIFY(model.provenance.isVerified("layers"));
}

// google/gemma-3-27b-it config.json: windows of 1,024 on 52 of 62 layers, same heads everywhere;
// stepfun-ai/Step-3.5-Flash: window layers have 96 heads
void TestModelRows::fillsWhatFollowsFromOtherCells()
{
    const ModelTable table = shippedModels();
    const ModelSpec& gemma = byId(table, "google/gemma-3-27b-it");
    QCOMPARE(gemma.window.tokens, 1024);
    QCOMPARE(gemma.fullAttentionLayers.value_or(0), 10);
    QCOMPARE(gemma.window.kvHeads, gemma.attention.kvHeads);
    QCOMPARE(gemma.attention.valueDim, gemma.attention.headDim);
    QCOMPARE(byId(table, "stepfun-ai/Step-3.5-Flash").window.heads, 96);
    QCOMPARE(byId(table, "deepseek-ai/DeepSeek-R1").window.heads, 0);
}

void TestModelRows::namesTheBrokenRule_data()
{
    QTest::addColumn<QString>("column");
    QTest::addColumn<QString>("value");
    QTest::addColumn<QString>("rule");
    QTest::newRow("no id") << "id" << "" << "required";
    QTest::newRow("text for a count") << "layers" << "many" << "integer";
    QTest::newRow("fraction for a count") << "layers" << "61.5" << "integer";
    QTest::newRow("exponent for a count") << "params_total" << "37e9" << "integer";
    QTest::newRow("too many layers") << "layers" << "1001" << "range 1..1000";
    QTest::newRow("negative") << "num_heads" << "-8" << "range 0..2147483647";
    QTest::newRow("beyond 64 bits") << "params_total" << "99999999999999999999" << "range 1..1000000000000000";
    QTest::newRow("unknown word") << "attention" << "MLA" << "one-of mha|gqa|mqa|mla|hybrid|unknown";
    QTest::newRow("flag of two") << "sinks" << "2" << "flag";
    QTest::newRow("no such month") << "release_date" << "2026-13" << "date";
    QTest::newRow("outer space") << "family" << " Llama" << "outer-space";
    QTest::newRow("control character") << "notes" << "a\tb" << "control-character";
    QTest::newRow("no source") << "source" << "" << "required";
    QTest::newRow("unverified column unknown") << "unverified" << "licence" << "column-name";
    QTest::newRow("heads do not divide") << "num_kv_heads" << "3" << "divides num_heads";
    QTest::newRow("more full layers than layers") << "full_attention_layers" << "9" << "at-most layers";
    QTest::newRow("reason without need") << "not_sizable_reason" << "no_config" << "required-unless sizable";
}

void TestModelRows::namesTheBrokenRule()
{
    QFETCH(QString, column);
    QFETCH(QString, value);
    QFETCH(QString, rule);
    const std::string name = column == "sinks" ? "attention_sinks" : column.toStdString();
    const std::string sound = oneRow("sizable", "1");
    QVERIFY(readModels(sound, "sound.csv").errors.empty());

    const ModelTable table = readModels(oneRow(name, value.toStdString()), "broken.csv");
    QVERIFY(table.models.empty());
    QCOMPARE(table.errors.size(), std::size_t{1});
    const Error& error = table.errors.front();
    QCOMPARE(error.code, ErrorCode::CsvCell);
    QCOMPARE(error.arguments[0], std::string("broken.csv"));
    QCOMPARE(error.arguments[1], std::string("2"));
    QCOMPARE(error.arguments[2], name);
    QCOMPARE(QString::fromStdString(error.arguments[4]), rule);
}

void TestModelRows::writesWhatItRead()
{
    const auto csv = parseCsv(test::catalogCsv("models"), "models.csv");
    QVERIFY(csv.has_value());
    const CellTable cells = readCells(*csv, modelTable(), "models.csv");
    for (const CellRow& row : cells.rows) {
        const ModelSpec once = makeModel(row);
        const CellRow written = makeCells(modelFields(), once);
        QVERIFY(makeCells(modelFields(), makeModel(written)) == written);
    }
}

QTEST_APPLESS_MAIN(TestModelRows)
#include "tst_model_rows.moc"
