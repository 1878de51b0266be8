// Puts the window where it was at the end of the last run, if that is still on a screen, and tells where it goes; no
// window is larger than its screen.
#pragma once

#include "ui/viewmodels/work/WindowMemory.h"

#include <QQuickWindow>

namespace berth::shell {

// Both must outlive each other's signals: the window goes first.
void restoreGeometry(QQuickWindow& window, viewmodels::WindowMemory& memory);

// One that is larger than the room on a screen gets smaller and within it, with room for its frame, which sizes leave
// out.
[[nodiscard]] QRect fitted(const QRect& window, const QRect& available);
void fitScreen(QQuickWindow& window);

} // namespace berth::shell
