// A user's own price list: a CSV file with the columns of prices.csv, of which item_id, price, currency and as_of must
// be there. What is left out follows: the kind and unit from the item, "list" as kind of price, the file as source.
// Other columns are ignored, so that a list kept for other purposes can be read as it is.
#pragma once

#include "core/catalog/Catalog.h"

namespace berth::catalog {

// One row of a list as a row of prices.csv.
struct PricePreviewRow
{
    std::size_t line = 0; // of the file, the header being 1
    CellRow cells; // to be used only without errors
    std::vector<Error> errors; // CsvCell {file, row, column, value, rule}
};

// Every row, sound or not. Errors: CsvShape {file, row, rule}, also for a missing column: "missing-column NAME".
[[nodiscard]] Result<std::vector<PricePreviewRow>> previewPriceList(std::string_view text, const std::string& file,
                                                                    const Catalog& catalog);

// Errors: CsvShape {file, row, rule}, also for a missing column: "missing-column NAME"; CsvCell {file, row, column,
// value, rule}: the first broken cell. An item that is not in the catalogue breaks "reference ...".
[[nodiscard]] Result<std::vector<cost::PriceRow>> readPriceList(std::string_view text, const std::string& file,
                                                                const Catalog& catalog);

} // namespace berth::catalog
