#include "core/workspace/Workspace.h"
#include "core/workspace/sqlite/Tables.h"
#include "core/workspace/sqlite/Text.h"

namespace berth::workspace::tables {

Fields settings(SQLite::Database& database)
{
    SQLite::Statement all(database, "SELECT name, value FROM setting ORDER BY name");
    Fields fields;
    while (all.executeStep()) {
        fields.emplace_back(text(all, 0), text(all, 1));
    }
    return fields;
}

void putSetting(SQLite::Database& database, const std::string& name, const std::string& value)
{
    execute(database, "INSERT OR REPLACE INTO setting(name, value) VALUES(?, ?)", name, value);
}

void removeSetting(SQLite::Database& database, const std::string& name)
{
    execute(database, "DELETE FROM setting WHERE name = ?", name);
}

std::vector<RecentItem> recent(SQLite::Database& database)
{
    SQLite::Statement all(database,
                          "SELECT kind, id, title, opened_at FROM recent ORDER BY opened_at DESC, rowid DESC");
    std::vector<RecentItem> found;
    while (all.executeStep()) {
        found.push_back({.kind = text(all, 0), .id = text(all, 1), .title = text(all, 2), .openedAt = text(all, 3)});
    }
    return found;
}

void putRecent(SQLite::Database& database, const RecentItem& item)
{
    execute(database, "INSERT OR REPLACE INTO recent(kind, id, title, opened_at) VALUES(?, ?, ?, ?)", item.kind,
            item.id, item.title, timeOrNow(item.openedAt));
    execute(database,
            "DELETE FROM recent WHERE rowid NOT IN"
            " (SELECT rowid FROM recent ORDER BY opened_at DESC, rowid DESC LIMIT ?)",
            static_cast<std::int64_t>(kMostRecent));
}

void removeRecent(SQLite::Database& database, const std::string& kind, const std::string& id)
{
    execute(database, "DELETE FROM recent WHERE kind = ? AND id = ?", kind, id);
}

std::vector<Notification> notifications(SQLite::Database& database)
{
    SQLite::Statement all(database, "SELECT key, text, shown_at FROM notification ORDER BY key DESC");
    std::vector<Notification> found;
    while (all.executeStep()) {
        found.push_back({.key = all.getColumn(0).getInt64(), .text = text(all, 1), .shownAt = text(all, 2)});
    }
    return found;
}

std::int64_t putNotification(SQLite::Database& database, const Notification& notification)
{
    execute(database, "INSERT INTO notification(text, shown_at) VALUES(?, ?)", notification.text,
            timeOrNow(notification.shownAt));
    const std::int64_t key = database.getLastInsertRowid();
    execute(database, "DELETE FROM notification WHERE key <= ?", key - static_cast<std::int64_t>(kMostNotifications));
    return key;
}

void removeNotifications(SQLite::Database& database)
{
    database.exec("DELETE FROM notification");
}

} // namespace berth::workspace::tables
