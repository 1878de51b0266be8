// All facts as one immutable value: cells of every table, and what makes searching and naming them quick. Made off the
// GUI thread, shared by the models of the page; a changed fact arrives as a new snapshot.
#pragma once

#include <memory>
#include <string>
#include <unordered_map>
#include <vector>

#include "core/base/Provenance.h"
#include "core/catalog/Catalog.h"
#include "core/catalog/Tables.h"
#include "ui/viewmodels/catalogue/OwnStore.h"

namespace berth::viewmodels {

struct CatalogueSnapshot
{
    std::shared_ptr<const catalog::Cells> shipped; // of every table
    catalog::Cells cells; // with the user's own on top
    std::shared_ptr<const catalog::Catalog> catalog; // the same as the rest of the program knows it
    OwnFacts own; // what is in force
    std::vector<Error> refused; // own facts that break a rule or whose entry is no longer shipped
    std::vector<std::unordered_map<std::string, std::size_t>> places; // by table: key to row
    std::vector<std::vector<std::string>> searched; // by table and row: all texts in small letters
};

using SnapshotPointer = std::shared_ptr<const CatalogueSnapshot>;

[[nodiscard]] SnapshotPointer makeSnapshot(std::shared_ptr<const catalog::Cells> shipped, const OwnFacts& own);

[[nodiscard]] const std::vector<catalog::CellRow>& rowsOf(const CatalogueSnapshot& all, catalog::TableId table);

// The text of a cell as the file has it; empty: unknown, or no such column.
[[nodiscard]] std::string factText(catalog::TableId table, const catalog::CellRow& row, std::string_view column);

[[nodiscard]] const catalog::Cell& cellAt(catalog::TableId table, const catalog::CellRow& row, std::string_view column);
[[nodiscard]] std::string keyOf(catalog::TableId table, const catalog::CellRow& row);

// Where the row of a key stands; nothing: there is none.
[[nodiscard]] const catalog::CellRow* findRow(const CatalogueSnapshot& all, catalog::TableId table,
                                              const std::string& key);

// The row as shipped; nullptr for an own entry.
[[nodiscard]] const catalog::CellRow* shippedRow(const CatalogueSnapshot& all, catalog::TableId table,
                                                 const std::string& key);

// What people call the entry: its name, else what it is about, else its key.
[[nodiscard]] std::string entryName(const CatalogueSnapshot& all, catalog::TableId table, const catalog::CellRow& row);

// Of a reference such as "accelerators" or "accelerators|systems": the first of its tables that has the key.
[[nodiscard]] const catalog::CellRow* referenced(const CatalogueSnapshot& all, std::string_view tables,
                                                 const std::string& key, catalog::TableId& table);

[[nodiscard]] Provenance provenanceOf(catalog::TableId table, const catalog::CellRow& row);

} // namespace berth::viewmodels
