// What a first start shows and the example of Compare asks for: one model and one load, so that the pages agree.
#pragma once

namespace berth::viewmodels::example {

inline constexpr auto kModel = "deepseek-ai/DeepSeek-R1";
inline constexpr auto kSystem = "dgx-h200";
inline constexpr auto kAccelerator = "h200-141gb-sxm";
inline constexpr int kCount = 8;
inline constexpr int kUsers = 50;
inline constexpr int kRequests = 16; // at the same time
inline constexpr int kInput = 8192; // tokens
inline constexpr int kOutput = 1024;
inline constexpr int kContext = 32'768;

} // namespace berth::viewmodels::example
