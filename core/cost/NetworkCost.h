// What joining machines into one costs: the adapters that they lack, one link from each port, and the switches.
//   two machines: a link between each pair of ports, no switch
//   as many machines as a switch has ports: the n-th ports of all machines make a rail; a switch takes as many rails as
//     fit: switches = ceil(ports / floor(switch ports / machines)), links = machines x ports
//   more: two tiers: switches = ceil(3 x machines x ports / switch ports), links = 2 x machines x ports
// Source: the spreadsheet of the price rows of ib-ndr (64 nodes of 8 ports: 8 switches of 64; 128 nodes: 48).
// A part is counted at its price rounded to minor units, half to even. Pure; no allocation but for the choice of
// prices.
#pragma once

#include "core/cost/CostDefaults.h"
#include "core/cost/PriceBook.h"
#include "core/spec/SystemSpec.h"
#include "core/units/Trace.h"

#include <optional>

namespace berth::cost {

// Whether machines need a network of their own: only where one copy of a model takes several of them. Copies share
// nothing but the requests, which any office network carries. Where it is needed it joins all machines, those of other
// copies and spare ones too, so that any may take the place of another.
[[nodiscard]] constexpr bool needsNetwork(int copyNodes)
{
    return copyNodes > 1;
}

// How one machine is joined to others.
struct Joining
{
    const spec::NetworkSpec* network = nullptr; // nothing: it is not
    int ports = 0;
    int adapters = 0; // that are not in the machine's price
};

struct NetworkParts
{
    std::int64_t links = 0, switches = 0, adapters = 0;
};

// 0 of all for a single machine and for machines that are not joined.
[[nodiscard]] NetworkParts networkParts(const Joining& joining, std::int64_t machines);

// Minor units of each part; nothing: no price in the currency.
struct NetworkTariff
{
    std::optional<std::int64_t> link, switchEach, adapter;
};

// Of all parts, minor units; nothing: a part that is needed has no price, or the sum is beyond kMostMinor.
[[nodiscard]] std::optional<std::int64_t> networkMinor(const Joining& joining, const NetworkTariff& tariff,
                                                       std::int64_t machines);

// Where the prices come from.
struct NetworkPrice
{
    Joining joining;
    NetworkTariff tariff;
    std::optional<PriceChoice> link, switchEach, adapter;
};

// Errors: as choosePrice, but for NoPrice. `joining` with a network.
[[nodiscard]] Result<NetworkPrice> networkPrice(const PriceBook& book, const Joining& joining, const PriceWish& wish,
                                                Scenario scenario);

// Writes how the price of joining that many machines came about; only where there is one.
void traceNetwork(const NetworkPrice& price, Currency currency, std::int64_t machines, RecordingTrace& trace);

} // namespace berth::cost
