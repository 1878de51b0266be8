// Rules that files break, by the keys of core, as words that go on a sentence: "the quotation mark is not closed".
#pragma once

#include <string>
#include <string_view>

namespace berth::cli {

// CsvShape: what is wrong with the row.
[[nodiscard]] std::string shapeWords(std::string_view rule);

// CsvCell: what the value must be.
[[nodiscard]] std::string cellWords(std::string_view rule);

[[nodiscard]] bool hasWords(std::string_view rule); // of either kind

// MoneyUnreadable: what is wrong, and how it is written.
[[nodiscard]] std::string moneyWords(std::string_view rule);

// CatalogUnreadable, FileUnreadable: why; a reason of the operating system stays as it is, in small letters.
[[nodiscard]] std::string reasonWords(std::string_view reason);

} // namespace berth::cli
