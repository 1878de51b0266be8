#include "core/workspace/sqlite/Tables.h"
#include "core/workspace/sqlite/Text.h"

namespace berth::workspace::tables {

std::vector<OwnFact> facts(SQLite::Database& database)
{
    SQLite::Statement all(database,
                          "SELECT table_name, id, column_name, value, source, why, changed_at FROM own_fact"
                          " ORDER BY table_name, id, column_name");
    std::vector<OwnFact> found;
    while (all.executeStep()) {
        found.push_back({.table = text(all, 0),
                         .id = text(all, 1),
                         .column = text(all, 2),
                         .value = text(all, 3),
                         .source = text(all, 4),
                         .why = text(all, 5),
                         .changedAt = text(all, 6)});
    }
    return found;
}

void putFact(SQLite::Database& database, const OwnFact& fact)
{
    execute(database,
            "INSERT OR REPLACE INTO own_fact(table_name, id, column_name, value, source, why, changed_at)"
            " VALUES(?, ?, ?, ?, ?, ?, ?)",
            fact.table, fact.id, fact.column, fact.value, fact.source, fact.why, timeOrNow(fact.changedAt));
}

void removeFact(SQLite::Database& database, const std::string& table, const std::string& id, const std::string& column)
{
    execute(database, "DELETE FROM own_fact WHERE table_name = ? AND id = ? AND column_name = ?", table, id, column);
}

std::vector<OwnRow> rows(SQLite::Database& database)
{
    SQLite::Statement all(database,
                          "SELECT own_row.table_name, own_row.id, changed_at, column_name, value FROM own_row"
                          " LEFT JOIN own_cell USING(table_name, id) ORDER BY own_row.table_name, own_row.id, place");
    std::vector<OwnRow> found;
    while (all.executeStep()) {
        const std::string table = text(all, 0);
        const std::string id = text(all, 1);
        if (found.empty() || found.back().table != table || found.back().id != id) {
            found.push_back({.table = table, .id = id, .cells = {}, .changedAt = text(all, 2)});
        }
        if (!all.isColumnNull(3)) {
            found.back().cells.emplace_back(text(all, 3), text(all, 4));
        }
    }
    return found;
}

void putRow(SQLite::Database& database, const OwnRow& row)
{
    removeRow(database, row.table, row.id);
    execute(database, "INSERT INTO own_row(table_name, id, changed_at) VALUES(?, ?, ?)", row.table, row.id,
            timeOrNow(row.changedAt));
    SQLite::Statement insert(
        database, "INSERT OR REPLACE INTO own_cell(table_name, id, place, column_name, value) VALUES(?, ?, ?, ?, ?)");
    int place = 0;
    for (const auto& [column, value] : row.cells) {
        SQLite::bind(insert, row.table, row.id, place++, column, value);
        insert.exec();
        insert.reset();
    }
}

void removeRow(SQLite::Database& database, const std::string& table, const std::string& id)
{
    execute(database, "DELETE FROM own_cell WHERE table_name = ? AND id = ?", table, id);
    execute(database, "DELETE FROM own_row WHERE table_name = ? AND id = ?", table, id);
}

} // namespace berth::workspace::tables
