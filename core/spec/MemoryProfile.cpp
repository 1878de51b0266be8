#include "core/spec/MemoryProfile.h"

#include <algorithm>
#include <array>
#include <cctype>
#include <charconv>
#include <optional>

namespace berth::spec {

namespace {

using Version = std::array<int, 3>;

bool isDigit(char c)
{
    return std::isdigit(static_cast<unsigned char>(c)) != 0;
}

int numberAt(std::string_view text, std::size_t& at)
{
    int number = 0;
    const auto [end, error] = std::from_chars(text.data() + at, text.data() + text.size(), number);
    at = static_cast<std::size_t>(end - text.data());
    return error == std::errc() ? number : 0;
}

// "1.2" or "1.2.3" at `at`; nothing if there is no dot between digits.
std::optional<Version> versionAt(std::string_view text, std::size_t at)
{
    Version version{};
    version[0] = numberAt(text, at);
    for (std::size_t part = 1; part < version.size(); ++part) {
        if (at + 1 >= text.size() || text[at] != '.' || !isDigit(text[at + 1])) {
            return part > 1 ? std::optional(version) : std::nullopt;
        }
        ++at;
        version[part] = numberAt(text, at);
    }
    return version;
}

bool isDevelopment(std::string_view text)
{
    return text.find("rc") != std::string_view::npos;
}

std::optional<Version> versionIn(std::string_view text)
{
    for (std::size_t at = 0; at < text.size(); ++at) {
        const bool starts = isDigit(text[at]) && (at == 0 || (!isDigit(text[at - 1]) && text[at - 1] != '.'));
        if (!starts) {
            continue;
        }
        if (auto version = versionAt(text, at)) {
            if (isDevelopment(text)) {
                version = Version{(*version)[0], (*version)[1] + 1, 0};
            }
            return version;
        }
    }
    return std::nullopt;
}

constexpr std::array<std::string_view, 12> kMonths = {"Jan", "Feb", "Mar", "Apr", "May", "Jun",
                                                      "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"};

// "2026-08", "2026-08-01" as they stand; "Aug 2026" becomes "2026-08". Empty: no date.
std::string dateIn(std::string_view text)
{
    constexpr std::size_t kYear = 4, kMonth = 7, kDay = 10;
    const auto isYear = [&](std::size_t at) {
        return at + kYear <= text.size() && text.substr(at, 2) == "20" && isDigit(text[at + 2])
            && isDigit(text[at + 3]);
    };
    for (std::size_t at = 0; at < text.size(); ++at) {
        if (isYear(at) && at + kMonth <= text.size() && text[at + kYear] == '-') {
            return std::string(text.substr(at, at + kDay <= text.size() && text[at + kMonth] == '-' ? kDay : kMonth));
        }
        for (std::size_t month = 0; month < kMonths.size(); ++month) {
            if (text.substr(at, 3) == kMonths[month] && isYear(at + kMonths[month].size() + 1)) {
                const std::string number = std::to_string(month + 1);
                return std::string(text.substr(at + 4, kYear)) + (number.size() < 2 ? "-0" : "-") + number;
            }
        }
    }
    return {};
}

bool holds(const MemoryProfile& profile, const Version& version)
{
    const auto from = versionIn(profile.fromVersion);
    const auto until = versionIn(profile.untilVersion);
    return (!from || *from <= version) && (!until || version < *until);
}

} // namespace

const MemoryProfile* findMemoryProfile(std::span<const MemoryProfile> profiles, const EngineId& engine,
                                       std::string_view versionText)
{
    const std::optional<Version> version = versionIn(versionText);
    const std::string date = version ? std::string() : dateIn(versionText);
    const MemoryProfile* best = nullptr;
    for (const MemoryProfile& profile : profiles) {
        if (profile.engine != engine) {
            continue;
        }
        if (version && holds(profile, *version)) {
            return &profile;
        }
        // Ranges are ordered by date: the last that had begun; a profile without date is the first.
        const bool begun = date.empty() || profile.fromDate.empty() || profile.fromDate <= date;
        if (begun && (best == nullptr || best->fromDate <= profile.fromDate)) {
            best = &profile;
        }
    }
    return best;
}

} // namespace berth::spec
