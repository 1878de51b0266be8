// A picture in the page, as large as it fits, at the side where reading begins.
#pragma once

#include <QImage>
#include <QQuickPaintedItem>

namespace berth::settings {

class LogoPicture : public QQuickPaintedItem
{
    Q_OBJECT
    Q_PROPERTY(QImage picture READ picture WRITE setPicture NOTIFY pictureChanged FINAL)
    QML_ELEMENT

public:
    using QQuickPaintedItem::QQuickPaintedItem;

    [[nodiscard]] QImage picture() const { return m_picture; }
    void setPicture(const QImage& picture);
    void paint(QPainter* painter) override;

Q_SIGNALS:
    void pictureChanged();

private:
    QImage m_picture;
};

} // namespace berth::settings
