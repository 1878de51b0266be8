// The shipped facts with the user's own on top: values that replace shipped ones, and entries of the user's. Own cells
// pass the same readers and rules as the shipped files. What breaks a rule, or names what is no longer shipped, is left
// out and reported, so that a program starts whatever a workspace holds. Pure functions, safe on every thread.
#pragma once

#include "core/catalog/Catalog.h"
#include "core/workspace/Types.h"

#include <span>

namespace berth::overlay {

struct Overlaid
{
    catalog::Cells cells;
    std::vector<Error> refused; // CsvCell {table, id, column, value, rule}
};

// Facts about models, machines, software, prices, costs and workloads can be the user's own; what is measured and what
// was fitted to it cannot.
[[nodiscard]] bool mayBeOwn(catalog::TableId table);

// `shipped` are the cells of at least the fact tables. An own value cites its own source beside that of its row.
[[nodiscard]] Overlaid applyOwn(catalog::Cells shipped, std::span<const workspace::OwnFact> facts,
                                std::span<const workspace::OwnRow> rows);

// The catalogue of overlaid cells. Own prices, and shipped ones with an own value, are marked as own, by which
// they go before all others (PriceBook.h). The date is that of what ships.
[[nodiscard]] catalog::Catalog effectiveCatalog(const catalog::Cells& cells, std::span<const workspace::OwnFact> facts,
                                                std::span<const workspace::OwnRow> rows);

// One value or entry on trial, on top of `cells` (with other own facts or without). An empty list: it may be put.
[[nodiscard]] std::vector<Error> checkFact(const catalog::Cells& cells, const workspace::OwnFact& fact);
[[nodiscard]] std::vector<Error> checkRow(const catalog::Cells& cells, const workspace::OwnRow& row);

// An entry as one of the user's, under another id; nothing: there is no such entry. The copy says what it is a copy of.
[[nodiscard]] std::optional<workspace::OwnRow> duplicateOf(const catalog::Cells& cells, catalog::TableId table,
                                                           const std::string& id);

} // namespace berth::overlay
