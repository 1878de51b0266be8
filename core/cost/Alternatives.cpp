#include "core/cost/Alternatives.h"

#include <fmt/format.h>

namespace berth::cost {
namespace {

double minorOf(const UnitPrice& price)
{
    return toDouble(price.amount) * static_cast<double>(price.currency.scale());
}

std::unexpected<Error> outside(const char* name, double value, double least, double most)
{
    return failure(ErrorCode::ValueOutOfRange,
                   {name, fmt::format("{}", value), fmt::format("{}", least), fmt::format("{}", most)}, name);
}

} // namespace

Result<Money> cloudMonthly(const CloudInputs& inputs)
{
    const bool known = inputs.hours >= 0 && inputs.hours <= kHoursPerMonth; // false for NaN as well
    if (!known) {
        return outside("cloud-hours", inputs.hours, 0, kHoursPerMonth);
    }
    if (inputs.count < 0) {
        return outside("count", static_cast<double>(inputs.count), 0, static_cast<double>(kMostMinor));
    }
    const double rent = static_cast<double>(inputs.count) * inputs.hours * minorOf(inputs.perHour);
    Result<Money> monthly = roundedMoney(rent, inputs.perHour.currency, Rounding::HalfEven);
    for (const Money extra : {inputs.egress, inputs.storage}) {
        monthly = monthly ? sum(*monthly, extra) : monthly;
    }
    return monthly;
}

Result<Money> apiMonthly(const ApiInputs& inputs)
{
    for (const double tokens : {inputs.inputTokens, inputs.outputTokens}) {
        if (!(tokens >= 0)) {
            return outside("tokens", tokens, 0, static_cast<double>(kMostMinor));
        }
    }
    const auto cost = [](const UnitPrice& price, double tokens) {
        return roundedMoney(tokens / static_cast<double>(kMillion) * minorOf(price), price.currency,
                            Rounding::HalfEven);
    };
    const auto input = cost(inputs.perMillionInput, inputs.inputTokens);
    const auto output = cost(inputs.perMillionOutput, inputs.outputTokens);
    if (!input || !output) {
        return input ? output : input;
    }
    return sum(*input, *output);
}

} // namespace berth::cost
