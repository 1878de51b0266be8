#include "ui/charts/Palette.h"

namespace berth::charts {

Palette paletteOf(theme::Scheme scheme)
{
    using enum theme::ColorRole;
    const auto role = [&](theme::ColorRole name) {
        return theme::color(name, scheme);
    };
    Palette palette{.scheme = scheme,
                    .surface = role(Surface),
                    .text = role(Text),
                    .text2 = role(Text2),
                    .text3 = role(Text3),
                    .border = role(Border),
                    .border2 = role(Border2),
                    .control = role(Control),
                    .accent = role(Accent),
                    .grid = role(Grid),
                    .axis = role(Axis),
                    .verdicts = {}};
    for (std::size_t verdict = 0; verdict < palette.verdicts.size(); ++verdict)
        palette.verdicts.at(verdict) = theme::verdictColors(static_cast<theme::Verdict>(verdict), scheme);
    return palette;
}

} // namespace berth::charts
