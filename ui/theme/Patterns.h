// Patterns that stand for a meaning where colour alone must not: hatching of memory that is kept back or missing.
#pragma once

#include <QPainter>

#include "ui/theme/Tokens.h"

namespace berth::theme {

struct Hatching
{
    QColor color;
    double pitch = 0; // distance of lines, measured across them
    double width = 0; // of a line
    bool rising = true; // towards the right: 45°; else falling, -45°
};

// Diagonal lines clipped to the rectangle; the painter's state is kept.
void paintHatching(QPainter& painter, const QRectF& place, const Hatching& hatching);

// How KeptBack and Missing are hatched; `unit` is the size of one unit in the painter's coordinates.
[[nodiscard]] Hatching memoryHatching(MemoryPart part, Scheme scheme, double unit);

} // namespace berth::theme
