#include "core/base/File.h"

#include <cstdint>
#include <filesystem>
#include <fstream>
#include <system_error>

namespace berth {

Result<std::string> readFile(const std::string& path, std::size_t mostBytes)
{
    const auto refuse = [&path](const char* reason) {
        return failure(ErrorCode::FileUnreadable, {path, reason});
    };
    std::error_code problem;
    const auto status = std::filesystem::status(path, problem);
    if (!std::filesystem::exists(status)) {
        return refuse("missing");
    }
    if (!std::filesystem::is_regular_file(status)) {
        return refuse("no-regular-file");
    }
    const std::uintmax_t size = std::filesystem::file_size(path, problem);
    if (problem) {
        return refuse("read-failed");
    }
    if (size > mostBytes) {
        return refuse("too-large");
    }
    std::ifstream file(path, std::ios::binary);
    std::string bytes(static_cast<std::size_t>(size), '\0');
    if (!file.read(bytes.data(), static_cast<std::streamsize>(bytes.size()))) {
        return refuse("read-failed");
    }
    return bytes;
}

} // namespace berth
