// What a picture shows, and the pictures of every place in every theme, size, language and direction.
#pragma once

#include "ui/shell/MakeWindow.h"
#include "ui/theme/Roles.h"

#include <QQmlListReference>
#include <QQuickWindow>

#include <array>
#include <functional>
#include <vector>

namespace berth::pictures {

using theme::SchemeChoice;

inline constexpr QSize kUsual(1440, 900);
inline constexpr QSize kTiny(1024, 700); // with the largest text

struct Shot
{
    QString name;
    SchemeChoice theme = SchemeChoice::Light;
    double scale = 1;
    QString language = QStringLiteral("en");
    QSize size = kUsual;
    std::function<void(shell::MainWindow&)> prepare{};
    QString place{}; // empty: the first
    bool mirrored = false; // as in languages that are written from right to left
};

// Of the window as it is built: a new place is in the matrix by itself.
inline QStringList placesOf(QQuickWindow& window)
{
    QStringList keys;
    const QQmlListReference places(window.property("places").value<QObject*>(), "all");
    for (qsizetype index = 0; index < places.count(); ++index) {
        keys << places.at(index)->property("key").toString();
    }
    return keys;
}

struct Measure
{
    const char* name;
    double scale;
    QSize size;
};

inline const std::array kMeasures{Measure{"100", 1, kUsual}, Measure{"200", 2, kUsual * 2},
                                  Measure{"small", 1, {1024, 700}}, Measure{"large", 3, kUsual},
                                  Measure{"tiny", 3, kTiny}};

inline std::vector<Shot> matrixOf(const QStringList& places, const QStringList& languages)
{
    std::vector<Shot> shots;
    for (const QString& place : places) {
        for (const SchemeChoice theme : {SchemeChoice::Light, SchemeChoice::Dark}) {
            for (const Measure& measure : kMeasures) {
                for (const QString& language : languages) {
                    for (const bool mirrored : {false, true}) {
                        const QStringList parts{place, theme == SchemeChoice::Light ? "light" : "dark",
                                                QLatin1String(measure.name), language, mirrored ? "rtl" : "ltr"};
                        shots.push_back({.name = parts.join(u'-'),
                                         .theme = theme,
                                         .scale = measure.scale,
                                         .language = language,
                                         .size = measure.size,
                                         .place = place,
                                         .mirrored = mirrored});
                    }
                }
            }
        }
    }
    return shots;
}

} // namespace berth::pictures
