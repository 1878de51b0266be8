#include "ui/settings/LogoPicture.h"

#include <QPainter>

namespace berth::settings {

void LogoPicture::setPicture(const QImage& picture)
{
    m_picture = picture;
    update();
    Q_EMIT pictureChanged();
}

void LogoPicture::paint(QPainter* painter)
{
    if (m_picture.isNull()) {
        return;
    }
    const QSizeF size = QSizeF(m_picture.size()).scaled(boundingRect().size(), Qt::KeepAspectRatio);
    const QPointF at((width() - size.width()) / 2, (height() - size.height()) / 2);
    painter->setRenderHint(QPainter::SmoothPixmapTransform);
    painter->drawImage(QRectF(at, size), m_picture);
}

} // namespace berth::settings
