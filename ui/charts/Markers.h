// The small signs that charts and documents share, as vector paths: series markers, verdict marks, swatches, hatching.
// Shape belongs to the meaning, so that every sign is readable without colour.
#pragma once

#include "core/report/ChartSpec.h"
#include "core/report/Document.h"
#include "ui/charts/Palette.h"

#include <QPainter>

namespace berth::charts {

// Circle, square, diamond, triangle, triangle down, cross for series A to F.
struct MarkerPaint
{
    int style = 0;
    double size = 0; // width of the circle; other shapes have about the same area
    QColor colour;
    QColor inside{}; // of an open marker; invalid: filled
    double stroke = 0;
};
void paintMarker(QPainter& painter, QPointF centre, const MarkerPaint& paint);

// Pattern of dashes of a series for a pen of this width in chart units, as QPen takes it: in widths of the pen.
[[nodiscard]] QList<qreal> dashesOf(int style, double penWidth);

// Square marks of the given side, top left at `place`.
void paintVerdict(QPainter& painter, QRectF place, report::VerdictKind verdict, const Palette& palette);
void paintFinding(QPainter& painter, QRectF place, report::Finding finding, const Palette& palette);
void paintStanding(QPainter& painter, QRectF place, report::Standing standing, const Palette& palette);
[[nodiscard]] QColor standingColour(report::Standing standing, const Palette& palette); // of words beside it
void paintGauge(QPainter& painter, QRectF place, const QColor& colour);

// Fills the rectangle of one part of a memory bar: colour, or hatching for kept back and missing.
void paintMemoryPart(QPainter& painter, QRectF place, report::MemoryPart part, const Palette& palette, double unit);

// The same as a key beside words: outlined where the part is empty or hatched.
void paintSwatch(QPainter& painter, QRectF place, report::MemoryPart part, const Palette& palette, double unit);

} // namespace berth::charts
