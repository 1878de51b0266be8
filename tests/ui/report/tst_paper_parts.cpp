// Parts of the paper machinery that need no file: widths of columns, maps of characters.
#include <QtTest>

#include <rapidcheck.h>

#include "tests/support/EnglishTexts.h"
#include "ui/report/Flow.h"
#include "ui/report/LaidText.h"
#include "ui/report/Measures.h"
#include "ui/report/TableColumns.h"
#include "ui/report/ToUnicode.h"

using namespace berth::paper;

Q_DECLARE_METATYPE(berth::report::Text)

class TestPaperParts : public QObject
{
    Q_OBJECT

private slots:
    void columnsFillTheWidth();
    void figuresKeepTheirWidth();
    void fixedSharesAreKept();
    void wordsAreNotTornWhereOthersHaveRoom();
    void sharesAloneLeaveRoomForTheGaps();
    void noCellTakesMoreLinesThanItMust();
    void evenColumnsShareWhatIsLeft();
    void linesEndBetweenTerms_data();
    void linesEndBetweenTerms();
    void everyUnitStandsApart_data();
    void everyUnitStandsApart();
    void longNamesAreCutBetweenLetters_data();
    void longNamesAreCutBetweenLetters();
    void characterMapsAreReadAsQtWritesThem();
    void characterMapsSurviveWriting();
    void repairTakesWhatTheDocumentSays_data();
    void repairTakesWhatTheDocumentSays();
};

void TestPaperParts::columnsFillTheWidth()
{
    QVERIFY(rc::check("columns stand in order, in the width, and none vanishes", [] {
        std::vector<ColumnNeed> needs;
        const int count = *rc::gen::inRange(1, 9);
        for (int column = 0; column < count; ++column) {
            const double natural = *rc::gen::inRange(1, 2000);
            needs.push_back({.natural = natural,
                             .least = *rc::gen::inRange(1, 2000) * 1.0,
                             .figures = *rc::gen::arbitrary<bool>()});
        }
        const double width = 1000;
        const double gap = 10;
        double end = -gap;
        for (const ColumnPlace& place : placeColumns(needs, width, gap)) {
            RC_ASSERT(std::abs(place.left - end - gap) < 1e-6);
            RC_ASSERT(place.width > 0);
            end = place.left + place.width;
        }
        RC_ASSERT(end <= width + 1e-6);
        RC_ASSERT(end >= width - 1e-6);
    }));
}

void TestPaperParts::figuresKeepTheirWidth()
{
    const auto places =
        placeColumns({{.natural = 900, .least = 50}, {.natural = 80, .least = 80, .figures = true}}, 500, 20);
    QCOMPARE(places[0].width, 400.0);
    QCOMPARE(places[1].width, 80.0);
    QCOMPARE(places[1].left, 420.0);
}

void TestPaperParts::fixedSharesAreKept()
{
    const auto places =
        placeColumns({{.natural = 10, .least = 10, .share = 0.25}, {.natural = 10, .least = 10}}, 400, 0);
    QCOMPARE(places[0].width, 100.0);
    QCOMPARE(places[1].width, 300.0);
}

void TestPaperParts::wordsAreNotTornWhereOthersHaveRoom()
{
    const ColumnNeed figure{.natural = 90, .least = 60, .figures = true};
    const std::vector<ColumnNeed> needs{{.natural = 80, .least = 30, .share = 0.28},
                                        {.natural = 50, .least = 30, .share = 0.16},
                                        figure,
                                        figure,
                                        figure,
                                        figure,
                                        figure};
    const auto places = placeColumns(needs, 400, 0);
    for (std::size_t column = 0; column < needs.size(); ++column)
        QVERIFY(places[column].width >= needs[column].least - 1e-6);
    // Nor in a column whose share is less than its longest word.
    QVERIFY(
        placeColumns({{.natural = 90, .least = 80, .share = 0.1}, {.natural = 90, .least = 20, .share = 0.9}}, 400, 0)
            .front()
            .width
        >= 80);
}

// Tables of one document stand below each other.
void TestPaperParts::sharesAloneLeaveRoomForTheGaps()
{
    const auto places = placeColumns({{.natural = 10, .least = 10, .share = 0.5},
                                      {.natural = 40, .least = 40, .share = 0.25},
                                      {.natural = 70, .least = 20, .share = 0.25}},
                                     420, 10);
    QCOMPARE(places[0].width, 200.0);
    QCOMPARE(places[1].width, 100.0);
    QCOMPARE(places[2].width, 100.0);
}

void TestPaperParts::noCellTakesMoreLinesThanItMust()
{
    // 300 on one line and 150 on two; 200 on one and 100 on two.
    const std::vector<ColumnNeed> needs{{.natural = 300, .least = 40, .steps = {300, 150}},
                                        {.natural = 200, .least = 40, .steps = {200, 100}},
                                        {.natural = 90, .least = 60, .figures = true, .steps = {60, 60}}};
    const auto widths = [&needs](double width) {
        QList<double> all;
        for (const ColumnPlace& place : placeColumns(needs, width, 0))
            all << place.width;
        return all;
    };
    QCOMPARE(widths(590), (QList<double>{300, 200, 90})); // all on one line
    QCOMPARE(widths(560), (QList<double>{300, 200, 60})); // the head of the last on two
    const QList<double> first = widths(470); // the first before the second
    QVERIFY(first.front() >= 300);
    QVERIFY(first[1] >= 100 && first[2] >= 60);
    const QList<double> none = widths(310);
    QVERIFY(none[0] >= 150 && none[1] >= 100 && none[2] >= 60);
    double sum = 0;
    for (const double column : widths(200)) // no number of lines is enough
        sum += column;
    QVERIFY(sum <= 200 + 1e-6);
}

void TestPaperParts::evenColumnsShareWhatIsLeft()
{
    const std::vector<ColumnNeed> needs{{.natural = 100, .least = 40, .steps = {100}},
                                        {.natural = 50, .least = 40, .figures = true, .even = true, .steps = {50}},
                                        {.natural = 80, .least = 40, .figures = true, .even = true, .steps = {80}}};
    for (const double width : {300.0, 400.0}) {
        const auto places = placeColumns(needs, width, 0);
        QCOMPARE(places[0].width, 100.0);
        QCOMPARE(places[1].width, (width - 100) / 2);
        QCOMPARE(places[2].width, (width - 100) / 2);
    }
}

void TestPaperParts::linesEndBetweenTerms_data()
{
    QTest::addColumn<QString>("first");
    QTest::addColumn<QString>("begun"); // of the second line, which would still stand on the first
    QTest::addColumn<QString>("rest");
    QTest::newRow("rate") << "6.905 USD " << "+ 1,0266/" << "h";
    QTest::newRow("operator") << "Auslastung " << QString::fromUtf8("× ") << "0,2315";
    QTest::newRow("Chinese rate") << QString::fromUtf8("利用率 ") << "× 0.2315/" << QString::fromUtf8("小时");
    QTest::newRow("Chinese label") << QString::fromUtf8("每用户速度，") << QString::fromUtf8("词")
                                   << QString::fromUtf8("元/秒");
    QTest::newRow("Chinese brackets") << QString::fromUtf8("购置") << QString::fromUtf8("（一次")
                                      << QString::fromUtf8("性）");
}

void TestPaperParts::linesEndBetweenTerms()
{
    QFETCH(QString, first);
    QFETCH(QString, begun);
    QFETCH(QString, rest);
    const berth::report::testing::EnglishTexts texts;
    const Ink ink = makeInk(texts, "zh_CN");
    const TextStyle style = ink.style(kTableType);
    const double room = LaidText(first + begun, style, ink).width() + pt(1);
    const LaidText laid(first + begun + rest, style, ink, room);
    QCOMPARE(laid.lines(), 2);
    QVERIFY(std::abs(laid.lastLineWidth() - LaidText(begun + rest, style, ink).width()) < pt(0.5));
    const std::vector<double> widths = widthsOfLines(first + begun + rest, style, ink, 2);
    QVERIFY(widths[1] >= LaidText(begun + rest, style, ink).width() - pt(0.5));
}

void TestPaperParts::everyUnitStandsApart_data()
{
    using namespace berth::report;
    QTest::addColumn<Text>("value");
    QTest::newRow("figure") << Text(Figure{.value = 7.92, .unit = Unit::TokenPerSecond, .decimals = 2});
    QTest::newRow("amount") << Text(Amount{.minor = 792, .currency = "tokens/s", .wholeUnits = false});
    QTest::newRow("price") << Text(
        phrase(PhraseCode::NumberAndCurrency, Figure{.value = 7.92, .decimals = 2}, "tokens/s"));
}

void TestPaperParts::everyUnitStandsApart()
{
    QFETCH(berth::report::Text, value);
    const berth::report::testing::EnglishTexts texts;
    const berth::report::NumberAndUnit parts = partsOf(value, makeInk(texts, "en"));
    QCOMPARE(parts.number, "7.92");
    QCOMPARE(parts.unit, "tokens/s");
}

void TestPaperParts::longNamesAreCutBetweenLetters_data()
{
    QTest::addColumn<QString>("name");
    QTest::newRow("Latin") << QStringLiteral("W").repeated(300);
    QTest::newRow("two code units a letter") << QString::fromUtf8("\xF0\x9F\x98\x80").repeated(200);
    QTest::newRow("Chinese") << QString::fromUtf8("\xE5\x85\xAC").repeated(200);
}

void TestPaperParts::longNamesAreCutBetweenLetters()
{
    QFETCH(QString, name);
    const berth::report::testing::EnglishTexts texts;
    const Ink ink = makeInk(texts, "en");
    const TextStyle style = ink.style(kTableType);
    constexpr double kRoom = pt(200);
    const QString cut = cutToWidth(name, style, ink, kRoom);
    QVERIFY(cut.size() < name.size() && cut.endsWith(kCut));
    QVERIFY(name.startsWith(cut.chopped(1)));
    QVERIFY(!cut.at(cut.size() - 2).isHighSurrogate());
    QVERIFY(oneLine(name, style, ink, kRoom).width() <= kRoom);
    QCOMPARE(oneLine(name, style, ink, kRoom).lines(), 1);
    QCOMPARE(cutToWidth(QStringLiteral("Short"), style, ink, kRoom), QStringLiteral("Short"));
}

void TestPaperParts::characterMapsAreReadAsQtWritesThem()
{
    const CharacterMap map =
        readCharacterMap("2 beginbfrange\n<0000> <0000> <0000>\n<0001> <0003> [<2F00> <D842DFB7> <0041> ]\n"
                         "endbfrange\n1 beginbfrange\n<0010> <0012> <0061>\nendbfrange\n");
    QCOMPARE(map.size(), std::size_t(7));
    QCOMPARE(map.at(1), QString(QChar(0x2F00)));
    QCOMPARE(map.at(2), QStringLiteral("\U00020BB7"));
    QCOMPARE(map.at(0x12), QStringLiteral("c"));
    QVERIFY(readCharacterMap("beginbfrange <0001> <00").empty());
    QVERIFY(readCharacterMap("").empty());
}

void TestPaperParts::characterMapsSurviveWriting()
{
    CharacterMap map;
    for (char16_t code = 0; code < 250; ++code)
        map[code] = QString(QChar(static_cast<char16_t>(0x4E00 + code)));
    const QByteArray cmap = writeCharacterMap(map);
    QCOMPARE(cmap.count("beginbfchar"), 3); // at most 100 in one block
    QVERIFY(cmap.contains("<0001> <4E01>"));
    QVERIFY(cmap.contains("50 beginbfchar"));
}

void TestPaperParts::repairTakesWhatTheDocumentSays_data()
{
    QTest::addColumn<QString>("document");
    QTest::addColumn<QString>("read");
    QTest::addColumn<QString>("repaired");

    QTest::newRow("radical for a character") << "一高用户" << QString(QChar(0x2F64)) << "用";
    QTest::newRow("tab for a space") << "a b"
                                     << "\t"
                                     << " ";
    QTest::newRow("a space rather than one that does not break") << "8\u00A0GB und mehr"
                                                                 << "\t"
                                                                 << " ";
    QTest::newRow("right already") << "abc"
                                   << "b"
                                   << "b";
    QTest::newRow("presentation form of an Arabic letter") << "abc" << QString(QChar(0xFECC)) << "ع";
}

void TestPaperParts::repairTakesWhatTheDocumentSays()
{
    QFETCH(QString, document);
    QFETCH(QString, read);
    QFont font;
    const bool chinese = document.front().unicode() > 0x2E80;
    font.setFamilies({chinese ? QStringLiteral("Noto Sans CJK SC") : QStringLiteral("Noto Sans")});
    font.setPixelSize(20);
    const CharacterMap repaired = repairCharacterMap({{u'\1', read}}, QRawFont::fromFont(font), codePointsOf(document));
    QTEST(repaired.at(u'\1'), "repaired");
}

QTEST_MAIN(TestPaperParts)
#include "tst_paper_parts.moc"
