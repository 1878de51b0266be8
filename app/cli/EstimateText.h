// An estimate as tables for a terminal.
#pragma once

#include "core/sizing/Sizing.h"

#include <string>

namespace berth::cli {

[[nodiscard]] std::string estimateText(const sizing::Sizing& sizing, const std::string& cost);

} // namespace berth::cli
