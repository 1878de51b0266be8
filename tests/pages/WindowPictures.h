// The window with what opens over it.
#pragma once

#include "tests/pages/CataloguePictures.h"
#include "tests/support/FindItem.h"
#include "ui/shell/MakeWindow.h"

#include <QTest>

namespace berth::pictures {

// The command palette with what it finds for "h200".
inline void palette(shell::MainWindow& w)
{
    QTest::keyClick(w.window(), Qt::Key_K, Qt::ControlModifier);
    for (const char letter : {'h', '2', '0', '0'}) {
        QTest::keyClick(w.window(), letter);
    }
}

// The places and actions, where the window has no room for its rail.
inline void placesMenu(shell::MainWindow& w)
{
    if (QQuickItem* button = testing::findType(w.window()->contentItem(), QStringLiteral("PlacesMenu"))) {
        button->forceActiveFocus(Qt::TabFocusReason);
        QTest::keyClick(w.window(), Qt::Key_Space);
    }
}

// What is chosen, where it takes the place of the results.
inline void details(shell::MainWindow& w)
{
    if (QQuickItem* page = testing::findType(w.window()->contentItem(), QStringLiteral("SizePage"))) {
        page->setProperty("detailsShown", true);
    }
}

inline void catalogueDetails(shell::MainWindow& w)
{
    catalogue("models", "deepseek-ai/DeepSeek-V3")(w);
    if (QQuickItem* page = testing::findType(w.window()->contentItem(), QStringLiteral("CataloguePage"))) {
        page->setProperty("detailsShown", true);
    }
}

inline void keys(shell::MainWindow& w)
{
    QTest::keyClick(w.window(), Qt::Key_Question, Qt::ControlModifier);
}

inline void messages(shell::MainWindow& w)
{
    w.session().notices()->add(QStringLiteral("Report saved: DeepSeek-R1-h200-141gb-sxm.pdf"), false);
    w.session().notices()->add(QStringLiteral("models.csv cannot be written: No space left on device"), true);
    QTest::keyClick(w.window(), Qt::Key_M, Qt::ControlModifier | Qt::ShiftModifier);
}

} // namespace berth::pictures
