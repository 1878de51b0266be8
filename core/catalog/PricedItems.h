// What a price can be of: finds what a list means by a name that the catalogue does not have. Pure.
#pragma once

#include "core/catalog/Catalog.h"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace berth::catalog {

// The id of what is called by its id or name, in any case; the name as it stands where nothing is.
[[nodiscard]] std::string itemNamed(const Catalog& catalog, const std::string& name);

// What an item is, by the table that has it; of the three prices that a network has, that of the switch. Nothing: there
// is no such item.
[[nodiscard]] std::optional<cost::PricedKind> pricedKind(const Catalog& catalog, const std::string& item);

// Ids of at most three entries whose ids and names share words with the name, those of the rarest words first (each
// word weighs one by the number of entries that have it). Empty: none shares a word.
[[nodiscard]] std::vector<std::string> nearestItems(const Catalog& catalog, std::string_view name);

} // namespace berth::catalog
