// What is done before a SQLite file of doubtful origin is believed, after https://sqlite.org/security.html: its header
// is read before SQLite sees it, then triggers, views, extensions and foreign functions are switched off, and lengths
// and programs are limited. Thread-safe; a connection belongs to one thread at a time.
#pragma once

#include <SQLiteCpp/Database.h>
#include <cstdint>
#include <optional>
#include <string>

namespace berth::sqlite {

// https://sqlite.org/fileformat2.html, 1.3
struct FileHeader
{
    std::uintmax_t fileBytes = 0;
    std::uint64_t pageBytes = 0; // size of a page times the pages that the file should have
    std::uint32_t userVersion = 0; // of our schema
    std::uint32_t applicationId = 0;
};

// Nothing: no regular file, larger than `mostBytes`, shorter than a header, or not of SQLite at all.
[[nodiscard]] std::optional<FileHeader> readHeader(const std::string& path, std::uintmax_t mostBytes);

// A path as a file URI with its query, such as "mode=ro"; everything but letters, digits and a few harmless signs is
// escaped, so that nothing in a name is read as a part of the URI.
[[nodiscard]] std::string fileUri(const std::string& path, const std::string& query);

// Values of more than `mostBytes` are refused.
void restrictConnection(SQLite::Database& database, int mostBytes);

// The first finding, "ok" if there is none. It vouches for the structure of the file, not for its content.
[[nodiscard]] std::string quickCheck(SQLite::Database& database);
inline constexpr const char* kSound = "ok";

} // namespace berth::sqlite
