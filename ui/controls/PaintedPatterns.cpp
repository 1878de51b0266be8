#include "ui/controls/PaintedPatterns.h"

#include <algorithm>
#include <cmath>

#include <QPainter>

#include "ui/theme/Patterns.h"

namespace berth::controls {

namespace {

constexpr double kDotPitch = 3; // units
constexpr double kDotWidth = 1.5;
constexpr double kDotHeight = 1.3;
constexpr int kTile = 64; // side of the blurred corner picture

// Falls from 1 inside to 0 outside along one axis, in the manner of a Gaussian blur; `at` runs from 0 to 1.
double fall(double at)
{
    const double t = std::clamp(at, 0.0, 1.0);
    return t * t * (3 - 2 * t);
}

// Strength of the shadow of a rounded rectangle at a distance from its outline, outwards positive.
double strength(double distance, double blur)
{
    return fall((blur - distance) / (2 * blur));
}

// One corner, centre of the curve at the lower right; the other three are its mirror images.
QImage corner(const QColor& color, double blur, double radius)
{
    QImage image(kTile, kTile, QImage::Format_ARGB32_Premultiplied);
    const double side = 2 * blur + radius;
    const double pixel = side / kTile;
    for (int y = 0; y < kTile; ++y) {
        for (int x = 0; x < kTile; ++x) {
            const double dx = side - (x + 0.5) * pixel;
            const double dy = side - (y + 0.5) * pixel;
            const double distance = std::hypot(dx, dy) - (blur + radius);
            QColor shade = color;
            shade.setAlphaF(static_cast<float>(color.alphaF() * strength(distance, blur)));
            image.setPixelColor(x, y, shade);
        }
    }
    return image;
}

void paintNine(QPainter& painter, const QRectF& place, const QImage& first, double side)
{
    const double cut = std::min({side, place.width() / 2, place.height() / 2});
    const double part = kTile * cut / side;
    const QRectF source(0, 0, part, part);
    const double middleWidth = place.width() - 2 * cut;
    const double middleHeight = place.height() - 2 * cut;
    for (const bool flipX : {false, true}) {
        for (const bool flipY : {false, true}) {
            painter.save();
            painter.translate(flipX ? place.right() : place.left(), flipY ? place.bottom() : place.top());
            painter.scale(flipX ? -1 : 1, flipY ? -1 : 1);
            painter.drawImage(QRectF(0, 0, cut, cut), first, source);
            painter.drawImage(QRectF(cut, 0, middleWidth / 2, cut), first, QRectF(part - 1, 0, 1, part));
            painter.drawImage(QRectF(0, cut, cut, middleHeight / 2), first, QRectF(0, part - 1, part, 1));
            painter.restore();
        }
    }
}

} // namespace

HatchedArea::HatchedArea(QQuickItem* parent) : QQuickPaintedItem(parent)
{
    connect(this, &HatchedArea::changed, this, [this] { update(); });
}

void HatchedArea::paint(QPainter* painter)
{
    theme::paintHatching(*painter, boundingRect(), theme::memoryHatching(m_part, m_scheme, m_unit));
}

DottedLine::DottedLine(QQuickItem* parent) : QQuickPaintedItem(parent)
{
    connect(this, &DottedLine::changed, this, [this] { update(); });
}

void DottedLine::paint(QPainter* painter)
{
    const double pitch = kDotPitch * m_unit;
    for (double x = 0; pitch > 0 && x < width(); x += pitch)
        painter->fillRect(QRectF(x, 0, std::min(m_unit * kDotWidth, width() - x), m_unit * kDotHeight), m_color);
}

SoftShadow::SoftShadow(QQuickItem* parent) : QQuickPaintedItem(parent)
{
    connect(this, &SoftShadow::changed, this, [this] { update(); });
}

void SoftShadow::paint(QPainter* painter)
{
    if (m_blur <= 0 || m_color.alpha() == 0)
        return;
    painter->setRenderHint(QPainter::SmoothPixmapTransform);
    paintNine(*painter, boundingRect(), corner(m_color, m_blur, m_radius), 2 * m_blur + m_radius);
}

Notch::Notch(QQuickItem* parent) : QQuickPaintedItem(parent)
{
    setAntialiasing(true);
    connect(this, &Notch::changed, this, [this] { update(); });
}

void Notch::paint(QPainter* painter)
{
    const double tip = m_towardsRight ? width() - 1 : 1;
    const double base = m_towardsRight ? 0 : width();
    const QPolygonF shape{QPointF(base, 0), QPointF(tip, height() / 2), QPointF(base, height())};
    painter->setPen(Qt::NoPen);
    painter->setBrush(m_color);
    painter->drawPolygon(shape);
    painter->setPen(QPen(m_outline, 1));
    painter->drawPolyline(shape);
}

} // namespace berth::controls
