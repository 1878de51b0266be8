// The shipped catalogue and estimates on it, made once per test program.
#pragma once

#include "core/sizing/Sizing.h"
#include "tests/support/PreparedModels.h"
#include "tests/support/ShippedFacts.h"

#include <stdexcept>

namespace berth::sizing::testing {

using berth::testing::preparedModels;
using berth::testing::shippedCatalog;

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
