// The Latin faces that the program brings along (Noto Sans, SIL Open Font License 1.1).
#pragma once

#include <QStringList>

namespace berth::theme {

// Makes Regular, Medium, SemiBold and Italic of Noto Sans known to the application. Call once, after the application
// object exists; returns the files that could not be loaded (none, unless the program was built wrongly).
QStringList addFonts();

} // namespace berth::theme
