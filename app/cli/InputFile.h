// File arguments of the command line: a path, or "-" for standard input.
#pragma once

#include "core/base/Result.h"

#include <string>

namespace berth::cli {

inline constexpr std::size_t kLargestInput = 256u * 1024 * 1024; // bytes; the shipped files have under one MB

// What messages call it.
[[nodiscard]] std::string inputName(const std::string& path);

// FileUnreadable {path, reason}.
[[nodiscard]] Result<std::string> readInput(const std::string& path);

} // namespace berth::cli
