// The steps that bring a workspace from one version of its tables to the next. A step only ever changes tables; it is
// never edited once it has been released, because files of that version exist.
#pragma once

#include <span>

namespace berth::workspace {

struct Migration
{
    int version; // user_version afterwards; the first step makes a new file
    const char* statements;
};

inline constexpr int kApplicationId = 0x42544857; // "BTHW", kept in the header of the file

[[nodiscard]] std::span<const Migration> migrations();

} // namespace berth::workspace
