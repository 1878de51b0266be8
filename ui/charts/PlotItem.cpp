#include "ui/charts/PlotItem.h"

#include "ui/charts/AxisSetup.h"
#include "ui/charts/BuildChart.h"
#include "ui/charts/ChartExport.h"
#include "ui/charts/DrawChart.h"
#include "ui/theme/TypeScale.h"

#include <qcustomplot.h>

#include <QClipboard>
#include <QGuiApplication>

#include <algorithm>
#include <utility>

namespace berth::charts {

namespace {

constexpr double kCrosshair = 0.8; // units
constexpr double kCopyScale = 2;

bool isSameChart(const report::ChartSpec& one, const report::ChartSpec& other)
{
    const auto alike = [](const report::Axis& a, const report::Axis& b) {
        return a.title == b.title && a.unit == b.unit && a.scale == b.scale;
    };
    return one.kind == other.kind && one.title == other.title && alike(one.horizontal, other.horizontal)
        && alike(one.vertical, other.vertical);
}

} // namespace

PlotItem::PlotItem(QQuickItem* parent) : QQuickPaintedItem(parent), m_plot(std::make_unique<QCustomPlot>())
{
    setAcceptHoverEvents(true);
    setAcceptedMouseButtons(Qt::LeftButton);
    setActiveFocusOnTab(true);
    setAntialiasing(true);
    // Painted by this item alone: the drawing that a new plot plans for its own widget would fill two pixmaps for
    // nobody.
    QCoreApplication::removePostedEvents(m_plot.get(), QEvent::MetaCall);
    m_drawing.setSingleShot(true);
    connect(&m_drawing, &QTimer::timeout, this, &PlotItem::drawWhenSeen);
    connect(this, &QQuickItem::visibleChanged, this, [this] {
        if (!m_drawn)
            redraw();
    });
}

PlotItem::~PlotItem() = default;

void PlotItem::setSpec(const report::ChartSpec& spec)
{
    const report::ChartSpec before = std::exchange(m_spec, spec);
    keepWhatIsAlike(before);
    m_table.show(m_spec, m_texts);
    read({});
    m_hits.reset(); // places of the former one
    rebuild();
    Q_EMIT specChanged();
}

// Zoom and hidden series belong to the chart, not to the place where another one may be shown next.
void PlotItem::keepWhatIsAlike(const report::ChartSpec& before)
{
    if (!isSameChart(before, m_spec)) {
        m_hidden.clear();
        m_shown = 1;
        setZoomed(false);
        return;
    }
    std::set<std::size_t> hidden;
    for (const std::size_t index : m_hidden) {
        const auto found = std::find_if(m_spec.series.begin(), m_spec.series.end(), [&](const report::Series& series) {
            return series.name == before.series[index].name && series.role == before.series[index].role;
        });
        if (found != m_spec.series.end())
            hidden.insert(static_cast<std::size_t>(found - m_spec.series.begin()));
    }
    m_hidden = std::move(hidden);
}

void PlotItem::setTexts(const report::TextSourcePointer& texts)
{
    if (texts == m_texts)
        return;
    m_texts = texts;
    m_table.show(m_spec, m_texts);
    rebuild();
    Q_EMIT textsChanged();
    Q_EMIT specChanged();
}

void PlotItem::setScheme(theme::Scheme scheme)
{
    if (scheme == m_scheme)
        return;
    m_scheme = scheme;
    rebuildAtOnce();
    Q_EMIT schemeChanged();
}

void PlotItem::setScaling(double scaling)
{
    if (qFuzzyCompare(scaling, m_scaling) || !(scaling > 0))
        return;
    m_scaling = scaling;
    rebuildAtOnce();
    Q_EMIT scalingChanged();
}

void PlotItem::setLanguage(const QString& language)
{
    if (language == m_language)
        return;
    m_language = language;
    rebuildAtOnce();
    Q_EMIT languageChanged();
}

QString PlotItem::description() const
{
    return style().words(m_spec.description);
}

QString PlotItem::subtitle() const
{
    return style().words(m_spec.subtitle);
}

QList<QString> PlotItem::readingLines() const
{
    QList<QString> lines;
    for (const ReadingRow& row : m_reading.rows)
        lines << row.label << row.value;
    return lines;
}

QPointF PlotItem::readingPlace() const
{
    return m_present ? m_present->place.center() : QPointF();
}

ChartStyle PlotItem::style() const
{
    ChartStyle style{.palette = paletteOf(m_scheme),
                     .texts = m_texts.get(),
                     .families = theme::families(m_language),
                     .unit = m_scaling,
                     .hidden = m_hidden};
    const bool several = m_spec.kind == report::ChartKind::Lines && m_spec.series.size() > 1;
    if (m_present && several)
        style.highlighted = m_present->group;
    return style;
}

void PlotItem::rebuild()
{
    m_built = false;
    redraw();
}

void PlotItem::rebuildAtOnce()
{
    m_urgent = !m_picture.isNull();
    rebuild();
}

void PlotItem::redraw()
{
    m_drawn = false;
    if (m_urgent)
        polish();
    else
        m_drawing.start();
}

// Not on a page that is made ahead.
void PlotItem::drawWhenSeen()
{
    if (!isVisible())
        return;
    ensureDrawn();
    update();
}

// Building takes about a millisecond; it is put off, so that several changes cost one.
void PlotItem::ensureBuilt()
{
    if (m_built || size().isEmpty())
        return;
    const QCPRange x = m_plot->xAxis->range();
    const QCPRange y = m_plot->yAxis->range();
    m_hits = buildChart(*m_plot, m_spec, style(), size());
    m_frame = m_plot->axisRect()->margins();
    m_drawnTexts = m_texts;
    if (m_zoomed) {
        m_plot->xAxis->setRange(x);
        m_plot->yAxis->setRange(y);
    }
    m_built = true;
}

void PlotItem::ensureDrawn()
{
    ensureBuilt();
    if (!m_built || m_drawn)
        return;
    if (m_zoomed)
        makeRoomForLabels(*m_plot, m_frame);
    m_picture = recordPlot(size(), *m_plot);
    m_drawn = true;
    m_urgent = false;
}

// On the thread of the window, whose library draws it; painting may come from the one that renders.
void PlotItem::updatePolish()
{
    if (m_urgent && isVisible()) {
        ensureDrawn();
        update();
    }
}

void PlotItem::paint(QPainter* painter)
{
    if (m_picture.isNull())
        return;
    replay(*painter, QPointF(), m_picture);
    paintCrosshair(*painter);
}

void PlotItem::paintCrosshair(QPainter& painter) const
{
    if (!m_present || m_spec.kind != report::ChartKind::Lines)
        return;
    const QRectF area = m_plot->axisRect()->rect();
    // On the centre of a pixel, so that the thin line is not spread over two.
    const QPointF at = QPointF(m_present->place.center().toPoint()) + QPointF(0.5, 0.5);
    painter.setPen(QPen(paletteOf(m_scheme).text2, kCrosshair * m_scaling));
    painter.drawLine(QPointF(at.x(), area.top()), QPointF(at.x(), area.bottom()));
    painter.drawLine(QPointF(area.left(), at.y()), QPointF(area.right(), at.y()));
}

void PlotItem::read(const std::optional<ChartHit>& hit)
{
    const bool same = hit.has_value() == m_present.has_value()
        && (!hit || (hit->group == m_present->group && hit->index == m_present->index));
    if (same)
        return;
    m_present = hit;
    m_reading = hit ? readingOf(m_spec, style(), *hit) : Reading();
    rebuild();
    Q_EMIT readingChanged();
}

void PlotItem::toggleSeries(int index)
{
    const auto series = static_cast<std::size_t>(index);
    if (index < 0 || series >= m_spec.series.size())
        return;
    if (m_hidden.erase(series) == 0)
        m_hidden.insert(series);
    read({});
    rebuild();
}

void PlotItem::setHeading(const QStringList& heading)
{
    if (heading != m_heading) {
        m_heading = heading;
        Q_EMIT headingChanged();
    }
}

bool PlotItem::save(const QUrl& file) const
{
    return saveChart(m_spec, m_heading, style(), size() / m_scaling, file.toLocalFile()).has_value();
}

void PlotItem::copyPicture() const
{
    QGuiApplication::clipboard()->setImage(
        pictureOf(m_spec, m_heading, style(), size() / m_scaling, m_scaling * kCopyScale));
}

} // namespace berth::charts
