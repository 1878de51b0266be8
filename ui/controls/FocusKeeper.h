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
    // Where it begins in the fallback; without it at the first place where Tab stops.
    Q_PROPERTY(QQuickItem* firstStop MEMBER m_firstStop NOTIFY firstStopChanged FINAL)
    QML_ELEMENT

public:
    explicit FocusKeeper(QQuickItem* parent = nullptr) : QQuickItem(parent) { }

    // Where the keyboard was in the fallback, or else where it begins there.
    Q_INVOKABLE void focusFallback(Qt::FocusReason reason);

Q_SIGNALS:
    void fallbackChanged();
    void firstStopChanged();

protected:
    void itemChange(ItemChange change, const ItemChangeData& value) override;

private:
    void follow();
    void remember(QQuickItem* item);
    void lookSoon();
    void look();
    [[nodiscard]] bool isGone() const;
    [[nodiscard]] bool isLost(const QQuickItem* item) const;
    [[nodiscard]] QQuickItem* nearest() const;

    QQuickItem* m_fallback = nullptr;
    QQuickItem* m_firstStop = nullptr;
    QPointer<QQuickItem> m_item; // had the keyboard last
    QList<QPointer<QQuickItem>> m_around; // what it is or was in, the nearest first
    QPointF m_place; // its middle in the window
    Qt::FocusReason m_reason = Qt::OtherFocusReason;
    QList<QMetaObject::Connection> m_watched;
    bool m_looking = false;
};

} // namespace berth::controls
