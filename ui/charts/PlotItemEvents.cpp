// Pointer, wheel and keys of a chart.
#include "ui/charts/PlotItem.h"

#include <qcustomplot.h>

#include <algorithm>
#include <cmath>

namespace berth::charts {

namespace {

constexpr double kReach = 24; // units: so far from a value the pointer still reads it
constexpr double kDragFrom = 4; // units before a press becomes a drag
constexpr double kZoomStep = 0.8; // of the range, per notch of the wheel or press of a key
constexpr double kLeastShown = 1e-4; // of what the whole chart spans; no quantity has more digits
constexpr double kMostShown = 2;
constexpr double kWheelNotch = 120; // eighths of a degree, see QWheelEvent

void pan(QCPAxis& axis, double from, double to)
{
    const double before = axis.pixelToCoord(from);
    const double after = axis.pixelToCoord(to);
    const bool logarithmic = axis.scaleType() == QCPAxis::stLogarithmic;
    if (logarithmic && after > 0)
        axis.setRange(axis.range().lower * before / after, axis.range().upper * before / after);
    else if (!logarithmic)
        axis.moveRange(before - after);
}

} // namespace

void PlotItem::geometryChange(const QRectF& newGeometry, const QRectF& oldGeometry)
{
    QQuickPaintedItem::geometryChange(newGeometry, oldGeometry);
    if (newGeometry.size() != oldGeometry.size())
        rebuildAtOnce();
}

// After every frame the window says again where the pointer rests; that takes no reading away from the keyboard.
void PlotItem::hoverMoveEvent(QHoverEvent* event)
{
    if (m_hits == nullptr || event->globalPosition() == m_pointer)
        return;
    m_pointer = event->globalPosition();
    m_readByKeys = false;
    read(valueAt(*m_hits, event->position(), kReach * m_scaling));
}

void PlotItem::hoverLeaveEvent(QHoverEvent* /*event*/)
{
    if (!m_readByKeys)
        read({});
}

void PlotItem::mousePressEvent(QMouseEvent* event)
{
    m_pressed = event->position();
    m_dragged = false;
    forceActiveFocus(Qt::MouseFocusReason);
    event->accept();
}

void PlotItem::mouseMoveEvent(QMouseEvent* event)
{
    if (!m_pressed || !m_built || !canZoom())
        return;
    const QPointF moved = event->position() - *m_pressed;
    if (!m_dragged && std::hypot(moved.x(), moved.y()) < kDragFrom * m_scaling)
        return;
    m_dragged = true;
    read({});
    ensureBuilt();
    pan(*m_plot->xAxis, m_pressed->x(), event->position().x());
    pan(*m_plot->yAxis, m_pressed->y(), event->position().y());
    m_pressed = event->position();
    setZoomed(true);
    redraw();
}

void PlotItem::mouseReleaseEvent(QMouseEvent* event)
{
    const auto label = !m_dragged && m_hits != nullptr ? labelAt(*m_hits, event->position()) : std::nullopt;
    if (label)
        toggleSeries(static_cast<int>(label->group));
    m_pressed.reset();
}

void PlotItem::mouseDoubleClickEvent(QMouseEvent* /*event*/)
{
    resetZoom();
}

void PlotItem::wheelEvent(QWheelEvent* event)
{
    if (!canZoom() || !m_built || event->angleDelta().y() == 0)
        return event->ignore();
    zoomAround(event->position(), std::pow(kZoomStep, event->angleDelta().y() / kWheelNotch));
    event->accept();
}

void PlotItem::keyPressEvent(QKeyEvent* event)
{
    const auto step = [&](Step way) {
        m_readByKeys = true;
        ensureDrawn(); // a key is not lost because the chart changed just now
        if (m_hits != nullptr)
            readAfter(way);
    };
    switch (event->key()) {
    case Qt::Key_Left:
        return step(Step::Previous);
    case Qt::Key_Right:
        return step(Step::Next);
    case Qt::Key_Up:
        return step(Step::PreviousGroup);
    case Qt::Key_Down:
        return step(Step::NextGroup);
    case Qt::Key_Space:
        return m_present ? toggleSeries(static_cast<int>(m_present->group)) : event->ignore();
    case Qt::Key_T:
        return Q_EMIT tableRequested();
    case Qt::Key_Plus:
        return zoom(kZoomStep);
    case Qt::Key_Minus:
        return zoom(1 / kZoomStep);
    case Qt::Key_0:
        return resetZoom();
    case Qt::Key_Escape:
        return m_present ? read({}) : event->ignore(); // else Esc goes one step back in the window
    default:
        return event->ignore();
    }
}

// Begins where something is shown; from there on a zoomed chart moves along with what is read.
void PlotItem::readAfter(Step way)
{
    for (const ChartHit& hit : *m_hits) // where it was drawn last
        if (m_present && hit.kind == HitKind::Value && hit.group == m_present->group && hit.index == m_present->index)
            m_present->place = hit.place;
    std::vector<ChartHit> shown = *m_hits;
    std::erase_if(shown, [](const ChartHit& hit) { return !hit.shown; });
    const bool all = m_zoomed && (m_present || valueAfter(shown, {}, way) == std::nullopt);
    std::optional<ChartHit> next = valueAfter(all ? *m_hits : shown, m_present, way);
    if (next && !next->shown)
        next->place.translate(bringIntoView(next->place.center()));
    read(next);
}

// How far everything moved.
QPointF PlotItem::bringIntoView(QPointF place)
{
    const QRectF area = m_plot->axisRect()->rect();
    const double edge = std::min(kReach * m_scaling, std::min(area.width(), area.height()) / 4);
    const QRectF inner = area.adjusted(edge, edge, -edge, -edge);
    const QPointF target(std::clamp(place.x(), inner.left(), inner.right()),
                         std::clamp(place.y(), inner.top(), inner.bottom()));
    pan(*m_plot->xAxis, place.x(), target.x());
    pan(*m_plot->yAxis, place.y(), target.y());
    for (ChartHit& hit : *m_hits) { // the next key may come before the next frame
        hit.place.translate(target - place);
        hit.shown = hit.kind != HitKind::Value || area.contains(hit.place.center());
    }
    return target - place;
}

void PlotItem::focusOutEvent(QFocusEvent* event)
{
    read({});
    QQuickPaintedItem::focusOutEvent(event);
}

void PlotItem::zoom(double factor)
{
    if (m_built && canZoom() && factor > 0)
        zoomAround(QRectF(m_plot->axisRect()->rect()).center(), factor);
}

void PlotItem::zoomAround(QPointF place, double asked)
{
    const double shown = std::clamp(m_shown * asked, kLeastShown, kMostShown);
    const double factor = shown / m_shown;
    m_shown = shown;
    for (QCPAxis* axis : {m_plot->xAxis, m_plot->yAxis}) {
        const double centre = axis->pixelToCoord(axis == m_plot->xAxis ? place.x() : place.y());
        axis->scaleRange(factor, centre);
    }
    read({});
    setZoomed(true);
    redraw();
}

// What was read lies elsewhere now; the next word of where the pointer rests reads what is below it.
void PlotItem::resetZoom()
{
    setZoomed(false);
    m_shown = 1;
    read({});
    m_hits.reset();
    m_pointer.reset();
    rebuild();
}

void PlotItem::setZoomed(bool zoomed)
{
    if (zoomed == m_zoomed)
        return;
    m_zoomed = zoomed;
    Q_EMIT zoomedChanged();
}

} // namespace berth::charts
