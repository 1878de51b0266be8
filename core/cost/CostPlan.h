// From a request and the usual values to inputs of ownership: what the request leaves open is taken from the defaults,
// each of which is named with the row it came from; what nobody gives a figure for is left out and named as well.
#pragma once

#include "core/cost/Conversion.h"
#include "core/cost/NetworkCost.h"
#include "core/cost/Ownership.h"
#include "core/cost/SystemPrice.h"

#include <string>
#include <vector>

namespace berth::cost {

// What is known before any cost is counted. Pointers lead into a catalogue, which must outlive the plan.
struct CostSources
{
    PriceBook book;
    std::span<const CostDefault> defaults;
};

// What the user sets; everything else is a default or left out.
struct CostRequest
{
    Currency currency;
    std::string region; // empty: any
    std::string today; // ISO date
    std::optional<Money> purchase; // of all machines, as quoted: replaces every price list
    std::optional<Money> installation, licences, softwareYearly, staffYearly, spaceMonthly;
    std::optional<UnitPrice> tariff; // of one kWh
    std::optional<Colocation> colocation;
    std::optional<Millionths> supportShare, residualShare;
    std::optional<double> pue, utilisation, discountRate;
    std::optional<int> years;
    std::optional<UnitPrice> cloudHour; // of one accelerator, on demand
    std::optional<UnitPrice> apiInput, apiOutput; // of a million tokens
    std::optional<Money> egress, storage; // in the cloud, a month
    std::optional<double> cloudHours; // billed a month; empty: all
    StatedAmounts stated{}; // what the amounts above were made of, where they were set otherwise
};

// What is bought and what it does.
struct CostSubject
{
    Machine machine;
    int nodes = 1;
    int copyNodes = 1; // that one copy of the model takes
    bool owned = false; // there already: what was paid for it does not count
    bool hostWeights = false; // some sit in host memory, so that rented accelerators alone would not do the work
    Joining joining; // of one machine; without a network: its price is left out
    std::string model; // whose tokens an API sells; empty: none
    Watts active, idle; // of all machines, at full rate and waiting; zero: not known
    TokensPerSecond output, input; // at full rate; zero: not known
};

struct UsedDefault
{
    const CostDefault* row;
    double value; // in the scenario
};

// What a figure of ownership may leave out; always said.
enum class LeftOut {
    Purchase, // the machines are there already
    Support,
    Staff,
    Software,
    Installation,
    Premises,
    Residual,
    Discount, // amounts of later years count in full
    Electricity, // no tariff in the currency, or nobody states the power
    Network, // switches and cables between machines that need them, where nobody states a network or its price
    Host, // processors and memory of loose accelerators' host
    Financing, // and taxes
};

struct CostPlan
{
    std::optional<SystemPrice> price; // nothing: the purchase was given, or there is none
    std::optional<NetworkPrice> network; // of several machines; nothing: given with the purchase, or left out
    NetworkParts networkParts; // that it takes
    Money networkCost; // of all machines; part of the purchase
    OwnershipInputs inputs;
    StatedAmounts stated; // as asked
    std::vector<UsedDefault> used;
    std::vector<LeftOut> leftOut;
    std::vector<const PriceRow*> aside; // own prices of what is planned that no exchange rate leads to
    std::vector<const PriceRow*> behind; // those that another own price goes before (ownPricesBehind)
};

[[nodiscard]] bool leavesOut(const CostPlan& plan, LeftOut item);

// The wish for prices that a request stands for; how old a price may be is a default.
[[nodiscard]] PriceWish wishOf(const CostSources& sources, const CostRequest& request);

// Errors: as systemPrice and checkOwnership.
[[nodiscard]] Result<CostPlan> planCost(const CostSources& sources, const CostRequest& request,
                                        const CostSubject& subject, Scenario scenario);

// The currency in which to answer when none is asked for: that of the user's own prices of the machine; US dollars
// where the machine has a price in them, otherwise the first in which it has one, otherwise US dollars. Source of the
// dollar: most published prices are in it.
[[nodiscard]] Currency usualCurrency(const PriceBook& book, const Machine& machine);

} // namespace berth::cost
