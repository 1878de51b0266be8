// Which published serving runs a fit may learn from. Every rule has a reason that holds without looking at the
// prediction; three of them (cached prompts, the identity of concurrency, the best of equal inputs) look at the
// measurement. A row is dropped by the first rule it breaks, in the order of the enumeration.
#pragma once

#include "core/catalog/Measurements.h"
#include "core/validation/ThroughputScenario.h"

#include <string_view>
#include <vector>

namespace berth::calibration {

enum class ThroughputRule {
    Keep,
    Weak, // marked so in the file
    Disaggregated, // queues in front of full pools decide these runs, and few of them state what ran beside
    Mlperf, // lengths and layout are not printed
    PipelineParallel, // the few rows there are contradict each other
    NoPrecision,
    TensorParallelAcrossNodes, // the network is not stated
    NoPromptLength,
    WeightsExceedMemory, // a column must be wrong
    Eager, // without captured graphs: launches take several times as long, and nobody serves so
    Duplicate, // of an earlier row
    SentAtOnce, // how many is no column; the mean holds the start, the end and the longest answers
    SpeculationUnknown, // a method whose acceptance is not stated
    CachedPrompts, // a first token faster than its arithmetic, or one prompt sent again and again: how much was cached
                   // is an assumption
    ConcurrencyIdentity, // throughput x time of a request does not give the concurrency
    NotTheBest, // same inputs, slower: a setting that has no column
};

[[nodiscard]] std::string_view ruleName(ThroughputRule rule);

// One scenario for each row, in the same order.
[[nodiscard]] std::vector<ThroughputRule>
filterThroughput(const std::vector<catalog::ThroughputMeasurement>& rows,
                 const std::vector<validation::ThroughputScenario>& scenarios);

} // namespace berth::calibration
