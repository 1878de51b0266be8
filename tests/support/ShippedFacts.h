// What the repository ships, read as the compiler of the catalogue reads it; the catalogue once per test program.
#pragma once

#include "core/base/File.h"
#include "core/catalog/Catalog.h"
#include "core/catalog/CsvCatalog.h"
#include "core/catalog/MeasurementRows.h"

#include <string>
#include <vector>

namespace berth::testing {

inline const std::string kShippedFolder = BERTH_SOURCE_DIR "/resources/catalog";

inline const catalog::Catalog& shippedCatalog()
{
    static const catalog::Catalog shipped = catalog::makeCatalog(catalog::readCsvCatalog(kShippedFolder).cells);
    return shipped;
}

// `table` is a file name without its ending: shippedRows<catalog::LocalMeasurement>("measured_local").
template <class Row>
std::vector<Row> shippedRows(const std::string& table)
{
    const auto text = readFile(kShippedFolder + "/" + table + ".csv", std::size_t{1} << 24);
    return catalog::readMeasurements<Row>(text.value(), table).rows;
}

} // namespace berth::testing
