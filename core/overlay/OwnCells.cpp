#include "core/overlay/OwnCells.h"

#include "core/overlay/Overlay.h"

#include <algorithm>
#include <array>

namespace berth::overlay {

namespace {

using catalog::Cell;
using catalog::CellRow;
using catalog::Cells;
using catalog::Column;
using catalog::TableDefinition;
using catalog::TableId;
using workspace::OwnFact;
using workspace::OwnRow;

constexpr std::size_t kDateLength = 10; // of "2026-11-22T07:45:00Z"

// What a row says about itself is not for single values: own values bring their own source.
constexpr std::array<std::string_view, 3> kAboutTheRow{"source", "source_date", "unverified"};

std::optional<std::size_t> placeOf(const TableDefinition& table, std::string_view column)
{
    const auto found =
        std::find_if(table.columns.begin(), table.columns.end(), [&](const Column& c) { return c.name == column; });
    return found == table.columns.end() ? std::nullopt
                                        : std::optional(static_cast<std::size_t>(found - table.columns.begin()));
}

std::string statedOrUsual(const OwnRow& row, std::string_view column)
{
    const auto stated =
        std::find_if(row.cells.begin(), row.cells.end(), [&](const auto& cell) { return cell.first == column; });
    if (stated != row.cells.end() && !stated->second.empty()) {
        return stated->second;
    }
    if (column == "source") {
        return std::string(kOwnEntry);
    }
    return column == "source_date" ? row.changedAt.substr(0, kDateLength) : std::string();
}

std::optional<std::size_t> rowWith(const Cells& cells, TableId table, std::string_view id)
{
    const std::vector<CellRow>& rows = cells[static_cast<std::size_t>(table)];
    const auto found = std::find_if(rows.begin(), rows.end(), [&](const CellRow& row) {
        const auto* key = std::get_if<std::string>(&row.front());
        return key != nullptr && *key == id;
    });
    return found == rows.end() ? std::nullopt : std::optional(static_cast<std::size_t>(found - rows.begin()));
}

bool meets(const Cells& cells, std::string_view references, std::string_view id)
{
    for (std::size_t index = 0; index < cells.size(); ++index) {
        if (references.find(catalog::tables()[index].name) != std::string_view::npos
            && rowWith(cells, static_cast<TableId>(index), id)) {
            return true;
        }
    }
    return false;
}

// The source of the entry with that of the own value behind it: "… | tdp_w: power cap of hall B".
void citeOwn(const TableDefinition& table, CellRow& row, const OwnFact& fact)
{
    const std::optional<std::size_t> source = placeOf(table, "source");
    if (!source || fact.source.empty()) {
        return;
    }
    const auto* before = std::get_if<std::string>(&row[*source]);
    std::string text = (before == nullptr ? "" : *before + " | ") + fact.column + ": " + fact.source;
    if (catalog::brokenRule(table.columns[*source], text).empty()) {
        row[*source] = std::move(text);
    }
}

std::string& cellOf(OwnRow& row, std::string_view column)
{
    const auto found =
        std::find_if(row.cells.begin(), row.cells.end(), [&](const auto& cell) { return cell.first == column; });
    return found != row.cells.end() ? found->second : row.cells.emplace_back(column, std::string()).second;
}

} // namespace

OwnFact factAbout(std::string table, std::string id, std::string column, std::string value)
{
    return {std::move(table), std::move(id), std::move(column), std::move(value), {}, {}, {}};
}

Error ownError(std::string table, std::string id, std::string_view column, std::string value, std::string rule)
{
    return {ErrorCode::CsvCell,
            {std::move(table), std::move(id), std::string(column), std::move(value), std::move(rule)},
            {}};
}

std::optional<TableId> tableOf(std::string_view name)
{
    const auto& all = catalog::tables();
    const auto found = std::find_if(all.begin(), all.end(), [&](const TableDefinition& t) { return t.name == name; });
    return found == all.end() ? std::nullopt : std::optional(static_cast<TableId>(found - all.begin()));
}

OwnCells cellsOf(const OwnRow& row)
{
    OwnCells read;
    const TableDefinition& table = catalog::table(*tableOf(row.table));
    for (const auto& [name, value] : row.cells) {
        if (!placeOf(table, name)) {
            read.errors.push_back(ownError(row.table, row.id, name, value, "column-name"));
        }
    }
    for (const Column& column : table.columns) {
        const std::string text = &column == &table.columns.front() ? row.id : statedOrUsual(row, column.name);
        catalog::ParsedCell parsed = catalog::parseCell(column, text);
        if (!parsed.brokenRule.empty()) {
            read.errors.push_back(ownError(row.table, row.id, column.name, text, std::move(parsed.brokenRule)));
        }
        read.cells.push_back(std::move(parsed.cell));
    }
    return read;
}

Result<const CellRow*> rowOf(const Cells& cells, const OwnFact& fact)
{
    const std::optional<TableId> table = tableOf(fact.table);
    if (!table || !mayBeOwn(*table) || static_cast<std::size_t>(*table) >= cells.size()) {
        return std::unexpected(ownError(fact.table, fact.id, fact.column, fact.value, "table"));
    }
    const std::optional<std::size_t> row = rowWith(cells, *table, fact.id);
    if (!row) {
        return std::unexpected(ownError(fact.table, fact.id, fact.column, fact.value, "entry"));
    }
    return &cells[static_cast<std::size_t>(*table)][*row];
}

Result<CellRow*> rowOf(Cells& cells, const OwnFact& fact)
{
    const Result<const CellRow*> found = rowOf(std::as_const(cells), fact);
    if (!found) {
        return std::unexpected(found.error());
    }
    std::vector<CellRow>& rows = cells[static_cast<std::size_t>(*tableOf(fact.table))];
    return &rows[static_cast<std::size_t>(*found - rows.data())];
}

std::vector<Error> putCell(CellRow& row, const OwnFact& fact)
{
    const TableDefinition& table = catalog::table(*tableOf(fact.table));
    const std::optional<std::size_t> place = placeOf(table, fact.column);
    const bool about = std::find(kAboutTheRow.begin(), kAboutTheRow.end(), fact.column) != kAboutTheRow.end();
    if (!place || *place == 0 || about) {
        return {ownError(fact.table, fact.id, fact.column, fact.value, "column-name")};
    }
    catalog::ParsedCell parsed = catalog::parseCell(table.columns[*place], fact.value);
    if (!parsed.brokenRule.empty()) {
        return {ownError(fact.table, fact.id, fact.column, fact.value, std::move(parsed.brokenRule))};
    }
    row[*place] = std::move(parsed.cell);
    citeOwn(table, row, fact);
    return {};
}

OwnRow withCell(OwnRow row, const std::string& column, const std::string& value, const std::string& changedAt)
{
    row.changedAt = changedAt;
    cellOf(row, column) = value;
    std::string& source = cellOf(row, "source");
    if (!source.starts_with(kOwnEntry)) {
        source = std::string(kOwnEntry) + (source.empty() ? "" : " | " + source);
    }
    cellOf(row, "source_date") = changedAt.substr(0, kDateLength);
    return row;
}

std::vector<Error> faultsOf(const Cells& cells, const OwnFact& subject, const CellRow& row)
{
    const TableId id = *tableOf(subject.table);
    const TableDefinition& table = catalog::table(id);
    std::vector<Error> errors;
    for (const Error& fault : catalog::checkRows(id, {row})) {
        const std::string& column = fault.arguments[2];
        const std::string value =
            catalog::cellText(table.columns[*placeOf(table, column)], row[*placeOf(table, column)]);
        errors.push_back(ownError(subject.table, subject.id, column, value, fault.arguments[4]));
    }
    for (std::size_t place = 0; place < row.size(); ++place) {
        const Column& column = table.columns[place];
        const auto* target = std::get_if<std::string>(&row[place]);
        if (!column.references.empty() && target != nullptr && !meets(cells, column.references, *target)) {
            errors.push_back(ownError(subject.table, subject.id, column.name, *target,
                                      "reference " + std::string(column.references)));
        }
    }
    return errors;
}

std::string freeId(const Cells& cells, TableId table, const std::string& id)
{
    const std::string first = id.starts_with("own-") ? id : "own-" + id;
    std::string free = first;
    for (int number = 2; rowWith(cells, table, free); ++number) {
        free = first + "-" + std::to_string(number);
    }
    return free;
}

} // namespace berth::overlay
