#include "ui/theme/Icons.h"

#include <algorithm>

#include <QCache>
#include <QFile>
#include <QSvgRenderer>

namespace berth::theme {

namespace {

// What the files are drawn in; see resources/icons.
constexpr auto kStroke = "#000000";
constexpr auto kDarkSurface = "#151D26";

QString pathOf(const QString& name)
{
    return QStringLiteral(":/berth/icons/%1.svg").arg(name);
}

// Names are words of the program, but a path must not be reachable through one.
bool isName(const QString& name)
{
    return !name.isEmpty() && std::ranges::all_of(name, [](QChar letter) {
        return (letter >= u'a' && letter <= u'z') || (letter >= u'0' && letter <= u'9') || letter == u'-';
    });
}

QByteArray contentsOf(const QString& name)
{
    QFile file(pathOf(name));
    if (!isName(name) || !file.open(QIODevice::ReadOnly))
        return {};
    return file.readAll();
}

// To read a file of vectors takes longer than to draw it, and the same few stand all over a window. Kept for each
// thread: reports are drawn beside the window.
QSvgRenderer& rendererOf(const QByteArray& svg)
{
    constexpr int kMost = 128;
    thread_local QCache<QByteArray, QSvgRenderer> known(kMost);
    QSvgRenderer* renderer = known.object(svg);
    if (renderer == nullptr) {
        renderer = new QSvgRenderer(svg); // the cache owns it
        known.insert(svg, renderer);
    }
    return *renderer;
}

void paintSvg(QPainter& painter, const QRectF& place, const QByteArray& svg)
{
    if (svg.isEmpty())
        return;
    rendererOf(svg).render(&painter, place);
}

QString markName(Verdict verdict)
{
    switch (verdict) {
    case Verdict::Fits:
        return QStringLiteral("verdict-fits");
    case Verdict::FitsReduced:
        return QStringLiteral("verdict-fits-reduced");
    case Verdict::Offload:
        return QStringLiteral("verdict-offload");
    case Verdict::DoesNotFit:
        return QStringLiteral("verdict-does-not-fit");
    case Verdict::Unsupported:
        return QStringLiteral("verdict-unsupported");
    }
    return {};
}

QByteArray hex(const QColor& color)
{
    return color.name(QColor::HexRgb).toUpper().toLatin1();
}

} // namespace

void paintIcon(QPainter& painter, const QRectF& place, const QString& name, const QColor& color)
{
    QByteArray svg = contentsOf(name);
    svg.replace(kStroke, color.name(QColor::HexRgb).toLatin1());
    painter.save();
    painter.setOpacity(painter.opacity() * color.alphaF());
    paintSvg(painter, place, svg);
    painter.restore();
}

void paintVerdictMark(QPainter& painter, const QRectF& place, Verdict verdict, Scheme scheme)
{
    const bool light = scheme == Scheme::Light;
    QByteArray svg = contentsOf(markName(verdict) + (light ? QLatin1String("-light") : QLatin1String("-dark")));
    if (scheme == Scheme::HighContrast) {
        svg.replace(hex(verdictColors(verdict, Scheme::Dark).fill), hex(verdictColors(verdict, scheme).fill));
        svg.replace(kDarkSurface, hex(color(ColorRole::Surface, scheme)));
    }
    paintSvg(painter, place, svg);
}

void paintPicture(QPainter& painter, const QRectF& place, const QString& name)
{
    paintSvg(painter, place, contentsOf(name));
}

bool hasIcon(const QString& name)
{
    return isName(name) && QFile::exists(pathOf(name));
}

} // namespace berth::theme
