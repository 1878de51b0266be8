// Plain English sentences of the command line for every error and finding: what is wrong, where, what to do.
// Both switches are without default, so a new code does not compile until it has a sentence.
#pragma once

#include "core/base/Error.h"
#include "core/base/Finding.h"

#include <string>

namespace berth::cli {

[[nodiscard]] std::string grouped(std::string number); // 100000000 as 100,000,000; anything but digits stays

[[nodiscard]] std::string sentence(const Error& error);
[[nodiscard]] std::string sentence(const Finding& finding);

} // namespace berth::cli
