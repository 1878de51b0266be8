// Keeps the keyboard on something that is shown. When what has it is hidden, switched off or removed, and nobody gives
// the keyboard elsewhere in the same turn, it goes to what lies nearest in the same row, list or pane; where nothing of
// that is left, to the fallback. One of it in a window is enough.
#pragma once

#include <QPointer>
#include <QQuickItem>

namespace berth::controls {

class FocusKeeper : public QQuickItem
{
    Q_OBJECT
    // What the window is about, such as its page: takes the keyboard where nothing near is left.
    Q_PROPERTY(QQuickItem* fallback MEMBER m_fallback NOTIFY fallbackChanged FINAL)
    QML_ELEMENT

public:
    explicit FocusKeeper(QQuickItem* parent = nullptr) : QQuickItem(parent) { }

Q_SIGNALS:
    void fallbackChanged();

protected:
    void itemChange(ItemChange change, const ItemChangeData& value) override;

private:
    void follow();
    void remember(QQuickItem* item);
    void lookSoon();
    void look();
    void focusFallback(Qt::FocusReason reason);
    [[nodiscard]] bool isGone() const;
    [[nodiscard]] bool isLost(const QQuickItem* item) const;
    [[nodiscard]] QQuickItem* nearest() const;

    QQuickItem* m_fallback = nullptr;
    QPointer<QQuickItem> m_item; // had the keyboard last
    QList<QPointer<QQuickItem>> m_around; // what it is or was in, the nearest first
    QPointF m_place; // its middle in the window
    Qt::FocusReason m_reason = Qt::OtherFocusReason;
    QList<QMetaObject::Connection> m_watched;
    bool m_looking = false;
};

} // namespace berth::controls
