// What someone asks, in the words of the command line: ids as typed, numbers where given. Everything that is left out
// is chosen by resolveSizing (Resolve.h) from the catalogue and the engine's defaults.
#pragma once

#include <cstdint>
#include <optional>
#include <string>

namespace berth::sizing {

struct SizingRequest
{
    std::string model;
    std::string precision; // empty: the form the vendor publishes
    std::string kvPrecision; // empty: bf16 (f16 in the llama.cpp family)
    std::string engine; // empty: the first that runs the precision on the device
    std::string system; // either a system ...
    std::string accelerator; // ... or an accelerator and a count
    std::optional<std::int64_t> count;
    std::optional<std::int64_t> nodes;
    std::string network;
    std::optional<std::int64_t> spareNodes; // bought beside those that serve (N+1: 1); empty: none
    bool owned = false; // the machines are there already: nothing is bought
    // Copies of the model that share nothing but the requests dealt to them: each on an even part of a node or on whole
    // nodes, with its share of the requests, rounded up. Empty: 1. The layout is that of one copy.
    std::optional<std::int64_t> replicas;
    std::optional<std::int64_t> tp, pp, ep, dp;
    // Prompts on devices of their own: so many for them and so many for the answers, all devices of a copy together;
    // the layout above is then of those that answer.
    std::optional<std::int64_t> promptDevices, answerDevices;
    std::optional<std::int64_t> promptTp;
    std::optional<std::int64_t> context; // tokens per sequence; empty: input + output, or 8,192
    std::optional<std::int64_t> concurrency; // empty: 1
    std::optional<std::int64_t> input, output; // tokens of a usual request; empty: 1,024, as far as the context goes
    std::optional<double> memoryUtilization;
    std::optional<std::int64_t> maxBatchedTokens;
    std::optional<double> speculative; // chance that a drafted token is accepted; empty: no speculative decoding
    std::optional<double> prefixHit; // share of the input found in the prefix cache; empty: nothing

    friend bool operator==(const SizingRequest&, const SizingRequest&) = default;
};

inline constexpr std::int64_t kDefaultContext = 8192;
inline constexpr std::int64_t kDefaultInput =
    1024; // the load most published serving runs share, and so does the output
inline constexpr std::int64_t kDefaultOutput = 1024;
inline constexpr std::int64_t kMostTokens = 100'000'000; // longest context that is taken
inline constexpr std::int64_t kMostSequences = 1'000'000; // largest concurrency that is taken
inline constexpr std::int64_t kMostNodes = 1024;
inline constexpr std::int64_t kMostCount = 1024; // accelerators of one node

} // namespace berth::sizing
