#include "app/cli/InputFile.h"

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
            return failure(ErrorCode::FileUnreadable, {name, "larger than 256 MiB"});
        }
    }
    return text;
}

} // namespace

Result<std::string> readInput(const std::string& path)
{
    if (path == "-") {
        return readStream(std::cin, "standard input");
    }
    std::error_code problem;
    if (!std::filesystem::is_regular_file(path, problem)) {
        return failure(ErrorCode::FileUnreadable, {path, problem ? problem.message() : "no regular file"});
    }
    std::ifstream file(path, std::ios::binary);
    if (!file) {
        return failure(ErrorCode::FileUnreadable, {path, "no permission"});
    }
    return readStream(file, path);
}

} // namespace berth::cli
