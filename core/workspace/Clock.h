// The present time as the workspace writes it.
#pragma once

#include <string>

namespace berth::workspace {

[[nodiscard]] std::string utcNow(); // "2026-11-22T07:45:00Z"

} // namespace berth::workspace
