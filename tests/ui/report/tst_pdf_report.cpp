// Documents as PDF files, read back with the tools a customer has: what was written is found, nothing is torn, nothing
// is a bitmap, and the same document gives the same bytes.
#include <QtTest>

#include "tests/support/EnglishTexts.h"
#include "tests/support/SampleDocuments.h"
#include "tests/ui/report/PdfTools.h"
#include "ui/report/DocumentWords.h"
#include "ui/report/PagePreview.h"
#include "ui/report/PdfReportWriter.h"

#include <QProcess>

using namespace berth;
using namespace berth::report;
using namespace berth::paper::testing;

class TestPdfReport : public QObject
{
    Q_OBJECT

private slots:
    void textEqualsTheSource_data();
    void textEqualsTheSource();
    void everyCommonChineseCharacterIsFound();
    void rowsAreWholeAndUnderAHead();
    void rowTallerThanAPageGoesOn();
    void chartsAreVectors();
    void whatIsBetterIsExplained();
    void logoThatRefersToFilesIsLeftOut();
    void fontsAreEmbedded();
    void fileIsSound_data();
    void fileIsSound();
    void propertiesAreSet();
    void sameDocumentGivesTheSameBytes();
    void pagesCountThemselves();
    void paperIsAsked_data();
    void paperIsAsked();
    void unwritablePathIsAnError();
    void previewShowsThePage();

private:
    QString written(const ReportDocument& document);

    QTemporaryDir m_folder;
    testing::EnglishTexts m_texts;
    int m_files = 0;
};

QString TestPdfReport::written(const ReportDocument& document)
{
    const QString path = m_folder.filePath(QString::number(++m_files) + QStringLiteral(".pdf"));
    const auto result = paper::writePdf(document, m_texts, path);
    return result ? path : QString();
}

void TestPdfReport::textEqualsTheSource_data()
{
    QTest::addColumn<int>("which");
    QTest::newRow("sizing report") << 0;
    QTest::newRow("300 rows") << 1;
    QTest::newRow("Chinese") << 2;
    QTest::newRow("hostile strings") << 3;
}

void TestPdfReport::textEqualsTheSource()
{
    QFETCH(int, which);
    const std::vector<ReportDocument> documents{testing::sizingReport(), testing::longTable(300),
                                                testing::chineseReport(), testing::hostileReport()};
    ReportDocument document = documents.at(static_cast<std::size_t>(which));
    // Numbers of sections and figures and marks of footnotes are made by the layout; the words of charts have their own
    // test. What remains must come back letter by letter, in the order of the document.
    std::erase_if(document.blocks, [](const Block& block) { return std::holds_alternative<Charts>(block); });
    for (Block& block : document.blocks) {
        if (auto* heading = std::get_if<Heading>(&block))
            heading->numbered = false;
        if (auto* table = std::get_if<Table>(&block))
            table->noteIsFigure = false;
    }
    const QString path = written(document);
    QVERIFY(!path.isEmpty());
    QString text;
    for (const QString& page : pagesOf(path))
        text += bodyOf(page, document, m_texts);
    QCOMPARE(text, expectedBody(document, m_texts));
}

void TestPdfReport::everyCommonChineseCharacterIsFound()
{
    // Every sixth character of the block of unified ideographs: 3,484 of them, about as many as everyday Chinese has.
    ReportDocument document{.furniture = {.title = "characters", .language = "zh-CN"}, .blocks = {}};
    QString all;
    for (char16_t character = 0x4E00; character <= 0x9FA5; character = static_cast<char16_t>(character + 6))
        all += QChar(character);
    for (qsizetype at = 0; at < all.size(); at += 200)
        document.blocks.push_back(
            Paragraph{all.mid(at, 200).toStdString(), at % 400 == 0 ? Tone::Normal : Tone::Strong});
    QString text;
    for (const QString& page : pagesOf(written(document)))
        text += bodyOf(page, document, m_texts);
    QCOMPARE(text.size(), all.size());
    QCOMPARE(text, all);
}

void TestPdfReport::rowsAreWholeAndUnderAHead()
{
    const ReportDocument document = testing::longTable(300);
    const auto pages = pagesOf(written(document));
    QVERIFY(pages.size() > 5);
    const Table& table = std::get<Table>(document.blocks[1]);
    const QString head = withoutSpace(QStringLiteral("Line Description Maker Price USD"));
    for (const QString& page : pages)
        QVERIFY(withoutSpace(page).contains(head));
    for (const Row& row : table.rows) {
        const QString words = rowWords(row, m_texts);
        const auto holds = [&](const QString& page) {
            return withoutSpace(page).contains(words);
        };
        QVERIFY2(std::any_of(pages.begin(), pages.end(), holds), qPrintable(words));
    }
}

void TestPdfReport::rowTallerThanAPageGoesOn()
{
    const QStringList pages = pagesOf(written(testing::giantRow()));
    QVERIFY(pages.size() > 1);
    const QString text = pages.join(QString());
    QCOMPARE(text.count(QLatin1String("word")), 3000);
    QVERIFY(text.contains(QLatin1String("end")) && text.contains(QLatin1String("after")));
}

void TestPdfReport::chartsAreVectors()
{
    const QString path = written(testing::sizingReport());
    QCOMPARE(imagesIn(path), 0);
    const QString text = withoutSpace(pagesOf(path).join(QString()));
    for (const char* word : {"B200NVFP4", "target40", "Apaysoff:month19.9", "Tokenspersecond,system"})
        QVERIFY2(text.contains(QLatin1String(word)), word);
    QCOMPARE(imagesIn(written(testing::chineseReport())), 0);
}

// Signs before differences are drawn; what they mean stands once below the table, and nowhere without them.
void TestPdfReport::whatIsBetterIsExplained()
{
    const auto textOf = [this](Standing standing) {
        Table table{.columns = {{.head = "Name"}, {.head = "Speed", .alignment = Alignment::End}}};
        table.rows = {
            {.cells = {{.text = "Ours"}, {.text = "50"}}},
            {.cells = {
                 {.text = "Theirs"},
                 {.text = "60", .difference = {.text = "+20 per cent", .standing = standing}, .second = "remark"}}}};
        const QString path = written({.furniture = {.title = "signs"}, .blocks = {table}});
        return pagesOf(path).join(QString());
    };
    for (const Standing standing : {Standing::Better, Standing::Worse}) {
        const QString text = textOf(standing);
        QCOMPARE(text.count(QStringLiteral("better than the baseline")), 1);
        QVERIFY(text.indexOf(QStringLiteral("+20 per cent")) < text.indexOf(QStringLiteral("remark")));
    }
    const QString plain = textOf(Standing::Neither);
    QVERIFY(plain.contains(QStringLiteral("+20 per cent")) && !plain.contains(QStringLiteral("better")));
}

void TestPdfReport::logoThatRefersToFilesIsLeftOut()
{
    QCOMPARE(imagesIn(written(testing::hostileReport())), 0);
}

void TestPdfReport::fontsAreEmbedded()
{
    const QStringList fonts = run(QStringLiteral("pdffonts"), {written(testing::chineseReport())})
                                  .split(QLatin1Char('\n'), Qt::SkipEmptyParts);
    QVERIFY(fonts.size() > 3);
    for (const QString& font : fonts.mid(2)) {
        QVERIFY2(font.contains(QRegularExpression(QStringLiteral("Identity-H +yes yes yes"))), qPrintable(font));
        QVERIFY2(font.contains(QLatin1String("NotoSans")), qPrintable(font));
    }
    QVERIFY(fonts.filter(QStringLiteral("NotoSansCJKsc")).size() == 2);
}

void TestPdfReport::fileIsSound_data()
{
    textEqualsTheSource_data();
}

void TestPdfReport::fileIsSound()
{
    QFETCH(int, which);
    const std::vector<ReportDocument> documents{testing::sizingReport(), testing::longTable(300),
                                                testing::chineseReport(), testing::hostileReport()};
    const QString path = written(documents.at(static_cast<std::size_t>(which)));
    QVERIFY(run(QStringLiteral("qpdf"), {QStringLiteral("--check"), path})
                .contains(QLatin1String("No syntax or stream encoding errors")));
}

void TestPdfReport::propertiesAreSet()
{
    const QString info = run(QStringLiteral("pdfinfo"), {written(testing::hostileReport())});
    QVERIFY(info.contains(QRegularExpression(QStringLiteral("Title: +</title><script>\n"))));
    QVERIFY(info.contains(QRegularExpression(QStringLiteral("Author: +\\(author\\) \\\\ Ünï\n"))));
    QVERIFY(info.contains(QLatin1String("Sat Nov 21")));
    const PdfFacts facts = factsOf(written(testing::sizingReport()));
    QCOMPARE(facts.language, QStringLiteral("en"));
    const QStringList outline{QStringLiteral("1 Requirement"),
                              QStringLiteral("2 Memory of one device"),
                              QStringLiteral("3 Configurations compared"),
                              QStringLiteral("4 Speed at 16 users"),
                              QStringLiteral("5 Published guidance"),
                              QStringLiteral("6 Assumptions")};
    QCOMPARE(facts.outline, outline);
    QCOMPARE(factsOf(written(testing::chineseReport())).language, QStringLiteral("zh-CN"));
}

void TestPdfReport::sameDocumentGivesTheSameBytes()
{
    // In processes of their own: the order of Qt's hash tables changes with each.
    const QStringList names{QStringLiteral("sizing"), QStringLiteral("long"), QStringLiteral("chinese"),
                            QStringLiteral("hostile")};
    QMap<QString, QByteArray> first;
    for (int time = 0; time < 3; ++time) {
        const QString folder = m_folder.filePath(QStringLiteral("run%1").arg(time));
        QVERIFY(QDir().mkpath(folder));
        QCOMPARE(QProcess::execute(QStringLiteral(SHOW_DOCUMENTS), {folder}), 0);
        for (const QString& name : names) {
            QFile file(folder + QLatin1Char('/') + name + QStringLiteral(".pdf"));
            QVERIFY(file.open(QIODevice::ReadOnly));
            const QByteArray bytes = file.readAll();
            QVERIFY(bytes.size() > 1000);
            QVERIFY2(first.value(name, bytes) == bytes, qPrintable(name));
            first.insert(name, bytes);
        }
    }
}

void TestPdfReport::pagesCountThemselves()
{
    const QStringList pages = pagesOf(written(testing::longTable(100)));
    for (qsizetype page = 0; page < pages.size(); ++page)
        QVERIFY(pages[page].contains(QStringLiteral("Page %1 of %2").arg(page + 1).arg(pages.size())));
}

void TestPdfReport::paperIsAsked_data()
{
    QTest::addColumn<int>("paper");
    QTest::addColumn<QString>("size");
    QTest::newRow("A4, ISO 216") << static_cast<int>(Paper::A4) << "595 x 842 pts";
    QTest::newRow("Letter, ANSI A") << static_cast<int>(Paper::Letter) << "612 x 792 pts";
}

void TestPdfReport::paperIsAsked()
{
    QFETCH(int, paper);
    QFETCH(QString, size);
    ReportDocument document = testing::longTable(3);
    document.furniture.paper = static_cast<Paper>(paper);
    QVERIFY(run(QStringLiteral("pdfinfo"), {written(document)}).contains(size));
}

void TestPdfReport::unwritablePathIsAnError()
{
    const auto result =
        paper::writePdf(testing::longTable(1), m_texts, m_folder.filePath(QStringLiteral("no/such/folder.pdf")));
    QVERIFY(!result);
    QCOMPARE(result.error().code, ErrorCode::FileUnwritable);
    QVERIFY(!result.error().arguments.front().empty());
}

void TestPdfReport::previewShowsThePage()
{
    const paper::LaidDocument laid(testing::sizingReport(), m_texts);
    const QImage page = paper::renderPage(laid, 0, 96);
    QCOMPARE(page.size(), QSize(794, 1123)); // 210 × 297 mm at 96 per inch
    // The banner of a fit has the tint of the verdict, left of its mark.
    QCOMPARE(page.pixelColor(80, 230), QColor(0xE2F2EA));
}

QTEST_MAIN(TestPdfReport)
#include "tst_pdf_report.moc"
