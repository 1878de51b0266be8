#include "core/workspace/WorkspacePath.h"

#include <cstdlib>
#include <filesystem>

namespace berth::workspace {
namespace {

namespace fs = std::filesystem;

constexpr const char* kFile = "berth/workspace.sqlite";

std::string environment(const char* name)
{
    const char* value = std::getenv(name);
    return value == nullptr ? std::string() : std::string(value);
}

} // namespace

std::string workspacePath()
{
    if (std::string given = environment("BERTH_WORKSPACE"); !given.empty()) {
        return given;
    }
    for (const char* name : {"XDG_DATA_HOME", "APPDATA"}) {
        const fs::path folder = environment(name);
        if (folder.is_absolute()) {
            return (folder / kFile).string();
        }
    }
    const fs::path home = environment("HOME");
    return home.is_absolute() ? (home / ".local/share" / kFile).string() : std::string();
}

Result<void> makeFolderOf(const std::string& path)
{
    const fs::path folder = fs::absolute(path).parent_path();
    std::error_code problem;
    if (fs::is_directory(folder, problem)) {
        return {};
    }
    if (fs::create_directories(folder, problem)) {
        fs::permissions(folder, fs::perms::owner_all, problem); // quotes and customers are nobody else's business
    }
    return fs::is_directory(folder, problem) ? Result<void>()
                                             : failure(ErrorCode::WorkspaceUnwritable, {folder.string(), "read-only"});
}

} // namespace berth::workspace
