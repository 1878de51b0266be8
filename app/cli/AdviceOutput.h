// Advice as JSON and as text for a terminal.
#pragma once

#include "app/cli/Json.h"

#include "core/advise/Advise.h"

#include <string>

namespace berth::cli {

[[nodiscard]] Json adviceJson(const advise::Advice& advice);
[[nodiscard]] std::string adviceText(const advise::Advice& advice);

} // namespace berth::cli
