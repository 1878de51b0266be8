#include "ui/shell/WindowGeometry.h"

#include <QGuiApplication>
#include <QScreen>

#include <algorithm>

namespace berth::shell {

namespace {

constexpr int kTitleBar = 40; // as high as the frames of common desktops have it

// A screen may be gone since then; what could be grasped by its title bar is enough.
bool isOnAScreen(const QRect& geometry)
{
    const QRect top(geometry.topLeft(), QSize(geometry.width(), kTitleBar));
    const QList<QScreen*> screens = QGuiApplication::screens();
    return std::any_of(screens.cbegin(), screens.cend(),
                       [&](const QScreen* screen) { return screen->availableGeometry().intersects(top); });
}

} // namespace

void restoreGeometry(QQuickWindow& window, viewmodels::WindowMemory& memory)
{
    if (!memory.geometry().isEmpty() && isOnAScreen(memory.geometry())) {
        window.setGeometry(memory.geometry());
    }
    if (memory.isMaximized()) {
        window.showMaximized();
    }
    const auto keep = [&window, &memory] {
        const QWindow::Visibility shown = window.visibility();
        if (shown == QWindow::Windowed || shown == QWindow::Maximized) {
            memory.keep(window.geometry(), shown == QWindow::Maximized);
        }
    };
    for (const auto change :
         {&QWindow::xChanged, &QWindow::yChanged, &QWindow::widthChanged, &QWindow::heightChanged}) {
        QObject::connect(&window, change, &memory, keep);
    }
    QObject::connect(&window, &QWindow::visibilityChanged, &memory, keep);
}

QRect fitted(const QRect& window, const QRect& available)
{
    if (window.size().boundedTo(available.size()) == window.size()) {
        return window; // where it was put, or where the desktop puts it
    }
    const QRect room = available.adjusted(0, kTitleBar, 0, 0);
    const QSize size = window.size().boundedTo(room.size());
    const QPoint corner(std::clamp(window.x(), room.x(), room.x() + room.width() - size.width()),
                        std::clamp(window.y(), room.y(), room.y() + room.height() - size.height()));
    return {corner, size};
}

void fitScreen(QQuickWindow& window)
{
    const QRect now = window.geometry();
    const QRect fits = fitted(now, window.screen()->availableGeometry());
    if (window.visibility() != QWindow::Maximized && fits != now) {
        window.setGeometry(fits);
    }
}

} // namespace berth::shell
