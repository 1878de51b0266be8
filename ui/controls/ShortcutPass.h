// Lets the window have undo and redo while a text field has the keyboard, which would keep both for its own text. GUI
// thread only.
#pragma once

#include <QObject>
#include <QPointer>
#include <QtQml/qqmlregistration.h>

namespace berth::controls {

class ShortcutPass : public QObject
{
    Q_OBJECT
    // The field.
    Q_PROPERTY(QObject* from READ from WRITE setFrom NOTIFY fromChanged FINAL)
    Q_PROPERTY(bool active MEMBER m_active NOTIFY activeChanged FINAL)
    QML_ELEMENT

public:
    using QObject::QObject;

    [[nodiscard]] QObject* from() const { return m_from; }
    void setFrom(QObject* from);

    bool eventFilter(QObject* watched, QEvent* event) override;

Q_SIGNALS:
    void fromChanged();
    void activeChanged();

private:
    QPointer<QObject> m_from;
    bool m_active = true;
};

} // namespace berth::controls
