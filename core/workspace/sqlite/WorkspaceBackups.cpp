#include "core/workspace/sqlite/BackupFiles.h"
#include "core/workspace/sqlite/SqliteWorkspace.h"

#include <filesystem>

namespace berth::workspace {
namespace {

namespace fs = std::filesystem;

// A copy to open, migrate and check, so that neither a backup nor what is there now changes if anything is wrong.
class Trial
{
public:
    Trial(const std::string& backup, const std::string& folder) : m_folder(fs::path(folder) / "trial")
    {
        std::error_code problem;
        fs::remove_all(m_folder, problem);
        fs::create_directories(m_folder, problem);
        m_made = fs::copy_file(backup, path(), problem);
    }
    ~Trial()
    {
        std::error_code problem;
        fs::remove_all(m_folder, problem);
    }
    Trial(const Trial&) = delete;
    Trial& operator=(const Trial&) = delete;

    [[nodiscard]] bool isMade() const { return m_made; }
    [[nodiscard]] std::string path() const { return (m_folder / "workspace.sqlite").string(); }

private:
    fs::path m_folder;
    bool m_made = false;
};

} // namespace

std::vector<Backup> SqliteWorkspace::backups() const
{
    return backupsIn(m_store->backupFolder());
}

Result<Backup> SqliteWorkspace::backUp()
{
    if (path().empty()) {
        return failure(ErrorCode::WorkspaceUnwritable, {path(), "read-only"});
    }
    Result<Result<Backup>> made =
        m_store->read([&](SQLite::Database& database) { return copyToBackup(database, m_store->backupFolder()); });
    if (!made) {
        return std::unexpected(made.error());
    }
    if (*made) {
        removeOldBackups(m_store->backupFolder(), kMostBackups);
    }
    return *made;
}

Result<void> SqliteWorkspace::restore(const std::string& backup)
{
    const Trial trial(backup, m_store->backupFolder());
    if (!trial.isMade()) {
        return failure(ErrorCode::WorkspaceUnreadable, {backup, "missing"});
    }
    const auto checked = Store::open(trial.path(), m_store->steps(), m_store->backupFolder());
    if (!checked) {
        return std::unexpected(checked.error());
    }
    if (const Result<Backup> kept = backUp(); !kept) {
        return std::unexpected(kept.error());
    }
    const Result<Result<bool>> copied = m_store->read([&](SQLite::Database& here) {
        return (*checked)->read([&](SQLite::Database& there) {
            copyAll(there, here);
            return true;
        });
    });
    if (!copied) {
        return std::unexpected(copied.error());
    }
    return *copied ? Result<void>() : std::unexpected(copied->error());
}

} // namespace berth::workspace
