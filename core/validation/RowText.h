// Reads what the free texts of a measurement state in passing: a number after a word, a word at all. ASCII case counts
// unless said otherwise.
#pragma once

#include <optional>
#include <string>
#include <string_view>

namespace berth::validation {

[[nodiscard]] bool mentions(std::string_view text, std::string_view word);

// The whole number right behind the first `words` that have one: numberAfter("block size 128", "block size ") -> 128.
[[nodiscard]] std::optional<int> numberAfter(std::string_view text, std::string_view words);

// The same for a decimal: decimalAfter("file 21.603 GiB", "file ") -> 21.603.
[[nodiscard]] std::optional<double> decimalAfter(std::string_view text, std::string_view words);

// "v0.24.0" anywhere in a text; empty: none.
[[nodiscard]] std::string versionAfterV(std::string_view text);

[[nodiscard]] std::string lowered(std::string_view text);

} // namespace berth::validation
