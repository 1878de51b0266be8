// Puts the window where it was at the end of the last run, if that is still on a screen, and tells where it goes; no
// window is larger than its screen.
#pragma once

#include "ui/viewmodels/work/WindowMemory.h"

#include <QQuickWindow>

namespace berth::shell {

// Both must outlive each other's signals: the window goes first.
void restoreGeometry(QQuickWindow& window, viewmodels::WindowMemory& memory);

// No larger than a screen that leaves that much room, and within it; sizes without the frame, which gets its own room.
[[nodiscard]] QRect fitted(const QRect& window, const QRect& available);
void fitScreen(QQuickWindow& window);

} // namespace berth::shell
