// What Berth ships, read from the catalogue that is found at run time (catalog::findCatalogFile).
// Errors: those of findCatalogFile and of the functions of core/catalog/sqlite/CatalogFile.h.
#pragma once

#include "core/base/Result.h"
#include "core/catalog/Catalog.h"
#include "core/evidence/Evidence.h"

namespace berth::app {

[[nodiscard]] Result<catalog::Catalog> openShippedCatalog();

// Published runs to hold estimates against.
[[nodiscard]] Result<evidence::Measurements> loadShippedMeasurements();

// Every table, measurements among them, for whoever shows or changes single cells.
[[nodiscard]] Result<catalog::Cells> readShippedCells();

} // namespace berth::app
