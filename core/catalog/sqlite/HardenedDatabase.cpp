#include "core/catalog/sqlite/HardenedDatabase.h"

#include "core/base/Utf8.h"
#include "core/base/sqlite/DoubtfulFile.h"
#include "core/catalog/sqlite/CatalogFile.h"

#include <SQLiteCpp/SQLiteCpp.h>
#include <cstdint>
#include <filesystem>

namespace berth::catalog {
namespace {

constexpr std::uintmax_t kMostFileBytes = std::uintmax_t{64} << 20; // forty times today's catalogue
constexpr int kMostValueBytes = 1'000'000; // from the table of sqlite.org/security.html

std::unexpected<Error> unreadable(const std::string& path, const char* reason)
{
    return failure(ErrorCode::CatalogUnreadable, {path, reason});
}

Result<void> checkHeader(const std::string& path)
{
    std::error_code problem;
    if (!std::filesystem::exists(path, problem)) {
        return unreadable(path, "missing");
    }
    const auto header = sqlite::readHeader(path, kMostFileBytes);
    if (!header || header->applicationId != std::uint32_t{kApplicationId}) {
        return unreadable(path, "no-catalogue");
    }
    if (header->userVersion != std::uint32_t{kSchemaVersion}) {
        return failure(ErrorCode::CatalogVersion,
                       {path, std::to_string(header->userVersion), std::to_string(kSchemaVersion)});
    }
    return header->pageBytes == header->fileBytes ? Result<void>() : unreadable(path, "cut-short");
}

} // namespace

Result<SQLite::Database> openHardened(const std::string& path)
{
    if (const Result<void> header = checkHeader(path); !header) {
        return std::unexpected(header.error());
    }
    SQLite::Database database(sqlite::fileUri(path, "mode=ro&immutable=1"), SQLite::OPEN_READONLY | SQLite::OPEN_URI);
    sqlite::restrictConnection(database, kMostValueBytes);
    database.exec("PRAGMA query_only = ON");
    database.exec("PRAGMA ignore_check_constraints = ON"); // values are checked after reading, by our own rules
    if (const std::string finding = sqlite::quickCheck(database); finding != sqlite::kSound) {
        return failure(ErrorCode::CatalogDamaged, {path, replaceMalformedUtf8(finding)});
    }
    return database;
}

} // namespace berth::catalog
