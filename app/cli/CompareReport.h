// The comparison as a document.
#pragma once

#include "app/cli/CostOptions.h"
#include "app/cli/Session.h"

#include "core/comparison/Demand.h"
#include "core/sizing/SizingRequest.h"

#include <string>
#include <vector>

namespace berth::cli {

struct ComparisonAsked
{
    std::vector<sizing::SizingRequest> requests;
    comparison::Demand demand; // what they are held against
};

// Costs in one currency, US dollars unless one is asked for. Errors: of the options, and of writing.
[[nodiscard]] Result<void> writeComparison(Session& session, const ComparisonAsked& asked, const CostDesk& desk,
                                           const std::string& file);

} // namespace berth::cli
