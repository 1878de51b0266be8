// A data table: the values of every colour role. Ratios in the comments are WCAG 2 against the surface of the scheme.
#include "ui/theme/Tokens.h"

#include <array>

namespace berth::theme {

namespace {

struct Shades
{
    QRgb light;
    QRgb dark;
    QRgb highContrast;

    [[nodiscard]] QColor of(Scheme scheme) const
    {
        switch (scheme) {
        case Scheme::Light:
            return QColor::fromRgba(light);
        case Scheme::Dark:
            return QColor::fromRgba(dark);
        case Scheme::HighContrast:
            return QColor::fromRgba(highContrast);
        }
        return {};
    }
};

constexpr QRgb kOpaque = 0xFF000000U;

constexpr Shades opaque(QRgb light, QRgb dark, QRgb highContrast)
{
    return {kOpaque | light, kOpaque | dark, kOpaque | highContrast};
}

constexpr QRgb kWhite = 0xFFFFFF;
constexpr QRgb kBlack = 0x000000;
constexpr QRgb kYellow = 0xFFE14D; // accent of the high contrast scheme, 16.3 on black

Shades shadesOf(ColorRole role)
{
    switch (role) {
    case ColorRole::Window:
        return opaque(0xEDF0F4, 0x0E141B, kBlack);
    case ColorRole::Surface:
        return opaque(0xFFFFFF, 0x151D26, kBlack);
    case ColorRole::Sunken:
        return opaque(0xF6F8FA, 0x111820, kBlack);
    case ColorRole::Hover:
        return opaque(0xEEF2F6, 0x1D2732, 0x262626);
    case ColorRole::Pressed:
        return opaque(0xD8DEE6, 0x2A3745, 0x404040);
    case ColorRole::Text: // 16.4, 14.4, 21
        return opaque(0x16202C, 0xE7EDF3, kWhite);
    case ColorRole::Text2: // 7.8, 8.9, 21
        return opaque(0x465364, 0xB0BDCA, kWhite);
    case ColorRole::Text3: // 5.4, 6.1, 21
        return opaque(0x5F6C7B, 0x8F9DAC, kWhite);
    case ColorRole::Disabled: // 2.6, 3.1, 8.9
        return opaque(0x98A2AE, 0x5D6B7A, 0xA8A8A8);
    case ColorRole::DisabledFill:
        return opaque(0xEAEDF1, 0x243040, 0x262626);
    case ColorRole::Border: // 1.4, 1.4, 21
        return opaque(0xD8DEE6, 0x2A3745, kWhite);
    case ColorRole::Border2:
        return opaque(0xC3CBD5, 0x3A4958, kWhite);
    case ColorRole::Control: // 3.3, 4.0, 21
        return opaque(0x84909E, 0x6C7D90, kWhite);
    case ColorRole::Accent: // 7.0, 7.6
        return opaque(0x1B55B5, 0x86AEF7, kYellow);
    case ColorRole::AccentHover: // 8.7, 10.1
        return opaque(0x16479A, 0xA3C2FA, 0xFFEC8A);
    case ColorRole::AccentPressed: // 10.8, 6.3
        return opaque(0x113A80, 0x6C98E8, 0xD9BD2B);
    case ColorRole::AccentText: // on the accent 7.0, 8.1
        return opaque(0xFFFFFF, 0x0B1626, kBlack);
    case ColorRole::AccentTint: // accent on it 6.0, 6.3
        return opaque(0xE6EEFB, 0x1A2C48, 0x332D0F);
    case ColorRole::Difference:
        return opaque(0xF2F6FD, 0x18263A, 0x262626);
    case ColorRole::Ask: // 3.4, 3.6
        return opaque(0x788DA9, 0x5F7590, kWhite);
    case ColorRole::Grid:
        return opaque(0xE5E9EF, 0x222D39, 0x595959);
    case ColorRole::Axis:
        return opaque(0x8793A1, 0x6C7D90, kWhite);
    case ColorRole::Scrim: // 34 %, 58 %, 70 %
        return {0x57141E2CU, 0x9404080CU, 0xB3000000U};
    case ColorRole::Shadow: // 16 %, 55 %, none: a white outline carries the edge
        return {0x29000000U, 0x8C000000U, 0x00000000U};
    case ColorRole::Error: // 6.6, 8.2
        return opaque(0xAD2A14, 0xFF9480, kWhite);
    case ColorRole::Warning: // 6.4, 9.4
        return opaque(0x855000, 0xF0B95E, kWhite);
    case ColorRole::Inverse:
        return opaque(0x16202C, 0xE7EDF3, kWhite);
    case ColorRole::InverseText:
        return opaque(0xFFFFFF, 0x151D26, kBlack);
    }
    return {};
}

struct SignalShades
{
    Shades text;
    Shades tint;
    Shades fill;
};

constexpr std::array<SignalShades, 5> kVerdicts{{
    {opaque(0x0A6847, 0x63D2A3, kWhite), opaque(0xE2F2EA, 0x14322A, kBlack), opaque(0x0E8258, 0x3FBD8B, kWhite)},
    {opaque(0x855000, 0xF0B95E, kWhite), opaque(0xFBEFD9, 0x372A13, kBlack), opaque(0xC98200, 0xE2A33B, kWhite)},
    {opaque(0x653AA8, 0xBBA1F2, kWhite), opaque(0xEFE8FA, 0x2A2343, kBlack), opaque(0x7C53C3, 0xA384E8, kWhite)},
    {opaque(0xAD2A14, 0xFF9480, kWhite), opaque(0xFBE7E2, 0x41211C, kBlack), opaque(0xCC3B22, 0xF0735B, kWhite)},
    {opaque(0x4B5868, 0xB0BDCA, kWhite), opaque(0xEAEDF1, 0x243040, kBlack), opaque(0x6F7C8B, 0x8D9BAA, kWhite)},
}};

// Dark to light in print order (light scheme), so that a stack survives greyscale.
constexpr std::array<Shades, 5> kMemory{{
    opaque(0x1C3D70, 0xA9CDFB, 0xFFFFFF),
    opaque(0x2F6FB8, 0x6A9DE0, 0xC8C8C8),
    opaque(0x6A9BD6, 0x4B76B0, 0x969696),
    opaque(0x9DBDE3, 0x3A5A86, 0x6A6A6A),
    opaque(0xC9DAEE, 0x2C4463, 0x424242),
}};

struct Series
{
    Shades shades;
    Shades text; // darker, or lighter on dark ground, where the shade of the line is no ink for letters
    Marker marker;
    std::array<qreal, 4> dashes; // ends at the first zero
};

constexpr std::array<Series, kSeriesCount> kSeries{{
    {opaque(0x0F3A82, 0x86AEF7, 0x86AEF7), opaque(0x0F3A82, 0x86AEF7, 0x86AEF7), Marker::Circle, {}},
    {opaque(0xAD6009, 0xFBBF71, 0xFBBF71), opaque(0x8F4F05, 0xFBBF71, 0xFBBF71), Marker::Square, {7, 3}},
    {opaque(0x723769, 0xD2B1D5, 0xD2B1D5), opaque(0x723769, 0xD2B1D5, 0xD2B1D5), Marker::Diamond, {2, 3}},
    {opaque(0x066B51, 0xBAF7E3, 0xBAF7E3), opaque(0x066B51, 0xBAF7E3, 0xBAF7E3), Marker::Triangle, {10, 3, 2, 3}},
    {opaque(0x3588C9, 0x5272A5, 0x7F9FD2), opaque(0x21669B, 0x83A3D6, 0x83A3D6), Marker::TriangleDown, {4, 2}},
    {opaque(0x8790A1, 0x878E92, 0xB9C0C4), opaque(0x5A6374, 0xA3AAAE, 0xB9C0C4), Marker::Cross, {1, 2}},
}};

const Series& seriesAt(int series)
{
    const int index = ((series % kSeriesCount) + kSeriesCount) % kSeriesCount;
    return kSeries[static_cast<std::size_t>(index)];
}

} // namespace

QColor color(ColorRole role, Scheme scheme)
{
    return shadesOf(role).of(scheme);
}

SignalColors verdictColors(Verdict verdict, Scheme scheme)
{
    const SignalShades& shades = kVerdicts.at(static_cast<std::size_t>(verdict));
    return {.text = shades.text.of(scheme), .tint = shades.tint.of(scheme), .fill = shades.fill.of(scheme)};
}

SignalColors toneColors(Tone tone, Scheme scheme)
{
    switch (tone) {
    case Tone::Neutral:
        return verdictColors(Verdict::Unsupported, scheme);
    case Tone::Accent:
        return {.text = color(ColorRole::Accent, scheme),
                .tint = color(ColorRole::AccentTint, scheme),
                .fill = color(ColorRole::Accent, scheme)};
    case Tone::Good:
        return verdictColors(Verdict::Fits, scheme);
    case Tone::Caution:
        return verdictColors(Verdict::FitsReduced, scheme);
    case Tone::Bad:
        return verdictColors(Verdict::DoesNotFit, scheme);
    case Tone::Special:
        return verdictColors(Verdict::Offload, scheme);
    }
    return {};
}

QColor memoryColor(MemoryPart part, Scheme scheme)
{
    switch (part) {
    case MemoryPart::Free:
        return color(ColorRole::Surface, scheme);
    case MemoryPart::KeptBack:
        return color(ColorRole::Control, scheme);
    case MemoryPart::Missing:
        return verdictColors(Verdict::DoesNotFit, scheme).fill;
    default:
        return kMemory.at(static_cast<std::size_t>(part)).of(scheme);
    }
}

QColor seriesColor(int series, Scheme scheme)
{
    return seriesAt(series).shades.of(scheme);
}

QColor seriesTextColor(int series, Scheme scheme)
{
    return seriesAt(series).text.of(scheme);
}

Marker seriesMarker(int series)
{
    return seriesAt(series).marker;
}

QList<qreal> seriesDashes(int series)
{
    QList<qreal> lengths;
    for (const qreal length : seriesAt(series).dashes)
        if (length > 0)
            lengths << length;
    return lengths;
}

} // namespace berth::theme
