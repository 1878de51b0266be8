#include "core/workspace/sqlite/Migrations.h"

#include <array>

namespace berth::workspace {
namespace {

// Columns are called table_name and column_name because table and column are words of SQL. Keys that people may want
// back after removing something are never given twice. `place` keeps the order in which fields were put.
constexpr const char* kFirst = R"sql(
CREATE TABLE setting(
    name TEXT PRIMARY KEY,
    value TEXT NOT NULL
) STRICT;

CREATE TABLE own_fact(
    table_name TEXT NOT NULL,
    id TEXT NOT NULL,
    column_name TEXT NOT NULL,
    value TEXT NOT NULL,
    source TEXT NOT NULL,
    why TEXT NOT NULL,
    changed_at TEXT NOT NULL,
    PRIMARY KEY(table_name, id, column_name)
) STRICT;

CREATE TABLE own_row(
    table_name TEXT NOT NULL,
    id TEXT NOT NULL,
    changed_at TEXT NOT NULL,
    PRIMARY KEY(table_name, id)
) STRICT;

CREATE TABLE own_cell(
    table_name TEXT NOT NULL,
    id TEXT NOT NULL,
    place INTEGER NOT NULL,
    column_name TEXT NOT NULL,
    value TEXT NOT NULL,
    PRIMARY KEY(table_name, id, column_name),
    FOREIGN KEY(table_name, id) REFERENCES own_row(table_name, id)
) STRICT;

CREATE TABLE configuration(
    key INTEGER PRIMARY KEY AUTOINCREMENT,
    name TEXT NOT NULL,
    saved_at TEXT NOT NULL,
    pinned INTEGER NOT NULL CHECK(pinned IN (0, 1)),
    place INTEGER NOT NULL
) STRICT;

CREATE TABLE configuration_field(
    configuration INTEGER NOT NULL REFERENCES configuration(key),
    part TEXT NOT NULL CHECK(part IN ('request', 'requirement')),
    place INTEGER NOT NULL,
    name TEXT NOT NULL,
    value TEXT NOT NULL,
    PRIMARY KEY(configuration, part, name)
) STRICT;

CREATE TABLE requirement_field(
    name TEXT PRIMARY KEY,
    place INTEGER NOT NULL,
    value TEXT NOT NULL
) STRICT;

CREATE TABLE recent(
    kind TEXT NOT NULL,
    id TEXT NOT NULL,
    title TEXT NOT NULL,
    opened_at TEXT NOT NULL,
    PRIMARY KEY(kind, id)
) STRICT;

CREATE TABLE notification(
    key INTEGER PRIMARY KEY AUTOINCREMENT,
    text TEXT NOT NULL,
    shown_at TEXT NOT NULL
) STRICT;
)sql";

constexpr std::array kMigrations = {Migration{1, kFirst}};

} // namespace

std::span<const Migration> migrations()
{
    return kMigrations;
}

} // namespace berth::workspace
