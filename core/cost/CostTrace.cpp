#include "core/cost/CostTrace.h"

#include "core/cost/RentKeys.h"

namespace berth::cost {
namespace {

void traceRentedTokens(std::string_view key, Money monthly, TokensPerSecond rate, TraceInput busy,
                       RecordingTrace& trace)
{
    const auto price = rentPerMillionTokens(monthly, rate, busy.value);
    if (!price) {
        return;
    }
    trace.step(key, "rent / hours / (throughput * 3600 * u) * 1000000",
               {{"rent", toMajor(monthly), Unit::Money, Origin::Computed},
                {"hours", kHoursPerMonth, Unit::Hours, Origin::Computed},
                {"throughput", rate.value, Unit::TokensPerSecond, Origin::Computed},
                busy},
               toDouble(price->amount), Unit::Money);
}

} // namespace

void traceTokens(const CostReport& report, TokensPerSecond rate, RecordingTrace& trace)
{
    if (!report.perMillion) {
        return;
    }
    const OwnershipCost& cost = report.cost;
    const auto scale = static_cast<double>(cost.owning.currency.scale());
    trace.step(keys::kTokenCost, "(fixed / hours + idle * (1 - u) + active * u) / (throughput * 3600 * u) * 1000000",
               {{"fixed", toMajor(cost.owning) - toMajor(cost.energy), Unit::Money, Origin::Computed},
                {"hours", kHoursPerMonth, Unit::Hours, Origin::Computed},
                {"idle", cost.idleHour / scale, Unit::MoneyPerHour, Origin::Computed},
                {"active", cost.activeHour / scale, Unit::MoneyPerHour, Origin::Computed},
                {"u", report.plan.inputs.utilisation, Unit::Share, Origin::CostDefault},
                {"throughput", rate.value, Unit::TokensPerSecond, Origin::Computed}},
               toDouble(report.perMillion->amount), Unit::Money);
}

void traceRent(const CloudAlternative& rent, TokensPerSecond rate, RecordingTrace& trace)
{
    const keys::Rent& key = keys::rentOf(rent.offer);
    traceCloud(key.monthly, rent.inputs, rent.monthly, trace);
    traceRentedTokens(key.tokens, rent.monthly, rate, {"u", 1, Unit::Share, Origin::Computed}, trace);
}

void traceRentInstead(const CloudAlternative& rent, const CostReport& report, TokensPerSecond rate,
                      RecordingTrace& trace)
{
    const OwnershipInputs& in = report.plan.inputs;
    const std::int64_t months = std::int64_t{in.years} * kMonthsPerYear;
    if (const auto whole = times(rent.monthly, months)) {
        trace.step(keys::kRentTotal, "months * rent",
                   {{"months", static_cast<double>(months), Unit::Months, Origin::CostDefault},
                    {"rent", toMajor(rent.monthly), Unit::Money, Origin::Computed}},
                   toMajor(*whole), Unit::Money);
    }
    traceRentedTokens(keys::kRentTokens, rent.monthly, rate, {"u", in.utilisation, Unit::Share, Origin::CostDefault},
                      trace);
    traceBreakEven(report.cost, rent.monthly, trace);
}

void traceApiInstead(const CostReport& report, const CostSubject& subject, RecordingTrace& trace)
{
    const ApiInputs& inputs = report.api->inputs;
    const TraceInput hours{"hours", kHoursPerMonth, Unit::Hours, Origin::Computed};
    const TraceInput busy{"u", report.plan.inputs.utilisation, Unit::Share, Origin::CostDefault};
    if (inputs.inputTokens > 0) {
        trace.step(keys::kApiInput, "prompts * 3600 * hours * u",
                   {{"prompts", subject.input.value, Unit::TokensPerSecond, Origin::Computed}, hours, busy},
                   inputs.inputTokens, Unit::Tokens);
    }
    trace.step(keys::kApiOutput, "throughput * 3600 * hours * u",
               {{"throughput", subject.output.value, Unit::TokensPerSecond, Origin::Computed}, hours, busy},
               inputs.outputTokens, Unit::Tokens);
    traceApi(inputs, report.api->monthly, trace);
}

} // namespace berth::cost
