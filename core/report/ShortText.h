// Names that people type may be of any length; what stands in a title or a cell may not. Pure function.
#pragma once

#include <cstddef>
#include <string>
#include <string_view>

namespace berth::report {

inline constexpr std::size_t kLongestName = 200; // characters: four lines of a title

// At most so many characters of UTF-8, none of them cut in half; an ellipsis is the last where something is left out.
[[nodiscard]] std::string shortened(std::string_view text, std::size_t most = kLongestName);

} // namespace berth::report
