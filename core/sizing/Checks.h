// Range checks of requests, with the error that names the value and what is allowed.
#pragma once

#include "core/base/Result.h"

#include <cstdint>
#include <string>
#include <string_view>

namespace berth::sizing {

[[nodiscard]] Result<std::int64_t> checkRange(std::int64_t value, std::string_view name, std::int64_t least,
                                              std::int64_t most);

[[nodiscard]] std::string lowered(std::string_view text); // ASCII letters only
[[nodiscard]] std::string numberText(double value);

} // namespace berth::sizing
