// Items of the window by what they say, and the keys and clicks that work them.
#pragma once

#include "tests/support/FindItem.h"
#include "ui/shell/MakeWindow.h"
#include "ui/viewmodels/compare/CompareRows.h"
#include "ui/viewmodels/size/CostRow.h"

#include <QQuickItem>
#include <QTest>

namespace berth::pictures {

using shell::MainWindow;

inline QQuickItem* findNumber(QQuickItem* item, const QString& name)
{
    return testing::findItem(item, [&](const QQuickItem& candidate) {
        return candidate.inherits("QQuickAbstractButton") && candidate.property("name") == name
            && candidate.property("known").toBool() && candidate.property("asking").isValid();
    });
}

// The number that asks for that figure, in a cell of a comparison or a line of the costs.
inline QQuickItem* findFigure(QQuickItem* item, const QString& key)
{
    return testing::findItem(item, [&](const QQuickItem& candidate) {
        bool found = false;
        for (const QQuickItem* above = candidate.parentItem(); above != nullptr && !found;
             above = above->parentItem()) {
            found = above->property("cell").value<viewmodels::ComparedCell>().key == key
                || above->property("row").value<viewmodels::CostRow>().value.key == key;
        }
        return found && candidate.isVisible() && candidate.property("asking").isValid()
            && candidate.inherits("QQuickAbstractButton");
    });
}

// The first visible button or segment of that text.
inline QQuickItem* findLabelled(QQuickItem* item, const QString& text)
{
    return testing::findItem(item, [&](const QQuickItem& candidate) {
        const bool presses =
            candidate.inherits("QQuickAbstractButton") || testing::isOfType(candidate, QStringLiteral("Segment"));
        return presses && candidate.property("text") == text;
    });
}

// Asks for the number of that name beside the results; its derivation opens.
inline void ask(MainWindow& window, const QString& name)
{
    if (QQuickItem* number = findNumber(window.window()->contentItem(), name)) {
        number->forceActiveFocus(Qt::TabFocusReason);
        QTest::keyClick(window.window(), Qt::Key_F1);
    } else {
        qFatal("No number of the window is called %s.", qPrintable(name));
    }
}

inline void askFigure(MainWindow& window, const QString& key)
{
    constexpr int kRowsMilliseconds = 20'000; // tables open row by row
    const auto number = [&] {
        return findFigure(window.window()->contentItem(), key);
    };
    if (!QTest::qWaitFor([&] { return number() != nullptr; }, kRowsMilliseconds)) {
        qFatal("No number of the window is the figure %s.", qPrintable(key));
    }
    number()->forceActiveFocus(Qt::TabFocusReason);
    QTest::keyClick(window.window(), Qt::Key_F1);
}

inline void pressLabelled(MainWindow& window, const QString& text)
{
    if (QQuickItem* button = findLabelled(window.window()->contentItem(), text)) {
        const QPointF centre = button->mapToScene(QPointF(button->width() / 2, button->height() / 2));
        QTest::mouseClick(window.window(), Qt::LeftButton, Qt::NoModifier, centre.toPoint());
    } else {
        qFatal("No button of the window is called %s.", qPrintable(text));
    }
}

} // namespace berth::pictures
