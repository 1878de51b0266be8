// The shipped prices and defaults, read once per test program.
#pragma once

#include "core/cost/CostReport.h"
#include "tests/support/ShippedFacts.h"

namespace berth::test {

using berth::testing::shippedCatalog;

inline cost::CostSources shippedSources()
{
    return {{shippedCatalog().prices, {}, {}}, shippedCatalog().costDefaults};
}

inline const spec::SystemSpec* shippedSystem(const std::string& id)
{
    return catalog::byId(shippedCatalog(), SystemId(id));
}

} // namespace berth::test
