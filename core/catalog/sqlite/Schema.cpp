#include "core/catalog/sqlite/Schema.h"

#include <fmt/format.h>

namespace berth::catalog {
namespace {

std::string columnName(const Column& column)
{
    return std::string(column.name) + (column.type == ColumnType::Decimal ? "_millionths" : "");
}

const char* storage(ColumnType type)
{
    switch (type) {
    case ColumnType::Integer:
    case ColumnType::Flag:
    case ColumnType::Decimal:
        return "INTEGER";
    case ColumnType::Real:
        return "REAL";
    case ColumnType::Reading:
        return "ANY";
    default:
        return "TEXT";
    }
}

std::string check(const Column& column)
{
    const std::string name = columnName(column);
    switch (column.type) {
    case ColumnType::Flag:
        return fmt::format(" CHECK({} IN (0, 1))", name);
    case ColumnType::Choice:
        return fmt::format(" CHECK({} IN ('{}'))", name, fmt::join(column.words, "', '"));
    case ColumnType::Integer:
        return fmt::format(" CHECK({0} >= {1:.0f} AND {0} <= {2:.0f})", name, column.least, column.most);
    case ColumnType::Real:
        return fmt::format(" CHECK({0} >= {1} AND {0} <= {2})", name, column.least, column.most);
    default:
        return {};
    }
}

// Only single targets can be stated in SQL; unions of tables are checked before writing.
std::string reference(const Column& column)
{
    const bool single = !column.references.empty() && column.references.find('|') == std::string_view::npos;
    return single ? fmt::format(" REFERENCES {}(id)", column.references) : std::string();
}

std::string listed(const TableDefinition& table)
{
    std::string names;
    for (const Column& column : table.columns) {
        names += (names.empty() ? "" : ", ") + columnName(column);
    }
    return names;
}

} // namespace

std::string createTable(const TableDefinition& table)
{
    std::string columns;
    for (const Column& column : table.columns) {
        const bool key = columns.empty();
        columns += fmt::format("{}{} {}{}{}{}{}", key ? "" : ", ", columnName(column), storage(column.type),
                               key ? " PRIMARY KEY" : "", column.required ? " NOT NULL" : "", check(column),
                               reference(column));
    }
    return fmt::format("CREATE TABLE {}({}) STRICT", table.name, columns);
}

std::string insertInto(const TableDefinition& table)
{
    std::string places;
    for (std::size_t index = 0; index < table.columns.size(); ++index) {
        places += index == 0 ? "?" : ", ?";
    }
    return fmt::format("INSERT INTO {}({}) VALUES({})", table.name, listed(table), places);
}

std::string selectFrom(const TableDefinition& table)
{
    return fmt::format("SELECT {} FROM {} ORDER BY rowid", listed(table), table.name);
}

} // namespace berth::catalog
