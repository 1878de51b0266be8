// Exit codes are part of the contract of the command line.
#pragma once

namespace berth::cli {

inline constexpr int kSuccess = 0;
inline constexpr int kNoSolution = 1; // does not fit, no solution, nothing to answer with
inline constexpr int kBadInput = 2;

} // namespace berth::cli
