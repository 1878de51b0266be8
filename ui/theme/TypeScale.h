// The type scale: sizes, line heights and weights by use, and the faces for a language. Sizes are in units, one unit
// being one device-independent pixel at a scale of 1.
#pragma once

#include <QFont>
#include <QString>
#include <QStringList>

#include "ui/theme/Roles.h"

namespace berth::theme {

struct TypeMetrics
{
    double size; // units
    double line; // units
    QFont::Weight weight;
};

// Captions are larger in Chinese, Japanese and Korean, whose characters are denser.
[[nodiscard]] TypeMetrics typeMetrics(TextRole role, const QString& language);

// Noto Sans first, so that the digits of a column come from one face; then the face of an ideographic language by its
// own name ("zh-CN", "zh-TW", "ja", "ko"), because fallback would mix regional shapes.
[[nodiscard]] QStringList families(const QString& language);

// A font for the screen. Whole pixel sizes are set as such; others in points of the primary screen, because QFont
// keeps pixels as integers.
[[nodiscard]] QFont screenFont(TextRole role, double scale, const QString& language);

} // namespace berth::theme
