// From values to words. Pure functions; the TextSource decides language and separators, the value decides decimals,
// unit and sign. Rounding is half away from zero. Control and direction-changing characters of foreign text are
// dropped here, once for every output: they can hide or reorder what a document says.
#pragma once

#include "core/report/TextSource.h"

#include <string>
#include <string_view>

namespace berth::report {

[[nodiscard]] std::string formatText(const Text& text, const TextSource& source);

// A number and the unit or currency that follows it, apart: for key figures and table heads.
struct NumberAndUnit
{
    std::string number{};
    std::string unit{}; // empty if none is shown
};
[[nodiscard]] NumberAndUnit formatFigure(const Figure& figure, const TextSource& source);
[[nodiscard]] NumberAndUnit formatAmount(const Amount& amount, const TextSource& source);

// The number alone, for axes and cells whose unit stands in the head. Not finite: an en dash.
[[nodiscard]] std::string formatNumber(double value, int decimals, const NumberFormat& format);

// The same value for machines: decimal point, no grouping, no unit; used by CSV. Empty if not finite.
[[nodiscard]] std::string plainNumber(double value, int decimals);
[[nodiscard]] std::string plainAmount(const Amount& amount);
[[nodiscard]] std::string isoDate(const Date& date);

// An ISO day or month of data as a date, which follows the language of what shows it; anything else, such as a year
// alone, stays what it is.
[[nodiscard]] Text dateText(const std::string& iso);

// Valid UTF-8 without control characters (line breaks and tabs become spaces) and without bidirectional controls;
// damaged bytes become U+FFFD.
[[nodiscard]] std::string cleanText(std::string_view data);

// Puts the words in place of %1, %2 … %9 in one pass, so that a "%2" inside a customer's name stays what it is.
[[nodiscard]] std::string fillPattern(std::string_view pattern, const std::vector<std::string>& words);

inline constexpr std::string_view kEnDash = "\u2013";

} // namespace berth::report
