#include "ui/shell/WindowGeometry.h"

#include <QGuiApplication>
#include <QScreen>

#include <algorithm>

namespace berth::shell {

namespace {

// A screen may be gone since then; what could be grasped by its title bar is enough.
bool isOnAScreen(const QRect& geometry)
{
    constexpr int kTitleBar = 40;
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

} // namespace berth::shell
