#include "core/cost/PriceOrder.h"

#include <array>
#include <tuple>
#include <utility>

namespace berth::cost {
namespace {

constexpr std::string_view kWorldWide = "global";

int rankOf(PriceKind kind)
{
    switch (kind) {
    case PriceKind::Reseller:
        return 0;
    case PriceKind::Street:
        return 1;
    case PriceKind::List:
    case PriceKind::Spot: // alone in their offers
    case PriceKind::Contract:
        return 2;
    case PriceKind::Msrp:
    case PriceKind::Tco:
        return 3;
    }
    return 3;
}

} // namespace

std::optional<Offer> offerOf(const PriceRow& row)
{
    if (row.priceKind == PriceKind::Tco) {
        return std::nullopt;
    }
    switch (row.kind) {
    case PricedKind::Accelerator:
    case PricedKind::System:
    case PricedKind::Cpu:
        return Offer::Purchase;
    case PricedKind::Cloud:
        return row.priceKind == PriceKind::Spot    ? Offer::Spot
            : row.priceKind == PriceKind::Contract ? Offer::Reserved
                                                   : Offer::OnDemand;
    case PricedKind::Api:
        return row.unit == PriceUnit::PerMillionInput ? std::optional(Offer::ApiInput)
            : row.unit == PriceUnit::PerMillionOutput ? std::optional(Offer::ApiOutput)
                                                      : std::nullopt;
    case PricedKind::NetworkSwitch:
        return Offer::NetworkSwitch;
    case PricedKind::NetworkLink:
        return Offer::NetworkLink;
    case PricedKind::NetworkAdapter:
        return Offer::NetworkAdapter;
    }
    return std::nullopt;
}

Precedence precedence(const OfferedPrice& first, const OfferedPrice& second, std::string_view region)
{
    const auto elsewhere = [region](const OfferedPrice& price) {
        return !region.empty() && price.row->region != region;
    };
    const bool offers = first.own && second.own && first.row->currency == second.row->currency;
    const auto dearer = [offers](const PriceRow& price, const PriceRow& than) {
        return static_cast<int>(offers && price.price > than.price);
    };
    // Less goes first.
    const std::array<std::pair<PriceRule, int>, 7> rules{
        {{PriceRule::Converted, static_cast<int>(first.converted) - static_cast<int>(second.converted)},
         {PriceRule::Region, static_cast<int>(elsewhere(first)) - static_cast<int>(elsewhere(second))},
         {PriceRule::Confirmed, static_cast<int>(isConfirmed(*second.row)) - static_cast<int>(isConfirmed(*first.row))},
         {PriceRule::Kind, rankOf(first.row->priceKind) - rankOf(second.row->priceKind)},
         {PriceRule::Newer, second.row->asOf.compare(first.row->asOf)},
         {PriceRule::WorldWide,
          static_cast<int>(first.row->region != kWorldWide) - static_cast<int>(second.row->region != kWorldWide)},
         {PriceRule::Dearer, dearer(*second.row, *first.row) - dearer(*first.row, *second.row)}}};
    for (const auto& [rule, order] : rules) {
        if (order != 0) {
            return {rule, order < 0};
        }
    }
    return {PriceRule::Listed, true};
}

bool isSameQuotation(const PriceRow& first, const PriceRow& second)
{
    return std::tie(first.provenance.source, first.asOf, first.priceKind, first.region, first.currency, first.unit)
        == std::tie(second.provenance.source, second.asOf, second.priceKind, second.region, second.currency,
                    second.unit);
}

bool isConfirmed(const PriceRow& row)
{
    return row.provenance.isVerified("price") && row.provenance.isVerified("price_kind");
}

} // namespace berth::cost
