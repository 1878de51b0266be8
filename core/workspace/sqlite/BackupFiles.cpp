#include "core/workspace/sqlite/BackupFiles.h"

#include <SQLiteCpp/Backup.h>
#include <SQLiteCpp/Exception.h>
#include <algorithm>
#include <chrono>
#include <filesystem>
#include <fmt/chrono.h>
#include <fmt/format.h>
#include <sqlite3.h>
#include <string_view>

namespace berth::workspace {
namespace {

namespace fs = std::filesystem;

constexpr std::string_view kPrefix = "workspace-";
constexpr std::string_view kSuffix = ".sqlite";
constexpr std::string_view kTime = "0000-00-00T00-00-00.000Z"; // colons are no letters of file names everywhere
constexpr std::size_t kSeconds = 19; // without milliseconds

bool isBackup(const std::string& name)
{
    return name.size() >= kPrefix.size() + kTime.size() + kSuffix.size() && name.starts_with(kPrefix)
        && name.ends_with(kSuffix);
}

bool hasMark(const std::string& name)
{
    return name.size() > kPrefix.size() + kTime.size() + kSuffix.size();
}

// "2026-11-22T07-45-00.123Z" as "2026-11-22T07:45:00Z"
std::string timeOf(const std::string& name)
{
    std::string time = name.substr(kPrefix.size(), kSeconds) + "Z";
    const std::size_t hours = time.find('T');
    std::replace(time.begin() + static_cast<std::ptrdiff_t>(std::min(hours, time.size())), time.end(), '-', ':');
    return time;
}

// A name that no file has yet: a backup never takes the place of another.
std::string freeName(const std::string& folder, const std::string& mark)
{
    using namespace std::chrono;
    std::error_code problem;
    for (auto now = floor<milliseconds>(system_clock::now());; ++now) {
        const auto second = floor<seconds>(now);
        std::string name = fmt::format("{}{:%Y-%m-%dT%H-%M-%S}.{:03}Z{}{}{}", kPrefix, second, (now - second).count(),
                                       mark.empty() ? "" : "-", mark, kSuffix);
        if (!fs::exists(fs::path(folder) / name, problem)) {
            return name;
        }
    }
}

void copyInto(const std::string& draft, SQLite::Database& database)
{
    SQLite::Database copy(draft, SQLite::OPEN_READWRITE | SQLite::OPEN_CREATE);
    copyAll(database, copy);
    copy.exec("PRAGMA journal_mode = DELETE"); // one file, whatever the original has beside it
}

std::unexpected<Error> unwritable(const std::string& folder, const char* reason)
{
    return failure(ErrorCode::WorkspaceUnwritable, {folder, reason});
}

} // namespace

void copyAll(SQLite::Database& source, SQLite::Database& target)
{
    if (const int outcome = SQLite::Backup(target, source).executeStep(); outcome != SQLITE_DONE) {
        throw SQLite::Exception("copy", outcome); // another window holds one of the two
    }
}

Result<Backup> copyToBackup(SQLite::Database& database, const std::string& folder, const std::string& mark)
{
    std::error_code problem;
    if (fs::create_directories(folder, problem)) {
        fs::permissions(folder, fs::perms::owner_all, problem);
    }
    if (!fs::is_directory(folder, problem)) {
        return unwritable(folder, "read-only");
    }
    const std::string name = freeName(folder, mark);
    const fs::path target = fs::path(folder) / name;
    const std::string draft = target.string() + ".new";
    fs::remove(draft, problem);
    try {
        copyInto(draft, database);
    } catch (...) {
        fs::remove(draft, problem);
        throw;
    }
    const auto bytes = static_cast<std::int64_t>(fs::file_size(draft, problem));
    fs::rename(draft, target, problem);
    if (problem) {
        fs::remove(draft, problem);
        return unwritable(folder, "failed");
    }
    return Backup{.path = target.string(), .madeAt = timeOf(name), .bytes = bytes};
}

std::vector<Backup> backupsIn(const std::string& folder)
{
    std::vector<Backup> found;
    std::error_code problem;
    for (const fs::directory_entry& entry : fs::directory_iterator(folder, problem)) {
        const std::string name = entry.path().filename().string();
        if (isBackup(name) && entry.is_regular_file(problem)) {
            found.push_back({.path = entry.path().string(),
                             .madeAt = timeOf(name),
                             .bytes = static_cast<std::int64_t>(entry.file_size(problem))});
        }
    }
    std::sort(found.begin(), found.end(), [](const Backup& a, const Backup& b) { return a.path > b.path; });
    return found;
}

void removeOldBackups(const std::string& folder, std::size_t kept)
{
    std::error_code problem;
    for (const Backup& backup : backupsIn(folder)) {
        if (hasMark(fs::path(backup.path).filename().string())) {
            continue;
        }
        if (kept > 0) {
            --kept;
        } else {
            fs::remove(backup.path, problem);
        }
    }
}

} // namespace berth::workspace
