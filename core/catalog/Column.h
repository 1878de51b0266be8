// What one column of a catalogue table may hold. The same description checks a CSV cell, a database value and an edit,
// so a rule is written once. Rules are named by short words ("integer", "range 0..64", "one-of list|msrp"), never by
// sentences; people read them beside the file, row, column and value.
#pragma once

#include <cstdint>
#include <limits>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <variant>

namespace berth::catalog {

// An empty cell is unknown, never zero.
using Cell = std::variant<std::monostate, std::int64_t, double, std::string>;

enum class ColumnType {
    Text,
    Integer,
    Real,
    Decimal, // at most six places; kept in millionths
    Reading, // a number as somebody printed it: 6.5, 6-8 or words; ranges count by their middle
    Flag, // 0 or 1
    Choice, // one word of `words`
    Choices, // words of `words`, separated by commas, none twice
    Date, // 2026, 2026-11 or 2026-11-21
};

inline constexpr std::size_t kLongestText = 4000; // bytes; the longest text of the shipped catalogue has under 600

struct Column
{
    std::string_view name;
    ColumnType type = ColumnType::Text;
    bool required = false;
    double least = 0;
    double most = std::numeric_limits<double>::max();
    double unit = 1; // of a quantity: base units per unit of the column
    std::span<const std::string_view> words; // of a text: usual ones, beside which others may stand
    std::string_view references; // table whose first column must hold the value
};

// 2026, 2026-11 or 2026-11-18, a day of the calendar; years that facts and prices may be of.
[[nodiscard]] bool isDate(std::string_view text);

// The cell that a text stands for, or the name of the rule that it breaks.
struct ParsedCell
{
    Cell cell;
    std::string brokenRule; // empty: none
};

[[nodiscard]] ParsedCell parseCell(const Column& column, std::string_view text);

// The rule that a value breaks; empty if none. For values that do not come from text (database, edits).
[[nodiscard]] std::string brokenRule(const Column& column, const Cell& cell);

// As it stands in the CSV file; numbers in the shortest form that reads back to the same value.
[[nodiscard]] std::string cellText(const Column& column, const Cell& cell);

// The number that a cell of type Real or Reading stands for: the value, the middle of a range, nothing for words.
[[nodiscard]] std::optional<double> readingOf(const Cell& cell);

[[nodiscard]] inline bool isEmpty(const Cell& cell)
{
    return std::holds_alternative<std::monostate>(cell);
}

} // namespace berth::catalog
