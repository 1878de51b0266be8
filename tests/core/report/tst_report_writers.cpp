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
    void tabsAndQuotesStayInTheirField_data();
    void tabsAndQuotesStayInTheirField();
    void shownNumbersStayNumbers_data();
    void shownNumbersStayNumbers();
    void markdownIsEscaped_data();
    void markdownIsEscaped();
    void markdownHasTheWholeReport();
    void chartsAreTables_data();
    void chartsAreTables();
    void headsOfAChartAreDistinct();
    void columnsOfAChartHaveOneNumberOfDecimals_data();
    void columnsOfAChartHaveOneNumberOfDecimals();
    void usersOfACurveAreAColumn();

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

void TestReportWriters::tabsAndQuotesStayInTheirField_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("expected");

    QTest::newRow("plain") << "8 × H200" << "8 × H200";
    QTest::newRow("tab") << "a\tb" << "a b";
    QTest::newRow("line break") << "a\r\nb" << "a  b";
    QTest::newRow("quote") << "\"a" << "\"\"\"a\"";
    QTest::newRow("comma is no separator") << "a,b" << "a,b";
    QTest::newRow("formula") << "=1+1" << "'=1+1";
}

void TestReportWriters::tabsAndQuotesStayInTheirField()
{
    QFETCH(QString, text);
    const Table table{.columns = {{}, {}}, .rows = {{.cells = {{.text = text.toStdString()}, {.text = Figure{-7}}}}}};
    const QString tsv = QString::fromStdString(tsvOf(table, m_texts));
    QVERIFY2(tsv.startsWith(QLatin1String("\t\n")) && tsv.endsWith(QLatin1String("\t-7")), qPrintable(tsv));
    QTEST(tsv.mid(2).chopped(3), "expected");
}

// What a page shows is copied as it is shown; differences keep their sign, calls and references do not work.
void TestReportWriters::shownNumbersStayNumbers_data()
{
    QTest::addColumn<QString>("expected");

    QTest::newRow("-12.3 %") << "-12.3 %";
    QTest::newRow("+76,400 USD") << "+76,400 USD";
    QTest::newRow("-2 tokens/s") << "-2 tokens/s";
    QTest::newRow("+ 3") << "'+ 3";
    QTest::newRow("-A1") << "'-A1";
    QTest::newRow("-2+3+cmd|' /C calc'!A0") << "'-2+3+cmd|' /C calc'!A0"; // OWASP, CSV injection
    QTest::newRow("=1") << "'=1";
    QTest::newRow("–") << "–";
}

void TestReportWriters::shownNumbersStayNumbers()
{
    QTEST(QString::fromStdString(shownCell(QTest::currentDataTag())), "expected");
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

void TestReportWriters::headsOfAChartAreDistinct()
{
    ChartSpec bars = testing::memoryBars();
    bars.bars[1].name = bars.bars[0].name;
    QCOMPARE(QString::fromStdString(csvOf(tableOf(bars), m_texts)).section(QStringLiteral("\r\n"), 0, 0),
             QStringLiteral("Share,\"8 × H200, FP8, GB\",\"8 × H200, FP8, 2, GB\",\"8 × MI300X, FP8, GB\","
                            "\"8 × H100, FP8, GB\""));
    ChartSpec lines = testing::throughputChart();
    lines.series[1].name = lines.series[0].name;
    const QString csv = QString::fromStdString(csvOf(tableOf(lines), m_texts));
    for (const char* line : {"\r\nH200,20.0,1210,", "\r\n\"H200, 2\",59.0,1720,", "\r\n\"H200, Measured\",19.7,1208,"})
        QVERIFY2(csv.contains(QLatin1String(line)), qPrintable(csv));
}

// Three digits of the smallest, four of the largest, none that all of them have as zeros.
void TestReportWriters::columnsOfAChartHaveOneNumberOfDecimals_data()
{
    QTest::addColumn<QList<double>>("values");
    QTest::addColumn<QStringList>("expected");

    using Values = QList<double>;
    QTest::newRow("tokens per second") << Values{121.44, 107, 86.817} << QStringList{"121.4", "107.0", "86.8"};
    QTest::newRow("whole") << Values{4, 8192, 0} << QStringList{"4", "8192", "0"};
    QTest::newRow("far apart") << Values{5.1234, 1234.5678} << QStringList{"5.12", "1234.57"};
    QTest::newRow("small") << Values{0.012345, 0.5} << QStringList{"0.0123", "0.5000"};
    QTest::newRow("a gap") << Values{2.5, std::nan("")} << QStringList{"2.5", ""};
    QTest::newRow("below zero") << Values{-86.817, 3} << QStringList{"-86.82", "3.00"};
}

void TestReportWriters::columnsOfAChartHaveOneNumberOfDecimals()
{
    QFETCH(QList<double>, values);
    ChartSpec spec;
    spec.series = {{.name = "s"}};
    for (const double value : values)
        spec.series.front().points.push_back({.x = 1, .y = value});
    QStringList cells;
    for (const Row& row : tableOf(spec).rows)
        cells << QString::fromStdString(plainCell(row.cells[2], m_texts));
    QTEST(cells, "expected");
}

void TestReportWriters::usersOfACurveAreAColumn()
{
    ChartSpec spec;
    spec.series = {{.name = "A", .points = {{.x = 40, .y = 40, .name = phrase(PhraseCode::UserCount, Figure{1})}}},
                   {.name = "B", .points = {{.x = 9, .y = 9, .name = "somewhere"}}}};
    const QString csv = QString::fromStdString(csvOf(tableOf(spec), m_texts));
    QCOMPARE(csv, QStringLiteral("Series,Users,,\r\nA,1,40,40\r\n\"B, somewhere\",,9,9\r\n"));
}

QTEST_GUILESS_MAIN(TestReportWriters)
#include "tst_report_writers.moc"
