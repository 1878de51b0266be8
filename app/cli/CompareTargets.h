// The targets that compared configurations are held against: a line for each, a column for each configuration.
#pragma once

#include "app/cli/CompareCosts.h"

#include "core/sizing/Concurrency.h"
#include "core/sizing/Sizing.h"

#include <CLI/CLI.hpp>

#include <optional>
#include <vector>

namespace berth::cli {

// As typed; empty: not given.
struct TargetOptions
{
    std::optional<double> leastPerUser, mostTtftMs;
};

void addTargetOptions(CLI::App& command, TargetOptions& options);

[[nodiscard]] sizing::Targets targetsOf(const TargetOptions& options);

// "met", "missed", or "?" where no speed is known; no line where no target is asked.
[[nodiscard]] std::vector<CompareRow> targetRows(const std::vector<sizing::Sizing>& all,
                                                 const sizing::Targets& targets);

} // namespace berth::cli
