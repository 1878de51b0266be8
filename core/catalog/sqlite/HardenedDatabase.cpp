// What is read of the header before SQLite sees the file (https://sqlite.org/fileformat2.html, 1.3; big-endian):
//   0  16  "SQLite format 3" and a zero byte
//   16  2  page size, 1 standing for 65536
//   28  4  number of pages
//   60  4  user version: our schema version
//   68  4  application id
#include "core/catalog/sqlite/HardenedDatabase.h"

#include "core/base/Utf8.h"
#include "core/catalog/sqlite/CatalogFile.h"

#include <SQLiteCpp/SQLiteCpp.h>
#include <array>
#include <cstdint>
#include <filesystem>
#include <fstream>
#include <sqlite3.h>
#include <string_view>

namespace berth::catalog {
namespace {

constexpr std::size_t kHeaderBytes = 100;
constexpr std::uintmax_t kMostFileBytes = std::uintmax_t{64} << 20; // forty times today's catalogue
constexpr std::string_view kSound = "ok"; // what quick_check answers
constexpr std::string_view kMagic{"SQLite format 3\0", 16};
constexpr std::size_t kPageSizeAt = 16;
constexpr std::size_t kPageCountAt = 28;
constexpr std::size_t kUserVersionAt = 60;
constexpr std::size_t kApplicationIdAt = 68;
constexpr std::uint32_t kLargestPage = 65536;

using Header = std::array<char, kHeaderBytes>;

std::uint32_t bigEndian(const Header& header, std::size_t at, std::size_t bytes)
{
    constexpr int kByteBits = 8;
    std::uint32_t value = 0;
    for (std::size_t index = at; index < at + bytes; ++index) {
        value = (value << kByteBits) | static_cast<unsigned char>(header[index]);
    }
    return value;
}

std::unexpected<Error> unreadable(const std::string& path, const char* reason)
{
    return failure(ErrorCode::CatalogUnreadable, {path, reason});
}

bool isWhole(const Header& header, std::uintmax_t fileBytes)
{
    const std::uint32_t stored = bigEndian(header, kPageSizeAt, 2);
    const std::uint64_t page = stored == 1 ? kLargestPage : stored;
    return page * bigEndian(header, kPageCountAt, 4) == fileBytes;
}

Result<void> checkHeader(const std::string& path)
{
    std::error_code problem;
    if (!std::filesystem::exists(path, problem)) {
        return unreadable(path, "missing");
    }
    const std::uintmax_t bytes = std::filesystem::is_regular_file(path, problem) ? std::filesystem::file_size(path) : 0;
    Header header{};
    std::ifstream file(path, std::ios::binary);
    if (bytes > kMostFileBytes || !file.read(header.data(), kHeaderBytes)) {
        return unreadable(path, "no-catalogue");
    }
    if (std::string_view(header.data(), kMagic.size()) != kMagic
        || bigEndian(header, kApplicationIdAt, 4) != std::uint32_t{kApplicationId}) {
        return unreadable(path, "no-catalogue");
    }
    const std::uint32_t version = bigEndian(header, kUserVersionAt, 4);
    if (version != std::uint32_t{kSchemaVersion}) {
        return failure(ErrorCode::CatalogVersion, {path, std::to_string(version), std::to_string(kSchemaVersion)});
    }
    return isWhole(header, bytes) ? Result<void>() : unreadable(path, "cut-short");
}

// A path as a file URI; everything but letters, digits and a few harmless signs is escaped.
std::string uriOf(const std::string& path)
{
    constexpr std::string_view kPlain = "-._~/:";
    constexpr std::string_view kDigits = "0123456789ABCDEF";
    std::string uri = "file:";
    for (const char c : std::filesystem::absolute(path).generic_string()) {
        const auto byte = static_cast<unsigned char>(c);
        const bool plain = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9')
            || kPlain.find(c) != std::string_view::npos;
        if (plain) {
            uri += c;
        } else {
            uri += {'%', kDigits[byte >> 4], kDigits[byte & 0xFu]};
        }
    }
    return uri + "?mode=ro&immutable=1";
}

void restrict(sqlite3* handle)
{
    struct Limit
    {
        int id;
        int most;
    };
    // From the table of sqlite.org/security.html; columns and arguments raised to what our statements use.
    constexpr std::array kLimits = {
        Limit{SQLITE_LIMIT_LENGTH, 1'000'000},
        Limit{SQLITE_LIMIT_SQL_LENGTH, 100'000},
        Limit{SQLITE_LIMIT_COLUMN, 200},
        Limit{SQLITE_LIMIT_EXPR_DEPTH, 100},
        Limit{SQLITE_LIMIT_COMPOUND_SELECT, 3},
        Limit{SQLITE_LIMIT_VDBE_OP, 25'000},
        Limit{SQLITE_LIMIT_FUNCTION_ARG, 8},
        Limit{SQLITE_LIMIT_ATTACHED, 0},
        Limit{SQLITE_LIMIT_LIKE_PATTERN_LENGTH, 50},
        Limit{SQLITE_LIMIT_VARIABLE_NUMBER, 10},
        Limit{SQLITE_LIMIT_TRIGGER_DEPTH, 10},
        Limit{SQLITE_LIMIT_WORKER_THREADS, 0},
    };
    for (const Limit& limit : kLimits) {
        sqlite3_limit(handle, limit.id, limit.most);
    }
    constexpr std::array kOff = {SQLITE_DBCONFIG_TRUSTED_SCHEMA, SQLITE_DBCONFIG_ENABLE_TRIGGER,
                                 SQLITE_DBCONFIG_ENABLE_VIEW,    SQLITE_DBCONFIG_ENABLE_LOAD_EXTENSION,
                                 SQLITE_DBCONFIG_DQS_DML,        SQLITE_DBCONFIG_DQS_DDL};
    for (const int option : kOff) {
        sqlite3_db_config(handle, option, 0, nullptr);
    }
    sqlite3_db_config(handle, SQLITE_DBCONFIG_DEFENSIVE, 1, nullptr);
}

// The first finding, "ok" if there is none. It vouches for the structure of the file, not for its content.
std::string quickCheck(SQLite::Database& database)
{
    SQLite::Statement check(database, "PRAGMA quick_check(1)");
    return check.executeStep() ? check.getColumn(0).getString() : std::string();
}

} // namespace

Result<SQLite::Database> openHardened(const std::string& path)
{
    if (const Result<void> header = checkHeader(path); !header) {
        return std::unexpected(header.error());
    }
    SQLite::Database database(uriOf(path), SQLite::OPEN_READONLY | SQLite::OPEN_URI);
    restrict(database.getHandle());
    database.exec("PRAGMA cell_size_check = ON");
    database.exec("PRAGMA mmap_size = 0");
    database.exec("PRAGMA query_only = ON");
    database.exec("PRAGMA ignore_check_constraints = ON"); // values are checked after reading, by our own rules
    if (const std::string finding = quickCheck(database); finding != kSound) {
        return failure(ErrorCode::CatalogDamaged, {path, replaceMalformedUtf8(finding)});
    }
    return database;
}

} // namespace berth::catalog
