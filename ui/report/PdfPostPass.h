// What Qt's PDF writer cannot say, added to its finished file: language, author, outline, exact text of glyphs; and
// everything that changes from run to run taken out (dates, ids, order of objects).
#pragma once

#include "core/base/Result.h"
#include "core/report/Text.h"
#include "ui/report/LaidDocument.h"

#include <QByteArray>
#include <QString>
#include <QStringList>

#include <string>
#include <vector>

namespace berth::paper {

struct PdfProperties
{
    QString title{};
    QString subject{};
    QString author{};
    std::string language = "en"; // BCP 47
    report::Date date{};
    std::vector<OutlinePlace> outline{};
    double paperHeight = 0; // twips
    QString words{}; // all words of the document
    QStringList families{};
};

// Errors: FileUnwritable if the file of Qt cannot be read back.
[[nodiscard]] Result<QByteArray> finishPdf(const QByteArray& pdf, const PdfProperties& properties);

} // namespace berth::paper
