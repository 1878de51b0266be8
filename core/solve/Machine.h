// One kind of node that can be bought, any number of times: a catalogued system, or loose accelerators put into hosts
// of one's own. Plain data.
#pragma once

#include "core/cost/NetworkCost.h"
#include "core/cost/TokenCost.h"
#include "core/spec/AcceleratorSpec.h"
#include "core/spec/SystemSpec.h"

#include <cstdint>
#include <memory>
#include <optional>

namespace berth::solve {

struct Machine
{
    const spec::SystemSpec* system = nullptr; // nothing: loose accelerators
    const spec::AcceleratorSpec* accelerator = nullptr;
    std::shared_ptr<const spec::AcceleratorSpec> host{}; // owner of `accelerator` where the processors are it
    int products = 0; // accelerators of one node
    int devices = 0; // that software sees in one node
    cost::Joining joining; // to other nodes; without a network no replica takes more than one
    int mostNodes = 1; // that may be had, spare ones included
    bool owned = false; // it is there already and costs nothing to buy
    bool withdrawn = false; // its maker sells it no more, and nobody asked for it
    std::optional<std::int64_t> price; // of one node, minor units of the problem's currency
    bool priceFromParts = false; // nobody publishes one; summed from its parts
    bool priceOwn = false, priceOld = false, priceUnverified = false; // as cost::SystemPrice
    cost::NetworkTariff networkTariff; // in the same currency
    bool networkOld = false; // a price in it
    std::optional<cost::HourCost> hour; // what an hour of one node costs, minor units; see Pricing.h
    double fixedHour = 0; // what it costs more however many nodes there are
    double priceHour = 0; // what it costs more for each minor unit of a higher price
    std::optional<double> watts; // of one node, rated
    Watts activePower, idlePower; // of one node, serving and waiting; zero: not known
    std::optional<int> rackUnits; // of one node
};

} // namespace berth::solve
