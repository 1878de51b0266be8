// Puts the window where it was at the end of the last run, if that is still on a screen, and tells where it goes.
#pragma once

#include "ui/viewmodels/work/WindowMemory.h"

#include <QQuickWindow>

namespace berth::shell {

// Both must outlive each other's signals: the window goes first.
void restoreGeometry(QQuickWindow& window, viewmodels::WindowMemory& memory);

} // namespace berth::shell
