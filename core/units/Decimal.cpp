#include "core/units/Decimal.h"

#include <algorithm>
#include <charconv>

namespace berth {
namespace {

constexpr std::size_t kPlaces = 6;

bool areDigits(std::string_view text)
{
    return !text.empty() && std::all_of(text.begin(), text.end(), [](char c) { return c >= '0' && c <= '9'; });
}

} // namespace

std::optional<Millionths> parseMillionths(std::string_view text)
{
    const std::size_t point = std::min(text.find('.'), text.size());
    const std::string_view whole = text.substr(0, point);
    const std::string_view rest = point < text.size() ? text.substr(point + 1) : "0";
    if (!areDigits(whole) || !areDigits(rest) || rest.size() > kPlaces) {
        return std::nullopt;
    }
    const std::string digits = std::string(whole) + std::string(rest) + std::string(kPlaces - rest.size(), '0');
    Millionths decimal;
    const auto read = std::from_chars(digits.data(), digits.data() + digits.size(), decimal.value);
    return read.ec == std::errc() ? std::optional(decimal) : std::nullopt;
}

std::string millionthsText(Millionths decimal)
{
    const bool negative = decimal.value < 0;
    const auto size =
        negative ? 0 - static_cast<std::uint64_t>(decimal.value) : static_cast<std::uint64_t>(decimal.value);
    std::string rest = std::to_string(size % static_cast<std::uint64_t>(kMillion));
    rest.insert(0, kPlaces - rest.size(), '0');
    rest.erase(rest.find_last_not_of('0') + 1);
    const std::string whole = (negative ? "-" : "") + std::to_string(size / static_cast<std::uint64_t>(kMillion));
    return rest.empty() ? whole : whole + '.' + rest;
}

} // namespace berth
