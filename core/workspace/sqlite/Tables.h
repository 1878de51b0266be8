// The statements behind each kind of thing that a workspace keeps. All of them may throw SQLite::Exception; the caller
// holds the transaction.
#pragma once

#include "core/workspace/Types.h"

#include <SQLiteCpp/Database.h>
#include <cstdint>
#include <string>
#include <vector>

namespace berth::workspace::tables {

[[nodiscard]] std::vector<OwnFact> facts(SQLite::Database& database);
void putFact(SQLite::Database& database, const OwnFact& fact);
void removeFact(SQLite::Database& database, const std::string& table, const std::string& id, const std::string& column);

[[nodiscard]] std::vector<OwnRow> rows(SQLite::Database& database);
void putRow(SQLite::Database& database, const OwnRow& row);
void removeRow(SQLite::Database& database, const std::string& table, const std::string& id);

[[nodiscard]] std::vector<SavedConfiguration> configurations(SQLite::Database& database);
[[nodiscard]] std::int64_t putConfiguration(SQLite::Database& database, const SavedConfiguration& configuration);
void removeConfiguration(SQLite::Database& database, std::int64_t key);
void replacePinned(SQLite::Database& database, const std::vector<SavedConfiguration>& pinned);

[[nodiscard]] Fields settings(SQLite::Database& database);
void putSetting(SQLite::Database& database, const std::string& name, const std::string& value);
void removeSetting(SQLite::Database& database, const std::string& name);

[[nodiscard]] Fields requirement(SQLite::Database& database);
void putRequirement(SQLite::Database& database, const Fields& requirement);

[[nodiscard]] std::vector<RecentItem> recent(SQLite::Database& database);
void putRecent(SQLite::Database& database, const RecentItem& item);
void removeRecent(SQLite::Database& database, const std::string& kind, const std::string& id);

[[nodiscard]] std::vector<Notification> notifications(SQLite::Database& database);
[[nodiscard]] std::int64_t putNotification(SQLite::Database& database, const Notification& notification);
void removeNotifications(SQLite::Database& database);

} // namespace berth::workspace::tables
