#include "core/catalog/FactRows.h"

#include <algorithm>

namespace berth::catalog {
namespace {

constexpr double kMostMoney = 1e12;

constexpr auto kPrice = joined(
    std::array{
        field<&PriceFact::id>("id").required(),
        field<&PriceFact::itemId>("item_id").references("accelerators|systems|cpus").required(),
        field<&PriceFact::kind>("item_kind").required(),
        field<&PriceFact::price>("price").range(0, kMostMoney).required(),
        field<&PriceFact::currency>("currency").required(),
        field<&PriceFact::unit>("unit").required(),
        field<&PriceFact::priceKind>("price_kind").required(),
        field<&PriceFact::asOf>("as_of").date(),
        field<&PriceFact::region>("region"),
        field<&PriceFact::notes>("notes"),
    },
    provenanceFields<&PriceFact::provenance>());

constexpr auto kGuidance = joined(
    std::array{
        field<&GuidanceClaim::id>("id").required(),
        field<&GuidanceClaim::model>("model_id").references("models"),
        field<&GuidanceClaim::modelText>("model_text"),
        field<&GuidanceClaim::precision>("precision"),
        field<&GuidanceClaim::kind>("kind").required(),
        field<&GuidanceClaim::value>("value"),
        field<&GuidanceClaim::valueText>("value_text"),
        field<&GuidanceClaim::unit>("unit"),
        field<&GuidanceClaim::accelerator>("accelerator_id").references("accelerators"),
        field<&GuidanceClaim::system>("system_id").references("systems"),
        field<&GuidanceClaim::hardwareText>("hardware_text"),
        field<&GuidanceClaim::hardwareCount>("hardware_count").range(1, 1e6),
        field<&GuidanceClaim::notes>("notes"),
    },
    provenanceFields<&GuidanceClaim::provenance>());

bool isCurrencyCode(const std::string& code)
{
    constexpr std::size_t kLetters = 3;
    return code.size() == kLetters
        && std::all_of(code.begin(), code.end(), [](char c) { return c >= 'A' && c <= 'Z'; });
}

} // namespace

std::span<const Field<PriceFact>> priceFields()
{
    return kPrice;
}

std::span<const Field<GuidanceClaim>> guidanceFields()
{
    return kGuidance;
}

std::vector<RowFault> checkPrice(const PriceFact& price)
{
    std::vector<RowFault> faults;
    if (!isCurrencyCode(price.currency)) {
        faults.push_back({"currency", "iso-4217"});
    }
    if ((price.kind == PricedKind::Cloud) != (price.unit == PriceUnit::PerHour)) {
        faults.push_back({"unit", "per_hour-if cloud"});
    }
    return faults;
}

std::vector<RowFault> checkGuidance(const GuidanceClaim& claim)
{
    if (claim.value && !claim.valueText.empty()) {
        return {{"value_text", "only-without value"}};
    }
    return {};
}

} // namespace berth::catalog
