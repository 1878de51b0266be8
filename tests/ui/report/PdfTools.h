// Reading PDF files with poppler's and qpdf's programs, and what their text should be.
#pragma once

#include "core/report/Document.h"
#include "core/report/TextSource.h"

#include <QString>
#include <QStringList>

namespace berth::paper::testing {

// Output of a program; a failed test if it cannot be run or fails.
[[nodiscard]] QString run(const QString& program, const QStringList& arguments);

[[nodiscard]] QStringList pagesOf(const QString& pdf); // text in the order in which it is painted
[[nodiscard]] int imagesIn(const QString& pdf);
[[nodiscard]] QString withoutSpace(QString text);

// Text of a page without space, furniture, and the heads of tables.
[[nodiscard]] QString bodyOf(const QString& page, const report::ReportDocument& document,
                             const report::TextSource& texts);
[[nodiscard]] QString expectedBody(const report::ReportDocument& document, const report::TextSource& texts);
[[nodiscard]] QString rowWords(const report::Row& row, const report::TextSource& texts);

struct PdfFacts
{
    QString language;
    QStringList outline;
};
[[nodiscard]] PdfFacts factsOf(const QString& pdf);

} // namespace berth::paper::testing
