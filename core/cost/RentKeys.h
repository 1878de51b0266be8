// The keys of the steps of each way to rent: the price of an hour where it was converted, the month, a million tokens
// of a machine that is always busy, and the month from which owning is cheaper.
#pragma once

#include "core/cost/CostKeys.h"
#include "core/cost/PriceBook.h"

namespace berth::cost::keys {

struct Rent
{
    Offer offer;
    std::string_view converted, monthly, tokens, breakEven;
};

// In the order in which a report lists them; which of them it has depends on the prices.
inline constexpr std::array kRents{
    Rent{Offer::OnDemand, kCloudConverted, kCloud, kCloudTokens, kBreakEvenMonth},
    Rent{Offer::Reserved, kReservedConverted, kReserved, kReservedTokens, kReservedBreakEven},
    Rent{Offer::Spot, kSpotConverted, kSpot, kSpotTokens, kSpotBreakEven}};

[[nodiscard]] constexpr const Rent& rentOf(Offer offer)
{
    return offer == Offer::Reserved ? kRents[1] : offer == Offer::Spot ? kRents[2] : kRents[0];
}

} // namespace berth::cost::keys
