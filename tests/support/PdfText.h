// The text of a PDF as it lies on its pages, through poppler's program; empty where that cannot be run.
#pragma once

#include <QProcess>

namespace berth::testing {

[[nodiscard]] inline QByteArray textOfPdf(const QString& path)
{
    QProcess tool;
    tool.start(QStringLiteral("pdftotext"), {QStringLiteral("-layout"), path, QStringLiteral("-")});
    tool.waitForFinished();
    return tool.readAllStandardOutput();
}

} // namespace berth::testing
