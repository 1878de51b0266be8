#include "app/cli/DerivationText.h"

#include "app/cli/Json.h"

#include "core/cost/Conversion.h"
#include "core/cost/CostKeys.h"
#include "core/performance/PerformanceKeys.h"
#include "core/sizing/NeedKeys.h"
#include "core/sizing/PowerKeys.h"
#include "core/training/TraceKeys.h"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <cmath>
#include <span>
#include <string_view>

namespace berth::cli {

namespace {

struct Scale
{
    double least; // from which it is used
    double divisor;
    std::string_view unit;
};
constexpr std::array kBytes = {Scale{1e9, 1e9, "GB"}, Scale{1e6, 1e6, "MB"}, Scale{1e4, 1e3, "kB"}};
constexpr std::array kBytesPerSecond = {Scale{1e9, 1e9, "GB/s"}};
constexpr std::array kFlops = {Scale{1e12, 1e12, "TFLOP"}, Scale{1e9, 1e9, "GFLOP"}};
constexpr std::array kFlopsPerSecond = {Scale{1e12, 1e12, "TFLOP/s"}};
constexpr std::array kSeconds = {Scale{1, 1, "s"}, Scale{1e-3, 1e-3, "ms"}, Scale{1e-12, 1e-6, "\u00b5s"}};
constexpr std::array kWatts = {Scale{1e3, 1e3, "kW"}};

std::span<const Scale> scalesOf(Unit unit)
{
    switch (unit) {
    case Unit::Bytes:
        return kBytes;
    case Unit::BytesPerSecond:
        return kBytesPerSecond;
    case Unit::Flops:
        return kFlops;
    case Unit::FlopsPerSecond:
        return kFlopsPerSecond;
    case Unit::Seconds:
        return kSeconds;
    case Unit::Watts:
        return kWatts;
    default:
        return {};
    }
}

// Commas between thousands; whole numbers in full, others with four digits and no exponent.
std::string number(double value)
{
    constexpr double kFourDigits = 1000;
    constexpr std::size_t kGroup = 3;
    const double size = std::abs(value);
    const bool whole = size >= kFourDigits || value == std::round(value);
    if (!whole) {
        constexpr double kSmall = 1e-4;
        return size < kSmall ? fmt::format("{:.2e}", value) : fmt::format("{:.4g}", value);
    }
    std::string digits = fmt::format("{:.0f}", size);
    for (std::size_t at = digits.size(); at > kGroup; at -= kGroup) {
        digits.insert(at - kGroup, ",");
    }
    return value < 0 ? "-" + digits : digits;
}

std::string amount(double value, Unit unit)
{
    for (const Scale& scale : scalesOf(unit)) {
        if (std::abs(value) >= scale.least) {
            return fmt::format("{} {}", number(value / scale.divisor), scale.unit);
        }
    }
    constexpr double kPercent = 100;
    if (unit == Unit::Share) {
        return fmt::format("{:.3g}%", value * kPercent);
    }
    const std::string_view word = unit == Unit::Count ? std::string_view() : unitWord(unit);
    return word.empty() ? number(value) : fmt::format("{} {}", number(value), word);
}

// "weights_per_device" as "Weights per device"; what is short for something else keeps its capitals.
std::string title(std::string_view key)
{
    constexpr std::array<std::pair<std::string_view, std::string_view>, 3> kShort{
        {{"kv", "KV"}, {"tpot", "TPOT"}, {"ttft", "TTFT"}}};
    std::string text;
    while (!key.empty()) {
        const std::size_t end = std::min(key.find('_'), key.size());
        const std::string_view word = key.substr(0, end);
        const auto* known = std::find_if(kShort.begin(), kShort.end(), [&](const auto& p) { return p.first == word; });
        text += (text.empty() ? "" : " ") + std::string(known != kShort.end() ? known->second : word);
        key.remove_prefix(std::min(end + 1, key.size()));
    }
    if (!text.empty() && text.front() >= 'a' && text.front() <= 'z') {
        text.front() = static_cast<char>(text.front() - 'a' + 'A');
    }
    return text;
}

bool isAmong(std::span<const std::string_view> keys, std::string_view key)
{
    return std::find(keys.begin(), keys.end(), key) != keys.end();
}

std::string_view sectionOf(std::string_view key)
{
    if (isAmong(performance::keys::kServing, key) || isAmong(performance::keys::kLocal, key)
        || isAmong(performance::keys::kRates, key)) {
        return "How the speed is computed";
    }
    if (isAmong(sizing::keys::kPowerSteps, key)) {
        return "How the power is computed";
    }
    if (isAmong(sizing::keys::kNeeds, key)) {
        return "What it needs besides";
    }
    if (isAmong(training::keys::kAll, key)) {
        return "How the training is computed";
    }
    return isAmong(cost::keys::kAll, key) ? "How the cost is computed" : "How the memory is computed";
}

// Amounts of a step that converts them are not yet in the currency of the estimate.
std::string inputText(const TraceInput& input, bool converted)
{
    constexpr std::string_view kOwn = "of the currency";
    std::string text = amount(input.value, input.unit);
    const std::size_t at = converted ? text.find(kOwn) : std::string::npos;
    return at != std::string::npos ? text.replace(at, kOwn.size(), "of another currency") : text;
}

std::string stepText(const TraceStep& step)
{
    const bool converts = std::any_of(step.inputs.begin(), step.inputs.end(),
                                      [](const TraceInput& input) { return input.symbol == cost::kExchange; });
    std::size_t width = 0;
    for (const TraceInput& input : step.inputs) {
        width = std::max(width, input.symbol.size());
    }
    std::string text =
        fmt::format("\n  {}: {}\n    = {}\n", title(step.key), amount(step.result, step.unit), step.formula);
    for (const TraceInput& input : step.inputs) {
        text += fmt::format("      {:<{}}  {}, {}\n", input.symbol, width, inputText(input, converts),
                            originWord(input.origin));
    }
    return text;
}

} // namespace

std::string derivationText(const std::vector<TraceStep>& steps)
{
    std::string text;
    std::string_view section;
    for (const TraceStep& step : steps) {
        if (sectionOf(step.key) != section) {
            section = sectionOf(step.key);
            text += fmt::format("\n{}\n", section);
        }
        text += stepText(step);
    }
    return text;
}

} // namespace berth::cli
