#include "app/cli/ReportTarget.h"

#include <algorithm>
#include <array>
#include <filesystem>
#include <fstream>
#include <string_view>

namespace berth::cli {

namespace {

constexpr std::string_view kEnding = ".pdf";
constexpr std::string_view kFirstBytes = "%PDF-"; // ISO 32000-1, 7.5.2

bool endsAsReport(const std::string& path)
{
    std::string ending = std::filesystem::path(path).extension().string();
    std::transform(ending.begin(), ending.end(), ending.begin(), [](char letter) {
        return letter >= 'A' && letter <= 'Z' ? static_cast<char>(letter + 32) : letter;
    });
    return ending == kEnding;
}

// Why a file that is there may not be replaced; empty: it may. Nothing is lost with an empty one, such as of mktemp.
std::string keptBecause(const std::string& path)
{
    std::array<char, kFirstBytes.size()> first{};
    std::ifstream file(path, std::ios::binary);
    if (!file.is_open()) {
        return "no-pdf-known";
    }
    file.read(first.data(), static_cast<std::streamsize>(first.size()));
    const auto read = static_cast<std::size_t>(file.gcount());
    return read == 0 || std::string_view(first.data(), read) == kFirstBytes ? "" : "no-pdf";
}

Result<void> checkReportTarget(const std::string& path)
{
    std::error_code problem;
    const bool exists = std::filesystem::exists(path, problem);
    if (exists && !std::filesystem::is_regular_file(path, problem)) {
        const bool folder = std::filesystem::is_directory(path, problem);
        return failure(ErrorCode::FileUnwritable, {path, folder ? "folder" : "not-a-file"});
    }
    if (!endsAsReport(path)) {
        return failure(ErrorCode::FileUnwritable, {path, "no-pdf-name"});
    }
    const std::string reason = exists ? keptBecause(path) : std::string();
    return reason.empty() ? Result<void>() : failure(ErrorCode::FileUnwritable, {path, reason});
}

} // namespace

void addReportOption(CLI::App& command, std::string& path, const std::string& description)
{
    command.add_option("--report", path, description)->check([](const std::string& typed) {
        return typed.empty() || typed == "-" ? "needs the name of a file, such as sizing.pdf." : std::string();
    });
}

Result<void> readyToReport(const Session& session, const std::string& path)
{
    if (path.empty()) {
        return {};
    }
    if (auto target = checkReportTarget(path); !target) {
        return target;
    }
    return session.writeReport != nullptr ? Result<void>() : std::unexpected(handOverToTwin(session.arguments, path));
}

} // namespace berth::cli
