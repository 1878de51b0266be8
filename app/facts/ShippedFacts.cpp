#include "app/facts/ShippedFacts.h"

#include "core/catalog/CatalogPath.h"
#include "core/catalog/sqlite/CatalogFile.h"

namespace berth::app {

Result<catalog::Catalog> openShippedCatalog()
{
    const auto path = catalog::findCatalogFile();
    return path ? catalog::openCatalog(*path) : std::unexpected(path.error());
}

Result<evidence::Measurements> loadShippedMeasurements()
{
    const auto path = catalog::findCatalogFile();
    if (!path) {
        return std::unexpected(path.error());
    }
    auto serving = catalog::loadMeasurements<catalog::ThroughputMeasurement>(*path);
    if (!serving) {
        return std::unexpected(serving.error());
    }
    auto local = catalog::loadMeasurements<catalog::LocalMeasurement>(*path);
    if (!local) {
        return std::unexpected(local.error());
    }
    return evidence::Measurements{*std::move(serving), *std::move(local)};
}

Result<catalog::Cells> readShippedCells()
{
    const auto path = catalog::findCatalogFile();
    return path ? catalog::readCells(*path) : std::unexpected(path.error());
}

} // namespace berth::app
