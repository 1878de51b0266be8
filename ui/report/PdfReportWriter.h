// A document as a PDF file: vector charts, embedded fonts, text that is found and copied as it was written, language,
// title, author and outline. The same document gives the same bytes. Needs a QApplication and the faces that
// theme::addFonts brings along; GUI thread only.
#pragma once

#include "core/base/Result.h"
#include "core/report/Document.h"
#include "core/report/TextSource.h"

#include <QByteArray>
#include <QString>

namespace berth::paper {

struct WrittenPdf
{
    int pages = 0;
    qint64 bytes = 0;
};

// Errors: FileUnwritable.
[[nodiscard]] Result<QByteArray> makePdf(const report::ReportDocument& document, const report::TextSource& texts);

// Replaces the file only when all of it has been written.
[[nodiscard]] Result<WrittenPdf> writePdf(const report::ReportDocument& document, const report::TextSource& texts,
                                          const QString& path);

} // namespace berth::paper
