// The catalogue as it is kept for review: one CSV file for each table, checked as a whole.
#pragma once

#include "core/catalog/Tables.h"

namespace berth::catalog {

struct CheckedCatalog
{
    Cells cells; // every table, in the order of TableId; to be used only without errors
    std::vector<Error> errors; // one for each broken rule, in the order of tables, rows and columns
};

// Reads every table from the folder: shape, cells, keys, rules within rows, references.
// Errors: FileUnreadable, CsvShape, CsvCell.
[[nodiscard]] CheckedCatalog readCsvCatalog(const std::string& folder);

// Models whose tensors do not add up to what is published, beyond the tolerance of their proof.
// Errors: CsvCell {models.csv, row, params_total or params_active, id, "computed <count>"}.
[[nodiscard]] std::vector<Error> checkParameters(const Cells& cells);

} // namespace berth::catalog
