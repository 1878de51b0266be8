// The shipped prices and defaults, read once per test program.
#pragma once

#include "core/catalog/Catalog.h"
#include "core/catalog/CsvCatalog.h"
#include "core/cost/CostReport.h"

namespace berth::test {

inline const catalog::Catalog& shippedCatalog()
{
    static const catalog::Catalog shipped =
        catalog::makeCatalog(catalog::readCsvCatalog(BERTH_SOURCE_DIR "/resources/catalog").cells);
    return shipped;
}

inline cost::CostSources shippedSources()
{
    return {{shippedCatalog().prices, {}, {}}, shippedCatalog().costDefaults};
}

inline const spec::SystemSpec* shippedSystem(const std::string& id)
{
    return catalog::byId(shippedCatalog(), SystemId(id));
}

} // namespace berth::test
