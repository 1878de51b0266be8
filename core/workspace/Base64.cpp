#include "core/workspace/Base64.h"

#include <cstdint>

namespace berth::workspace {
namespace {

constexpr std::string_view kDigits = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
constexpr char kPadding = '=';
constexpr int kBitsPerDigit = 6;
constexpr int kBitsPerByte = 8;
constexpr std::size_t kDigitsPerGroup = 4;
constexpr std::uint32_t kDigitMask = 0x3F;
constexpr std::uint32_t kByteMask = 0xFF;

} // namespace

std::string base64(std::string_view bytes)
{
    std::string text;
    std::uint32_t pool = 0;
    int bits = 0;
    for (const char byte : bytes) {
        pool = (pool << kBitsPerByte) | static_cast<unsigned char>(byte);
        bits += kBitsPerByte;
        while (bits >= kBitsPerDigit) {
            bits -= kBitsPerDigit;
            text += kDigits[(pool >> bits) & kDigitMask];
        }
    }
    if (bits > 0) {
        text += kDigits[(pool << (kBitsPerDigit - bits)) & kDigitMask];
    }
    while (text.size() % kDigitsPerGroup != 0) {
        text += kPadding;
    }
    return text;
}

std::optional<std::string> fromBase64(std::string_view text)
{
    if (text.size() % kDigitsPerGroup != 0) {
        return std::nullopt;
    }
    for (int most = 2; most > 0 && text.ends_with(kPadding); --most) {
        text.remove_suffix(1);
    }
    std::string bytes;
    std::uint32_t pool = 0;
    int bits = 0;
    for (const char digit : text) {
        const std::size_t value = kDigits.find(digit);
        if (value == std::string_view::npos) {
            return std::nullopt;
        }
        pool = (pool << kBitsPerDigit) | static_cast<std::uint32_t>(value);
        bits += kBitsPerDigit;
        if (bits >= kBitsPerByte) {
            bits -= kBitsPerByte;
            bytes += static_cast<char>((pool >> bits) & kByteMask);
        }
    }
    return bytes;
}

} // namespace berth::workspace
