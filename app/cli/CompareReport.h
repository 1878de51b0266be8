// The comparison as a document.
#pragma once

#include "app/cli/CostDesk.h"
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

// Costs as the desk counts them, which must be in one currency (CostDesk::inOneCurrency). Errors: of the options, and
// of writing.
[[nodiscard]] Result<void> writeComparison(Session& session, const ComparisonAsked& asked, const CostDesk& desk,
                                           const std::string& file);

} // namespace berth::cli
