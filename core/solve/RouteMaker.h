// Makes routes from tables that sizing keeps.
#pragma once

#include "core/base/Result.h"
#include "core/catalog/Catalog.h"
#include "core/sizing/PreparedModels.h"
#include "core/solve/Route.h"

#include <optional>

namespace berth::solve {

struct RouteRequest
{
    const spec::ModelSpec* model = nullptr;
    const spec::PrecisionSpec* precision = nullptr;
    const spec::EngineSpec* engine = nullptr;
    const spec::MemoryProfile* profile = nullptr;
    const spec::AcceleratorSpec* accelerator = nullptr;
    const Machine* machine = nullptr; // nothing: any with this accelerator; engines for one user need it for the host
    memory::KvFormats kvFormats;
};

// Whether the rule lets the precision run there.
[[nodiscard]] bool isAllowed(PrecisionRule rule, const RouteRequest& request);

// Nothing where the catalogue does not know the device or the model well enough. Thread-safe.
[[nodiscard]] std::optional<Route> makeRoute(const catalog::Catalog& catalog, const RouteRequest& request,
                                             sizing::PreparedModels& prepared);

} // namespace berth::solve
