#include "tests/ui/report/PdfTools.h"

#include "ui/report/DocumentWords.h"
#include "ui/report/LaidDocument.h"

#include <qpdf/QPDF.hh>

#include <QProcess>
#include <QRegularExpression>
#include <QtTest>

namespace berth::paper::testing {

namespace {

QString footnoteLetter(std::size_t index)
{
    return QString(QChar(static_cast<char16_t>(u'a' + index)));
}

QString headWords(const report::Table& table, const Ink& ink)
{
    QString words;
    for (const report::Column& column : table.columns)
        words += ink.words(column.head) + ink.words(column.unit);
    return withoutSpace(words);
}

// The words of a document in the order of painting, heads of tables left out.
struct Words
{
    const Ink& ink;
    const report::TextSource& texts;
    QString words{};

    void operator()(const report::Table& table)
    {
        for (const report::Row& row : table.rows)
            words += rowWords(row, texts);
        for (std::size_t index = 0; index < table.footnotes.size(); ++index)
            words += footnoteLetter(index) + ink.words(table.footnotes[index]);
        words += ink.words(table.note);
    }
    void operator()(const report::KeyValues& block)
    {
        const std::size_t rows = (block.entries.size() + 1) / 2; // painted row by row
        for (std::size_t row = 0; row < rows; ++row)
            for (const std::size_t index : {row, row + rows})
                if (index < block.entries.size())
                    words += ink.words(block.entries[index].key) + ink.words(block.entries[index].value);
    }
    void operator()(const auto& block)
    {
        words += wordsOf({.furniture = {}, .blocks = {block}}, ink).mid(wordsOf({}, ink).size());
    }
};

} // namespace

QString run(const QString& program, const QStringList& arguments)
{
    QProcess process;
    process.start(program, arguments);
    const bool ended = process.waitForFinished(60000) && process.exitStatus() == QProcess::NormalExit;
    if (!ended || process.exitCode() != 0)
        QTest::qFail(qPrintable(program + QStringLiteral(": ") + process.errorString()), __FILE__, __LINE__);
    return QString::fromUtf8(process.readAllStandardOutput());
}

QStringList pagesOf(const QString& pdf)
{
    const QString text = run(QStringLiteral("pdftotext"), {QStringLiteral("-raw"), pdf, QStringLiteral("-")});
    return text.split(QLatin1Char('\f'), Qt::SkipEmptyParts);
}

int imagesIn(const QString& pdf)
{
    const QString list = run(QStringLiteral("pdfimages"), {QStringLiteral("-list"), pdf});
    return static_cast<int>(list.split(QLatin1Char('\n'), Qt::SkipEmptyParts).size()) - 2; // two lines of head
}

QString withoutSpace(QString text)
{
    return text.remove(QRegularExpression(QStringLiteral("[\\s\\x{A0}]")));
}

QString rowWords(const report::Row& row, const report::TextSource& texts)
{
    QString words;
    for (const report::Cell& cell : row.cells) {
        words += QString::fromStdString(report::formatText(cell.text, texts));
        if (cell.footnote)
            words += footnoteLetter(*cell.footnote);
        words += QString::fromStdString(report::formatText(cell.difference.text, texts));
        words += QString::fromStdString(report::formatText(cell.second, texts));
    }
    return withoutSpace(words);
}

QString bodyOf(const QString& page, const report::ReportDocument& document, const report::TextSource& texts)
{
    const Ink ink = makeInk(texts, document.furniture.language);
    QString body = withoutSpace(page);
    for (const bool first : {false, true}) {
        const HeaderWords words = headerWords(document.furniture, ink, first);
        const QString header = withoutSpace(words.start + words.end);
        if (body.startsWith(header)) {
            body.remove(0, header.size());
            break;
        }
    }
    const QString footer = QRegularExpression::escape(withoutSpace(footerText(document.furniture, ink)));
    body.remove(QRegularExpression(footer + QStringLiteral("Page\\d+of\\d+$")));
    for (const report::Block& block : document.blocks)
        if (const auto* table = std::get_if<report::Table>(&block))
            body.remove(headWords(*table, ink));
    return body;
}

QString expectedBody(const report::ReportDocument& document, const report::TextSource& texts)
{
    const Ink ink = makeInk(texts, document.furniture.language);
    Words words{.ink = ink, .texts = texts};
    for (const report::Block& block : document.blocks)
        std::visit(words, block);
    return withoutSpace(words.words);
}

PdfFacts factsOf(const QString& path)
{
    PdfFacts facts;
    QPDF pdf;
    pdf.processFile(path.toLocal8Bit().constData());
    facts.language = QString::fromStdString(pdf.getRoot().getKey("/Lang").getUTF8Value());
    QPDFObjectHandle item = pdf.getRoot().getKey("/Outlines").isDictionary()
        ? pdf.getRoot().getKey("/Outlines").getKey("/First")
        : QPDFObjectHandle::newNull();
    for (; item.isDictionary(); item = item.getKey("/Next"))
        facts.outline << QString::fromStdString(item.getKey("/Title").getUTF8Value());
    return facts;
}

} // namespace berth::paper::testing
