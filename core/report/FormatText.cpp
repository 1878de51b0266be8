#include "core/report/FormatText.h"

#include <fmt/format.h>

#include <charconv>
#include <cmath>
#include <system_error>

namespace berth::report {

namespace {

// Digits before the point in groups of three.
std::string grouped(std::string digits, const NumberFormat& format)
{
    if (static_cast<int>(digits.size()) < format.leastDigitsToGroup)
        return digits;
    for (auto at = static_cast<std::ptrdiff_t>(digits.size()) - 3; at > 0; at -= 3)
        digits.insert(static_cast<std::size_t>(at), format.groupSeparator);
    return digits;
}

// Turns "-1234.50" into the locale's spelling.
std::string localised(std::string_view plain, const NumberFormat& format)
{
    const bool negative = plain.starts_with('-');
    const std::string_view size = negative ? plain.substr(1) : plain;
    const std::size_t point = size.find('.');
    std::string text = (negative ? "-" : "") + grouped(std::string(size.substr(0, point)), format);
    if (point != std::string_view::npos)
        text += format.decimalPoint + std::string(size.substr(point + 1));
    return text;
}

bool isZero(std::string_view plain)
{
    return plain.find_first_of("123456789") == std::string_view::npos;
}

// A number that fills the whole text.
bool readNumber(std::string_view text, int& number)
{
    const char* end = text.data() + text.size();
    const auto [stop, error] = std::from_chars(text.data(), end, number);
    return error == std::errc() && stop == end;
}

std::string withSign(const std::string& number, std::string_view plain, bool signShown)
{
    const bool plusNeeded = signShown && !plain.empty() && !plain.starts_with('-') && !isZero(plain);
    return plusNeeded ? "+" + number : number;
}

// Rounds half away from zero: printf's rounding is half to even on the binary value, which shows 0.125 as 0.12.
double roundedAway(double value, int decimals)
{
    const double factor = std::pow(10.0, decimals);
    const double scaled = value * factor;
    if (std::abs(scaled) >= 9e15) // no fraction is left in a double of this size
        return value;
    // One part in 10¹³ upwards heals decimal fractions that binary cannot hold (1.005 × 100 is 100.49999…).
    return std::round(scaled * (1.0 + 1e-13)) / factor;
}

} // namespace

std::string plainNumber(double value, int decimals)
{
    if (!std::isfinite(value))
        return {};
    std::string plain = fmt::format("{:.{}f}", roundedAway(value, decimals), decimals);
    return plain.starts_with('-') && isZero(plain) ? plain.substr(1) : plain;
}

std::string formatNumber(double value, int decimals, const NumberFormat& format)
{
    const std::string plain = plainNumber(value, decimals);
    return plain.empty() ? std::string(kEnDash) : localised(plain, format);
}

std::string plainAmount(const Amount& amount)
{
    const bool negative = amount.minor < 0;
    // The magnitude as unsigned, so that the smallest integer has one.
    auto size = negative ? std::uint64_t{0} - static_cast<std::uint64_t>(amount.minor)
                         : static_cast<std::uint64_t>(amount.minor);
    std::uint64_t factor = 1;
    for (int digit = 0; digit < amount.minorDigits; ++digit)
        factor *= 10;
    if (amount.wholeUnits)
        size = (size / factor + (size % factor >= factor - factor / 2 ? 1 : 0)) * factor;
    std::string plain = fmt::format("{}", size / factor);
    if (!amount.wholeUnits && amount.minorDigits > 0)
        plain += fmt::format(".{:0{}}", size % factor, amount.minorDigits);
    return negative && !isZero(plain) ? "-" + plain : plain;
}

std::string isoDate(const Date& date)
{
    return date.day == 0 ? fmt::format("{:04}-{:02}", date.year, date.month)
                         : fmt::format("{:04}-{:02}-{:02}", date.year, date.month, date.day);
}

Text dateText(const std::string& iso)
{
    constexpr std::size_t kDayLength = 10, kMonthLength = 7, kMonth = 5, kDay = 8;
    const std::string_view text = iso;
    Date date;
    const bool shaped = text.size() == kDayLength || text.size() == kMonthLength;
    if (!shaped || !readNumber(text.substr(0, kMonth - 1), date.year) || !readNumber(text.substr(kMonth, 2), date.month)
        || (text.size() == kDayLength && !readNumber(text.substr(kDay), date.day))) {
        return iso;
    }
    return isoDate(date) == iso ? Text(date) : Text(iso); // no other signs between the numbers
}

NumberAndUnit formatFigure(const Figure& figure, const TextSource& source)
{
    const std::string plain = plainNumber(figure.value, figure.decimals);
    if (plain.empty())
        return {std::string(kEnDash), {}};
    return {withSign(localised(plain, source.numberFormat()), plain, figure.signShown),
            figure.unitShown ? source.unitText(figure.unit) : std::string()};
}

NumberAndUnit formatAmount(const Amount& amount, const TextSource& source)
{
    const std::string plain = plainAmount(amount);
    return {withSign(localised(plain, source.numberFormat()), plain, amount.signShown),
            amount.codeShown ? cleanText(amount.currency) : std::string()};
}

namespace {

struct Formatter
{
    const TextSource& source;

    std::string operator()(const std::string& data) const { return cleanText(data); }
    std::string operator()(const Date& date) const { return source.dateText(date); }
    std::string operator()(const NotKnown&) const { return std::string(kEnDash); }
    std::string operator()(const Amount& amount) const { return joined(formatAmount(amount, source), "\u00a0"); }
    std::string operator()(const Figure& figure) const
    {
        const bool percent = figure.unit == Unit::Percent;
        return joined(formatFigure(figure, source), percent ? source.numberFormat().percentSpace : "\u00a0");
    }
    std::string operator()(const Phrase& phrase) const
    {
        std::vector<std::string> words;
        words.reserve(phrase.arguments.size());
        for (const Text& argument : phrase.arguments)
            words.push_back(formatText(argument, source));
        return source.phraseText(phrase, words);
    }

    // A number and its unit are never parted by a line break.
    static std::string joined(const NumberAndUnit& parts, const std::string& space)
    {
        return parts.unit.empty() ? parts.number : parts.number + space + parts.unit;
    }
};

} // namespace

std::string fillPattern(std::string_view pattern, const std::vector<std::string>& words)
{
    std::string filled;
    for (std::size_t at = 0; at < pattern.size(); ++at) {
        const bool place =
            pattern[at] == '%' && at + 1 < pattern.size() && pattern[at + 1] >= '1' && pattern[at + 1] <= '9';
        const auto index = place ? static_cast<std::size_t>(pattern[at + 1] - '1') : words.size();
        if (index < words.size())
            filled += words[index];
        else
            filled += pattern[at];
        at += index < words.size() ? 1 : 0;
    }
    return filled;
}

std::string formatText(const Text& text, const TextSource& source)
{
    return std::visit(Formatter{source}, text.content);
}

} // namespace berth::report
