// Whole files as bytes, bounded.
#pragma once

#include "core/base/Result.h"

#include <cstddef>
#include <string>

namespace berth {

// Errors: FileUnreadable {path, reason}; the reasons are missing, no-regular-file, too-large, read-failed.
[[nodiscard]] Result<std::string> readFile(const std::string& path, std::size_t mostBytes);

} // namespace berth
