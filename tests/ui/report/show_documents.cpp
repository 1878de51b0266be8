// Writes the sample documents as PDF files into a folder, to be looked at: show_documents FOLDER
#include "tests/support/EnglishTexts.h"
#include "tests/support/SampleDocuments.h"
#include "ui/report/PagePreview.h"
#include "ui/report/PdfReportWriter.h"
#include "ui/theme/Fonts.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QTextStream>

using namespace berth;
using namespace berth::report;

int main(int argc, char** argv)
{
    const QApplication application(argc, argv);
    if (!theme::addFonts().isEmpty())
        return 1;
    const QString folder = argc > 1 ? QString::fromLocal8Bit(argv[1]) : QStringLiteral(".");
    const testing::EnglishTexts texts;
    QTextStream out(stdout);
    const std::vector<std::pair<const char*, ReportDocument>> documents{{"sizing", testing::sizingReport()},
                                                                        {"long", testing::longTable(300)},
                                                                        {"chinese", testing::chineseReport()},
                                                                        {"hostile", testing::hostileReport()}};
    for (const auto& [name, document] : documents) {
        QElapsedTimer timer;
        timer.start();
        const QString path = folder + QLatin1Char('/') + QLatin1String(name) + QStringLiteral(".pdf");
        const auto written = paper::writePdf(document, texts, path);
        if (!written)
            return 1;
        out << path << ": " << written->pages << " pages, " << written->bytes << " bytes, " << timer.elapsed()
            << " ms\n";
    }
    const paper::LaidDocument laid(documents.front().second, texts);
    return paper::renderPage(laid, 0, 110).save(folder + QStringLiteral("/preview.png")) ? 0 : 1;
}
