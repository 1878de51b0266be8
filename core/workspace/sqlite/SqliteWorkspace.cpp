#include "core/workspace/sqlite/SqliteWorkspace.h"

#include "core/workspace/sqlite/Tables.h"

#include <algorithm>
#include <array>
#include <filesystem>

namespace berth::workspace {

using SQLite::Database;

namespace {

// A single value longer than what is kept; SQLite's own limit is for whole rows.
Result<void> checkLengths(const std::string& place, const Fields& fields)
{
    const bool fit =
        std::all_of(fields.begin(), fields.end(), [](const auto& f) { return f.second.size() <= kMostValueBytes; });
    return fit ? Result<void>() : failure(ErrorCode::WorkspaceUnwritable, {place, "too-large"});
}

} // namespace

Result<std::vector<OwnFact>> SqliteWorkspace::facts() const
{
    return m_store->read(tables::facts);
}

Result<void> SqliteWorkspace::putFacts(const std::vector<OwnFact>& facts)
{
    return m_store->write([&](Database& database) {
        for (const OwnFact& fact : facts) {
            tables::putFact(database, fact);
        }
    });
}

Result<void> SqliteWorkspace::removeFact(const std::string& table, const std::string& id, const std::string& column)
{
    return m_store->write([&](Database& database) { tables::removeFact(database, table, id, column); });
}

Result<std::vector<OwnRow>> SqliteWorkspace::rows() const
{
    return m_store->read(tables::rows);
}

Result<void> SqliteWorkspace::putRows(const std::vector<OwnRow>& rows)
{
    return m_store->write([&](Database& database) {
        for (const OwnRow& row : rows) {
            tables::putRow(database, row);
        }
    });
}

Result<void> SqliteWorkspace::removeRows(const std::string& table, const std::vector<std::string>& ids)
{
    return m_store->write([&](Database& database) {
        for (const std::string& id : ids) {
            tables::removeRow(database, table, id);
        }
    });
}

Result<std::vector<SavedConfiguration>> SqliteWorkspace::configurations() const
{
    return m_store->read(tables::configurations);
}

Result<std::int64_t> SqliteWorkspace::putConfiguration(const SavedConfiguration& configuration)
{
    return m_store->write([&](Database& database) { return tables::putConfiguration(database, configuration); });
}

Result<void> SqliteWorkspace::removeConfiguration(std::int64_t key)
{
    return m_store->write([&](Database& database) { tables::removeConfiguration(database, key); });
}

Result<void> SqliteWorkspace::replacePinned(const std::vector<SavedConfiguration>& pinned)
{
    return m_store->write([&](Database& database) { tables::replacePinned(database, pinned); });
}

Result<Fields> SqliteWorkspace::settings() const
{
    return m_store->read(tables::settings);
}

Result<void> SqliteWorkspace::putSettings(const Fields& settings)
{
    if (Result<void> fit = checkLengths(path(), settings); !fit) {
        return fit;
    }
    return m_store->write([&](Database& database) {
        for (const auto& [name, value] : settings) {
            tables::putSetting(database, name, value);
        }
    });
}

Result<void> SqliteWorkspace::removeSetting(const std::string& name)
{
    return m_store->write([&](Database& database) { tables::removeSetting(database, name); });
}

Result<Fields> SqliteWorkspace::requirement() const
{
    return m_store->read(tables::requirement);
}

Result<void> SqliteWorkspace::putRequirement(const Fields& requirement)
{
    return m_store->write([&](Database& database) { tables::putRequirement(database, requirement); });
}

Result<std::vector<RecentItem>> SqliteWorkspace::recent() const
{
    return m_store->read(tables::recent);
}

Result<void> SqliteWorkspace::putRecent(const RecentItem& item)
{
    return m_store->write([&](Database& database) { tables::putRecent(database, item); });
}

Result<void> SqliteWorkspace::removeRecent(const std::string& kind, const std::string& id)
{
    return m_store->write([&](Database& database) { tables::removeRecent(database, kind, id); });
}

Result<std::vector<Notification>> SqliteWorkspace::notifications() const
{
    return m_store->read(tables::notifications);
}

Result<std::int64_t> SqliteWorkspace::putNotification(const Notification& notification)
{
    return m_store->write([&](Database& database) { return tables::putNotification(database, notification); });
}

Result<void> SqliteWorkspace::removeNotifications()
{
    return m_store->write(tables::removeNotifications);
}

std::int64_t SqliteWorkspace::bytes() const
{
    std::int64_t sum = 0;
    for (const char* part : std::array{"", "-wal"}) {
        std::error_code problem;
        const std::uintmax_t bytes = std::filesystem::file_size(path() + part, problem);
        sum += problem ? 0 : static_cast<std::int64_t>(bytes);
    }
    return sum;
}

} // namespace berth::workspace
