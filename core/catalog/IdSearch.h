// Finding an entry by what a person typed; the rules are stated in Catalog.h.
#pragma once

#include "core/base/Result.h"

#include <span>
#include <string_view>

namespace berth::catalog {

struct Searchable
{
    std::string_view id;
    std::string_view name; // empty: none
};

// Place of the entry. `unknown` is the code for "no such entry".
[[nodiscard]] Result<std::size_t> findId(std::span<const Searchable> entries, std::string_view asked,
                                         ErrorCode unknown);

// Insertions, deletions, replacements and swaps of neighbours that turn one text into the other (optimal string
// alignment; Damerau 1964, Levenshtein 1966).
[[nodiscard]] std::size_t editDistance(std::string_view left, std::string_view right);

} // namespace berth::catalog
