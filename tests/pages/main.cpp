// Pictures of all pages, for reviews, documents and comparisons by eye:
//   berth-screens [FOLDER] [NAME…]
// Writes FOLDER/<name>.png for every row of the table below, or for the named ones; and, only when asked by "matrix" or
// by name, every place in both themes, at 100 and 200 %, as small as it gets ("small": 1024 × 700 at 100 %, "large":
// 1440 × 900 at 300 %; "tiny": both at once), in every language, in both directions: "size-dark-200-de-rtl". Without a
// display: QT_QPA_PLATFORM=offscreen QT_QUICK_BACKEND=software.
#include "app/facts/ShippedFacts.h"
#include "core/workspace/sqlite/WorkspaceFile.h"
#include "tests/pages/CataloguePictures.h"
#include "tests/pages/ComparePictures.h"
#include "tests/pages/FindItem.h"
#include "tests/pages/SettingsPictures.h"
#include "tests/pages/Shots.h"
#include "tests/pages/WhyPictures.h"
#include "tests/pages/WindowPictures.h"
#include "ui/shell/MakeWindow.h"

#include <QApplication>
#include <QDir>
#include <QQmlContext>
#include <QQmlProperty>
#include <QQuickItem>
#include <QSignalSpy>
#include <QTest>

#include <cstdio>
#include <vector>

namespace {

using berth::pictures::accuracy;
using berth::pictures::ask;
using berth::pictures::catalogue;
using berth::pictures::columns;
using berth::pictures::compare;
using berth::pictures::compareAlike;
using berth::pictures::converted;
using berth::pictures::costChart;
using berth::pictures::figure;
using berth::pictures::figureToTheEnd;
using berth::pictures::findLabelled;
using berth::pictures::keys;
using berth::pictures::kTiny;
using berth::pictures::kUsual;
using berth::pictures::matrixOf;
using berth::pictures::messages;
using berth::pictures::newSystem;
using berth::pictures::ownCompany;
using berth::pictures::ownCosts;
using berth::pictures::ownValues;
using berth::pictures::palette;
using berth::pictures::placesOf;
using berth::pictures::pressLabelled;
using berth::pictures::priceList;
using berth::pictures::rent;
using berth::pictures::SchemeChoice;
using berth::pictures::settings;
using berth::pictures::Shot;
using berth::shell::MainWindow;
using berth::testing::findType;

constexpr QSize kTall(1440, 1500);

constexpr int kSettleMilliseconds = 300; // layouts that settle in several passes
constexpr int kAnswerMilliseconds = 20'000;

// The first of the list with that verdict.
void selectFirst(MainWindow& window, berth::viewmodels::Verdict verdict)
{
    using berth::viewmodels::ResultRow;
    auto* page = window.session().size();
    for (int at = 0; at < page->results()->rowCount(); ++at) {
        const auto row = page->results()->index(at, 0).data(Qt::UserRole + 1).value<ResultRow>();
        if (row.verdict == verdict) {
            return page->select(row.id);
        }
    }
}

const std::vector<Shot> kShots{
    {.name = "size-light"},
    {.name = "size-dark", .theme = SchemeChoice::Dark},
    {.name = "size-light-200", .scale = 2, .size = QSize(2880, 1800)},
    {.name = "size-dark-200", .theme = SchemeChoice::Dark, .scale = 2, .size = QSize(2880, 1800)},
    {.name = "size-contrast", .theme = SchemeChoice::HighContrast},
    {.name = "size-medium", .size = QSize(1280, 800)},
    {.name = "size-small", .size = QSize(1024, 700)},
    {.name = "size-small-chart",
     .size = QSize(1024, 700),
     .prepare =
         [](MainWindow& w) {
             pressLabelled(w, QStringLiteral("Show the chart"));
         }},
    {.name = "size-columns",
     .prepare =
         [](MainWindow& w) {
             w.session().work()->window()->setResultColumns(
                 QStringLiteral("first-token price system power rack-units"));
             pressLabelled(w, QStringLiteral("Filter and columns"));
         }},
    {.name = "size-narrow", .size = QSize(800, 700)},
    {.name = "size-laptop-200", .scale = 2, .size = QSize(1440, 900)},
    {.name = "size-laptop-300", .scale = 3, .size = QSize(1440, 900)},
    {.name = "places-tiny", .scale = 3, .size = kTiny, .prepare = berth::pictures::placesMenu},
    {.name = "details-tiny", .scale = 3, .language = "de", .size = kTiny, .prepare = berth::pictures::details},
    {.name = "size-de", .language = "de"},
    {.name = "size-zh", .language = "zh_CN"},
    {.name = "does-not-fit",
     .prepare =
         [](MainWindow& w) {
             selectFirst(w, berth::viewmodels::Verdict::DoesNotFit);
         }},
    {.name = "no-solution",
     .prepare =
         [](MainWindow& w) {
             w.session().size()->requirement()->limits()->budget()->edit(150'000);
             (void)QTest::qWaitFor([&w] { return w.session().size()->diagnosis()->isKnown(); }, kAnswerMilliseconds);
         }},
    {.name = "why-kv",
     .prepare =
         [](MainWindow& w) {
             ask(w, QStringLiteral("KV cache"));
         }},
    {.name = "why-weights",
     .theme = SchemeChoice::Dark,
     .prepare =
         [](MainWindow& w) {
             ask(w, QStringLiteral("Weights"));
         }},
    {.name = "why-speed",
     .prepare =
         [](MainWindow& w) {
             ask(w, QStringLiteral("Time per output token"));
         }},
    {.name = "why-tokens",
     .prepare =
         [](MainWindow& w) {
             ask(w, QStringLiteral("Tokens held"));
         }},
    {.name = "why-owning", .prepare = figure("owning_cost_per_month")},
    {.name = "why-owning-end", .theme = SchemeChoice::Dark, .prepare = figureToTheEnd},
    {.name = "why-owning-small-de", .language = "de", .size = QSize(1440, 700), .prepare = figureToTheEnd},
    {.name = "why-converted", .size = kTall, .prepare = converted},
    {.name = "why-rent-de", .language = "de", .prepare = rent},
    {.name = "why-rent-dark-zh", .theme = SchemeChoice::Dark, .language = "zh_CN", .prepare = rent},
    {.name = "why-power", .prepare = figure("power_while_serving")},
    {.name = "guidance", .size = kTall},
    {.name = "claim",
     .size = kTall,
     .prepare =
         [](MainWindow& w) {
             if (QQuickItem* row = findType(w.window()->contentItem(), QStringLiteral("GuidanceRowButton"))) {
                 row->forceActiveFocus(Qt::TabFocusReason);
                 QTest::keyClick(w.window(), Qt::Key_F1);
             }
         }},
    {.name = "chart-roofline",
     .prepare =
         [](MainWindow& w) {
             if (QQuickItem* button = findLabelled(w.window()->contentItem(), QStringLiteral("Roofline"))) {
                 const QPointF centre = button->mapToScene(QPointF(button->width() / 2, button->height() / 2));
                 QTest::mouseClick(w.window(), Qt::LeftButton, Qt::NoModifier, centre.toPoint());
             }
         }},
    {.name = "chart-cost", .size = QSize(1440, 1300), .prepare = costChart},
    {.name = "chart-menu",
     .prepare =
         [](MainWindow& w) {
             if (QQuickItem* button = findLabelled(w.window()->contentItem(), QStringLiteral("More about the chart"))) {
                 button->forceActiveFocus(Qt::TabFocusReason);
                 QTest::keyClick(w.window(), Qt::Key_Space);
             }
         }},
    {.name = "chart-table",
     .prepare =
         [](MainWindow& w) {
             if (QQuickItem* button = findLabelled(w.window()->contentItem(), QStringLiteral("Show as a table"))) {
                 button->forceActiveFocus(Qt::TabFocusReason);
                 QTest::keyClick(w.window(), Qt::Key_Space);
             }
         }},
    {.name = "saved",
     .prepare =
         [](MainWindow& w) {
             w.session().work()->saved()->saveAs(QStringLiteral("R1 for engineering, 50 people"));
             w.session().work()->saved()->saveAs(QStringLiteral("<img src=\"file:///etc/passwd\"> and %1"));
             QTest::keyClick(w.window(), Qt::Key_O, Qt::ControlModifier);
         }},
    {.name = "keys", .prepare = keys},
    {.name = "keys-small-de", .language = "de", .size = QSize(1024, 700), .prepare = keys},
    {.name = "keys-dark-200-zh",
     .theme = SchemeChoice::Dark,
     .scale = 2,
     .language = "zh_CN",
     .size = QSize(2880, 1800),
     .prepare = keys},
    {.name = "messages", .prepare = messages},
    {.name = "messages-dark-de", .theme = SchemeChoice::Dark, .language = "de", .prepare = messages},
    {.name = "catalogue-light", .prepare = catalogue("accelerators", "h200-141gb-sxm")},
    {.name = "catalogue-dark", .theme = SchemeChoice::Dark, .prepare = catalogue("accelerators", "h200-141gb-sxm")},
    {.name = "catalogue-light-200",
     .scale = 2,
     .size = QSize(2880, 1800),
     .prepare = catalogue("accelerators", "h200-141gb-sxm")},
    {.name = "catalogue-de", .language = "de", .prepare = catalogue("accelerators", "h200-141gb-sxm")},
    {.name = "catalogue-zh", .language = "zh_CN", .prepare = catalogue("accelerators", "h200-141gb-sxm")},
    {.name = "catalogue-small", .size = QSize(1024, 700), .prepare = catalogue("systems", "dgx-h200")},
    {.name = "catalogue-models", .prepare = catalogue("models", "deepseek-ai/DeepSeek-R1")},
    {.name = "catalogue-runs", .prepare = catalogue("measured_throughput", "T0002")},
    {.name = "catalogue-own", .prepare = ownValues},
    {.name = "catalogue-form", .prepare = newSystem},
    {.name = "catalogue-form-dark", .theme = SchemeChoice::Dark, .prepare = newSystem},
    {.name = "catalogue-form-de", .language = "de", .size = QSize(1024, 700), .prepare = newSystem},
    {.name = "catalogue-form-zh", .language = "zh_CN", .prepare = newSystem},
    {.name = "catalogue-columns", .prepare = columns},
    {.name = "catalogue-laptop-200", .scale = 2, .prepare = catalogue("accelerators", "h200-141gb-sxm")},
    {.name = "catalogue-laptop-300", .scale = 3, .prepare = catalogue("accelerators", "h200-141gb-sxm")},
    {.name = "catalogue-tiny", .scale = 3, .size = kTiny, .prepare = berth::pictures::catalogueDetails},
    {.name = "catalogue-import", .prepare = priceList},
    {.name = "catalogue-import-dark-200",
     .theme = SchemeChoice::Dark,
     .scale = 2,
     .size = QSize(2880, 1800),
     .prepare = priceList},
    {.name = "catalogue-import-de", .language = "de", .size = QSize(1024, 700), .prepare = priceList},
    {.name = "catalogue-import-zh", .scale = 2, .language = "zh_CN", .prepare = priceList},
    {.name = "accuracy-light", .prepare = accuracy},
    {.name = "accuracy-dark", .theme = SchemeChoice::Dark, .prepare = accuracy},
    {.name = "compare-small", .size = QSize(1024, 700), .place = "compare"},
    {.name = "compare-narrow", .size = QSize(800, 700), .place = "compare"},
    {.name = "compare-six",
     .prepare =
         [](MainWindow& w) {
             compare(w); // as many as there is room for
         },
     .place = "compare"},
    {.name = "compare-limits",
     .prepare = [](MainWindow& w) { pressLabelled(w, QStringLiteral("Limits")); },
     .place = "compare"},
    {.name = "compare-tokens",
     .prepare = [](MainWindow& w) { pressLabelled(w, QStringLiteral("Tokens and power")); },
     .place = "compare"},
    {.name = "compare-alike", .prepare = compareAlike, .place = "compare"},
    {.name = "compare-alike-dark-de",
     .theme = SchemeChoice::Dark,
     .language = "de",
     .prepare = compareAlike,
     .place = "compare"},
    {.name = "compare-alike-zh-small",
     .language = "zh_CN",
     .size = QSize(1024, 700),
     .prepare = compareAlike,
     .place = "compare"},
    {.name = "compare-why", .prepare = figure("per_user_rate"), .place = "compare"},
    {.name = "compare-why-range", .size = QSize(1440, 2000), .prepare = figure("output_interval"), .place = "compare"},
    {.name = "compare-why-range-de",
     .language = "de",
     .size = QSize(1440, 2000),
     .prepare = figure("per_user_interval"),
     .place = "compare"},
    {.name = "compare-why-total", .size = kTall, .prepare = figure("total_over_all_years"), .place = "compare"},
    {.name = "compare-why-total-dark-zh",
     .theme = SchemeChoice::Dark,
     .language = "zh_CN",
     .size = kTall,
     .prepare = figure("total_over_all_years"),
     .place = "compare"},
    {.name = "compare-why-rent", .size = kTall, .prepare = figure("rent_over_all_years"), .place = "compare"},
    {.name = "settings-costs", .size = QSize(1440, 2000), .prepare = ownCosts},
    {.name = "settings-costs-dark", .theme = SchemeChoice::Dark, .prepare = ownCosts},
    {.name = "settings-costs-de", .language = "de", .prepare = ownCosts},
    {.name = "settings-costs-zh", .language = "zh_CN", .prepare = ownCosts},
    {.name = "settings-costs-small", .size = QSize(1024, 700), .prepare = ownCosts},
    {.name = "settings-company", .prepare = ownCompany},
    {.name = "settings-files-de", .language = "de", .prepare = settings(3)},
    {.name = "models",
     .prepare =
         [](MainWindow& w) {
             QTest::keyClick(w.window(), Qt::Key_F, Qt::ControlModifier);
         }},
    {.name = "find-models",
     .prepare =
         [](MainWindow& w) {
             w.session().size()->requirement()->lookFor(berth::viewmodels::Goal::Models);
         }},
    {.name = "palette", .prepare = palette},
    {.name = "palette-laptop-300", .scale = 3, .size = QSize(1440, 900), .prepare = palette},
    {.name = "palette-empty",
     .theme = SchemeChoice::Dark,
     .prepare =
         [](MainWindow& w) {
             QTest::keyClick(w.window(), Qt::Key_K, Qt::ControlModifier);
         }},
};

void settle(MainWindow& window)
{
    const auto* page = window.session().size();
    (void)QTest::qWaitFor([page] { return !page->isBusy() && !page->isLookingNear(); }, kAnswerMilliseconds);
    QTest::qWait(kSettleMilliseconds);
}

void prepareWindow(MainWindow& window, const Shot& shot)
{
    window.session().preferences()->setTheme(static_cast<int>(shot.theme));
    window.session().preferences()->setScale(shot.scale);
    window.session().preferences()->setLanguage(shot.language);
    window.window()->resize(shot.size);
    if (!shot.place.isEmpty()) {
        window.window()->setProperty("place", shot.place);
        if (shot.place == QLatin1String("compare")) {
            compare(window, 1);
        }
    }
    if (shot.mirrored) {
        QQmlProperty::write(window.window(), QStringLiteral("LayoutMirroring.enabled"), true,
                            qmlContext(window.window()));
    }
}

bool take(const Shot& shot, const QDir& folder)
{
    auto catalog = berth::app::openShippedCatalog();
    if (!catalog) {
        return false;
    }
    MainWindow window({.catalog = std::make_unique<const berth::catalog::Catalog>(std::move(*catalog)),
                       .measurements = berth::app::loadShippedMeasurements().value_or(berth::evidence::Measurements()),
                       .workspace = berth::workspace::makeTemporaryWorkspace(),
                       .tables = berth::app::readShippedCells,
                       .still = true,
                       .fitsScreen = false});
    if (window.window() == nullptr) {
        return false;
    }
    QSignalSpy answered(window.session().size(), &berth::viewmodels::SizeViewModel::answered);
    prepareWindow(window, shot);
    if (answered.isEmpty() && !answered.wait(kAnswerMilliseconds)) {
        return false;
    }
    settle(window);
    if (shot.prepare) {
        shot.prepare(window);
        settle(window);
    }
    return window.window()->grabWindow().save(folder.filePath(shot.name + QStringLiteral(".png")));
}

const QString kMatrix = QStringLiteral("matrix");

// Empty if a name is not known, or the catalogue cannot be opened.
std::vector<Shot> wantedShots(const QStringList& wanted)
{
    std::vector<Shot> shots = kShots;
    if (!wanted.isEmpty()) {
        auto catalog = berth::app::openShippedCatalog();
        if (!catalog) {
            return {};
        }
        MainWindow window({.catalog = std::make_unique<const berth::catalog::Catalog>(std::move(*catalog))});
        std::vector<Shot> matrix = matrixOf(placesOf(*window.window()), window.session().preferences()->languages());
        const bool all = wanted.contains(kMatrix);
        std::erase_if(shots, [&](const Shot& shot) { return !wanted.contains(shot.name); });
        std::erase_if(matrix, [&](const Shot& shot) { return !all && !wanted.contains(shot.name); });
        shots.insert(shots.end(), matrix.begin(), matrix.end());
        for (const QString& name : wanted) {
            if (name != kMatrix
                && std::none_of(shots.begin(), shots.end(), [&](const Shot& s) { return s.name == name; })) {
                std::fprintf(stderr, "no picture is called %s\n", qPrintable(name));
                return {};
            }
        }
    }
    return shots;
}

} // namespace

int main(int argc, char* argv[])
{
    const QApplication application(argc, argv);
    const QStringList arguments = QApplication::arguments();
    const QDir folder(arguments.value(1, QStringLiteral(".")));
    folder.mkpath(QStringLiteral("."));
    const std::vector<Shot> shots = wantedShots(arguments.mid(2));
    for (const Shot& shot : shots) {
        if (!take(shot, folder)) {
            std::fprintf(stderr, "%s could not be drawn\n", qPrintable(shot.name));
            return 1;
        }
    }
    return shots.empty() ? 1 : 0;
}
