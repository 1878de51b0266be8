// What the user makes, as values. Times are UTC, ISO 8601 to the second ("2026-11-22T07:45:00Z"). Texts are UTF-8 and
// may hold anything a person can type or paste; whoever shows them shows plain text.
#pragma once

#include "core/sizing/SizingRequest.h"

#include <cstdint>
#include <string>
#include <utility>
#include <vector>

namespace berth::workspace {

// Names and values, in an order that is kept.
using Fields = std::vector<std::pair<std::string, std::string>>;

// Overrides one shipped cell. Table, id and column are those of resources/catalog; the value is written as there.
struct OwnFact
{
    std::string table;
    std::string id;
    std::string column;
    std::string value; // empty: not known
    std::string source;
    std::string why;
    std::string changedAt; // empty when put: now

    friend bool operator==(const OwnFact&, const OwnFact&) = default;
};

// An entry of one's own; cells by column name.
struct OwnRow
{
    std::string table;
    std::string id;
    Fields cells;
    std::string changedAt; // empty when put: now

    friend bool operator==(const OwnRow&, const OwnRow&) = default;
};

// A configuration that was saved under a name, pinned for comparison, or both.
struct SavedConfiguration
{
    std::int64_t key = 0; // 0 when put: a new one
    std::string name;
    sizing::SizingRequest request;
    std::string savedAt; // empty: only pinned
    bool pinned = false;
    int place = 0; // among the pinned ones
    Fields requirement{}; // what the window asked for it, field by field; empty: made elsewhere

    friend bool operator==(const SavedConfiguration&, const SavedConfiguration&) = default;
};

// Something that was opened: what kind, its id, how it called itself.
struct RecentItem
{
    std::string kind;
    std::string id;
    std::string title;
    std::string openedAt; // empty when put: now

    friend bool operator==(const RecentItem&, const RecentItem&) = default;
};

struct Notification
{
    std::int64_t key = 0; // 0 when put: a new one
    std::string text;
    std::string shownAt; // empty when put: now

    friend bool operator==(const Notification&, const Notification&) = default;
};

struct Backup
{
    std::string path;
    std::string madeAt;
    std::int64_t bytes = 0;
};

} // namespace berth::workspace
