// Where the facts of one catalogue row come from. A row has one source text and date; single fields that are
// known only from memory are listed by column name and must be shown as unverified.
#pragma once

#include <algorithm>
#include <string>
#include <string_view>
#include <vector>

namespace berth {

// The source of an entry whose maker, the user, states none.
inline constexpr std::string_view kOwnEntry = "own entry";

struct Provenance
{
    std::string source; // publications, separated by " | "
    std::string date; // ISO date on which the source was read or is dated
    std::vector<std::string> unverified; // column names; "*" for the whole row

    [[nodiscard]] bool isVerified(std::string_view column) const
    {
        return std::none_of(unverified.begin(), unverified.end(),
                            [&](const std::string& name) { return name == "*" || name == column; });
    }
};

} // namespace berth
