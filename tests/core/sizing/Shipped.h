// The shipped catalogue and estimates on it, made once per test program.
#pragma once

#include "core/catalog/CsvCatalog.h"
#include "core/sizing/Sizing.h"

#include <stdexcept>

namespace berth::sizing::testing {

inline const catalog::Catalog& shippedCatalog()
{
    static const catalog::Catalog shipped =
        catalog::makeCatalog(catalog::readCsvCatalog(BERTH_SOURCE_DIR "/resources/catalog").cells);
    return shipped;
}

inline PreparedModels& preparedModels()
{
    static PreparedModels prepared;
    return prepared;
}

inline Sizing sized(const SizingRequest& request)
{
    auto result = size(shippedCatalog(), request, preparedModels());
    if (!result) {
        throw std::runtime_error("refused: " + result.error().where);
    }
    return *std::move(result);
}

struct Candidate
{
    Basis basis;
    Plan plan;
};

inline Candidate candidate(const SizingRequest& request)
{
    const Configuration configuration = sized(request).configuration; // with a layout
    return {preparedModels().basis(configuration).value(), planOf(configuration)};
}

} // namespace berth::sizing::testing
