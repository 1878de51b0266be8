#include "core/workspace/sqlite/Store.h"

#include "core/base/Utf8.h"
#include "core/base/sqlite/DoubtfulFile.h"
#include "core/workspace/Workspace.h"
#include "core/workspace/WorkspacePath.h"
#include "core/workspace/sqlite/BackupFiles.h"

#include <filesystem>
#include <fmt/format.h>
#include <sqlite3.h>

namespace berth::workspace {
namespace {

constexpr std::uintmax_t kMostFileBytes = std::uintmax_t{1} << 30; // beyond any work of one person
constexpr int kMostRowBytes = 2 * static_cast<int>(kMostValueBytes);
constexpr int kPatienceMilliseconds = 2000; // with another window that is writing
constexpr const char* kInMemory = ":memory:";

std::unexpected<Error> noWorkspace(const std::string& path, const char* reason)
{
    return failure(ErrorCode::WorkspaceUnreadable, {path, reason});
}

std::unexpected<Error> newer(const std::string& path, int found, int wanted)
{
    return failure(ErrorCode::WorkspaceNewer, {path, std::to_string(found), std::to_string(wanted)});
}

// Before SQLite sees the file. What is not there or empty will be made. The last transactions may stand beside the file
// still, so its size says nothing here.
Result<void> checkHeader(const std::string& path, int newest)
{
    std::error_code problem;
    if (!std::filesystem::exists(path, problem) || std::filesystem::is_empty(path, problem)) {
        return {};
    }
    const auto header = sqlite::readHeader(path, kMostFileBytes);
    if (!header || (header->applicationId != std::uint32_t{kApplicationId} && header->applicationId != 0)) {
        return noWorkspace(path, "no-workspace");
    }
    const int version = static_cast<int>(header->userVersion);
    return version < 0 || version > newest ? Result<void>(newer(path, version, newest)) : Result<void>();
}

int number(SQLite::Database& database, const char* pragma)
{
    return database.execAndGet(pragma).getInt();
}

std::string schemaOf(SQLite::Database& database)
{
    std::string all;
    SQLite::Statement parts(database, "SELECT type, name, sql FROM sqlite_schema ORDER BY type, name");
    while (parts.executeStep()) {
        all += fmt::format("{} {} {}\n", parts.getColumn(0).getString(), parts.getColumn(1).getString(),
                           parts.getColumn(2).getString());
    }
    return all;
}

void migrateFrom(SQLite::Database& database, int version, std::span<const Migration> steps)
{
    SQLite::Transaction transaction(database, SQLite::TransactionBehavior::IMMEDIATE);
    for (const Migration& step : steps) {
        if (step.version > version) {
            database.exec(step.statements);
            database.exec(fmt::format("PRAGMA user_version = {}", step.version));
        }
    }
    database.exec(fmt::format("PRAGMA application_id = {}", kApplicationId));
    transaction.commit();
}

// Tables, indexes and checks as this program makes them: nothing missing, nothing added.
bool hasOurSchema(SQLite::Database& database, std::span<const Migration> steps)
{
    SQLite::Database fresh(kInMemory, SQLite::OPEN_READWRITE | SQLite::OPEN_CREATE);
    migrateFrom(fresh, 0, steps);
    return schemaOf(database) == schemaOf(fresh);
}

SQLite::Database connect(const std::string& path)
{
    const int flags = SQLite::OPEN_READWRITE | SQLite::OPEN_CREATE;
    SQLite::Database database(path.empty() ? kInMemory : sqlite::fileUri(path, "mode=rwc"),
                              path.empty() ? flags : flags | SQLite::OPEN_URI);
    database.setBusyTimeout(kPatienceMilliseconds);
    sqlite::restrictConnection(database, kMostRowBytes);
    database.exec("PRAGMA foreign_keys = ON");
    return database;
}

// Whose file it is, before anything in it changes.
Result<void> identify(SQLite::Database& database, const std::string& path, int newest)
{
    const int version = number(database, "PRAGMA user_version");
    const bool isNew = version == 0 && schemaOf(database).empty();
    if (!isNew && number(database, "PRAGMA application_id") != kApplicationId) {
        return noWorkspace(path, "no-workspace");
    }
    return version > newest ? Result<void>(newer(path, version, newest)) : Result<void>();
}

Result<void> migrate(SQLite::Database& database, std::span<const Migration> steps, const std::string& backupFolder)
{
    const int newest = steps.back().version;
    const int version = number(database, "PRAGMA user_version");
    if (version > 0 && version < newest) {
        const Result<Backup> kept = copyToBackup(database, backupFolder, fmt::format("before-{}", newest));
        if (!kept) {
            return std::unexpected(kept.error());
        }
    }
    if (version < newest) {
        migrateFrom(database, version, steps);
    }
    return {};
}

} // namespace

Error storeError(const std::string& place, const SQLite::Exception& problem)
{
    switch (problem.getErrorCode()) {
    case SQLITE_CORRUPT:
    case SQLITE_NOTADB:
        return {ErrorCode::WorkspaceDamaged, {place, replaceMalformedUtf8(problem.what())}, {}};
    case SQLITE_FULL:
        return {ErrorCode::WorkspaceUnwritable, {place, "disk-full"}, {}};
    case SQLITE_BUSY:
    case SQLITE_LOCKED:
        return {ErrorCode::WorkspaceUnwritable, {place, "locked"}, {}};
    case SQLITE_READONLY:
    case SQLITE_CANTOPEN:
    case SQLITE_PERM:
        return {ErrorCode::WorkspaceUnwritable, {place, "read-only"}, {}};
    case SQLITE_TOOBIG:
        return {ErrorCode::WorkspaceUnwritable, {place, "too-large"}, {}};
    default:
        return {ErrorCode::WorkspaceUnwritable, {place, "failed"}, {}};
    }
}

Result<std::unique_ptr<Store>> Store::open(const std::string& path, std::span<const Migration> steps,
                                           std::string backupFolder)
try {
    if (!path.empty()) {
        Result<void> ready = makeFolderOf(path);
        ready = ready ? checkHeader(path, steps.back().version) : ready;
        if (!ready) {
            return std::unexpected(ready.error());
        }
    }
    SQLite::Database database = connect(path);
    if (const std::string finding = sqlite::quickCheck(database); finding != sqlite::kSound) {
        return failure(ErrorCode::WorkspaceDamaged, {path, replaceMalformedUtf8(finding)});
    }
    if (const Result<void> ours = identify(database, path, steps.back().version); !ours) {
        return std::unexpected(ours.error());
    }
    database.exec("PRAGMA journal_mode = WAL"); // a killed program leaves a whole file
    database.exec("PRAGMA synchronous = FULL"); // and so does a lost power supply
    if (const Result<void> migrated = migrate(database, steps, backupFolder); !migrated) {
        return std::unexpected(migrated.error());
    }
    if (!hasOurSchema(database, steps)) {
        return failure(ErrorCode::WorkspaceDamaged, {path, "schema"});
    }
    return std::unique_ptr<Store>(new Store(std::move(database), path, steps, std::move(backupFolder)));
} catch (const SQLite::Exception& problem) {
    return std::unexpected(storeError(path, problem));
}

} // namespace berth::workspace
