// The shipped catalogue, read once.
#pragma once

#include "core/catalog/Catalog.h"
#include "core/catalog/CsvCatalog.h"

namespace berth::test {

inline const catalog::Catalog& shipped()
{
    static const catalog::Catalog all =
        catalog::makeCatalog(catalog::readCsvCatalog(BERTH_SOURCE_DIR "/resources/catalog").cells);
    return all;
}

inline const spec::ModelSpec& model(const char* id)
{
    return **catalog::findModel(shipped(), id);
}

inline const spec::AcceleratorSpec& device(const char* id)
{
    return **catalog::findAccelerator(shipped(), id);
}

} // namespace berth::test
