#include "core/cost/InputSource.h"

#include "core/cost/RentKeys.h"

#include <algorithm>

namespace berth::cost {
namespace {

constexpr std::string_view kPriceColumn = "price";
constexpr std::string_view kValueColumn = "value";

InputSource ofPrice(const std::optional<PriceChoice>& choice)
{
    return choice ? InputSource{Origin::Price, &choice->row().provenance, kPriceColumn}
                  : InputSource{Origin::Request, nullptr, {}};
}

// The price lists that the machine and the network took.
InputSource machinePrice(const CostPlan& plan, std::string_view symbol)
{
    if (symbol == "link" && plan.network) {
        return ofPrice(plan.network->link);
    }
    if (symbol == "switch" && plan.network) {
        return ofPrice(plan.network->switchEach);
    }
    if (symbol == "adapter" && plan.network) {
        return ofPrice(plan.network->adapter);
    }
    const PriceChoice* machine = plan.price ? machineChoice(*plan.price) : nullptr;
    if (symbol == "published" && machine != nullptr) {
        return {Origin::Price, &machine->row().provenance, kPriceColumn, machine->row().currency};
    }
    if (symbol == "accelerator" && plan.price && plan.price->parts) {
        return ofPrice(plan.price->parts->accelerator);
    }
    if (symbol == "price" && plan.price) {
        return ofPrice(plan.price->published);
    }
    if (symbol == "purchase") { // the step before, unless it was quoted
        return {plan.price ? Origin::Computed : Origin::Request, nullptr, {}};
    }
    return {};
}

InputSource rentPrice(const CostReport& report, std::string_view step)
{
    const auto rent = std::find_if(report.cloud.begin(), report.cloud.end(), [&](const CloudAlternative& each) {
        return keys::rentOf(each.offer).monthly == step;
    });
    return rent != report.cloud.end() ? ofPrice(rent->choice) : InputSource{};
}

InputSource priceSource(const CostReport& report, std::string_view step, const TraceInput& input)
{
    if (input.symbol == "rate") {
        return rentPrice(report, step);
    }
    if (input.symbol == "inputPrice" && report.api) {
        return ofPrice(report.api->input);
    }
    if (input.symbol == "outputPrice" && report.api) {
        return ofPrice(report.api->output);
    }
    return machinePrice(report.plan, input.symbol);
}

struct Usual
{
    std::string_view step; // empty: of any
    std::string_view symbol;
    CostParameter parameter;
};

constexpr Usual kUsuals[] = {
    {keys::kMachineFromParts, "processors", CostParameter::ProcessorPrice},
    {keys::kMachineFromParts, "processors", CostParameter::WorkstationProcessorPrice},
    {keys::kMachineFromParts, "memory", CostParameter::MemoryPriceGb},
    {keys::kMachineFromParts, "chassis", CostParameter::ChassisShare},
    {keys::kResidual, "share", CostParameter::ResidualShare},
    {keys::kSupport, "share", CostParameter::SupportShare},
    {{}, "months", CostParameter::AmortisationYears},
    {{}, "years", CostParameter::AmortisationYears},
    {{}, "u", CostParameter::Utilisation},
    {{}, "PUE", CostParameter::Pue},
    {{}, "tariff", CostParameter::ElectricityPrice},
    {{}, "r", CostParameter::DiscountRate},
};

const CostDefault* usedRow(const CostReport& report, CostParameter parameter)
{
    const auto& used = report.plan.used;
    const auto row = std::find_if(used.begin(), used.end(),
                                  [&](const UsedDefault& each) { return each.row->parameter == parameter; });
    if (row != used.end()) {
        return row->row;
    }
    if (!report.plan.price || !report.plan.price->parts) {
        return nullptr;
    }
    const auto& needed = report.plan.price->parts->defaults;
    const auto part = std::find_if(needed.begin(), needed.end(),
                                   [&](const CostDefault* each) { return each->parameter == parameter; });
    return part != needed.end() ? *part : nullptr;
}

InputSource usualSource(const CostReport& report, std::string_view step, std::string_view symbol)
{
    for (const Usual& usual : kUsuals) {
        if (usual.symbol != symbol || (!usual.step.empty() && usual.step != step)) {
            continue;
        }
        if (const CostDefault* row = usedRow(report, usual.parameter)) {
            return {Origin::CostDefault, &row->provenance, kValueColumn};
        }
    }
    return {Origin::Request, nullptr, {}};
}

} // namespace

InputSource inputSource(const CostReport& report, std::string_view step, const TraceInput& input)
{
    if (step == keys::kConverted && input.symbol == "exchange" && report.plan.price) {
        const PriceChoice* machine = machineChoice(*report.plan.price);
        return {Origin::Request, nullptr, {}, {}, machine != nullptr ? machine->rate : nullptr};
    }
    switch (input.origin) {
    case Origin::Price:
        return priceSource(report, step, input);
    case Origin::CostDefault:
        return usualSource(report, step, input.symbol);
    default:
        return {input.origin, nullptr, {}};
    }
}

} // namespace berth::cost
