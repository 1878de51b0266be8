// What a price can be of: finds what a list means by a name that the catalogue does not have. Pure.
#pragma once

#include "core/catalog/Catalog.h"

#include <string>
#include <string_view>

namespace berth::catalog {

// Ids of at most three entries whose ids and names share words with the name, those of the rarest words first (each
// word weighs one by the number of entries that have it); joined by ", ". Empty: none shares a word.
[[nodiscard]] std::string nearestItems(const Catalog& catalog, std::string_view name);

} // namespace berth::catalog
