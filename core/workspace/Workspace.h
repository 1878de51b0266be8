// What the user makes, and where it is kept. Every call that changes something happens as a whole or not at all, and
// has reached the disk when it returns. Safe from any thread; calls wait for each other.
// Errors of all calls: WorkspaceUnwritable {place, reason}, WorkspaceDamaged {place, what}; the reasons are disk-full,
// read-only, locked, too-large, failed.
#pragma once

#include "core/base/Result.h"
#include "core/workspace/Types.h"

#include <optional>
#include <string>
#include <vector>

namespace berth::workspace {

inline constexpr std::size_t kMostRecent = 50; // older ones are forgotten
inline constexpr std::size_t kMostNotifications = 500;
inline constexpr std::size_t kMostBackups = 10; // of those made by day or by hand; ones before migrations stay

// Longest value that is kept: a logo as text is the longest there is.
inline constexpr std::size_t kMostValueBytes = std::size_t{4} << 20;

class Workspace
{
public:
    virtual ~Workspace() = default;

    // Overrides, by table, id and column.
    [[nodiscard]] virtual Result<std::vector<OwnFact>> facts() const = 0;
    [[nodiscard]] virtual Result<void> putFacts(const std::vector<OwnFact>& facts) = 0;
    [[nodiscard]] virtual Result<void> removeFact(const std::string& table, const std::string& id,
                                                  const std::string& column) = 0;
    [[nodiscard]] Result<void> putFact(const OwnFact& fact) { return putFacts({fact}); }

    // Own entries, by table and id; putting replaces all cells of an entry.
    [[nodiscard]] virtual Result<std::vector<OwnRow>> rows() const = 0;
    [[nodiscard]] virtual Result<void> putRows(const std::vector<OwnRow>& rows) = 0;
    [[nodiscard]] virtual Result<void> removeRows(const std::string& table, const std::vector<std::string>& ids) = 0;
    [[nodiscard]] Result<void> putRow(const OwnRow& row) { return putRows({row}); }
    [[nodiscard]] Result<void> removeRow(const std::string& table, const std::string& id)
    {
        return removeRows(table, {id});
    }

    // By key; a key is never given twice, so that putting back what was removed restores it.
    [[nodiscard]] virtual Result<std::vector<SavedConfiguration>> configurations() const = 0;
    [[nodiscard]] virtual Result<std::int64_t> putConfiguration(const SavedConfiguration& configuration) = 0;
    [[nodiscard]] virtual Result<void> removeConfiguration(std::int64_t key) = 0;
    // All that are only pinned, in their order, in place of those that were.
    [[nodiscard]] virtual Result<void> replacePinned(const std::vector<SavedConfiguration>& pinned) = 0;

    // Texts under names, such as defaults of costs and the company's data.
    [[nodiscard]] virtual Result<Fields> settings() const = 0;
    [[nodiscard]] virtual Result<void> putSettings(const Fields& settings) = 0;
    [[nodiscard]] virtual Result<void> removeSetting(const std::string& name) = 0;
    [[nodiscard]] Result<void> putSetting(const std::string& name, const std::string& value)
    {
        return putSettings({{name, value}});
    }

    // The last requirement, field by field.
    [[nodiscard]] virtual Result<Fields> requirement() const = 0;
    [[nodiscard]] virtual Result<void> putRequirement(const Fields& requirement) = 0;

    // Latest first; one entry for each kind and id.
    [[nodiscard]] virtual Result<std::vector<RecentItem>> recent() const = 0;
    [[nodiscard]] virtual Result<void> putRecent(const RecentItem& item) = 0;
    [[nodiscard]] virtual Result<void> removeRecent(const std::string& kind, const std::string& id) = 0;

    // Latest first.
    [[nodiscard]] virtual Result<std::vector<Notification>> notifications() const = 0;
    [[nodiscard]] virtual Result<std::int64_t> putNotification(const Notification& notification) = 0;
    [[nodiscard]] virtual Result<void> removeNotifications() = 0;

    // Latest first. Restoring makes a backup of what is replaced; a backup that is no workspace, damaged or of a newer
    // Berth is refused (errors as of opening) and nothing changes.
    [[nodiscard]] virtual std::vector<Backup> backups() const = 0;
    [[nodiscard]] virtual Result<Backup> backUp() = 0;
    [[nodiscard]] virtual Result<void> restore(const std::string& backup) = 0;

    // The file; empty if everything is forgotten at the end of the program.
    [[nodiscard]] virtual std::string path() const = 0;
    [[nodiscard]] virtual std::int64_t bytes() const = 0;
};

} // namespace berth::workspace
