// One published or own price. Several rows may speak of the same item; PriceBook.h chooses between them. Plain data.
#pragma once

#include "core/base/Provenance.h"
#include "core/units/Decimal.h"

#include <string>

namespace berth::cost {

enum class PricedKind {
    Accelerator,
    System,
    Cpu,
    Cloud, // renting an accelerator or a system by the hour
    Api, // a model by the token
    NetworkSwitch, // of the ports that the network states
    NetworkLink, // a cable with what is needed at both ends
    NetworkAdapter, // a card of one port
};

enum class PriceUnit { Each, PerSystem, PerHour, PerMillionInput, PerMillionOutput };

enum class PriceKind {
    List, // of cloud: on demand
    Msrp,
    Street, // of cloud: on demand, as reported
    Reseller,
    Spot, // cloud that may be taken away
    Contract, // cloud reserved for months or years
    Tco, // somebody's model of ownership; never an offer
};

struct PriceRow
{
    std::string id;
    std::string itemId; // accelerator (the product, not one of its chips), system, processor, model or network
    PricedKind kind = PricedKind::Accelerator;
    Millionths price; // of one unit, tax as published (mostly without)
    std::string currency; // ISO 4217
    PriceUnit unit = PriceUnit::Each;
    PriceKind priceKind = PriceKind::List;
    std::string asOf; // date of the price, as exact as published; empty: undated
    std::string region;
    std::string notes;
    Provenance provenance;
    bool own = false; // entered or imported by the user, or with a value of the user's
};

} // namespace berth::cost
