// The program berth: opens the catalogue, makes the window, runs.
#include "app/desktop/QuitSignals.h"
#include "app/desktop/Watchdog.h"
#include "app/facts/ShippedFacts.h"
#include "core/overlay/Overlay.h"
#include "core/workspace/WorkspacePath.h"
#include "core/workspace/sqlite/WorkspaceFile.h"
#include "ui/shell/MakeWindow.h"
#include "ui/viewmodels/Messages.h"

#include <QApplication>
#include <QCommandLineParser>

#include <cstdio>

#ifdef __GLIBC__
#include <malloc.h>
#endif

namespace {

constexpr int kNoCatalogue = 1;
constexpr int kNoWindow = 2;

// The shipped facts with the user's own on top. What of these cannot be used is named on the catalogue's page.
berth::catalog::Catalog withOwn(berth::catalog::Catalog shipped, const berth::workspace::Workspace* own)
{
    const auto facts = own != nullptr ? own->facts() : std::vector<berth::workspace::OwnFact>();
    const auto rows = own != nullptr ? own->rows() : std::vector<berth::workspace::OwnRow>();
    if (!facts || !rows || (facts->empty() && rows->empty())) {
        return shipped;
    }
    auto cells = berth::app::readShippedCells();
    if (!cells) {
        return shipped;
    }
    return berth::overlay::effectiveCatalog(berth::overlay::applyOwn(*std::move(cells), *facts, *rows).cells, *facts,
                                            *rows);
}

struct OwnFile
{
    std::unique_ptr<berth::workspace::Workspace> workspace; // nothing: nothing is kept
    std::optional<berth::Error> trouble;
    std::string keptAs;
};

// A file that cannot be believed is given another name and stays; a fresh one takes its place. One of a newer Berth, or
// in a place that cannot be written to, is left alone, and the program works without keeping anything.
OwnFile openOwnFile()
{
    using namespace berth;
    const std::string path = workspace::workspacePath();
    auto opened = workspace::openWorkspace(path);
    if (opened) {
        return {std::move(*opened), {}, {}};
    }
    const ErrorCode code = opened.error().code;
    if (code != ErrorCode::WorkspaceDamaged && code != ErrorCode::WorkspaceUnreadable) {
        return {nullptr, opened.error(), {}};
    }
    const auto aside = workspace::moveAside(path);
    if (!aside) {
        return {nullptr, opened.error(), {}};
    }
    auto fresh = workspace::openWorkspace(path);
    return {fresh ? std::move(*fresh) : nullptr, opened.error(), *aside};
}

// An arena of its own for every thread keeps what the others freed: 13 MB. One for the window and a second one, which
// threads share with it in turn, so that most of what they allocate does not hold it up.
void shareHeaps()
{
#ifdef __GLIBC__
    mallopt(M_ARENA_MAX, 2);
#endif
}

int complain(const QString& sentence)
{
    std::fprintf(stderr, "berth: %s\n", qPrintable(sentence));
    return kNoCatalogue;
}

// Charts are drawn with a widget, so it is not a QGuiApplication.
std::unique_ptr<QApplication> makeApplication(int& argc, char* argv[])
{
    const QString watched = qEnvironmentVariable("BERTH_WATCHDOG");
    return watched.isEmpty() ? std::make_unique<QApplication>(argc, argv)
                             : std::make_unique<berth::desktop::WatchedApplication>(argc, argv, watched);
}

} // namespace

int main(int argc, char* argv[])
{
    shareHeaps(); // before there are threads
    const std::unique_ptr<QApplication> application = makeApplication(argc, argv);
    QApplication::setApplicationName(QStringLiteral("berth"));
    QApplication::setApplicationDisplayName(QStringLiteral("Berth"));
    QApplication::setApplicationVersion(QStringLiteral(BERTH_VERSION));

    QCommandLineParser parser;
    parser.setApplicationDescription(QStringLiteral("Sizes machines for large language models."));
    parser.addHelpOption();
    parser.addVersionOption();
    parser.process(*application);
    berth::desktop::quitOnSignals();

    auto catalog = berth::app::openShippedCatalog();
    if (!catalog) {
        return complain(berth::viewmodels::sentence(catalog.error(), {}));
    }
    OwnFile own = openOwnFile();
    berth::shell::MainWindow window(
        {.catalog = std::make_unique<const berth::catalog::Catalog>(withOwn(std::move(*catalog), own.workspace.get())),
         // Without them the window shows no evidence; that is no reason not to start.
         .measurements = berth::app::loadShippedMeasurements().value_or(berth::evidence::Measurements()),
         .workspace = std::move(own.workspace),
         .trouble = own.trouble,
         .keptAs = own.keptAs,
         .tables = berth::app::readShippedCells,
         .settings = std::make_unique<QSettings>(QStringLiteral("berth"), QStringLiteral("berth"))});
    return window.window() != nullptr ? QApplication::exec() : kNoWindow;
}
