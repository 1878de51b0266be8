// The colours that charts and documents draw with, one set per theme; paper uses the light one. Plain values.
#pragma once

#include <QColor>

#include <array>

namespace berth::charts {

struct VerdictColours
{
    QColor fill;
    QColor tint;
    QColor text; // on the tint
};

struct Palette
{
    QColor surface;
    QColor sunken;
    QColor text;
    QColor text2;
    QColor text3;
    QColor border;
    QColor border2;
    QColor control;
    QColor accent;
    QColor grid;
    QColor axis;
    std::array<QColor, 5> memory; // weights, KV cache, activations, runtime, graphs
    std::array<QColor, 6> series; // A to F
    std::array<VerdictColours, 5> verdicts; // in the order of report::VerdictKind
};

[[nodiscard]] const Palette& lightPalette();
[[nodiscard]] const Palette& darkPalette();

} // namespace berth::charts
