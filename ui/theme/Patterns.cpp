#include "ui/theme/Patterns.h"

#include <numbers>

namespace berth::theme {

namespace {

constexpr double kKeptBackPitch = 5; // units
constexpr double kKeptBackWidth = 1;
constexpr double kMissingPitch = 4;
constexpr double kMissingWidth = 1.6;

} // namespace

void paintHatching(QPainter& painter, const QRectF& place, const Hatching& hatching)
{
    if (hatching.pitch <= 0 || place.isEmpty())
        return;
    painter.save();
    painter.setClipRect(place, Qt::IntersectClip);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(hatching.color, hatching.width, Qt::SolidLine, Qt::FlatCap));
    const double height = place.height();
    const double step = hatching.pitch * std::numbers::sqrt2; // along the edge, the lines being at 45 degrees
    const double first = place.left() - height;
    const int lines = static_cast<int>((place.width() + height) / step) + 1;
    for (int line = 0; line <= lines; ++line) {
        const double x = first + line * step;
        const double atTop = hatching.rising ? x + height : x;
        const double atBottom = hatching.rising ? x : x + height;
        painter.drawLine(QPointF(atTop, place.top()), QPointF(atBottom, place.bottom()));
    }
    painter.restore();
}

Hatching memoryHatching(MemoryPart part, Scheme scheme, double unit)
{
    const bool missing = part == MemoryPart::Missing;
    return {.color = memoryColor(part, scheme),
            .pitch = unit * (missing ? kMissingPitch : kKeptBackPitch),
            .width = unit * (missing ? kMissingWidth : kKeptBackWidth),
            .rising = !missing};
}

} // namespace berth::theme
