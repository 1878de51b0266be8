// Documents as Markdown and tables as CSV: what is written can be read back, and foreign text stays text.
#include <QtTest>

#include "core/report/ChartTable.h"
#include "core/report/CsvWriter.h"
#include "core/report/MarkdownWriter.h"
#include "tests/support/EnglishTexts.h"
#include "tests/support/SampleCharts.h"
#include "tests/support/SampleDocuments.h"

using namespace berth;
using namespace berth::report;

class TestReportWriters : public QObject
{
    Q_OBJECT

private slots:
    void csvFields_data();
    void csvFields();
    void csvHasEveryRow();
    void markdownIsEscaped_data();
    void markdownIsEscaped();
    void markdownHasTheWholeReport();
    void chartsAreTables_data();
    void chartsAreTables();

private:
    testing::EnglishTexts m_texts;
};

void TestReportWriters::csvFields_data()
{
    QTest::addColumn<QString>("field");
    QTest::addColumn<QString>("expected");

    const auto field = [&](const Text& text) {
        const Table table{.columns = {{}}, .rows = {{.cells = {{.text = text}}}}};
        const QString csv = QString::fromStdString(csvOf(table, m_texts));
        return csv.mid(2).chopped(2); // after the empty head
    };
    QTest::newRow("plain") << field("8 × H200") << "8 × H200";
    QTest::newRow("separator and quote (RFC 4180)") << field("a,\"b\"") << "\"a,\"\"b\"\"\"";
    QTest::newRow("formula") << field("=1+1") << "'=1+1";
    QTest::newRow("formula behind spaces") << field("  =1+1") << "'  =1+1";
    QTest::newRow("command") << field("@SUM(A1)") << "'@SUM(A1)";
    QTest::newRow("formula behind a line break") << field("\r\n-2") << "'  -2";
    QTest::newRow("full width") << field("\uFF1D1") << "'\uFF1D1";
    QTest::newRow("negative number is a number") << field(Figure{.value = -1234.5, .decimals = 1}) << "-1234.5";
    QTest::newRow("figure with unit") << field(Figure{.value = 1234.5, .unit = Unit::Gigabyte, .decimals = 2})
                                      << "1234.50 GB";
    QTest::newRow("money") << field(
        Amount{.minor = -5865600, .currency = "USD", .wholeUnits = false, .codeShown = false})
                           << "-58656.00";
    QTest::newRow("date") << field(Date{2026, 11, 18, true}) << "2026-11-18";
    QTest::newRow("not known") << field(NotKnown{}) << "";
}

void TestReportWriters::csvFields()
{
    QFETCH(QString, field);
    QTEST(field, "expected");
}

void TestReportWriters::csvHasEveryRow()
{
    const ReportDocument document = testing::longTable(50);
    const QString csv = QString::fromStdString(csvOf(std::get<Table>(document.blocks[1]), m_texts));
    const QStringList lines = csv.split(QStringLiteral("\r\n"));
    QCOMPARE(lines.first(), QStringLiteral("Line,Description,Maker,\"Price, USD\""));
    QCOMPARE(lines.size(), 1 + 50 + 3 + 1 + 1); // head, items, groups, sum, nothing after the last line break
    for (const QString& line : lines.mid(1, lines.size() - 2))
        QVERIFY(line.count(QLatin1Char(',')) >= 3);
}

void TestReportWriters::markdownIsEscaped_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("expected");

    QTest::newRow("plain") << "8 × H200, FP8 (141 GB)."
                           << "8 × H200, FP8 (141 GB).";
    QTest::newRow("cell border") << "a|b"
                                 << "a\\|b";
    QTest::newRow("markup") << "*a* _b_ `c`"
                            << "\\*a\\* \\_b\\_ \\`c\\`";
    QTest::newRow("link") << "[x](http://a.b)"
                          << "\\[x\\](http\\://a.b)";
    QTest::newRow("html") << "<script>&amp;"
                          << "\\<script\\>\\&amp;";
    QTest::newRow("list at the start") << "- a - b"
                                       << "\\- a - b";
    QTest::newRow("address") << "a@b.c"
                             << "a\\@b.c";
}

void TestReportWriters::markdownIsEscaped()
{
    QFETCH(QString, text);
    QTEST(QString::fromStdString(escapeMarkdown(text.toStdString())), "expected");
}

void TestReportWriters::markdownHasTheWholeReport()
{
    const QString text = QString::fromStdString(markdownOf(testing::sizingReport(), m_texts));
    for (const char* part :
         {"# DeepSeek-R1 for 50 people\n", "> **Fits: 8 × H200 141 GB in one HGX server**\n",
          "## 3 Configurations compared\n", "- Speed per user: at least 40\u00a0tokens/s\n",
          "| Share | GB (10⁹ bytes) | GiB (2³⁰ bytes) | % of capacity |\n| --- | ---: | ---: | ---: |\n",
          "| **Capacity as tools report it, 143,771\u00a0MiB** | **150.75** | **140.40** | **100.0** |\n",
          "|  | 8 × MI300X 192 GB, FP8 | Fits | 127.1 | 33.3 (a) | 0.50 | 178,900 |\n",
          "\n(a) Below the target of 40 tokens/s.", "| A 530 | 48 | 530.3 |\n", "Figure 3. D rents",
          "---\n\n2026-11-21, Northgate Systems\n"})
        QVERIFY2(text.contains(QString::fromUtf8(part)), part);
}

void TestReportWriters::chartsAreTables_data()
{
    QTest::addColumn<int>("rows");
    QTest::addColumn<int>("columns");
    QTest::addColumn<QString>("line"); // of the table as CSV
    QTest::addColumn<QString>("csv");

    const auto row = [&](const char* name, const ChartSpec& spec, int rows, int columns, const char* line) {
        const Table table = tableOf(spec);
        QTest::newRow(name) << rows << columns << line << QString::fromStdString(csvOf(table, m_texts));
        QCOMPARE(static_cast<int>(table.rows.size()), rows);
        QCOMPARE(static_cast<int>(table.columns.size()), columns);
    };
    row("lines with an interval", testing::throughputChart(), 31, 5, "H200,47.8,754,701,807");
    row("memory", testing::memoryBars(), 10, 5, "KV cache,36.8,36.8,36.8,");
    row("map, largest row first", testing::contextMap(), 8, 7,
        "128,\"fits, slower\",does not fit,does not fit,does not fit,does not fit,does not fit");
}

void TestReportWriters::chartsAreTables()
{
    QFETCH(QString, line);
    QFETCH(QString, csv);
    QVERIFY2(csv.split(QStringLiteral("\r\n")).contains(line), qPrintable(csv));
}

QTEST_GUILESS_MAIN(TestReportWriters)
#include "tst_report_writers.moc"
