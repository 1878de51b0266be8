#include "app/cli/EstimateSpeed.h"

#include "app/cli/Messages.h"
#include "app/cli/TextTable.h"

#include <fmt/format.h>

namespace berth::cli {

namespace {

using performance::Bottleneck;
using performance::Interval;

constexpr double kMillisPerSecond = 1e3;

// What holds a phase back, as its reader would say it.
std::string_view bottleneckText(Bottleneck bottleneck)
{
    switch (bottleneck) {
    case Bottleneck::MemoryBandwidth:
        return "memory bandwidth: weights and cache are read for every token";
    case Bottleneck::Compute:
        return "compute";
    case Bottleneck::Interconnect:
        return "the links between devices";
    case Bottleneck::Launch:
        return "the fixed work of each step, which a larger load would share";
    case Bottleneck::Prompts:
        return "the prompts of other requests";
    case Bottleneck::Capacity:
        return "memory, which holds fewer requests than there are";
    case Bottleneck::SequenceLimit:
        return "the engine, which serves fewer requests at a time than there are";
    }
    return {};
}

// Three digits, and never an exponent.
std::string rounded(double value)
{
    constexpr double kWhole = 100;
    return value < kWhole ? fmt::format("{:.3g}", value) : grouped(fmt::format("{:.0f}", value));
}

std::string range(const Interval& interval, const char* unit)
{
    return interval.high > 0 ? fmt::format("{} to {} {}", rounded(interval.low), rounded(interval.high), unit) : "";
}

std::string speedTable(const performance::PerformanceEstimate& e)
{
    TextTable table({{"Speed"}, {"", Align::Right}, {"likely"}});
    const Interval perUser{e.tpotInterval.high > 0 ? 1 / e.tpotInterval.high : 0,
                           e.tpotInterval.low > 0 ? 1 / e.tpotInterval.low : 0};
    table.add({"First token after", fmt::format("{} s", rounded(e.ttft.value)), range(e.ttftInterval, "s")});
    table.add(
        {"Then, for each user", fmt::format("{} tokens/s", rounded(e.perUser.value)), range(perUser, "tokens/s")});
    table.add({"All users together", fmt::format("{} tokens/s", rounded(e.output.value)),
               range(e.outputInterval, "tokens/s")});
    table.add({"Requests", fmt::format("{:.3g} per second", e.requestsPerSecond), ""});
    table.add({"Prompts are read at", fmt::format("{} tokens/s", rounded(e.prefill.value)), ""});
    return table.text();
}

} // namespace

Json performanceJson(const performance::PerformanceEstimate& estimate)
{
    Json json;
    json["ttft_ms"] = estimate.ttft.value * kMillisPerSecond;
    json["tpot_ms"] = estimate.tpot.value * kMillisPerSecond;
    json["per_user_tok_s"] = estimate.perUser.value;
    json["output_tok_s"] = estimate.output.value;
    json["total_tok_s"] = estimate.total.value;
    json["prefill_tok_s"] = estimate.prefill.value;
    json["requests_per_s"] = estimate.requestsPerSecond;
    json["bottleneck"] = bottleneckWord(estimate.bottleneck);
    json["bottleneck_decode"] = bottleneckWord(estimate.decodeBottleneck);
    json["bottleneck_prefill"] = bottleneckWord(estimate.prefillBottleneck);
    json["interval"] = {{"low_output_tok_s", estimate.outputInterval.low},
                        {"high_output_tok_s", estimate.outputInterval.high},
                        {"low_tpot_ms", estimate.tpotInterval.low * kMillisPerSecond},
                        {"high_tpot_ms", estimate.tpotInterval.high * kMillisPerSecond},
                        {"low_ttft_ms", estimate.ttftInterval.low * kMillisPerSecond},
                        {"high_ttft_ms", estimate.ttftInterval.high * kMillisPerSecond},
                        {"level", estimate.intervalLevel}};
    return json;
}

std::string performanceText(const sizing::Sizing& sizing)
{
    if (!sizing.performance) {
        return sizing.performanceGap ? fmt::format("\nThe speed is not known: {}\n", sentence(*sizing.performanceGap))
                                     : std::string();
    }
    const performance::PerformanceEstimate& e = *sizing.performance;
    std::string text = '\n' + speedTable(e);
    text += fmt::format("With {} tokens in and {} out for each request.\n", sizing.configuration.input,
                        sizing.configuration.output);
    text += fmt::format("Answers wait for {}; prompts for {}.\n", bottleneckText(e.bottleneck),
                        bottleneckText(e.prefillBottleneck));
    if (e.intervalLevel > 0) {
        text += fmt::format("\"Likely\": where {:.0f}% of published runs lay that the model had not seen.\n",
                            100 * e.intervalLevel);
    }
    return text;
}

} // namespace berth::cli
