#include "core/catalog/CatalogPath.h"

#include <cstdlib>
#include <filesystem>
#include <vector>

namespace berth::catalog {
namespace {

constexpr const char* kVariable = "BERTH_CATALOG";
constexpr const char* kBesideProgram = "../share/berth/catalog.sqlite";
constexpr const char* kInstalled = "/usr/share/berth/catalog.sqlite";
constexpr const char* kRunningProgram = "/proc/self/exe"; // Linux

bool isFile(const std::filesystem::path& path)
{
    std::error_code problem;
    return std::filesystem::is_regular_file(path, problem);
}

} // namespace

Result<std::string> findCatalogFile(const char* fromEnvironment, const std::string& programFolder)
{
    if (fromEnvironment != nullptr && *fromEnvironment != '\0') {
        std::error_code problem;
        const bool folder = std::filesystem::is_directory(fromEnvironment, problem);
        return isFile(fromEnvironment)
            ? Result<std::string>(fromEnvironment)
            : failure(ErrorCode::CatalogUnreadable, {fromEnvironment, folder ? "folder" : "missing"});
    }
    const std::filesystem::path beside = (std::filesystem::path(programFolder) / kBesideProgram).lexically_normal();
    if (!programFolder.empty() && isFile(beside)) {
        return beside.string();
    }
    return isFile(kInstalled) ? Result<std::string>(kInstalled)
                              : failure(ErrorCode::CatalogUnreadable, {beside.string(), "missing"});
}

Result<std::string> findCatalogFile()
{
    std::error_code problem;
    const std::filesystem::path program = std::filesystem::read_symlink(kRunningProgram, problem);
    return findCatalogFile(std::getenv(kVariable), program.parent_path().string());
}

} // namespace berth::catalog
