// berth-report: berth-cli with the drawing of reports built in.
#include "app/cli/EnglishTexts.h"
#include "app/cli/Report.h"

#include "ui/report/PdfReportWriter.h"
#include "ui/theme/Fonts.h"

#include <QApplication>

namespace {

berth::Result<void> writeReport(const berth::report::ReportDocument& document, const std::string& path)
{
    qputenv("QT_QPA_PLATFORM", "offscreen"); // no window is opened, and there may be no display
    // Qt remarks on its surroundings, such as a missing XDG_RUNTIME_DIR; standard error is for our one sentence.
    qInstallMessageHandler([](QtMsgType, const QMessageLogContext&, const QString&) { });
    int argumentCount = 1;
    char name[] = "berth-report";
    char* arguments[] = {name, nullptr};
    const QApplication application(argumentCount, arguments);
    berth::theme::addFonts(); // the semi-bold face is not on every machine
    const auto written = berth::paper::writePdf(document, berth::cli::EnglishTexts(), QString::fromStdString(path));
    if (!written) {
        return std::unexpected(written.error());
    }
    return {};
}

} // namespace

int main(int argc, char** argv)
{
    return berth::cli::runProgram(argc, argv, writeReport);
}
