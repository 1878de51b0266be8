// The program berth: opens the catalogue, makes the window, runs.
#include "core/catalog/CatalogPath.h"
#include "core/catalog/sqlite/CatalogFile.h"
#include "ui/shell/MakeWindow.h"
#include "ui/viewmodels/Messages.h"

#include <QApplication>
#include <QCommandLineParser>

#include <cstdio>

namespace {

constexpr int kNoCatalogue = 1;
constexpr int kNoWindow = 2;

berth::Result<berth::catalog::Catalog> openShippedCatalogue()
{
    const auto path = berth::catalog::findCatalogFile();
    return path ? berth::catalog::openCatalog(*path) : std::unexpected(path.error());
}

int complain(const QString& sentence)
{
    std::fprintf(stderr, "berth: %s\n", qPrintable(sentence));
    return kNoCatalogue;
}

} // namespace

int main(int argc, char* argv[])
{
    const QApplication application(argc, argv); // charts are drawn with a widget
    QApplication::setApplicationName(QStringLiteral("berth"));
    QApplication::setApplicationDisplayName(QStringLiteral("Berth"));
    QApplication::setApplicationVersion(QStringLiteral(BERTH_VERSION));

    QCommandLineParser parser;
    parser.setApplicationDescription(QStringLiteral("Sizes machines for large language models."));
    parser.addHelpOption();
    parser.addVersionOption();
    parser.process(application);

    auto catalog = openShippedCatalogue();
    if (!catalog) {
        return complain(berth::viewmodels::sentence(catalog.error(), {}));
    }
    berth::shell::MainWindow window(
        {.catalog = std::make_unique<const berth::catalog::Catalog>(std::move(*catalog)),
         .settings = std::make_unique<QSettings>(QStringLiteral("berth"), QStringLiteral("berth"))});
    return window.window() != nullptr ? QApplication::exec() : kNoWindow;
}
