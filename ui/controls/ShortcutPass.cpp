#include "ui/controls/ShortcutPass.h"

#include <QKeyEvent>

namespace berth::controls {

void ShortcutPass::setFrom(QObject* from)
{
    if (from == m_from)
        return;
    if (m_from != nullptr)
        m_from->removeEventFilter(this);
    m_from = from;
    if (m_from != nullptr)
        m_from->installEventFilter(this);
    Q_EMIT fromChanged();
}

// A field accepts the question whether it wants the keys; unanswered, they are the window's.
bool ShortcutPass::eventFilter(QObject* watched, QEvent* event)
{
    if (m_active && event->type() == QEvent::ShortcutOverride) {
        auto* key = static_cast<QKeyEvent*>(event);
        if (key->matches(QKeySequence::Undo) || key->matches(QKeySequence::Redo)) {
            key->ignore();
            return true;
        }
    }
    return QObject::eventFilter(watched, event);
}

} // namespace berth::controls
