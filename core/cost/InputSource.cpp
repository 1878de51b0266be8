#include "core/cost/InputSource.h"

#include "core/cost/RentKeys.h"

#include <algorithm>
#include <tuple>
#include <utility>
#include <vector>

namespace berth::cost {
namespace {

constexpr std::string_view kPriceColumn = "price";
constexpr std::string_view kValueColumn = "value";

// The choice from a price list that a conversion converts or that an input of another step is.
const PriceChoice* listedPrice(const CostReport& report, std::string_view step, std::string_view symbol)
{
    struct Place
    {
        std::string_view converted, step, symbol;
        const std::optional<PriceChoice>* choice;
    };
    std::vector<Place> places;
    if (const auto& network = report.plan.network) {
        places = {{keys::kLinkConverted, keys::kNetwork, "link", &network->link},
                  {keys::kSwitchConverted, keys::kNetwork, "switch", &network->switchEach},
                  {keys::kAdapterConverted, keys::kNetwork, "adapter", &network->adapter}};
    }
    for (const CloudAlternative& rent : report.cloud) {
        const keys::Rent& key = keys::rentOf(rent.offer);
        places.push_back({key.converted, key.monthly, "rate", &rent.choice});
    }
    if (report.api) {
        places.push_back({keys::kApiInputConverted, keys::kApi, "inputPrice", &report.api->input});
        places.push_back({keys::kApiOutputConverted, keys::kApi, "outputPrice", &report.api->output});
    }
    for (const Place& place : places) {
        if (step == place.converted || (step == place.step && symbol == place.symbol)) {
            return *place.choice ? &**place.choice : nullptr;
        }
    }
    const bool ofMachine = step == keys::kConverted || (step == keys::kMachineFromParts && symbol == "accelerator")
        || (step == keys::kPurchase && symbol == "price");
    return ofMachine && report.plan.price ? machineChoice(*report.plan.price) : nullptr;
}

// The user's amount that a conversion converts.
const Stated* statedPrice(const StatedAmounts& stated, std::string_view step)
{
    const std::pair<std::string_view, const std::optional<Stated>*> places[] = {
        {keys::kTariffConverted, &stated.tariff},     {keys::kColocationConverted, &stated.colocation},
        {keys::kSpaceConverted, &stated.space},       {keys::kSoftwareConverted, &stated.software},
        {keys::kStaffConverted, &stated.staff},       {keys::kInstallationConverted, &stated.installation},
        {keys::kLicencesConverted, &stated.licences},
    };
    for (const auto& [key, amount] : places) {
        if (step == key) {
            return *amount ? &**amount : nullptr;
        }
    }
    return nullptr;
}

// A part that is priced by a usual value.
const PartPrice* countedPart(const CostPlan& plan, std::string_view step)
{
    if (!plan.price || !plan.price->parts) {
        return nullptr;
    }
    return step == keys::kProcessors ? &plan.price->parts->processorPrice
        : step == keys::kMemory      ? &plan.price->parts->memoryPrice
                                     : nullptr;
}

InputSource exchangeSource(const CostReport& report, std::string_view step)
{
    InputSource source{Origin::Request, nullptr, {}};
    if (const PriceChoice* listed = listedPrice(report, step, kExchange)) {
        source.rate = listed->rate;
    } else if (const Stated* stated = statedPrice(report.plan.stated, step)) {
        source.rate = stated->rate ? &*stated->rate : nullptr;
    } else if (const PartPrice* part = countedPart(report.plan, step)) {
        source.rate = part->rate;
    }
    return source;
}

InputSource priceSource(const CostReport& report, std::string_view step, std::string_view symbol)
{
    if (symbol == "purchase") { // the step before, unless it was quoted
        return {report.plan.price ? Origin::Computed : Origin::Request, nullptr, {}};
    }
    const PriceChoice* listed = listedPrice(report, step, symbol);
    if (listed == nullptr) {
        return {Origin::Request, nullptr, {}};
    }
    const std::string_view currency = symbol == kPublished ? std::string_view(listed->row().currency) : "";
    return {Origin::Price, &listed->row().provenance, kPriceColumn, currency};
}

// What the user set may be an earlier step, or an amount of another currency.
InputSource statedSource(const StatedAmounts& stated, std::string_view step, std::string_view symbol)
{
    const std::tuple<std::string_view, std::string_view, bool> earlier[] = {
        {keys::kEnergyCost, "tariff", stated.tariff && stated.tariff->rate},
        {keys::kPremises, "perKilowatt", stated.colocation && stated.colocation->rate},
        {keys::kPremises, "space", stated.space && stated.space->rate},
        {keys::kSoftware, "softwareYear", stated.software.has_value()},
        {keys::kStaff, "staffYear", stated.staff.has_value()},
        {keys::kOneOff, "installation", stated.installation.has_value()},
        {keys::kOneOff, "licences", stated.licences.has_value()},
        {keys::kCapital, "installation", stated.installation.has_value()},
        {keys::kCapital, "licences", stated.licences.has_value()},
    };
    for (const auto& [of, as, computed] : earlier) {
        if (step == of && symbol == as && computed) {
            return {Origin::Computed, nullptr, {}};
        }
    }
    const Stated* amount = symbol == kPublished ? statedPrice(stated, step) : nullptr;
    return {Origin::Request, nullptr, {}, amount != nullptr ? amount->asSet.currency.text() : std::string_view()};
}

struct Usual
{
    std::string_view step; // empty: of any
    std::string_view symbol;
    CostParameter parameter;
};

constexpr Usual kUsuals[] = {
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
    if (const PartPrice* part = countedPart(report.plan, step)) {
        const std::string_view currency = part->rate != nullptr ? std::string_view(part->row->currency) : "";
        return {Origin::CostDefault, &part->row->provenance, kValueColumn, currency};
    }
    for (const Usual& usual : kUsuals) {
        if (usual.symbol != symbol || (!usual.step.empty() && usual.step != step)) {
            continue;
        }
        if (const CostDefault* row = usedRow(report, usual.parameter)) {
            return {Origin::CostDefault, &row->provenance, kValueColumn};
        }
    }
    return statedSource(report.plan.stated, step, symbol);
}

} // namespace

InputSource inputSource(const CostReport& report, std::string_view step, const TraceInput& input)
{
    if (input.symbol == kExchange) {
        return exchangeSource(report, step);
    }
    switch (input.origin) {
    case Origin::Price:
        return priceSource(report, step, input.symbol);
    case Origin::CostDefault:
        return usualSource(report, step, input.symbol);
    case Origin::Request:
        return statedSource(report.plan.stated, step, input.symbol);
    default:
        return {input.origin, nullptr, {}};
    }
}

} // namespace berth::cost
