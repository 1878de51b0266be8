#include "app/cli/InputFile.h"

#include <cerrno>
#include <cstring>
#include <filesystem>
#include <fstream>
#include <iostream>
#include <system_error>

namespace berth::cli {

namespace {

Result<std::string> readStream(std::istream& stream, const std::string& name)
{
    std::string text;
    std::string chunk(64u * 1024, '\0');
    while (stream.read(chunk.data(), static_cast<std::streamsize>(chunk.size())) || stream.gcount() > 0) {
        text.append(chunk, 0, static_cast<std::size_t>(stream.gcount()));
        if (text.size() > kLargestInput) {
            return failure(ErrorCode::FileUnreadable, {name, "it is larger than 256 MiB"});
        }
    }
    return text;
}

} // namespace

std::string inputName(const std::string& path)
{
    return path == "-" ? "Standard input" : path.empty() ? "\"\"" : path;
}

Result<std::string> readInput(const std::string& path)
{
    if (path == "-") {
        return readStream(std::cin, inputName(path));
    }
    std::error_code problem;
    if (!std::filesystem::is_regular_file(path, problem)) {
        const bool folder = std::filesystem::is_directory(path, problem);
        const std::string reason = problem ? problem.message() : folder ? "folder" : "not-a-file";
        return failure(ErrorCode::FileUnreadable, {inputName(path), reason});
    }
    errno = 0;
    std::ifstream file(path, std::ios::binary);
    if (!file) {
        return failure(ErrorCode::FileUnreadable, {path, std::strerror(errno)});
    }
    return readStream(file, path);
}

} // namespace berth::cli
