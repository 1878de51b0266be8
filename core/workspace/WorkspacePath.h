// Where the user's own file is.
#pragma once

#include "core/base/Result.h"

#include <string>

namespace berth::workspace {

// $BERTH_WORKSPACE, or berth/workspace.sqlite in $XDG_DATA_HOME or ~/.local/share (XDG Base Directory Specification
// 0.8), or in %APPDATA%. Empty: there is no home to keep anything in.
[[nodiscard]] std::string workspacePath();

// Makes the folder that is to hold the file, readable by its owner alone, unless it is there.
// Errors: WorkspaceUnwritable {folder, reason}.
[[nodiscard]] Result<void> makeFolderOf(const std::string& path);

} // namespace berth::workspace
