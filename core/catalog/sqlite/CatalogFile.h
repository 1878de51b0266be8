// The compiled catalogue: one SQLite file, written once by the build and read-only for ever after. A file that is
// missing, foreign, of another version, cut short or changed in any row is refused with an error and never believed.
// No object here is shared; every call opens the file anew, so calls may run on any thread.
#pragma once

#include "core/catalog/Catalog.h"
#include "core/catalog/Measurements.h"

#include <string>
#include <vector>

namespace berth::catalog {

// Grows with every change of a table, so that a program never misreads a file made for another one.
inline constexpr int kSchemaVersion = 4;
inline constexpr int kApplicationId = 0x42544843; // "BTHC", kept in the header of the file

// Writes checked cells of all tables to a new file beside `path` and puts it there in one step; an older file stays
// whole until then. Errors: FileUnwritable {path, reason}.
[[nodiscard]] Result<void> writeCatalog(const std::string& path, const Cells& cells);

// Everything but the measurements. Errors: CatalogUnreadable {path, reason}, CatalogVersion {path, found, wanted},
// CatalogDamaged {path, what differs}.
[[nodiscard]] Result<Catalog> openCatalog(const std::string& path);

// One kind of measurements, under the same checks. T is one of the structs of Measurements.h.
template <class T>
[[nodiscard]] Result<std::vector<T>> loadMeasurements(const std::string& path);

// All tables as cells, measurements included, for export and tests.
[[nodiscard]] Result<Cells> readCells(const std::string& path);

} // namespace berth::catalog
