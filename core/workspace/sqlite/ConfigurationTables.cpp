#include "core/workspace/RequestFields.h"
#include "core/workspace/sqlite/Tables.h"
#include "core/workspace/sqlite/Text.h"

namespace berth::workspace::tables {
namespace {

constexpr const char* kRequest = "request";
constexpr const char* kRequirement = "requirement";

Fields fieldsOf(SQLite::Database& database, std::int64_t key, const char* part)
{
    SQLite::Statement all(
        database, "SELECT name, value FROM configuration_field WHERE configuration = ? AND part = ? ORDER BY place");
    SQLite::bind(all, key, part);
    Fields fields;
    while (all.executeStep()) {
        fields.emplace_back(text(all, 0), text(all, 1));
    }
    return fields;
}

void putFields(SQLite::Database& database, std::int64_t key, const char* part, const Fields& fields)
{
    SQLite::Statement insert(database,
                             "INSERT OR REPLACE INTO configuration_field(configuration, part, place, name, value)"
                             " VALUES(?, ?, ?, ?, ?)");
    int place = 0;
    for (const auto& [name, value] : fields) {
        SQLite::bind(insert, key, part, place++, name, value);
        insert.exec();
        insert.reset();
    }
}

} // namespace

std::vector<SavedConfiguration> configurations(SQLite::Database& database)
{
    SQLite::Statement all(database, "SELECT key, name, saved_at, pinned, place FROM configuration ORDER BY key");
    std::vector<SavedConfiguration> found;
    while (all.executeStep()) {
        const std::int64_t key = all.getColumn(0).getInt64();
        found.push_back({.key = key,
                         .name = text(all, 1),
                         .request = requestOf(fieldsOf(database, key, kRequest)),
                         .savedAt = text(all, 2),
                         .pinned = all.getColumn(3).getInt() != 0,
                         .place = all.getColumn(4).getInt(),
                         .requirement = fieldsOf(database, key, kRequirement)});
    }
    return found;
}

std::int64_t putConfiguration(SQLite::Database& database, const SavedConfiguration& configuration)
{
    std::int64_t key = configuration.key;
    if (key == 0) {
        execute(database, "INSERT INTO configuration(name, saved_at, pinned, place) VALUES(?, ?, ?, ?)",
                configuration.name, configuration.savedAt, configuration.pinned ? 1 : 0, configuration.place);
        key = database.getLastInsertRowid();
    } else {
        removeConfiguration(database, key);
        execute(database, "INSERT INTO configuration(key, name, saved_at, pinned, place) VALUES(?, ?, ?, ?, ?)", key,
                configuration.name, configuration.savedAt, configuration.pinned ? 1 : 0, configuration.place);
    }
    putFields(database, key, kRequest, requestFields(configuration.request));
    putFields(database, key, kRequirement, configuration.requirement);
    return key;
}

void removeConfiguration(SQLite::Database& database, std::int64_t key)
{
    execute(database, "DELETE FROM configuration_field WHERE configuration = ?", key);
    execute(database, "DELETE FROM configuration WHERE key = ?", key);
}

void replacePinned(SQLite::Database& database, const std::vector<SavedConfiguration>& pinned)
{
    database.exec("DELETE FROM configuration_field WHERE configuration IN"
                  " (SELECT key FROM configuration WHERE pinned = 1 AND saved_at = '')");
    database.exec("DELETE FROM configuration WHERE pinned = 1 AND saved_at = ''");
    for (SavedConfiguration configuration : pinned) {
        configuration.key = 0; // the order of the keys is theirs
        configuration.pinned = true;
        configuration.savedAt.clear();
        static_cast<void>(putConfiguration(database, configuration));
    }
}

Fields requirement(SQLite::Database& database)
{
    SQLite::Statement all(database, "SELECT name, value FROM requirement_field ORDER BY place");
    Fields fields;
    while (all.executeStep()) {
        fields.emplace_back(text(all, 0), text(all, 1));
    }
    return fields;
}

void putRequirement(SQLite::Database& database, const Fields& requirement)
{
    database.exec("DELETE FROM requirement_field");
    SQLite::Statement insert(database, "INSERT OR REPLACE INTO requirement_field(name, place, value) VALUES(?, ?, ?)");
    int place = 0;
    for (const auto& [name, value] : requirement) {
        SQLite::bind(insert, name, place++, value);
        insert.exec();
        insert.reset();
    }
}

} // namespace berth::workspace::tables
