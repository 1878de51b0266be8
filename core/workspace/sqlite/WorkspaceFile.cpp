#include "core/workspace/sqlite/WorkspaceFile.h"

#include "core/workspace/Clock.h"
#include "core/workspace/sqlite/SqliteWorkspace.h"

#include <algorithm>
#include <array>
#include <filesystem>

namespace berth::workspace {
namespace {

namespace fs = std::filesystem;

std::string backupFolderOf(const std::string& path)
{
    return (fs::absolute(path).parent_path() / "backups").string();
}

} // namespace

Result<std::unique_ptr<Workspace>> openWorkspace(const std::string& path)
{
    return openWorkspace(path, migrations());
}

Result<std::unique_ptr<Workspace>> openWorkspace(const std::string& path, std::span<const Migration> steps)
{
    auto store = Store::open(path, steps, backupFolderOf(path));
    if (!store) {
        return std::unexpected(store.error());
    }
    return std::make_unique<SqliteWorkspace>(std::move(*store));
}

std::unique_ptr<Workspace> makeTemporaryWorkspace()
{
    auto store = Store::open({}, migrations(), {});
    return std::make_unique<SqliteWorkspace>(std::move(store.value())); // fails only without memory
}

Result<std::string> moveAside(const std::string& path)
{
    std::string stamp = utcNow();
    std::replace(stamp.begin(), stamp.end(), ':', '-');
    std::string name = path + ".damaged-" + stamp;
    std::error_code problem;
    fs::rename(path, name, problem);
    if (problem) {
        return failure(ErrorCode::WorkspaceUnwritable, {path, "read-only"});
    }
    for (const char* part : std::array{"-wal", "-shm"}) {
        fs::rename(path + part, name + part, problem); // not there as a rule
    }
    return name;
}

} // namespace berth::workspace
