// A user's own price list: a CSV file with the columns of prices.csv, of which item_id, price, currency and as_of must
// be there, under these names or others that are usual (PriceListText.h); cells are separated by commas, semicolons or
// tabs. Items may be called by their names, numbers may have groups, dates may be written with the day first. What is
// left out follows: the kind and unit from the item, "list" as kind of price, the file as source. Other columns are
// ignored, so that a list kept for other purposes can be read as it is, and named (unreadColumns).
#pragma once

#include "core/catalog/Catalog.h"

#include <array>
#include <expected>
#include <map>

namespace berth::catalog {

// The keys of rules that a cell of a list may break, without what follows them; those of its shape are kCsvRules and
// "missing-column NAME".
inline constexpr std::array<std::string_view, 21> kPriceListRules{
    "required",          "decimal",     "not-negative", "ambiguous-number", "date",
    "ambiguous-date",    "one-of",      "list-of",      "reference",        "iso-4217",
    "per_hour-if",       "tokens-if",   "range",        "longest",          "utf-8",
    "control-character", "outer-space", "text",         "empty-text",       "column-name",
    "currency-decimals"};

// One row of a list as a row of prices.csv.
struct PricePreviewRow
{
    std::size_t line = 0; // of the file, the header being 1
    CellRow cells; // to be used only without errors
    std::vector<Error> errors; // CsvCell {file, row, column of the file, value, rule}, CsvShape {file, row, rule}
    std::string item; // as the file has it
    std::vector<std::string> nearest; // ids proposed for an item that the catalogue does not have
};

using ChosenItems = std::map<std::string, std::string>; // item as a file has it: id of the entry that is meant

// Every row, sound or not: a broken one costs only itself. Items that the catalogue does not have count as the entries
// that were chosen for them. Errors of the whole file: CsvShape {file, row, rule}, also for a missing column:
// "missing-column NAME".
[[nodiscard]] Result<std::vector<PricePreviewRow>> previewPriceList(std::string_view text, const std::string& file,
                                                                    const Catalog& catalog,
                                                                    const ChosenItems& chosen = {});

// Names of the columns that nothing is read from, as the file has them; none of a file that is no list.
[[nodiscard]] std::vector<std::string> unreadColumns(std::string_view text, const std::string& file);

[[nodiscard]] cost::PriceRow priceRow(const CellRow& cells); // of a row without errors

// All rows, or everything that is wrong with them in the order of the file: CsvShape {file, row, rule}, also for a
// missing column: "missing-column NAME"; CsvCell {file, row, column, value, rule}. An item that is not in the catalogue
// breaks "reference ..."; the nearest ids follow as a sixth argument, joined by ", ", as far as there are few such
// items.
[[nodiscard]] std::expected<std::vector<cost::PriceRow>, std::vector<Error>>
readPriceList(std::string_view text, const std::string& file, const Catalog& catalog);

} // namespace berth::catalog
