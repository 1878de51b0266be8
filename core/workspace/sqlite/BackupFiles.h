// Copies of a workspace in a folder of their own, one file each, named after the time they were made.
#pragma once

#include "core/base/Result.h"
#include "core/workspace/Types.h"

#include <SQLiteCpp/Database.h>
#include <string>
#include <vector>

namespace berth::workspace {

// Writes a new file and puts it in place in one step. A mark, such as "before-2", stands in the name and keeps the copy
// from being removed with the old ones. May throw SQLite::Exception. Errors: WorkspaceUnwritable {folder, reason}.
[[nodiscard]] Result<Backup> copyToBackup(SQLite::Database& database, const std::string& folder,
                                          const std::string& mark = {});

// Replaces everything in `target` by what is in `source`, in one transaction of the target. Throws SQLite::Exception.
void copyAll(SQLite::Database& source, SQLite::Database& target);

// Latest first.
[[nodiscard]] std::vector<Backup> backupsIn(const std::string& folder);

// All but the latest `kept` of those without a mark.
void removeOldBackups(const std::string& folder, std::size_t kept);

} // namespace berth::workspace
