// One connection to a workspace, guarded: reads and writes wait for each other, a write is one transaction, and what
// SQLite throws becomes an error.
#pragma once

#include "core/base/Result.h"
#include "core/workspace/sqlite/Migrations.h"

#include <SQLiteCpp/SQLiteCpp.h>
#include <memory>
#include <mutex>
#include <string>
#include <type_traits>

namespace berth::workspace {

// What SQLite refused, as WorkspaceDamaged or WorkspaceUnwritable.
[[nodiscard]] Error storeError(const std::string& place, const SQLite::Exception& problem);

class Store
{
public:
    // `path` empty: in memory. Brings the file to the last of `steps`, calling `beforeMigration(version)` when there is
    // something to lose; its error stops the opening. Errors: WorkspaceUnreadable, WorkspaceNewer, WorkspaceDamaged,
    // WorkspaceUnwritable.
    [[nodiscard]] static Result<std::unique_ptr<Store>> open(const std::string& path, std::span<const Migration> steps,
                                                             std::string backupFolder);

    [[nodiscard]] const std::string& path() const { return m_path; }
    [[nodiscard]] const std::string& backupFolder() const { return m_backupFolder; }
    [[nodiscard]] std::span<const Migration> steps() const { return m_steps; }

    template <class Work>
    [[nodiscard]] auto read(const Work& work) -> Result<std::invoke_result_t<Work, SQLite::Database&>>
    {
        const std::scoped_lock lock(m_mutex);
        try {
            return work(m_database);
        } catch (const SQLite::Exception& problem) {
            return std::unexpected(storeError(m_path, problem));
        }
    }

    // All of it or nothing.
    template <class Work>
    [[nodiscard]] auto write(const Work& work) -> Result<std::invoke_result_t<Work, SQLite::Database&>>
    {
        using Value = std::invoke_result_t<Work, SQLite::Database&>;
        const std::scoped_lock lock(m_mutex);
        try {
            SQLite::Transaction transaction(m_database, SQLite::TransactionBehavior::IMMEDIATE);
            if constexpr (std::is_void_v<Value>) {
                work(m_database);
                transaction.commit();
                return {};
            } else {
                Value value = work(m_database);
                transaction.commit();
                return value;
            }
        } catch (const SQLite::Exception& problem) {
            return std::unexpected(storeError(m_path, problem));
        }
    }

private:
    Store(SQLite::Database database, std::string path, std::span<const Migration> steps, std::string backupFolder)
        : m_database(std::move(database)), m_path(std::move(path)), m_backupFolder(std::move(backupFolder)),
          m_steps(steps)
    { }

    std::mutex m_mutex;
    SQLite::Database m_database;
    std::string m_path;
    std::string m_backupFolder;
    std::span<const Migration> m_steps;
};

} // namespace berth::workspace
