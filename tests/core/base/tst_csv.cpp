// RFC 4180 as written, and every deviation refused by name.
#include <QTest>

#include "core/base/Csv.h"
#include "core/base/Utf8.h"

using namespace berth;

class TestCsv : public QObject
{
    Q_OBJECT

private slots:
    void readsQuotedCells();
    void acceptsBothLineEnds();
    void refusesWithRowAndRule_data();
    void refusesWithRowAndRule();
    void keepsToItsLimits();
    void knowsUtf8_data();
    void knowsUtf8();
    void findsControlCharacters();
};

void TestCsv::readsQuotedCells()
{
    const auto table = parseCsv("a,b\n\"x, \"\"y\"\"\",\"line\r\nbreak\"\n,\n", "t.csv");
    QVERIFY(table.has_value());
    QCOMPARE(table->rows.size(), std::size_t{2});
    QCOMPARE(table->rows[0][0], std::string("x, \"y\""));
    QCOMPARE(table->rows[0][1], std::string("line\r\nbreak"));
    QCOMPARE(table->rows[1], (std::vector<std::string>{"", ""}));
}

void TestCsv::acceptsBothLineEnds()
{
    const auto unixEnds = parseCsv("a,b\n1,2\n3,4", "t.csv");
    const auto netEnds = parseCsv("a,b\r\n1,2\r\n3,4\r\n", "t.csv");
    QVERIFY(unixEnds.has_value() && netEnds.has_value());
    QCOMPARE(unixEnds->rows, netEnds->rows);
}

void TestCsv::refusesWithRowAndRule_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QString>("row");
    QTest::addColumn<QString>("rule");
    QTest::newRow("empty file") << QByteArray("") << "1" << "no-header";
    QTest::newRow("byte order mark") << QByteArray("\xEF\xBB\xBF"
                                                   "a\n1\n")
                                     << "1" << "byte-order-mark";
    QTest::newRow("Latin-1") << QByteArray("a\nM\xFCnchen\n") << "1" << "utf-8";
    QTest::newRow("short row") << QByteArray("a,b\n1,2\n3\n") << "3" << "cell-count";
    QTest::newRow("long row") << QByteArray("a,b\n1,2,3\n") << "2" << "cell-count";
    QTest::newRow("empty line") << QByteArray("a,b\n\n") << "2" << "cell-count";
    QTest::newRow("quote inside") << QByteArray("a\nx\"y\n") << "2" << "quote-in-cell";
    QTest::newRow("text after quote") << QByteArray("a\n\"x\"y\n") << "2" << "text-after-quote";
    QTest::newRow("open quote") << QByteArray("a\n1\n\"x\n") << "3" << "open-quote";
    QTest::newRow("bare return") << QByteArray("a\r1\r") << "1" << "bare-carriage-return";
    QTest::newRow("nameless column") << QByteArray("a,,b\n1,2,3\n") << "1" << "empty-column-name";
    QTest::newRow("column twice") << QByteArray("a,b,a\n1,2,3\n") << "1" << "repeated-column-name";
}

void TestCsv::refusesWithRowAndRule()
{
    QFETCH(QByteArray, text);
    QFETCH(QString, row);
    QFETCH(QString, rule);
    const auto table = parseCsv({text.constData(), static_cast<std::size_t>(text.size())}, "t.csv");
    QVERIFY(!table.has_value());
    QCOMPARE(table.error().code, ErrorCode::CsvShape);
    QCOMPARE(table.error().arguments, (std::vector<std::string>{"t.csv", row.toStdString(), rule.toStdString()}));
}

void TestCsv::keepsToItsLimits()
{
    const auto rule = [](std::string_view text, const CsvLimits& limits) {
        const auto table = parseCsv(text, "t.csv", limits);
        return table ? std::string() : table.error().arguments[2];
    };
    const std::string_view text = "a,b\nlong,2\n3,4\n";
    QCOMPARE(rule(text, {.fileBytes = 15, .cellBytes = 4, .columns = 2, .rows = 2}), std::string());
    QCOMPARE(rule(text, {.fileBytes = 14}), std::string("file-too-large"));
    QCOMPARE(rule(text, {.cellBytes = 3}), std::string("cell-too-large"));
    QCOMPARE(rule(text, {.columns = 1}), std::string("too-many-columns"));
    QCOMPARE(rule(text, {.rows = 1}), std::string("too-many-rows"));
}

// Unicode Standard, table 3-7
void TestCsv::knowsUtf8_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<bool>("sound");
    QTest::newRow("ASCII") << QByteArray("plain") << true;
    QTest::newRow("two bytes") << QByteArray("\xC3\xBC") << true;
    QTest::newRow("three bytes") << QByteArray("\xE4\xB8\xAD") << true;
    QTest::newRow("four bytes") << QByteArray("\xF0\x9F\x9A\xA2") << true;
    QTest::newRow("last code point") << QByteArray("\xF4\x8F\xBF\xBF") << true;
    QTest::newRow("beyond the last") << QByteArray("\xF4\x90\x80\x80") << false;
    QTest::newRow("overlong slash") << QByteArray("\xC0\xAF") << false;
    QTest::newRow("overlong in three") << QByteArray("\xE0\x80\xAF") << false;
    QTest::newRow("surrogate") << QByteArray("\xED\xA0\x80") << false;
    QTest::newRow("continuation alone") << QByteArray("\x80") << false;
    QTest::newRow("cut short") << QByteArray("a\xE4\xB8") << false;
    QTest::newRow("second cut") << QByteArray("\xF0\x9F") << false;
}

void TestCsv::knowsUtf8()
{
    QFETCH(QByteArray, text);
    QFETCH(bool, sound);
    const std::string_view view(text.constData(), static_cast<std::size_t>(text.size()));
    QCOMPARE(isUtf8(view), sound);
    const std::string repaired = replaceMalformedUtf8(view);
    QVERIFY(isUtf8(repaired));
    QCOMPARE(repaired == view, sound);
}

void TestCsv::findsControlCharacters()
{
    QVERIFY(!hasControlCharacter("plain text, ümläut"));
    QVERIFY(hasControlCharacter("tab\there"));
    QVERIFY(hasControlCharacter("delete\x7F"));
    QVERIFY(hasControlCharacter("next line \xC2\x85"));
    QVERIFY(!hasControlCharacter("no-break space \xC2\xA0"));
}

QTEST_APPLESS_MAIN(TestCsv)
#include "tst_csv.moc"
