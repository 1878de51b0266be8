#include "core/catalog/Column.h"

#include "core/base/Utf8.h"
#include "core/units/Decimal.h"

#include <algorithm>
#include <charconv>
#include <chrono>
#include <cmath>
#include <fmt/format.h>
#include <limits>
#include <vector>

namespace berth::catalog {
namespace {

template <class Number>
std::optional<Number> parseNumber(std::string_view text)
{
    Number number{};
    const char* end = text.data() + text.size();
    const auto [stop, problem] = std::from_chars(text.data(), end, number);
    return problem == std::errc{} && stop == end ? std::optional(number) : std::nullopt;
}

// The whole of it digits; a sign is none.
std::optional<unsigned> parseDigits(std::string_view text)
{
    const bool digits = std::all_of(text.begin(), text.end(), [](char c) { return c >= '0' && c <= '9'; });
    return digits ? parseNumber<unsigned>(text) : std::nullopt;
}

bool isWord(const Column& column, std::string_view text)
{
    return std::find(column.words.begin(), column.words.end(), text) != column.words.end();
}

bool areWords(const Column& column, std::string_view text)
{
    std::vector<std::string_view> seen;
    for (bool more = true; more;) {
        const std::size_t comma = text.find(',');
        const std::string_view word = text.substr(0, comma);
        if (!isWord(column, word) || std::find(seen.begin(), seen.end(), word) != seen.end()) {
            return false;
        }
        seen.push_back(word);
        more = comma != std::string_view::npos;
        text.remove_prefix(more ? comma + 1 : text.size());
    }
    return true;
}

std::string wordRule(const Column& column, std::string_view name)
{
    return fmt::format("{} {}", name, fmt::join(column.words, "|"));
}

std::string textRule(const Column& column, std::string_view text)
{
    if (text.size() > kLongestText) {
        return fmt::format("longest {}", kLongestText);
    }
    if (!isUtf8(text)) {
        return "utf-8";
    }
    if (hasControlCharacter(text)) {
        return "control-character";
    }
    if (text.front() == ' ' || text.back() == ' ') {
        return "outer-space";
    }
    switch (column.type) {
    case ColumnType::Choice:
        return isWord(column, text) ? "" : wordRule(column, "one-of");
    case ColumnType::Choices:
        return areWords(column, text) ? "" : wordRule(column, "list-of");
    case ColumnType::Date:
        return isDate(text) ? "" : "date";
    default:
        return "";
    }
}

bool isText(ColumnType type)
{
    return type == ColumnType::Text || type == ColumnType::Choice || type == ColumnType::Choices
        || type == ColumnType::Date;
}

std::string rangeRule(const Column& column, double number)
{
    const bool inside = number >= column.least && number <= column.most;
    return inside ? "" : fmt::format("range {}..{}", column.least, column.most);
}

std::string_view typeRule(ColumnType type)
{
    switch (type) {
    case ColumnType::Flag:
        return "flag";
    case ColumnType::Integer:
        return "integer";
    case ColumnType::Decimal:
        return "decimal";
    default:
        return "number";
    }
}

std::string numberRule(const Column& column, const Cell& cell)
{
    if (const auto* integer = std::get_if<std::int64_t>(&cell)) {
        if (column.type == ColumnType::Flag) {
            return *integer == 0 || *integer == 1 ? "" : "flag";
        }
        if (column.type == ColumnType::Decimal) {
            return rangeRule(column, static_cast<double>(*integer) / static_cast<double>(kMillion));
        }
        return column.type == ColumnType::Integer ? rangeRule(column, static_cast<double>(*integer)) : "number";
    }
    const auto* real = std::get_if<double>(&cell);
    if (real == nullptr || column.type != ColumnType::Real || !std::isfinite(*real)) {
        return std::string(typeRule(column.type));
    }
    return rangeRule(column, *real);
}

// A number of its kind, but beyond what a cell can hold.
bool isBeyondCells(const Column& column, std::string_view text)
{
    const bool digits = (column.type == ColumnType::Decimal || column.type == ColumnType::Integer)
        && text.find_first_not_of(column.type == ColumnType::Decimal ? "0123456789." : "0123456789") == text.npos;
    const auto number = digits ? parseNumber<double>(text) : std::nullopt;
    return number && *number > column.most;
}

Cell numberCell(ColumnType type, std::string_view text)
{
    if (type == ColumnType::Real || type == ColumnType::Reading) {
        const auto real = parseNumber<double>(text);
        return real ? Cell(*real) : Cell();
    }
    if (type == ColumnType::Decimal) {
        const auto decimal = parseMillionths(text);
        return decimal ? Cell(decimal->value) : Cell();
    }
    const auto integer = parseNumber<std::int64_t>(text);
    return integer ? Cell(*integer) : Cell();
}

} // namespace

bool isDate(std::string_view text)
{
    constexpr unsigned kFirstYear = 1990;
    constexpr unsigned kLastYear = 2100;
    constexpr std::size_t kYear = 4, kMonth = 7, kDay = 10; // lengths
    const bool whole = text.size() == kDay && text[kMonth] == '-';
    const bool middle = (text.size() == kMonth || whole) && text[kYear] == '-';
    if (text.size() != kYear && !middle) {
        return false;
    }
    const auto year = parseDigits(text.substr(0, kYear));
    const auto month = middle ? parseDigits(text.substr(kYear + 1, 2)) : std::optional(1U);
    const auto day = whole ? parseDigits(text.substr(kMonth + 1, 2)) : std::optional(1U);
    return year && month && day && *year >= kFirstYear && *year <= kLastYear
        && std::chrono::year_month_day(std::chrono::year(static_cast<int>(*year)), std::chrono::month(*month),
                                       std::chrono::day(*day))
               .ok();
}

ParsedCell parseCell(const Column& column, std::string_view text)
{
    Cell cell;
    if (!text.empty()) {
        cell = isText(column.type) ? Cell(std::string(text)) : numberCell(column.type, text);
        if (isEmpty(cell) && column.type == ColumnType::Reading) {
            cell = std::string(text);
        } else if (isEmpty(cell)) {
            return {cell,
                    isBeyondCells(column, text) ? rangeRule(column, std::numeric_limits<double>::infinity())
                                                : numberRule(column, cell)};
        }
    }
    std::string rule = brokenRule(column, cell);
    return {std::move(cell), std::move(rule)};
}

std::string brokenRule(const Column& column, const Cell& cell)
{
    if (isEmpty(cell)) {
        return column.required ? "required" : "";
    }
    if (column.type == ColumnType::Reading) {
        const auto* words = std::get_if<std::string>(&cell);
        const std::optional<double> number = readingOf(cell);
        const std::string rule = words != nullptr && !words->empty() ? textRule(column, *words) : "";
        return rule.empty() && number ? rangeRule(column, *number) : rule;
    }
    if (!isText(column.type)) {
        return numberRule(column, cell);
    }
    const auto* text = std::get_if<std::string>(&cell);
    return text == nullptr ? "text" : text->empty() ? "empty-text" : textRule(column, *text);
}

std::optional<double> readingOf(const Cell& cell)
{
    if (const auto* real = std::get_if<double>(&cell)) {
        return *real;
    }
    const auto* text = std::get_if<std::string>(&cell);
    const std::size_t dash = text == nullptr ? std::string::npos : text->find('-', 1);
    if (dash == std::string::npos) {
        return std::nullopt;
    }
    const auto low = parseNumber<double>(std::string_view(*text).substr(0, dash));
    const auto high = parseNumber<double>(std::string_view(*text).substr(dash + 1));
    return low && high ? std::optional((*low + *high) / 2) : std::nullopt;
}

std::string cellText(const Column& column, const Cell& cell)
{
    if (const auto* integer = std::get_if<std::int64_t>(&cell)) {
        return column.type == ColumnType::Decimal ? millionthsText({*integer}) : fmt::format("{}", *integer);
    }
    if (const auto* real = std::get_if<double>(&cell)) {
        return fmt::format("{}", *real);
    }
    const auto* text = std::get_if<std::string>(&cell);
    return text == nullptr ? std::string() : *text;
}

} // namespace berth::catalog
