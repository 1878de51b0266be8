#include "ui/charts/SeriesMark.h"

#include "ui/charts/Markers.h"

#include <QGuiApplication>

#include <algorithm>

namespace berth::charts {

namespace {

constexpr double kMarkerShare = 0.8; // of the item; corners of diamonds reach further than a circle
constexpr double kLetterShare = 0.5;

// Where the letter sits in shapes whose weight is not in their middle, in shares of the item.
double letterShift(int place)
{
    constexpr double kShift = 0.1;
    const theme::Marker marker = theme::seriesMarker(place);
    return marker == theme::Marker::Triangle ? kShift : marker == theme::Marker::TriangleDown ? -kShift : 0;
}

} // namespace

SeriesMark::SeriesMark(QQuickItem* parent) : QQuickPaintedItem(parent)
{
    setAntialiasing(true);
}

void SeriesMark::setPlace(int place)
{
    if (place != m_place) {
        m_place = place;
        update();
        Q_EMIT placeChanged();
    }
}

void SeriesMark::setScheme(theme::Scheme scheme)
{
    if (scheme != m_scheme) {
        m_scheme = scheme;
        update();
        Q_EMIT schemeChanged();
    }
}

void SeriesMark::paint(QPainter* painter)
{
    painter->setRenderHint(QPainter::Antialiasing);
    const QRectF area = boundingRect();
    paintMarker(
        *painter, area.center(),
        {.style = m_place, .size = area.width() * kMarkerShare, .colour = theme::seriesColor(m_place, m_scheme)});
    QFont font = QGuiApplication::font();
    font.setPixelSize(std::max(1, qRound(area.height() * kLetterShare)));
    font.setWeight(QFont::DemiBold);
    painter->setFont(font);
    painter->setPen(paletteOf(m_scheme).surface);
    painter->drawText(area.translated(0, letterShift(m_place) * area.height()), Qt::AlignCenter, QChar(u'A' + m_place));
}

} // namespace berth::charts
