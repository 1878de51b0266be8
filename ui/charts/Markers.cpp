#include "ui/charts/Markers.h"

#include <QPainterPath>

#include <array>
#include <cmath>

namespace berth::charts {

namespace {

using report::MemoryPart;
using report::VerdictKind;

// Dashes and gaps of series A to F in chart units; a solid line has none.
constexpr std::array<std::array<double, 4>, 6> kDashes{{{}, {7, 3}, {2, 3}, {10, 3, 2, 3}, {4, 2}, {1, 2}}};

constexpr double kKeptBackPitch = 5; // units between lines
constexpr double kMissingPitch = 4;
constexpr double kVerdictGrid = 16; // the marks are drawn on a 16 × 16 grid
constexpr double kIconGrid = 20;

std::size_t indexOf(int style, std::size_t count)
{
    const auto size = static_cast<int>(count);
    return static_cast<std::size_t>(((style % size) + size) % size);
}

QPolygonF polygon(std::initializer_list<QPointF> points, QPointF centre, double half)
{
    QPolygonF shape;
    for (const QPointF& point : points)
        shape << centre + point * half;
    return shape;
}

QPainterPath markerPath(std::size_t style, QPointF centre, double half)
{
    QPainterPath path;
    switch (style) {
    case 0:
        path.addEllipse(centre, half, half);
        break;
    case 1:
        path.addPolygon(polygon({{-.9, -.9}, {.9, -.9}, {.9, .9}, {-.9, .9}}, centre, half));
        break;
    case 2:
        path.addPolygon(polygon({{0, -1.25}, {1.25, 0}, {0, 1.25}, {-1.25, 0}}, centre, half));
        break;
    case 3:
        path.addPolygon(polygon({{0, -1.2}, {1.2, .95}, {-1.2, .95}}, centre, half));
        break;
    case 4:
        path.addPolygon(polygon({{0, 1.2}, {1.2, -.95}, {-1.2, -.95}}, centre, half));
        break;
    default:
        path.addPolygon(polygon({{-1.1, -.4},
                                 {-.4, -.4},
                                 {-.4, -1.1},
                                 {.4, -1.1},
                                 {.4, -.4},
                                 {1.1, -.4},
                                 {1.1, .4},
                                 {.4, .4},
                                 {.4, 1.1},
                                 {-.4, 1.1},
                                 {-.4, .4},
                                 {-1.1, .4}},
                                centre, half));
        break;
    }
    path.closeSubpath();
    return path;
}

// Lets a mark be drawn in the coordinates of its grid.
class GridScope
{
public:
    GridScope(QPainter& painter, QRectF place, double grid) : m_painter(painter)
    {
        m_painter.save();
        m_painter.setRenderHint(QPainter::Antialiasing);
        m_painter.translate(place.topLeft());
        m_painter.scale(place.width() / grid, place.height() / grid);
    }
    ~GridScope() { m_painter.restore(); }
    GridScope(const GridScope&) = delete;
    GridScope& operator=(const GridScope&) = delete;

private:
    QPainter& m_painter;
};

QPen roundPen(const QColor& colour, double width)
{
    return {colour, width, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin};
}

void paintFits(QPainter& painter, const QColor& fill, const QColor& surface)
{
    painter.setPen(Qt::NoPen);
    painter.setBrush(fill);
    painter.drawEllipse(QPointF(8, 8), 7, 7);
    painter.setPen(roundPen(surface, 1.7));
    painter.setBrush(Qt::NoBrush);
    painter.drawPolyline(QPolygonF{{4.8, 8.3}, {7, 10.5}, {11.2, 5.8}});
}

void paintFitsReduced(QPainter& painter, const QColor& fill)
{
    painter.setPen(Qt::NoPen);
    painter.setBrush(fill);
    QPainterPath half(QPointF(8, 8));
    half.arcTo(QRectF(1.8, 1.8, 12.4, 12.4), 90, 180);
    half.closeSubpath();
    painter.drawPath(half);
    painter.setPen(QPen(fill, 1.6));
    painter.setBrush(Qt::NoBrush);
    painter.drawEllipse(QPointF(8, 8), 6.2, 6.2);
}

void paintOffload(QPainter& painter, const QColor& fill)
{
    painter.setPen(Qt::NoPen);
    painter.setBrush(fill);
    painter.drawPolygon(
        QPolygonF{{5.6, 1.5}, {10.4, 1.5}, {10.4, 6.7}, {13.5, 6.7}, {8, 12.2}, {2.5, 6.7}, {5.6, 6.7}});
    painter.setPen(roundPen(fill, 1.7));
    painter.drawLine(QPointF(2.2, 14.4), QPointF(13.8, 14.4));
}

void paintDoesNotFit(QPainter& painter, const QColor& fill, const QColor& surface)
{
    painter.setPen(Qt::NoPen);
    painter.setBrush(fill);
    painter.drawPolygon(QPolygonF{{8, .6}, {15.4, 8}, {8, 15.4}, {.6, 8}});
    painter.setPen(roundPen(surface, 1.7));
    painter.drawLine(QPointF(5.7, 5.7), QPointF(10.3, 10.3));
    painter.drawLine(QPointF(10.3, 5.7), QPointF(5.7, 10.3));
}

void paintUnsupported(QPainter& painter, const QColor& fill)
{
    painter.setPen(QPen(fill, 1.6));
    painter.setBrush(Qt::NoBrush);
    painter.drawRoundedRect(QRectF(1.6, 1.6, 12.8, 12.8), 1.6, 1.6);
    painter.setPen(roundPen(fill, 1.8));
    painter.drawLine(QPointF(4.8, 8), QPointF(11.2, 8));
}

// Lines instead of a brush pattern: a pattern becomes a bitmap in a PDF.
void paintHatch(QPainter& painter, QRectF place, double pitch, bool rising, const QPen& pen)
{
    painter.save();
    painter.setClipRect(place, Qt::IntersectClip);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(pen);
    const double height = place.height();
    const double step = pitch * std::sqrt(2.0); // along the edge, for a distance of `pitch` between lines
    for (double x = place.left() - height; x < place.right() + height; x += step) {
        const QPointF foot(x, rising ? place.bottom() : place.top());
        painter.drawLine(foot, foot + QPointF(height, rising ? -height : height));
    }
    painter.restore();
}

} // namespace

void paintMarker(QPainter& painter, QPointF centre, const MarkerPaint& paint)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    const bool open = paint.inside.isValid();
    painter.setPen(open ? QPen(paint.colour, paint.stroke, Qt::SolidLine, Qt::SquareCap, Qt::MiterJoin)
                        : QPen(Qt::NoPen));
    painter.setBrush(open ? paint.inside : paint.colour);
    const double size = open ? paint.size - paint.stroke : paint.size;
    painter.drawPath(markerPath(indexOf(paint.style, kDashes.size()), centre, size / 2));
    painter.restore();
}

QList<qreal> dashesOf(int style, double penWidth)
{
    QList<qreal> dashes;
    for (const double length : kDashes[indexOf(style, kDashes.size())])
        if (length > 0)
            dashes << length / penWidth;
    return dashes;
}

void paintVerdict(QPainter& painter, QRectF place, VerdictKind verdict, const Palette& palette)
{
    const GridScope scope(painter, place, kVerdictGrid);
    const QColor fill = palette.verdicts[static_cast<std::size_t>(verdict)].fill;
    switch (verdict) {
    case VerdictKind::Fits:
        return paintFits(painter, fill, palette.surface);
    case VerdictKind::FitsReduced:
        return paintFitsReduced(painter, fill);
    case VerdictKind::Offload:
        return paintOffload(painter, fill);
    case VerdictKind::DoesNotFit:
        return paintDoesNotFit(painter, fill, palette.surface);
    case VerdictKind::Unsupported:
        return paintUnsupported(painter, fill);
    }
}

void paintFinding(QPainter& painter, QRectF place, report::Finding finding, const Palette& palette)
{
    const GridScope scope(painter, place, kIconGrid);
    painter.setBrush(Qt::NoBrush);
    const bool agrees = finding == report::Finding::Agrees;
    const auto kind = agrees ? VerdictKind::Fits : VerdictKind::FitsReduced;
    painter.setPen(roundPen(palette.verdicts[static_cast<std::size_t>(kind)].text, 1.6));
    if (agrees) {
        painter.drawPolyline(QPolygonF{{4, 10.5}, {8, 14.5}, {16, 5.5}});
        return;
    }
    painter.drawEllipse(QPointF(10, 10), 7.25, 7.25);
    painter.drawLine(QPointF(10, 9), QPointF(10, 14));
    painter.drawLine(QPointF(10, 6.1), QPointF(10, 6.15));
}

void paintGauge(QPainter& painter, QRectF place, const QColor& colour)
{
    const GridScope scope(painter, place, kIconGrid);
    painter.setBrush(Qt::NoBrush);
    painter.setPen(roundPen(colour, 1.5));
    QPainterPath arc;
    constexpr double kRadius = 7.25;
    constexpr double kOpening = 37; // degrees below the horizontal on both sides
    const QRectF circle(10 - kRadius, 11.15 - kRadius, 2 * kRadius, 2 * kRadius);
    arc.arcMoveTo(circle, -kOpening);
    arc.arcTo(circle, -kOpening, 180 + 2 * kOpening);
    painter.drawPath(arc);
    painter.drawLine(QPointF(10, 11.5), QPointF(13.25, 7.75));
    painter.drawEllipse(QPointF(10, 11.75), .9, .9);
}

void paintMemoryPart(QPainter& painter, QRectF place, MemoryPart part, const Palette& palette, double unit)
{
    switch (part) {
    case MemoryPart::Free:
        return painter.fillRect(place, palette.surface);
    case MemoryPart::KeptBack:
        return paintHatch(painter, place, kKeptBackPitch * unit, true, QPen(palette.control, unit));
    case MemoryPart::Missing: {
        const auto missing = static_cast<std::size_t>(VerdictKind::DoesNotFit);
        return paintHatch(painter, place, kMissingPitch * unit, false,
                          QPen(palette.verdicts[missing].fill, 1.8 * unit));
    }
    case MemoryPart::Weights:
    case MemoryPart::KvCache:
    case MemoryPart::Activations:
    case MemoryPart::Runtime:
    case MemoryPart::Graphs:
        return painter.fillRect(place, palette.memory[static_cast<std::size_t>(part)]);
    }
}

void paintSwatch(QPainter& painter, QRectF place, MemoryPart part, const Palette& palette, double unit)
{
    const bool hatched = part == MemoryPart::KeptBack || part == MemoryPart::Missing;
    paintMemoryPart(painter, place, part, palette, hatched ? unit * 0.7 : unit);
    if (!hatched && part != MemoryPart::Free)
        return;
    const double half = unit / 2;
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(palette.control, unit, Qt::SolidLine, Qt::SquareCap, Qt::MiterJoin));
    painter.drawRect(place.adjusted(half, half, -half, -half));
}

} // namespace berth::charts
