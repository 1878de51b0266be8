// The processors of a machine as the local speed model sees them. Look-ups only.
#pragma once

#include "core/catalog/Catalog.h"
#include "core/performance/LocalInputs.h"

#include <optional>

namespace berth::sizing {

// Memory rate from the system's row; cores from the processor that its row names, from a count in that text ("32c"), or
// for a family ("2x EPYC 9004") the fewest cores of its catalogued members with that memory rate. Nothing if the
// system states no memory rate or no rule finds the cores.
[[nodiscard]] std::optional<performance::HostRates>
hostRatesOf(const catalog::Catalog& catalog, const spec::SystemSpec& system, const spec::EngineSpec& engine);

} // namespace berth::sizing
