#include "app/cli/Report.h"

#include "core/catalog/CatalogPath.h"

#include <unistd.h>

#include <cerrno>
#include <cstdlib>
#include <cstring>
#include <filesystem>

namespace berth::cli {

Error handOverToTwin(char** argv, const std::string& path)
{
    std::error_code ignored;
    const std::filesystem::path program = std::filesystem::read_symlink("/proc/self/exe", ignored);
    const std::filesystem::path twin = program.parent_path().parent_path() / "libexec" / "berth" / "berth-report";
    if (const auto catalogFile = catalog::findCatalogFile(); catalogFile) {
        setenv("BERTH_CATALOG", catalogFile->c_str(), 1); // the twin lies in another folder
    }
    execv(twin.c_str(), argv);
    return {ErrorCode::FileUnwritable, {path, "no-twin " + twin.string() + ": " + std::strerror(errno)}, {}};
}

} // namespace berth::cli
