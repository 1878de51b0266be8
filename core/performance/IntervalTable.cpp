#include "core/performance/IntervalTable.h"

#include <algorithm>

namespace berth::performance {
namespace {

constexpr std::size_t kFirstRow = 2;

// In the order of IntervalClass.
constexpr std::array<std::string_view, kIntervalClasses> kClasses = {"server",  "single", "offline",
                                                                     "assumed", "device", "host"};

struct Metric
{
    std::string_view name;
    IntervalFactors::Factors IntervalFactors::* member;
};
constexpr std::array<Metric, 5> kMetrics = {{
    {"total_output_tok_s", &IntervalFactors::output},
    {"tpot_ms", &IntervalFactors::tpot},
    {"ttft_ms", &IntervalFactors::ttft},
    {"decode_tok_s", &IntervalFactors::output},
    {"prefill_tok_s", &IntervalFactors::prefill},
}};

std::unexpected<Error> wrongCell(std::size_t fact, std::string column, std::string value)
{
    return failure(ErrorCode::CsvCell,
                   {"intervals.csv", std::to_string(fact + kFirstRow), std::move(column), std::move(value), "unknown"});
}

} // namespace

std::string_view intervalClassName(IntervalClass kind)
{
    return kClasses[static_cast<std::size_t>(kind)];
}

Result<IntervalTable> makeIntervalTable(std::span<const spec::PredictionInterval> facts)
{
    IntervalTable table;
    std::array<bool, kIntervalClasses> stated{};
    for (std::size_t i = 0; i < facts.size(); ++i) {
        const spec::PredictionInterval& fact = facts[i];
        const auto kind = std::find(kClasses.begin(), kClasses.end(), fact.workload);
        if (kind == kClasses.end())
            return wrongCell(i, "workload", fact.workload);
        const auto metric = std::find_if(kMetrics.begin(), kMetrics.end(),
                                         [&](const Metric& known) { return known.name == fact.metric; });
        if (metric == kMetrics.end())
            return wrongCell(i, "metric", fact.metric);
        const auto place = static_cast<std::size_t>(kind - kClasses.begin());
        (fact.generationKnown ? table.known : table.unseen)[place].*metric->member = {fact.low, fact.high};
        stated[place] = true;
        table.level = fact.level;
    }
    const auto missing = std::find(stated.begin(), stated.end(), false);
    if (missing != stated.end())
        return failure(ErrorCode::MissingInput,
                       {std::string(kClasses[static_cast<std::size_t>(missing - stated.begin())])});
    return table;
}

} // namespace berth::performance
