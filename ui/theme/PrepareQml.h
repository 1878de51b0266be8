// What a program does once before it loads any page.
#pragma once

#include <QQmlEngine>

namespace berth::theme {

// Adds the fonts and the place where the modules of the program lie (Qt before 6.5 does not look there by itself), and
// lets much text be made before memory is collected. The application object must exist.
void prepareQml(QQmlEngine& engine);

} // namespace berth::theme
