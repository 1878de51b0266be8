#include "ui/theme/TokenSource.h"

#include <QEvent>
#include <QGuiApplication>
#include <QPalette>
#include <QStyleHints>

#include "ui/theme/Tokens.h"
#include "ui/theme/TypeScale.h"

namespace berth::theme {

namespace {

bool desktopIsDark(const DesktopWishes& wishes)
{
    if (wishes.dark)
        return *wishes.dark;
#if QT_VERSION >= QT_VERSION_CHECK(6, 5, 0)
    const Qt::ColorScheme scheme = QGuiApplication::styleHints()->colorScheme();
    if (scheme != Qt::ColorScheme::Unknown)
        return scheme == Qt::ColorScheme::Dark;
#endif
    const QPalette palette = QGuiApplication::palette();
    return palette.color(QPalette::WindowText).lightness() > palette.color(QPalette::Window).lightness();
}

} // namespace

TokenSource::TokenSource(QObject* parent) : QObject(parent), m_portal(nullptr), m_systemIsDark(desktopIsDark({}))
{
    connect(&m_portal, &DesktopPortal::changed, this, [this] {
        updateSystemLook();
        Q_EMIT systemIsStillChanged();
    });
    // Qt tells all windows when the desktop's colours change; the application object hears it first.
    if (QCoreApplication::instance() != nullptr)
        QCoreApplication::instance()->installEventFilter(this);
}

QColor TokenSource::color(ColorRole role, Scheme scheme)
{
    return theme::color(role, scheme);
}

QColor TokenSource::verdictText(Verdict verdict, Scheme scheme)
{
    return verdictColors(verdict, scheme).text;
}

QColor TokenSource::verdictTint(Verdict verdict, Scheme scheme)
{
    return verdictColors(verdict, scheme).tint;
}

QColor TokenSource::verdictFill(Verdict verdict, Scheme scheme)
{
    return verdictColors(verdict, scheme).fill;
}

QColor TokenSource::toneText(Tone tone, Scheme scheme)
{
    return toneColors(tone, scheme).text;
}

QColor TokenSource::toneTint(Tone tone, Scheme scheme)
{
    return toneColors(tone, scheme).tint;
}

QColor TokenSource::memory(MemoryPart part, Scheme scheme)
{
    return memoryColor(part, scheme);
}

QColor TokenSource::series(int index, Scheme scheme)
{
    return seriesColor(index, scheme);
}

TextStyle TokenSource::textStyle(TextRole role, double scale, const QString& language)
{
    TextStyle style;
    style.font = screenFont(role, scale, language);
    style.lineHeight = qRound(typeMetrics(role, language).line * scale);
    return style;
}

bool TokenSource::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::ApplicationPaletteChange)
        updateSystemLook();
    return QObject::eventFilter(watched, event);
}

void TokenSource::updateSystemLook()
{
    const bool dark = desktopIsDark(m_portal.wishes());
    if (dark == m_systemIsDark)
        return;
    m_systemIsDark = dark;
    Q_EMIT systemIsDarkChanged();
}

} // namespace berth::theme
