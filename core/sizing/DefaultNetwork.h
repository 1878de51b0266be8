// The network between nodes where a request names none. Look-ups only.
#pragma once

#include "core/catalog/Catalog.h"

namespace berth::sizing {

// The network that the system's row names; otherwise the catalogued one with the rate that the row prints for its
// adapters; without a system or a printed rate, 100 Gb/s per device, which server adapters have reached since 2018.
// nullptr: the catalogue has none of that rate.
[[nodiscard]] const spec::NetworkSpec* defaultNetwork(const catalog::Catalog& catalog, const spec::SystemSpec* system);

} // namespace berth::sizing
