// The day of a catalogue: the newest date of a source of its facts. Pure; thread-safe.
#pragma once

#include "core/catalog/Catalog.h"
#include "core/catalog/Tables.h"

#include <functional>
#include <string_view>

namespace berth::catalog {

// Without the entries for which `isLeftOut` holds, such as the user's own: what they say is no newer edition.
[[nodiscard]] std::string catalogDate(const Catalog& catalog,
                                      const std::function<bool(TableId, std::string_view)>& isLeftOut);

} // namespace berth::catalog
