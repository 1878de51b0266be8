// How people write the cells of a price list: names of columns, numbers with groups, dates. Pure.
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace berth::catalog {

// Place of a column of prices.csv among the names of a header: its own name, or else the first of the usual names in
// English, German and Chinese ("article", "Nettopreis", 单价). Nothing: the header has none.
[[nodiscard]] std::size_t findListColumn(const std::vector<std::string>& header, std::string_view column);
inline constexpr std::size_t kNoColumn = static_cast<std::size_t>(-1);

enum class NumberStyle { Point, Comma }; // which of the two begins the decimals

// Comma if the cells are separated by semicolons, as spreadsheets of such countries write them, or if a number of the
// column can be read no other way ("1.234,56", "12,5").
[[nodiscard]] NumberStyle numberStyleOf(const std::vector<std::string>& prices, char separator);

struct ReadText
{
    std::string text; // as prices.csv has it; as it stands if it is not understood
    std::string rule; // broken: not-negative, ambiguous-number A|B, ambiguous-date A|B; empty: the column's own decide
};

// "28,500", "1 234.50", "28'500" and, in the other style, "28.500,00".
[[nodiscard]] ReadText readListNumber(std::string_view cell, NumberStyle style);

// "01.10.2026" is the first of October; "10/31/2026" too can be read in one way only.
[[nodiscard]] ReadText readListDate(std::string_view cell);

} // namespace berth::catalog
