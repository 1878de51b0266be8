// The tables of the compiled catalogue in SQL, derived from the column definitions, so that the file enforces the same
// types, ranges, words and references as the check of the CSV files.
#pragma once

#include "core/catalog/Tables.h"

#include <string>

namespace berth::catalog {

[[nodiscard]] std::string createTable(const TableDefinition& table);
[[nodiscard]] std::string insertInto(const TableDefinition& table);
[[nodiscard]] std::string selectFrom(const TableDefinition& table); // columns and rows in the order of the CSV file

// One row for each table: name, number of rows, digest in hexadecimal.
inline constexpr const char* kCreateContents = "CREATE TABLE contents(table_name TEXT PRIMARY KEY NOT NULL, "
                                               "row_count INTEGER NOT NULL CHECK(row_count >= 0), "
                                               "digest TEXT NOT NULL CHECK(length(digest) = 16)) STRICT";
inline constexpr const char* kInsertContents = "INSERT INTO contents(table_name, row_count, digest) VALUES(?, ?, ?)";
inline constexpr const char* kSelectContents = "SELECT row_count, digest FROM contents WHERE table_name = ?";

} // namespace berth::catalog
