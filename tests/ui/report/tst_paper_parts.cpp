// Parts of the paper machinery that need no file: widths of columns, maps of characters.
#include <QtTest>

#include <rapidcheck.h>

#include "tests/support/EnglishTexts.h"
#include "ui/report/LaidText.h"
#include "ui/report/Measures.h"
#include "ui/report/TableColumns.h"
#include "ui/report/ToUnicode.h"

using namespace berth::paper;

class TestPaperParts : public QObject
{
    Q_OBJECT

private slots:
    void columnsFillTheWidth();
    void figuresKeepTheirWidth();
    void fixedSharesAreKept();
    void wordsAreNotTornWhereOthersHaveRoom();
    void sharesAloneLeaveRoomForTheGaps();
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
