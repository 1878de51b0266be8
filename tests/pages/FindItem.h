// Items of the window by what they say, and the keys and clicks that work them.
#pragma once

#include "ui/shell/MakeWindow.h"

#include <QQuickItem>
#include <QTest>

#include <cstdio>

namespace berth::pictures {

using shell::MainWindow;

inline QQuickItem* findNumber(QQuickItem* item, const QString& name)
{
    const bool isNumber = item->property("name").toString() == name && item->property("known").toBool()
        && item->property("asking").isValid() && item->isVisible();
    if (isNumber && item->inherits("QQuickAbstractButton")) {
        return item;
    }
    for (QQuickItem* child : item->childItems()) {
        if (QQuickItem* found = findNumber(child, name)) {
            return found;
        }
    }
    return nullptr;
}

// The first visible item of that QML type.
inline QQuickItem* findNamed(QQuickItem* item, const QString& type)
{
    if (item->isVisible() && QString::fromLatin1(item->metaObject()->className()).startsWith(type)) {
        return item;
    }
    for (QQuickItem* child : item->childItems()) {
        if (QQuickItem* found = findNamed(child, type)) {
            return found;
        }
    }
    return nullptr;
}

// The first visible button or segment of that text.
inline QQuickItem* findLabelled(QQuickItem* item, const QString& text)
{
    const bool presses = item->inherits("QQuickAbstractButton")
        || QString::fromLatin1(item->metaObject()->className()).startsWith(QStringLiteral("Segment_"));
    if (item->isVisible() && presses && item->property("text").toString() == text) {
        return item;
    }
    for (QQuickItem* child : item->childItems()) {
        if (QQuickItem* found = findLabelled(child, text)) {
            return found;
        }
    }
    return nullptr;
}

// Asks for the number of that name beside the results; its derivation opens.
inline void ask(MainWindow& window, const QString& name)
{
    if (QQuickItem* number = findNumber(window.window()->contentItem(), name)) {
        number->forceActiveFocus(Qt::TabFocusReason);
        QTest::keyClick(window.window(), Qt::Key_F1);
    } else {
        std::fprintf(stderr, "no number called %s\n", qPrintable(name));
    }
}

inline void pressLabelled(MainWindow& window, const QString& text)
{
    if (QQuickItem* button = findLabelled(window.window()->contentItem(), text)) {
        const QPointF centre = button->mapToScene(QPointF(button->width() / 2, button->height() / 2));
        QTest::mouseClick(window.window(), Qt::LeftButton, Qt::NoModifier, centre.toPoint());
    }
}

} // namespace berth::pictures
