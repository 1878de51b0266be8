// Files of users: what `validate` and `calibrate` are given has the catalogue's columns, but not its discipline.
#include <QTest>

#include "core/catalog/MeasurementRows.h"
#include "tests/core/catalog/Files.h"

using namespace berth;
using namespace berth::catalog;

class TestMeasurementRows : public QObject
{
    Q_OBJECT

private slots:
    void readsTheShippedFiles();
    void takesMissingColumnsAsUnknown();
    void takesUnreadableCellsAsUnknownAndSaysSo();
    void countsRangesByTheirMiddle_data();
    void countsRangesByTheirMiddle();
    void refusesBrokenShape();
};

// Row counts of the files; single cells as printed by the sources that the rows name
void TestMeasurementRows::readsTheShippedFiles()
{
    const auto throughput =
        readMeasurements<ThroughputMeasurement>(test::catalogCsv("measured_throughput"), "measured_throughput.csv");
    QVERIFY(throughput.errors.empty());
    QVERIFY(throughput.ignored.empty());
    QCOMPARE(throughput.rows.size(), std::size_t{861});
    const auto memory = readMeasurements<MemoryMeasurement>(test::catalogCsv("measured_memory"), "measured_memory.csv");
    QCOMPARE(memory.rows.size(), std::size_t{80});
    const auto sizes =
        readMeasurements<FileSizeMeasurement>(test::catalogCsv("measured_file_sizes"), "measured_file_sizes.csv");
    QCOMPARE(sizes.rows.size(), std::size_t{196});
    QVERIFY(sizes.rows.front().bytes.value_or(0) > 0);
}

void TestMeasurementRows::takesMissingColumnsAsUnknown()
{
    const auto table = readMeasurements<ThroughputMeasurement>(
        "model_id,concurrency,colour,tp\nQwen/Qwen3-32B,16,blue,\n", "mine.csv");
    QVERIFY(table.errors.empty());
    QVERIFY(table.ignored.empty());
    QCOMPARE(table.rows.size(), std::size_t{1});
    QCOMPARE(table.rows[0].model.text, std::string("Qwen/Qwen3-32B"));
    QCOMPARE(table.rows[0].concurrency.value_or(0), 16.0);
    QVERIFY(!table.rows[0].tp.has_value());
    QVERIFY(!table.rows[0].outputTokens.has_value());
}

void TestMeasurementRows::takesUnreadableCellsAsUnknownAndSaysSo()
{
    const auto table =
        readMeasurements<ThroughputMeasurement>("id,tp,disaggregated,ttft_ms\nT1,two,maybe,fast\n", "mine.csv");
    QVERIFY(table.errors.empty());
    QCOMPARE(table.rows.size(), std::size_t{1});
    QVERIFY(!table.rows[0].tp.has_value());
    QVERIFY(!table.rows[0].ttftMs.has_value());
    QCOMPARE(table.ignored.size(), std::size_t{2}); // words for a reading are a reading without a number
    QCOMPARE(table.ignored[0].arguments, (std::vector<std::string>{"mine.csv", "2", "tp", "two", "integer"}));
    QCOMPARE(table.ignored[1].arguments[2], std::string("disaggregated"));
}

void TestMeasurementRows::countsRangesByTheirMiddle_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("known");
    QTest::addColumn<double>("value");
    QTest::newRow("number") << "20.2" << true << 20.2;
    QTest::newRow("range") << "6-8" << true << 7.0;
    QTest::newRow("range with fractions") << "6.9-9.1" << true << 8.0;
    QTest::newRow("words") << "short" << false << 0.0;
    QTest::newRow("two figures") << "5.00 on disk / 5.56 weights" << false << 0.0;
    QTest::newRow("open range") << "6-" << false << 0.0;
    QTest::newRow("empty") << "" << false << 0.0;
}

void TestMeasurementRows::countsRangesByTheirMiddle()
{
    QFETCH(QString, text);
    QFETCH(bool, known);
    QFETCH(double, value);
    const auto table = readMeasurements<LocalMeasurement>("id,decode_tok_s\nL1," + text.toStdString() + "\n", "l.csv");
    QVERIFY(table.errors.empty());
    QCOMPARE(table.rows.size(), std::size_t{1});
    QCOMPARE(table.rows[0].decodeTokensPerSecond.has_value(), known);
    QCOMPARE(table.rows[0].decodeTokensPerSecond.value_or(0), value);
}

void TestMeasurementRows::refusesBrokenShape()
{
    const auto table = readMeasurements<MemoryMeasurement>("id,tp\nM1\n", "mine.csv");
    QVERIFY(table.rows.empty());
    QCOMPARE(table.errors.size(), std::size_t{1});
    QCOMPARE(table.errors[0].arguments, (std::vector<std::string>{"mine.csv", "2", "cell-count"}));
}

QTEST_APPLESS_MAIN(TestMeasurementRows)
#include "tst_measurement_rows.moc"
