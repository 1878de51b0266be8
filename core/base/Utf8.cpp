#include "core/base/Utf8.h"

#include <cstddef>

namespace berth {
namespace {

constexpr std::string_view kReplacement = "\xEF\xBF\xBD"; // U+FFFD

unsigned byteAt(std::string_view text, std::size_t index)
{
    return static_cast<unsigned char>(text[index]);
}

bool isContinuation(std::string_view text, std::size_t index)
{
    return index < text.size() && (byteAt(text, index) & 0xC0u) == 0x80u;
}

// The second byte has a narrower range after some leads (Unicode Standard, table 3-7).
bool isSecondByte(unsigned lead, unsigned second)
{
    switch (lead) {
    case 0xE0:
        return second >= 0xA0 && second <= 0xBF;
    case 0xED:
        return second >= 0x80 && second <= 0x9F;
    case 0xF0:
        return second >= 0x90 && second <= 0xBF;
    case 0xF4:
        return second >= 0x80 && second <= 0x8F;
    default:
        return second >= 0x80 && second <= 0xBF;
    }
}

// Length of the well-formed sequence at `index`, 0 if there is none.
std::size_t sequenceLength(std::string_view text, std::size_t index)
{
    const unsigned lead = byteAt(text, index);
    if (lead < 0x80) {
        return 1;
    }
    const std::size_t length = lead >= 0xC2 && lead <= 0xDF ? 2 : lead >= 0xE0 && lead <= 0xEF ? 3 : 0;
    const std::size_t expected = lead >= 0xF0 && lead <= 0xF4 ? 4 : length;
    if (expected == 0 || index + 1 >= text.size() || !isSecondByte(lead, byteAt(text, index + 1))) {
        return 0;
    }
    for (std::size_t offset = 2; offset < expected; ++offset) {
        if (!isContinuation(text, index + offset)) {
            return 0;
        }
    }
    return expected;
}

} // namespace

bool isUtf8(std::string_view text)
{
    for (std::size_t index = 0; index < text.size();) {
        const std::size_t length = sequenceLength(text, index);
        if (length == 0) {
            return false;
        }
        index += length;
    }
    return true;
}

bool hasControlCharacter(std::string_view utf8)
{
    for (std::size_t index = 0; index < utf8.size(); ++index) {
        const unsigned byte = byteAt(utf8, index);
        const bool c1 = byte == 0xC2 && index + 1 < utf8.size() && byteAt(utf8, index + 1) < 0xA0;
        if (byte < 0x20 || byte == 0x7F || c1) {
            return true;
        }
    }
    return false;
}

std::string replaceMalformedUtf8(std::string_view text)
{
    std::string clean;
    clean.reserve(text.size());
    for (std::size_t index = 0; index < text.size();) {
        const std::size_t length = sequenceLength(text, index);
        clean += length == 0 ? kReplacement : text.substr(index, length);
        index += length == 0 ? 1 : length;
    }
    return clean;
}

} // namespace berth
