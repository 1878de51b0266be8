// Own facts as cells: reading, finding their place, and holding them against the rules of their table. Pure functions.
#pragma once

#include "core/catalog/Tables.h"
#include "core/workspace/Types.h"

#include <optional>

namespace berth::overlay {

// What a fact is about, without a source.
[[nodiscard]] workspace::OwnFact factAbout(std::string table, std::string id, std::string column = {},
                                           std::string value = {});

[[nodiscard]] Error ownError(std::string table, std::string id, std::string_view column, std::string value,
                             std::string rule);

[[nodiscard]] std::optional<catalog::TableId> tableOf(std::string_view name);

struct OwnCells
{
    catalog::CellRow cells;
    std::vector<Error> errors; // one for each cell that breaks a rule
};

// The source of an entry without one is the user, its date that of the change.
[[nodiscard]] OwnCells cellsOf(const workspace::OwnRow& row);

// The entry that a fact is about. The rule of the error: "table" or "entry".
[[nodiscard]] Result<const catalog::CellRow*> rowOf(const catalog::Cells& cells, const workspace::OwnFact& fact);
[[nodiscard]] Result<catalog::CellRow*> rowOf(catalog::Cells& cells, const workspace::OwnFact& fact);

// Puts the value into its cell and its source beside that of the entry; the row is untouched if there are errors.
[[nodiscard]] std::vector<Error> putCell(catalog::CellRow& row, const workspace::OwnFact& fact);

// An own entry with another value in one column. The user becomes its first source, beside those that it was copied
// with, and the day of the change the date of it.
[[nodiscard]] workspace::OwnRow withCell(workspace::OwnRow row, const std::string& column, const std::string& value,
                                         const std::string& changedAt);

// Rules between the cells of the row, and references that meet no entry of `cells`.
[[nodiscard]] std::vector<Error> faultsOf(const catalog::Cells& cells, const workspace::OwnFact& subject,
                                          const catalog::CellRow& row);

// "own-" and the id, with a number behind where that is taken.
[[nodiscard]] std::string freeId(const catalog::Cells& cells, catalog::TableId table, const std::string& id);

} // namespace berth::overlay
