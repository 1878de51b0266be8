// Models for properties that must hold whatever a model is made of, and how one of them is drawn.
#pragma once

#include <rapidcheck.h>

#include <array>
#include <vector>

namespace berth::testing {

// One of each kind: grouped queries, latents, experts, windows, states, blocks, compressed rows.
inline constexpr std::array kModelKinds = {"meta-llama/Llama-3.3-70B-Instruct",
                                           "deepseek-ai/DeepSeek-V3",
                                           "openai/gpt-oss-120b",
                                           "google/gemma-4-31B-it",
                                           "Qwen/Qwen3.6-27B",
                                           "Qwen/Qwen3-235B-A22B",
                                           "moonshotai/Kimi-Linear-48B-A3B-Instruct",
                                           "deepseek-ai/DeepSeek-V4-Flash"};

template <class Range>
[[nodiscard]] auto anyOf(const Range& range)
{
    return *rc::gen::elementOf(std::vector(range.begin(), range.end()));
}

} // namespace berth::testing
