#include "core/catalog/sqlite/CatalogFile.h"

#include "core/base/Utf8.h"
#include "core/catalog/Digest.h"
#include "core/catalog/MeasurementRows.h"
#include "core/catalog/sqlite/HardenedDatabase.h"
#include "core/catalog/sqlite/Schema.h"

#include <SQLiteCpp/SQLiteCpp.h>
#include <fmt/format.h>
#include <sqlite3.h>

namespace berth::catalog {
namespace {

std::unexpected<Error> damaged(const std::string& path, std::string_view what)
{
    return failure(ErrorCode::CatalogDamaged, {path, replaceMalformedUtf8(what)});
}

Cell cellOf(const SQLite::Column& column)
{
    switch (column.getType()) {
    case SQLITE_INTEGER:
        return std::int64_t{column.getInt64()};
    case SQLITE_FLOAT:
        return column.getDouble();
    case SQLITE_TEXT:
        return column.getString();
    default:
        return {};
    }
}

std::vector<CellRow> select(SQLite::Database& database, const TableDefinition& table)
{
    std::vector<CellRow> rows;
    SQLite::Statement statement(database, selectFrom(table));
    const int columns = static_cast<int>(table.columns.size());
    while (statement.executeStep()) {
        CellRow& row = rows.emplace_back();
        row.reserve(table.columns.size());
        for (int column = 0; column < columns; ++column) {
            row.push_back(cellOf(statement.getColumn(column)));
        }
    }
    return rows;
}

// The first column whose rule a row breaks; empty if there is none.
std::string brokenColumn(const TableDefinition& table, const std::vector<CellRow>& rows)
{
    for (const CellRow& row : rows) {
        for (std::size_t column = 0; column < row.size(); ++column) {
            if (!brokenRule(table.columns[column], row[column]).empty()) {
                return fmt::format("{}.{}", table.name, table.columns[column].name);
            }
        }
    }
    return {};
}

Result<std::vector<CellRow>> readTable(SQLite::Database& database, const std::string& path, TableId id)
{
    const TableDefinition& definition = table(id);
    SQLite::Statement contents(database, kSelectContents);
    contents.bind(1, std::string(definition.name));
    if (!contents.executeStep()) {
        return damaged(path, fmt::format("{} is not listed", definition.name));
    }
    std::vector<CellRow> rows = select(database, definition);
    if (contents.getColumn(0).getInt64() != static_cast<std::int64_t>(rows.size())
        || contents.getColumn(1).getString() != fmt::format("{:016x}", digest(rows))) {
        return damaged(path, std::string(definition.name));
    }
    if (std::string column = brokenColumn(definition, rows); !column.empty()) {
        return damaged(path, std::move(column));
    }
    if (const std::vector<Error> faults = checkRows(id, rows); !faults.empty()) {
        return damaged(path, fmt::format("{}.{}", definition.name, faults.front().arguments[2]));
    }
    return rows;
}

Result<Cells> readTables(const std::string& path, std::size_t first, std::size_t last)
try {
    Result<SQLite::Database> database = openHardened(path);
    if (!database) {
        return std::unexpected(database.error());
    }
    Cells cells;
    for (std::size_t index = first; index < last; ++index) {
        Result<std::vector<CellRow>> rows = readTable(*database, path, static_cast<TableId>(index));
        if (!rows) {
            return std::unexpected(rows.error());
        }
        cells.push_back(std::move(*rows));
    }
    return cells;
} catch (const SQLite::Exception& problem) {
    return damaged(path, problem.what());
}

template <class T>
constexpr TableId kTableOf = TableId::MeasuredThroughput;
template <>
constexpr TableId kTableOf<LocalMeasurement> = TableId::MeasuredLocal;
template <>
constexpr TableId kTableOf<MemoryMeasurement> = TableId::MeasuredMemory;
template <>
constexpr TableId kTableOf<LlamaCppMeasurement> = TableId::MeasuredLlamaCpp;
template <>
constexpr TableId kTableOf<FileSizeMeasurement> = TableId::MeasuredFileSizes;

} // namespace

Result<Catalog> openCatalog(const std::string& path)
{
    const Result<Cells> cells = readTables(path, 0, kFactTables);
    if (!cells) {
        return std::unexpected(cells.error());
    }
    if (const std::vector<Error> faults = checkReferences(*cells); !faults.empty()) {
        return damaged(path, fmt::format("{}, {}", faults.front().arguments[0], faults.front().arguments[2]));
    }
    return makeCatalog(*cells);
}

Result<Cells> readCells(const std::string& path)
{
    return readTables(path, 0, kTables);
}

template <class T>
Result<std::vector<T>> loadMeasurements(const std::string& path)
{
    constexpr auto kPlace = static_cast<std::size_t>(kTableOf<T>);
    const Result<Cells> cells = readTables(path, kPlace, kPlace + 1);
    if (!cells) {
        return std::unexpected(cells.error());
    }
    std::vector<T> rows;
    for (const CellRow& row : cells->front()) {
        rows.push_back(makeRow(measurementFields<T>(), std::span<const Cell>(row)));
    }
    return rows;
}

template Result<std::vector<ThroughputMeasurement>> loadMeasurements(const std::string& path);
template Result<std::vector<LocalMeasurement>> loadMeasurements(const std::string& path);
template Result<std::vector<MemoryMeasurement>> loadMeasurements(const std::string& path);
template Result<std::vector<LlamaCppMeasurement>> loadMeasurements(const std::string& path);
template Result<std::vector<FileSizeMeasurement>> loadMeasurements(const std::string& path);

} // namespace berth::catalog
