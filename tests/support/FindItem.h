// Items of a window: each of them, or the first visible one below another that is as asked, depth first; nothing if
// there is none.
#pragma once

#include <QQuickItem>

namespace berth::testing {

// The item and all below it, visible or not.
template <class Look>
void visit(QQuickItem* item, const Look& look)
{
    look(item);
    for (QQuickItem* child : item->childItems()) {
        visit(child, look);
    }
}

template <class Predicate>
[[nodiscard]] QQuickItem* findItem(QQuickItem* item, const Predicate& isIt)
{
    if (item->isVisible() && isIt(*item)) {
        return item;
    }
    for (QQuickItem* child : item->childItems()) {
        if (QQuickItem* found = findItem(child, isIt)) {
            return found;
        }
    }
    return nullptr;
}

// Of a QML file: CataloguePage.
[[nodiscard]] inline bool isOfType(const QQuickItem& item, const QString& type)
{
    return QString::fromLatin1(item.metaObject()->className()).startsWith(type + QLatin1Char('_'));
}

[[nodiscard]] inline QQuickItem* findType(QQuickItem* item, const QString& type)
{
    return findItem(item, [&](const QQuickItem& candidate) { return isOfType(candidate, type); });
}

[[nodiscard]] inline QQuickItem* findWith(QQuickItem* item, const char* property, const QString& value)
{
    return findItem(item, [&](const QQuickItem& candidate) { return candidate.property(property) == value; });
}

} // namespace berth::testing
