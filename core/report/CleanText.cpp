#include "core/report/FormatText.h"

#include <array>
#include <cstdint>

namespace berth::report {

namespace {

constexpr std::string_view kReplacement = "\uFFFD";

struct Decoded
{
    std::uint32_t codePoint = 0;
    std::size_t length = 0; // bytes; 0: damaged
};

// Strict UTF-8 (RFC 3629): no overlong forms, no surrogates, nothing above U+10FFFF.
Decoded decode(std::string_view data)
{
    const auto byte = [&](std::size_t at) {
        return static_cast<std::uint8_t>(data[at]);
    };
    const std::uint8_t first = byte(0);
    if (first < 0x80)
        return {first, 1};
    const std::size_t length = first >= 0xF0 ? 4 : first >= 0xE0 ? 3 : 2;
    if (first < 0xC2 || first > 0xF4 || data.size() < length)
        return {};
    std::uint32_t codePoint = first & (0xFFU >> (length + 1));
    for (std::size_t at = 1; at < length; ++at) {
        if ((byte(at) & 0xC0) != 0x80)
            return {};
        codePoint = (codePoint << 6) | (byte(at) & 0x3FU);
    }
    constexpr std::array<std::uint32_t, 5> kLeast{0, 0, 0x80, 0x800, 0x10000};
    const bool surrogate = codePoint >= 0xD800 && codePoint <= 0xDFFF;
    return codePoint < kLeast[length] || surrogate || codePoint > 0x10FFFF ? Decoded{} : Decoded{codePoint, length};
}

bool isSpaceControl(std::uint32_t c)
{
    return c == '\t' || c == '\n' || c == '\r' || c == 0x0B || c == 0x0C || c == 0x85 || c == 0x2028 || c == 0x2029;
}

bool isDropped(std::uint32_t c)
{
    const bool control = c < 0x20 || (c >= 0x7F && c < 0xA0);
    // Unicode bidirectional formatting characters (UAX #9): marks, embeddings, overrides, isolates.
    const bool direction =
        c == 0x061C || c == 0x200E || c == 0x200F || (c >= 0x202A && c <= 0x202E) || (c >= 0x2066 && c <= 0x2069);
    const bool byteOrder = c == 0xFEFF || c == 0xFFFE || c == 0xFFFF;
    return control || direction || byteOrder;
}

} // namespace

std::string cleanText(std::string_view data)
{
    std::string clean;
    clean.reserve(data.size());
    while (!data.empty()) {
        const Decoded decoded = decode(data);
        const std::size_t length = decoded.length == 0 ? 1 : decoded.length;
        if (decoded.length == 0)
            clean += kReplacement;
        else if (isSpaceControl(decoded.codePoint))
            clean += ' ';
        else if (!isDropped(decoded.codePoint))
            clean += data.substr(0, length);
        data.remove_prefix(length);
    }
    return clean;
}

} // namespace berth::report
