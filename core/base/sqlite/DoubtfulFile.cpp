// What is read of the header before SQLite sees the file (https://sqlite.org/fileformat2.html, 1.3; big-endian):
//   0  16  "SQLite format 3" and a zero byte
//   16  2  page size, 1 standing for 65536
//   28  4  number of pages
//   60  4  user version: our schema version
//   68  4  application id
#include "core/base/sqlite/DoubtfulFile.h"

#include <SQLiteCpp/SQLiteCpp.h>
#include <array>
#include <filesystem>
#include <fstream>
#include <sqlite3.h>
#include <string_view>

namespace berth::sqlite {
namespace {

constexpr std::size_t kHeaderBytes = 100;
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

} // namespace

std::optional<FileHeader> readHeader(const std::string& path, std::uintmax_t mostBytes)
{
    std::error_code problem;
    if (!std::filesystem::is_regular_file(path, problem)) {
        return std::nullopt;
    }
    const std::uintmax_t bytes = std::filesystem::file_size(path, problem);
    Header header{};
    std::ifstream file(path, std::ios::binary);
    if (problem || bytes > mostBytes || !file.read(header.data(), kHeaderBytes)
        || std::string_view(header.data(), kMagic.size()) != kMagic) {
        return std::nullopt;
    }
    const std::uint32_t stored = bigEndian(header, kPageSizeAt, 2);
    const std::uint64_t page = stored == 1 ? kLargestPage : stored;
    return FileHeader{.fileBytes = bytes,
                      .pageBytes = page * bigEndian(header, kPageCountAt, 4),
                      .userVersion = bigEndian(header, kUserVersionAt, 4),
                      .applicationId = bigEndian(header, kApplicationIdAt, 4)};
}

std::string fileUri(const std::string& path, const std::string& query)
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
    return uri + "?" + query;
}

void restrictConnection(SQLite::Database& database, int mostBytes)
{
    struct Limit
    {
        int id;
        int most;
    };
    // From the table of sqlite.org/security.html; columns and arguments raised to what our statements use.
    const std::array limits = {
        Limit{SQLITE_LIMIT_LENGTH, mostBytes},
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
    sqlite3* handle = database.getHandle();
    for (const Limit& limit : limits) {
        sqlite3_limit(handle, limit.id, limit.most);
    }
    constexpr std::array kOff = {SQLITE_DBCONFIG_TRUSTED_SCHEMA, SQLITE_DBCONFIG_ENABLE_TRIGGER,
                                 SQLITE_DBCONFIG_ENABLE_VIEW,    SQLITE_DBCONFIG_ENABLE_LOAD_EXTENSION,
                                 SQLITE_DBCONFIG_DQS_DML,        SQLITE_DBCONFIG_DQS_DDL};
    for (const int option : kOff) {
        sqlite3_db_config(handle, option, 0, nullptr);
    }
    sqlite3_db_config(handle, SQLITE_DBCONFIG_DEFENSIVE, 1, nullptr);
    database.exec("PRAGMA cell_size_check = ON");
    database.exec("PRAGMA mmap_size = 0");
}

std::string quickCheck(SQLite::Database& database)
{
    SQLite::Statement check(database, "PRAGMA quick_check(1)");
    return check.executeStep() ? check.getColumn(0).getString() : std::string();
}

} // namespace berth::sqlite
