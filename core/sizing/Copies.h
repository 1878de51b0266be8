// Whether several copies of the model would answer a load faster than the one that a request gets by default. A handful
// of estimates; not for the inside of a search.
#pragma once

#include "core/sizing/Sizing.h"

#include <optional>

namespace berth::sizing {

struct Copies
{
    int replicas = 1;
    TokensPerSecond output; // of all copies, under the load of the request
    TokensPerSecond perUser;
    bool holdsAll = true; // at the full context; otherwise some wait when all are that long, which the speed counts
};

// The number of copies that makes most of the same machines under the same load; `taken` is the answer to the request.
// Nothing where the request states its layout, its copies or devices for prompts, and where no number makes a tenth
// more than what was taken: closer than that the model does not tell them apart.
[[nodiscard]] std::optional<Copies> fasterCopies(const catalog::Catalog& catalog, const SizingRequest& request,
                                                 const Sizing& taken, PreparedModels& prepared);

} // namespace berth::sizing
