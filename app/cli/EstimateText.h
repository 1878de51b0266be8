// An estimate as tables for a terminal.
#pragma once

#include "app/cli/EstimateContext.h"

#include <string>

namespace berth::cli {

[[nodiscard]] std::string estimateText(const sizing::Sizing& sizing, const EstimateContext& context,
                                       const std::string& cost);

} // namespace berth::cli
