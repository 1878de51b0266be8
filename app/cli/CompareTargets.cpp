#include "app/cli/CompareTargets.h"

#include <fmt/format.h>

namespace berth::cli {

void addTargetOptions(CLI::App& command, TargetOptions& options)
{
    command
        .add_option("--min-tok-s-per-user", options.leastPerUser,
                    "Least output tokens per second of one request that they are held against")
        ->check(CLI::PositiveNumber);
    command
        .add_option("--max-ttft-ms", options.mostTtftMs, "Longest time to the first token that they are held against")
        ->check(CLI::PositiveNumber);
}

sizing::Targets targetsOf(const TargetOptions& options)
{
    constexpr double kMilli = 1e-3;
    return {.perUserTokensPerSecond = options.leastPerUser.value_or(0),
            .ttft = options.mostTtftMs.transform([](double ms) { return Seconds(ms * kMilli); })};
}

std::vector<CompareRow> targetRows(const std::vector<sizing::Sizing>& all, const sizing::Targets& targets)
{
    constexpr double kMillis = 1e3;
    std::vector<CompareRow> rows;
    const auto add = [&](std::string name, const sizing::Targets& target) {
        CompareRow row{std::move(name), {}};
        for (const sizing::Sizing& sizing : all) {
            row.second.push_back(!sizing.performance                              ? "?"
                                     : sizing::meets(*sizing.performance, target) ? "met"
                                                                                  : "missed");
        }
        rows.push_back(std::move(row));
    };
    if (targets.perUserTokensPerSecond > 0) {
        add(fmt::format("target: at least {} tok/s per user", targets.perUserTokensPerSecond),
            {.perUserTokensPerSecond = targets.perUserTokensPerSecond});
    }
    if (targets.ttft) {
        add(fmt::format("target: TTFT at most {} ms", targets.ttft->value * kMillis), {.ttft = targets.ttft});
    }
    return rows;
}

} // namespace berth::cli
