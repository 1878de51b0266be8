// How many requests at the same time a plan bears. More of them never fit better, and none is served faster for
// company, so both limits are found by doubling and bisection, a few dozen estimates. No allocation (but for the
// curve).
#pragma once

#include "core/sizing/Basis.h"

#include <optional>
#include <vector>

namespace berth::sizing {

struct Targets
{
    double perUserTokensPerSecond = 0; // least; 0: none
    std::optional<Seconds> ttft = std::nullopt; // most

    friend bool operator==(const Targets&, const Targets&) = default;
};

struct LargestConcurrency
{
    std::int64_t held = 0; // at the full context, memory alone; 0: not even one
    std::int64_t onTarget = 0; // of these, with every target met; 0: not even one
    Estimate estimate; // at onTarget, at least one request
};

// The concurrency of the plan is not read. Sequences that must run together raise the engine's own limit.
[[nodiscard]] LargestConcurrency largestConcurrency(const Basis& basis, const Plan& plan, const Targets& targets);

[[nodiscard]] Plan withConcurrency(Plan plan, std::int64_t concurrency);

[[nodiscard]] bool isAsked(const Targets& targets); // any of them
[[nodiscard]] bool meets(const performance::PerformanceEstimate& estimate, const Targets& targets);

struct CurvePoint
{
    std::int64_t concurrency = 0;
    performance::PerformanceEstimate performance;
    bool between = false; // only there to bend the line
};

// Throughput against interactivity: 1, 2, 4, ... requests and the most that memory holds, with points between them
// where a line through these alone would cut the bend. Empty: no speed known.
[[nodiscard]] std::vector<CurvePoint> concurrencyCurve(const Basis& basis, const Plan& plan);

// The same for all copies of a configuration, of which each takes an even share; with the layout that was taken.
[[nodiscard]] std::vector<CurvePoint> concurrencyCurve(const Basis& basis, const Configuration& configuration);

} // namespace berth::sizing
