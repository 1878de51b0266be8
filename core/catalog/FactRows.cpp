#include "core/catalog/FactRows.h"

#include "core/units/Currency.h"

namespace berth::catalog {
namespace {

constexpr double kMostMoney = 1e12;

// Bought as it is; what is counted by the hour or the token goes below the smallest coin.
bool isBoughtWhole(cost::PriceUnit unit)
{
    return unit == cost::PriceUnit::Each || unit == cost::PriceUnit::PerSystem;
}

bool isWhole(Millionths price, Currency currency)
{
    return price.value % (kMillion / currency.scale()) == 0;
}

constexpr auto kPrice = joined(
    std::array{
        field<&cost::PriceRow::id>("id").required(),
        field<&cost::PriceRow::itemId>("item_id").references("accelerators|systems|cpus|models|networks").required(),
        field<&cost::PriceRow::kind>("item_kind").required(),
        field<&cost::PriceRow::price>("price").range(0, kMostMoney).required(),
        field<&cost::PriceRow::currency>("currency").required(),
        field<&cost::PriceRow::unit>("unit").required(),
        field<&cost::PriceRow::priceKind>("price_kind").required(),
        field<&cost::PriceRow::asOf>("as_of").date(),
        field<&cost::PriceRow::region>("region"),
        field<&cost::PriceRow::notes>("notes"),
    },
    provenanceFields<&cost::PriceRow::provenance>());

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

constexpr double kMostTokens = 1e8;
constexpr double kMostSpeed = 1e6;

constexpr auto kWorkload = joined(
    std::array{
        field<&Workload::id>("id").required(),
        field<&Workload::name>("name").required(),
        field<&Workload::inputTokens>("input_tokens").range(1, kMostTokens).required(),
        field<&Workload::outputTokens>("output_tokens").range(1, kMostTokens).required(),
        field<&Workload::context>("context").range(1, kMostTokens),
        field<&Workload::leastPerUser>("min_tok_s_per_user").range(0, kMostSpeed),
        field<&Workload::mostTtftMs>("max_ttft_ms").range(0, kMostTokens),
        field<&Workload::notes>("notes"),
    },
    provenanceFields<&Workload::provenance>());

} // namespace

std::span<const Field<cost::PriceRow>> priceFields()
{
    return kPrice;
}

std::span<const Field<GuidanceClaim>> guidanceFields()
{
    return kGuidance;
}

std::span<const Field<Workload>> workloadFields()
{
    return kWorkload;
}

std::vector<RowFault> checkWorkload(const Workload& workload)
{
    if (workload.context && *workload.context < workload.inputTokens + workload.outputTokens) {
        return {{"context", "at-least input_tokens + output_tokens"}};
    }
    return {};
}

std::vector<RowFault> checkPrice(const cost::PriceRow& price)
{
    std::vector<RowFault> faults;
    const auto currency = findCurrency(price.currency);
    if (!currency || currency->text() != price.currency) {
        faults.push_back({"currency", "iso-4217"});
    } else if (isBoughtWhole(price.unit) && !isWhole(price.price, *currency)) {
        faults.push_back({"price", "currency-decimals " + std::to_string(currency->decimals)});
    }
    if ((price.kind == cost::PricedKind::Cloud) != (price.unit == cost::PriceUnit::PerHour)) {
        faults.push_back({"unit", "per_hour-if cloud"});
    }
    const bool byToken =
        price.unit == cost::PriceUnit::PerMillionInput || price.unit == cost::PriceUnit::PerMillionOutput;
    if ((price.kind == cost::PricedKind::Api) != byToken) {
        faults.push_back({"unit", "tokens-if api"});
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
