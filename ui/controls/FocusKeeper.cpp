#include "ui/controls/FocusKeeper.h"

#include <QQuickWindow>

#include <algorithm>

namespace berth::controls {

namespace {

bool isShown(const QQuickItem* item)
{
    return item->window() != nullptr && item->isVisible() && item->isEnabled();
}

QPointF middleOf(const QQuickItem& item)
{
    return item.mapToScene(QPointF(item.width() / 2, item.height() / 2));
}

struct Nearest
{
    QPointF place;
    QQuickItem* item = nullptr;
    double distance = 0;
};

// As controls decide whether they show a ring.
bool isByKey(Qt::FocusReason reason)
{
    return reason == Qt::TabFocusReason || reason == Qt::BacktabFocusReason || reason == Qt::ShortcutFocusReason;
}

// Among all below an item where Tab stops.
void visitStops(const QQuickItem& parent, Nearest& nearest)
{
    for (QQuickItem* child : parent.childItems()) {
        if (!isShown(child)) {
            continue;
        }
        const double distance = QLineF(middleOf(*child), nearest.place).length();
        if (child->activeFocusOnTab() && (nearest.item == nullptr || distance < nearest.distance)) {
            nearest.item = child;
            nearest.distance = distance;
        }
        visitStops(*child, nearest);
    }
}

} // namespace

void FocusKeeper::itemChange(ItemChange change, const ItemChangeData& value)
{
    if (change == ItemSceneChange && value.window != nullptr) {
        connect(value.window, &QQuickWindow::activeFocusItemChanged, this, &FocusKeeper::follow);
        follow();
    }
    QQuickItem::itemChange(change, value);
}

void FocusKeeper::follow()
{
    QQuickItem* item = window() == nullptr ? nullptr : window()->activeFocusItem();
    if (isLost(item)) {
        lookSoon();
    } else if (item != m_item) {
        remember(item);
    }
}

// Qt hands the keyboard to the scope around what vanished, where nothing but Tab does anything.
bool FocusKeeper::isLost(const QQuickItem* item) const
{
    const auto isItem = [item](const QPointer<QQuickItem>& around) {
        return around == item;
    };
    return item == nullptr || !isShown(item)
        || (!item->activeFocusOnTab() && std::any_of(m_around.cbegin(), m_around.cend(), isItem));
}

bool FocusKeeper::isGone() const
{
    return m_item == nullptr || !isShown(m_item);
}

void FocusKeeper::remember(QQuickItem* item)
{
    for (const QMetaObject::Connection& connection : m_watched) {
        disconnect(connection);
    }
    m_item = item;
    m_place = middleOf(*item);
    const QVariant reason = item->property("focusReason");
    // Without one it is a text or a list, which show that they have the keyboard however it came.
    m_reason = reason.isValid() ? static_cast<Qt::FocusReason>(reason.toInt()) : Qt::TabFocusReason;
    m_around.clear();
    for (QQuickItem* around = item->parentItem(); around != nullptr; around = around->parentItem()) {
        m_around << around;
    }
    m_watched = {connect(item, &QQuickItem::visibleChanged, this, &FocusKeeper::lookSoon),
                 connect(item, &QQuickItem::enabledChanged, this, &FocusKeeper::lookSoon),
                 connect(item, &QObject::destroyed, this, &FocusKeeper::lookSoon)};
}

// Whoever took the item away may be about to give the keyboard to another one.
void FocusKeeper::lookSoon()
{
    if (!m_looking) {
        m_looking = true;
        QMetaObject::invokeMethod(this, &FocusKeeper::look, Qt::QueuedConnection);
    }
}

void FocusKeeper::look()
{
    m_looking = false;
    const QQuickItem* item = window() == nullptr ? nullptr : window()->activeFocusItem();
    if (m_around.isEmpty() || !isGone() || (item != m_item && !isLost(item))) {
        return;
    }
    const Qt::FocusReason reason = isByKey(m_reason) ? Qt::TabFocusReason : m_reason; // no ring where there was none
    if (QQuickItem* next = nearest()) {
        next->forceActiveFocus(reason);
    } else {
        focusFallback(reason);
    }
}

void FocusKeeper::focusFallback(Qt::FocusReason reason)
{
    if (m_fallback == nullptr || window() == nullptr) {
        return;
    }
    m_fallback->forceActiveFocus(reason);
    const QQuickItem* now = window()->activeFocusItem();
    const bool isBare = now == nullptr || (now->isFocusScope() && !now->activeFocusOnTab());
    if (!isBare) {
        return;
    }
    QQuickItem* next = m_firstStop != nullptr ? m_firstStop : m_fallback->nextItemInFocusChain(true);
    if (next != nullptr && m_fallback->isAncestorOf(next)) {
        next->forceActiveFocus(reason);
    }
}

QQuickItem* FocusKeeper::nearest() const
{
    Nearest nearest{.place = m_place};
    for (const QPointer<QQuickItem>& around : m_around) {
        const bool wide = around != nullptr && m_fallback != nullptr
            && (around == m_fallback || around->isAncestorOf(m_fallback)); // another page begins where pages begin
        if (wide || nearest.item != nullptr) {
            break;
        }
        if (around != nullptr && isShown(around)) {
            visitStops(*around, nearest);
        }
    }
    return nearest.item;
}

} // namespace berth::controls
