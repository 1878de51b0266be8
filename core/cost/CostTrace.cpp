#include "core/cost/CostTrace.h"

#include "core/cost/RentKeys.h"

namespace berth::cost {
namespace {

Origin originOf(const std::optional<PriceChoice>& choice)
{
    return choice && choice->rate != nullptr ? Origin::Computed : Origin::Price;
}

void traceMonth(const keys::Rent& key, const CloudAlternative& rent, RecordingTrace& trace)
{
    const CloudInputs& in = rent.inputs;
    const Origin billed = in.hours < kHoursPerMonth ? Origin::Request : Origin::Computed;
    traceConversion(key.converted, rent.choice, Unit::MoneyPerHour, trace);
    trace.step(key.monthly, "count * hours * rate + egress + storage",
               {{"count", static_cast<double>(in.count), Unit::Count, Origin::Request},
                {"hours", in.hours, Unit::Hours, billed},
                {"rate", toDouble(in.perHour.amount), Unit::MoneyPerHour, originOf(rent.choice)},
                {"egress", toMajor(in.egress), Unit::Money, Origin::Request},
                {"storage", toMajor(in.storage), Unit::Money, Origin::Request}},
               toMajor(rent.monthly), Unit::Money);
}

void traceApi(const ApiAlternative& api, RecordingTrace& trace)
{
    const ApiInputs& in = api.inputs;
    if (in.inputTokens > 0) {
        traceConversion(keys::kApiInputConverted, api.input, Unit::Money, trace);
    }
    traceConversion(keys::kApiOutputConverted, api.output, Unit::Money, trace);
    trace.step(keys::kApi, "(input * inputPrice + output * outputPrice) / 1000000",
               {{"input", in.inputTokens, Unit::Tokens, Origin::Computed},
                {"inputPrice", toDouble(in.perMillionInput.amount), Unit::Money, originOf(api.input)},
                {"output", in.outputTokens, Unit::Tokens, Origin::Computed},
                {"outputPrice", toDouble(in.perMillionOutput.amount), Unit::Money, originOf(api.output)}},
               toMajor(api.monthly), Unit::Money);
}

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

// What is set for one and paid for so many.
struct Counted
{
    std::string_view key, formula, count, each;
};
constexpr Counted kInstallation{keys::kInstallation, "machines * installationEach", "machines", "installationEach"};
constexpr Counted kLicences{keys::kLicences, "accelerators * licenceEach", "accelerators", "licenceEach"};
constexpr Counted kSoftware{keys::kSoftwareYear, "accelerators * softwareEach", "accelerators", "softwareEach"};
constexpr Counted kStaff{keys::kStaffYear, "people * pay", "people", "pay"};

void traceCounted(const Counted& of, const std::optional<Stated>& stated, Money all, RecordingTrace& trace)
{
    if (stated) {
        const Origin origin = stated->rate ? Origin::Computed : Origin::Request;
        trace.step(of.key, of.formula,
                   {{of.count, stated->count, Unit::None, Origin::Request},
                    {of.each, toDouble(stated->each.amount), Unit::Money, origin}},
                   toMajor(all), Unit::Money);
    }
}

} // namespace

void traceStated(const CostPlan& plan, RecordingTrace& trace)
{
    const StatedAmounts& stated = plan.stated;
    traceConversion(keys::kTariffConverted, stated.tariff, Unit::MoneyPerKilowattHour, trace);
    traceConversion(keys::kColocationConverted, stated.colocation, Unit::Money, trace);
    traceConversion(keys::kSpaceConverted, stated.space, Unit::Money, trace);
    traceConversion(keys::kSoftwareConverted, stated.software, Unit::Money, trace);
    traceConversion(keys::kStaffConverted, stated.staff, Unit::Money, trace);
    traceConversion(keys::kInstallationConverted, stated.installation, Unit::Money, trace);
    traceConversion(keys::kLicencesConverted, stated.licences, Unit::Money, trace);
    traceCounted(kSoftware, stated.software, plan.inputs.softwareYearly, trace);
    traceCounted(kStaff, stated.staff, plan.inputs.staffYearly, trace);
    traceCounted(kInstallation, stated.installation, plan.inputs.installation, trace);
    traceCounted(kLicences, stated.licences, plan.inputs.licences, trace);
}

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

void traceRent(const CloudAlternative& rent, const CostReport& report, TokensPerSecond rate, RecordingTrace& trace)
{
    const keys::Rent& key = keys::rentOf(rent.offer);
    traceMonth(key, rent, trace);
    traceBreakEvenMonth(key.breakEven, report.cost, rent.monthly, trace);
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
    traceBreakEvenUse(report.cost, rent.monthly, trace);
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
    traceApi(*report.api, trace);
}

} // namespace berth::cost
