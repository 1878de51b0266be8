#include "ui/charts/Markers.h"

#include "ui/theme/Icons.h"
#include "ui/theme/Patterns.h"

#include <QPainterPath>

namespace berth::charts {

namespace {

using report::MemoryPart;

// The document and the theme name the same things in the same order.
static_assert(static_cast<int>(MemoryPart::Missing) == static_cast<int>(theme::MemoryPart::Missing));
static_assert(static_cast<int>(MemoryPart::KeptBack) == static_cast<int>(theme::MemoryPart::KeptBack));
static_assert(static_cast<int>(report::VerdictKind::Unsupported) == static_cast<int>(theme::Verdict::Unsupported));

QPolygonF polygon(std::initializer_list<QPointF> points, QPointF centre, double half)
{
    QPolygonF shape;
    for (const QPointF& point : points)
        shape << centre + point * half;
    return shape;
}

QPainterPath markerPath(theme::Marker marker, QPointF centre, double half)
{
    QPainterPath path;
    switch (marker) {
    case theme::Marker::Circle:
        path.addEllipse(centre, half, half);
        break;
    case theme::Marker::Square:
        path.addPolygon(polygon({{-.9, -.9}, {.9, -.9}, {.9, .9}, {-.9, .9}}, centre, half));
        break;
    case theme::Marker::Diamond:
        path.addPolygon(polygon({{0, -1.25}, {1.25, 0}, {0, 1.25}, {-1.25, 0}}, centre, half));
        break;
    case theme::Marker::Triangle:
        path.addPolygon(polygon({{0, -1.2}, {1.2, .95}, {-1.2, .95}}, centre, half));
        break;
    case theme::Marker::TriangleDown:
        path.addPolygon(polygon({{0, 1.2}, {1.2, -.95}, {-1.2, -.95}}, centre, half));
        break;
    case theme::Marker::Cross:
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
    painter.drawPath(markerPath(theme::seriesMarker(paint.style), centre, size / 2));
    painter.restore();
}

QList<qreal> dashesOf(int style, double penWidth)
{
    QList<qreal> dashes = theme::seriesDashes(style);
    for (qreal& length : dashes)
        length /= penWidth;
    return dashes;
}

void paintVerdict(QPainter& painter, QRectF place, report::VerdictKind verdict, const Palette& palette)
{
    theme::paintVerdictMark(painter, place, static_cast<theme::Verdict>(verdict), palette.scheme);
}

void paintFinding(QPainter& painter, QRectF place, report::Finding finding, const Palette& palette)
{
    const bool agrees = finding == report::Finding::Agrees;
    const auto tone = theme::toneColors(agrees ? theme::Tone::Good : theme::Tone::Caution, palette.scheme);
    theme::paintIcon(painter, place, agrees ? QStringLiteral("check") : QStringLiteral("info"), tone.text);
}

QColor standingColour(report::Standing standing, const Palette& palette)
{
    return standing == report::Standing::Better ? theme::toneColors(theme::Tone::Good, palette.scheme).text
        : standing == report::Standing::Worse   ? theme::toneColors(theme::Tone::Caution, palette.scheme).text
                                                : palette.text2;
}

void paintStanding(QPainter& painter, QRectF place, report::Standing standing, const Palette& palette)
{
    if (standing != report::Standing::Neither)
        theme::paintIcon(painter, place,
                         standing == report::Standing::Better ? QStringLiteral("better") : QStringLiteral("worse"),
                         standingColour(standing, palette));
}

void paintGauge(QPainter& painter, QRectF place, const QColor& colour)
{
    theme::paintIcon(painter, place, QStringLiteral("speed"), colour);
}

void paintMemoryPart(QPainter& painter, QRectF place, MemoryPart part, const Palette& palette, double unit)
{
    const auto token = static_cast<theme::MemoryPart>(part);
    if (part == MemoryPart::KeptBack || part == MemoryPart::Missing)
        theme::paintHatching(painter, place, theme::memoryHatching(token, palette.scheme, unit));
    else
        painter.fillRect(place, theme::memoryColor(token, palette.scheme));
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
