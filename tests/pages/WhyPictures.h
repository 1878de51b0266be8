// Derivations of figures, and what costs look like.
#pragma once

#include "tests/pages/FindItem.h"
#include "tests/pages/SettingsPictures.h"

#include <functional>

namespace berth::pictures {

// What buying and renting the chosen one cost, as a ledger and as a chart.
inline void costChart(MainWindow& w)
{
    constexpr int kCost = 3; // the last kind of the chart
    if (QQuickItem* chart = testing::findType(w.window()->contentItem(), QStringLiteral("ChartPane"))) {
        chart->setProperty("chosen", kCost);
    }
    if (QQuickItem* ledger = testing::findType(w.window()->contentItem(), QStringLiteral("CostLedger"))) {
        ledger->setProperty("renting", true);
    }
}

inline std::function<void(MainWindow&)> figure(const char* name)
{
    return [key = QString::fromLatin1(name)](MainWindow& w) {
        askFigure(w, key);
    };
}

// A derivation longer than the window, read to its last input.
inline void figureToTheEnd(MainWindow& w)
{
    askFigure(w, QStringLiteral("owning_cost_per_month"));
    for (const Qt::Key key : {Qt::Key_Tab, Qt::Key_Tab, Qt::Key_Tab, Qt::Key_End}) {
        QTest::keyClick(w.window(), key);
    }
}

// Prices in dollars, the answer in euro.
inline void converted(MainWindow& w)
{
    constexpr int kAnswerMilliseconds = 20'000;
    ownCosts(w);
    QTest::keyClick(w.window(), Qt::Key_1, Qt::ControlModifier);
    (void)QTest::qWaitFor([&w] { return !w.session().size()->isBusy(); }, kAnswerMilliseconds);
    QTest::qWait(kTurnMilliseconds);
    askFigure(w, QStringLiteral("owning_cost_per_month"));
}

inline void rent(MainWindow& w)
{
    costChart(w);
    askFigure(w, QStringLiteral("cloud_cost_per_million_tokens"));
}

} // namespace berth::pictures
