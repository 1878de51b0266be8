// The user's own file on disk: opened, made, brought up to date, and moved out of the way when it is damaged.
#pragma once

#include "core/workspace/Workspace.h"
#include "core/workspace/sqlite/Migrations.h"

#include <memory>
#include <span>
#include <string>

namespace berth::workspace {

// Opens the file or makes it. It is checked as a whole before it is believed, and brought to the present version after
// a backup in the folder "backups" beside it. Errors: WorkspaceUnreadable {path, reason} where the file is something
// else, WorkspaceNewer {path, found, wanted} where a newer Berth wrote it, WorkspaceDamaged, WorkspaceUnwritable; the
// file stays as it is.
[[nodiscard]] Result<std::unique_ptr<Workspace>> openWorkspace(const std::string& path);

// The same with other steps, so that steps can be tested before there are two.
[[nodiscard]] Result<std::unique_ptr<Workspace>> openWorkspace(const std::string& path,
                                                               std::span<const Migration> steps);

// One that is forgotten when it goes: for tests, and for when there is no place to keep anything.
[[nodiscard]] std::unique_ptr<Workspace> makeTemporaryWorkspace();

// Gives a file that cannot be used, and what SQLite keeps beside it, a name with the date, so that nothing is lost and
// openWorkspace makes a fresh one. The new name. Errors: WorkspaceUnwritable {path, reason}.
[[nodiscard]] Result<std::string> moveAside(const std::string& path);

} // namespace berth::workspace
