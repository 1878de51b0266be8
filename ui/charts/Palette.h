// The colours that charts and documents draw with, taken from the tokens of one scheme; paper uses the light one.
#pragma once

#include "ui/theme/Tokens.h"

#include <QColor>

#include <array>

namespace berth::charts {

struct Palette
{
    theme::Scheme scheme = theme::Scheme::Light;
    QColor surface;
    QColor text;
    QColor text2;
    QColor text3;
    QColor border;
    QColor border2;
    QColor control;
    QColor accent;
    QColor grid;
    QColor axis;
    std::array<theme::SignalColors, 5> verdicts; // in the order of report::VerdictKind
};

[[nodiscard]] Palette paletteOf(theme::Scheme scheme);

} // namespace berth::charts
