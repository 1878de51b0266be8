#include "core/catalog/Digest.h"
#include "core/catalog/sqlite/CatalogFile.h"
#include "core/catalog/sqlite/Schema.h"

#include <SQLiteCpp/SQLiteCpp.h>
#include <filesystem>
#include <fmt/format.h>

namespace berth::catalog {
namespace {

constexpr int kPageBytes = 4096;

void bind(SQLite::Statement& statement, int place, const Cell& cell)
{
    if (const auto* integer = std::get_if<std::int64_t>(&cell)) {
        statement.bind(place, *integer);
    } else if (const auto* real = std::get_if<double>(&cell)) {
        statement.bind(place, *real);
    } else if (const auto* text = std::get_if<std::string>(&cell)) {
        statement.bind(place, *text);
    } else {
        statement.bind(place);
    }
}

void fill(SQLite::Database& database, const TableDefinition& table, const std::vector<CellRow>& rows)
{
    database.exec(createTable(table));
    SQLite::Statement insert(database, insertInto(table));
    for (const CellRow& row : rows) {
        for (std::size_t column = 0; column < row.size(); ++column) {
            bind(insert, static_cast<int>(column) + 1, row[column]);
        }
        insert.exec();
        insert.reset();
    }
    SQLite::Statement contents(database, kInsertContents);
    contents.bind(1, std::string(table.name));
    contents.bind(2, static_cast<std::int64_t>(rows.size()));
    contents.bind(3, fmt::format("{:016x}", digest(rows)));
    contents.exec();
}

void writeAll(const std::string& path, const Cells& cells)
{
    SQLite::Database database(path, SQLite::OPEN_READWRITE | SQLite::OPEN_CREATE);
    database.exec(fmt::format("PRAGMA page_size = {}", kPageBytes));
    database.exec("PRAGMA journal_mode = OFF"); // the file is thrown away if anything fails
    database.exec("PRAGMA foreign_keys = ON");
    database.exec(fmt::format("PRAGMA application_id = {}", kApplicationId));
    database.exec(fmt::format("PRAGMA user_version = {}", kSchemaVersion));
    SQLite::Transaction transaction(database);
    database.exec(kCreateContents);
    for (std::size_t index = 0; index < kTables; ++index) {
        fill(database, tables()[index], cells[index]);
    }
    transaction.commit();
    database.exec("VACUUM"); // no unused pages, and the same bytes for the same rows
}

std::unexpected<Error> unwritable(const std::string& path, std::string reason)
{
    return failure(ErrorCode::FileUnwritable, {path, std::move(reason)});
}

} // namespace

Result<void> writeCatalog(const std::string& path, const Cells& cells)
{
    const std::string draft = path + ".new";
    std::error_code problem;
    std::filesystem::remove(draft, problem);
    try {
        writeAll(draft, cells);
    } catch (const SQLite::Exception& failed) {
        std::filesystem::remove(draft, problem);
        return unwritable(path, failed.what());
    }
    std::filesystem::rename(draft, path, problem);
    if (problem) {
        const std::string reason = problem.message();
        std::filesystem::remove(draft, problem);
        return unwritable(path, reason);
    }
    return {};
}

} // namespace berth::catalog
