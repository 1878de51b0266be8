// Pictures of all controls in all states, one PNG per scheme and scale, for reviews and comparisons by eye:
//   berth-gallery [FOLDER] [LANGUAGE]
// Writes FOLDER/gallery-<scheme>-<scale>.png; needs no display with QT_QPA_PLATFORM=offscreen
// QT_QUICK_BACKEND=software.
#include <QDir>
#include <QGuiApplication>
#include <QQmlEngine>
#include <QQuickItem>
#include <QQuickView>
#include <QTest>

#include "ui/theme/PrepareQml.h"
#include "ui/theme/Roles.h"

namespace {

using berth::theme::SchemeChoice;

struct Shot
{
    SchemeChoice scheme;
    double scale;
    const char* name;
};

constexpr Shot kShots[]{
    {SchemeChoice::Light, 1, "light-100"},           {SchemeChoice::Dark, 1, "dark-100"},
    {SchemeChoice::Light, 2, "light-200"},           {SchemeChoice::Dark, 2, "dark-200"},
    {SchemeChoice::HighContrast, 1, "contrast-100"},
};

// Time for layouts that settle in several passes and for transitions, which the gallery switches off.
constexpr int kSettleMilliseconds = 400;

bool save(const Shot& shot, const QDir& folder, const QString& language)
{
    QQuickView view;
    berth::theme::prepareQml(*view.engine());
    view.setInitialProperties({{QStringLiteral("choice"), static_cast<int>(shot.scheme)},
                               {QStringLiteral("uiScale"), shot.scale},
                               {QStringLiteral("language"), language}});
    view.setSource(QUrl(QStringLiteral("qrc:/qt/qml/Berth/Gallery/Gallery.qml")));
    if (view.status() != QQuickView::Ready)
        return false;
    view.show();
    QTest::qWait(kSettleMilliseconds);
    view.resize(qRound(view.rootObject()->implicitWidth()), qRound(view.rootObject()->implicitHeight()));
    QTest::qWait(kSettleMilliseconds);
    const QString file = folder.filePath(QStringLiteral("gallery-%1.png").arg(QLatin1String(shot.name)));
    return view.grabWindow().save(file);
}

} // namespace

int main(int argc, char* argv[])
{
    const QGuiApplication application(argc, argv);
    const QStringList arguments = QGuiApplication::arguments();
    const QDir folder(arguments.value(1, QStringLiteral(".")));
    folder.mkpath(QStringLiteral("."));
    for (const Shot& shot : kShots)
        if (!save(shot, folder, arguments.value(2, QStringLiteral("en"))))
            return 1;
    return 0;
}
