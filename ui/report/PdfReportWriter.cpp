#include "ui/report/PdfReportWriter.h"

#include "ui/report/DocumentWords.h"
#include "ui/report/LaidDocument.h"
#include "ui/report/PdfPostPass.h"

#include <QBuffer>
#include <QFileInfo>
#include <QPageSize>
#include <QPdfWriter>
#include <QSaveFile>

namespace berth::paper {

namespace {

QPageSize pageSizeOf(report::Paper paper)
{
    return QPageSize(paper == report::Paper::A4 ? QPageSize::A4 : QPageSize::Letter);
}

QByteArray paintPdf(const LaidDocument& laid, report::Paper paper)
{
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    QPdfWriter writer(&buffer);
    writer.setPageSize(pageSizeOf(paper));
    writer.setPageMargins(QMarginsF(0, 0, 0, 0));
    writer.setResolution(kTwipsPerInch);
    QPainter painter(&writer);
    for (int page = 0; page < laid.pages(); ++page) {
        if (page > 0)
            writer.newPage();
        laid.paintPage(painter, page);
    }
    painter.end();
    return buffer.data();
}

PdfProperties propertiesOf(const report::ReportDocument& document, const report::TextSource& texts,
                           const LaidDocument& laid)
{
    const report::Furniture& furniture = document.furniture;
    const Ink ink = makeInk(texts, furniture.language);
    return {.title = ink.words(furniture.title),
            .subject = ink.words(furniture.kind),
            .author = QString::fromStdString(report::cleanText(furniture.author)),
            .language = furniture.language,
            .date = furniture.date,
            .outline = laid.outline(),
            .paperHeight = laid.paper().height(),
            .words = wordsOf(document, ink),
            .families = ink.families};
}

} // namespace

Result<QByteArray> makePdf(const report::ReportDocument& document, const report::TextSource& texts)
{
    const LaidDocument laid(document, texts);
    return finishPdf(paintPdf(laid, document.furniture.paper), propertiesOf(document, texts, laid));
}

Result<WrittenPdf> writePdf(const report::ReportDocument& document, const report::TextSource& texts,
                            const QString& path)
{
    const LaidDocument laid(document, texts);
    const auto pdf = finishPdf(paintPdf(laid, document.furniture.paper), propertiesOf(document, texts, laid));
    if (!pdf)
        return std::unexpected(pdf.error());
    // A device or a folder would be replaced by the finished file.
    if (const QFileInfo target(path); target.exists() && !target.isFile())
        return failure(ErrorCode::FileUnwritable, {path.toStdString(), target.isDir() ? "folder" : "not-a-file"});
    QSaveFile file(path);
    const bool written = file.open(QIODevice::WriteOnly) && file.write(*pdf) == pdf->size() && file.commit();
    if (!written)
        return failure(ErrorCode::FileUnwritable, {path.toStdString(), file.errorString().toStdString()});
    return WrittenPdf{.pages = laid.pages(), .bytes = pdf->size()};
}

} // namespace berth::paper
