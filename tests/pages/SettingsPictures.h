// The settings in states worth a picture.
#pragma once

#include "tests/pages/FindItem.h"
#include "ui/shell/MakeWindow.h"

#include <QTest>

#include <functional>

namespace berth::pictures {

using shell::MainWindow;

inline constexpr int kTurnMilliseconds = 300; // a page that is shown for the first time

// A section of the settings, in the order of their list.
inline std::function<void(MainWindow&)> settings(int section)
{
    return [section](MainWindow& w) {
        w.window()->setProperty("place", QStringLiteral("settings"));
        QTest::qWait(kTurnMilliseconds);
        if (QQuickItem* page = testing::findType(w.window()->contentItem(), QStringLiteral("SettingsPage"))) {
            page->setProperty("section", section);
        }
    };
}

// Euro instead of dollars, a rate that leads to it, and figures of one's own.
inline void ownCosts(MainWindow& w)
{
    auto* costs = w.session().costs();
    costs->currency()->choose(QStringLiteral("EUR"));
    costs->rates()->from()->choose(QStringLiteral("USD"));
    costs->rates()->rate()->edit(0.8630);
    (void)costs->rates()->add(QStringLiteral("2026-11-20"), QStringLiteral("European Central Bank"));
    costs->pue()->input()->edit(1.3);
    costs->support()->input()->edit(5);
    costs->setPremises(berth::viewmodels::Premises::Colocated);
    settings(1)(w);
}

inline void ownCompany(MainWindow& w)
{
    auto* company = w.session().company();
    company->setName(QStringLiteral("Northgate Systems"));
    company->setAddress(QStringLiteral("1 Harbour Road, 20457 Hamburg, Germany"));
    company->takeLogo(QStringLiteral(":/berth/icons/berth.svg"));
    settings(2)(w);
}

} // namespace berth::pictures
