#include "ui/controls/PaintedIcon.h"

#include "ui/theme/Icons.h"

namespace berth::controls {

PaintedIcon::PaintedIcon(QQuickItem* parent) : QQuickPaintedItem(parent)
{
    setAntialiasing(true);
}

void PaintedIcon::setName(const QString& name)
{
    if (name == m_name)
        return;
    m_name = name;
    update();
    Q_EMIT nameChanged();
}

void PaintedIcon::setColor(const QColor& color)
{
    if (color == m_color)
        return;
    m_color = color;
    update();
    Q_EMIT colorChanged();
}

void PaintedIcon::setMirrored(bool mirrored)
{
    if (mirrored == m_mirrored)
        return;
    m_mirrored = mirrored;
    update();
    Q_EMIT mirroredChanged();
}

void PaintedIcon::paint(QPainter* painter)
{
    if (m_mirrored) {
        painter->translate(width(), 0);
        painter->scale(-1, 1);
    }
    if (m_color.alpha() == 0)
        theme::paintPicture(*painter, boundingRect(), m_name);
    else
        theme::paintIcon(*painter, boundingRect(), m_name, m_color);
}

PaintedVerdict::PaintedVerdict(QQuickItem* parent) : QQuickPaintedItem(parent)
{
    setAntialiasing(true);
}

void PaintedVerdict::setVerdict(theme::Verdict verdict)
{
    if (verdict == m_verdict)
        return;
    m_verdict = verdict;
    update();
    Q_EMIT verdictChanged();
}

void PaintedVerdict::setScheme(theme::Scheme scheme)
{
    if (scheme == m_scheme)
        return;
    m_scheme = scheme;
    update();
    Q_EMIT schemeChanged();
}

void PaintedVerdict::paint(QPainter* painter)
{
    theme::paintVerdictMark(*painter, boundingRect(), m_verdict, m_scheme);
}

} // namespace berth::controls
