#include "ui/charts/Palette.h"

namespace berth::charts {

const Palette& lightPalette()
{
    static const Palette palette{
        .surface = QColor(0xFFFFFF),
        .sunken = QColor(0xF6F8FA),
        .text = QColor(0x16202C),
        .text2 = QColor(0x465364),
        .text3 = QColor(0x5F6C7B),
        .border = QColor(0xD8DEE6),
        .border2 = QColor(0xC3CBD5),
        .control = QColor(0x84909E),
        .accent = QColor(0x1B55B5),
        .grid = QColor(0xE5E9EF),
        .axis = QColor(0x8793A1),
        .memory = {QColor(0x1C3D70), QColor(0x2F6FB8), QColor(0x6A9BD6), QColor(0x9DBDE3), QColor(0xC9DAEE)},
        .series = {QColor(0x0F3A82), QColor(0xAD6009), QColor(0x723769), QColor(0x066B51), QColor(0x3588C9),
                   QColor(0x8790A1)},
        .verdicts = {VerdictColours{QColor(0x0E8258), QColor(0xE2F2EA), QColor(0x0A6847)},
                     VerdictColours{QColor(0xC98200), QColor(0xFBEFD9), QColor(0x855000)},
                     VerdictColours{QColor(0x7C53C3), QColor(0xEFE8FA), QColor(0x653AA8)},
                     VerdictColours{QColor(0xCC3B22), QColor(0xFBE7E2), QColor(0xAD2A14)},
                     VerdictColours{QColor(0x6F7C8B), QColor(0xEAEDF1), QColor(0x4B5868)}},
    };
    return palette;
}

const Palette& darkPalette()
{
    static const Palette palette{
        .surface = QColor(0x151D26),
        .sunken = QColor(0x111820),
        .text = QColor(0xE7EDF3),
        .text2 = QColor(0xB0BDCA),
        .text3 = QColor(0x8F9DAC),
        .border = QColor(0x2A3745),
        .border2 = QColor(0x3A4958),
        .control = QColor(0x6C7D90),
        .accent = QColor(0x86AEF7),
        .grid = QColor(0x222D39),
        .axis = QColor(0x6C7D90),
        .memory = {QColor(0xA9CDFB), QColor(0x6A9DE0), QColor(0x4B76B0), QColor(0x3A5A86), QColor(0x2C4463)},
        .series = {QColor(0x86AEF7), QColor(0xFBBF71), QColor(0xD2B1D5), QColor(0xBAF7E3), QColor(0x5272A5),
                   QColor(0x878E92)},
        .verdicts = {VerdictColours{QColor(0x3FBD8B), QColor(0x14322A), QColor(0x63D2A3)},
                     VerdictColours{QColor(0xE2A33B), QColor(0x372A13), QColor(0xF0B95E)},
                     VerdictColours{QColor(0xA384E8), QColor(0x2A2343), QColor(0xBBA1F2)},
                     VerdictColours{QColor(0xF0735B), QColor(0x41211C), QColor(0xFF9480)},
                     VerdictColours{QColor(0x8D9BAA), QColor(0x243040), QColor(0xB0BDCA)}},
    };
    return palette;
}

} // namespace berth::charts
