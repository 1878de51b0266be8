#include "app/cli/CostOptions.h"

#include "app/cli/Arguments.h"

#include "core/sizing/Checks.h"

#include <fmt/format.h>
#include <fmt/ranges.h>

#include <algorithm>
#include <set>

namespace berth::cli {

namespace {

// Of one deployment that is known.
void addQuotedOptions(CLI::App& command, CostOptions& o)
{
    command.add_option("--purchase", o.purchase, "Price of all machines as quoted, e.g. \"400,000 EUR\"");
    command.add_option("--colocation", o.colocation, "Colocation: price of one kW for a month, e.g. 184.06");
    command.add_option("--colocation-kw", o.colocationPower, "Colocation: kW reserved");
    command.add_flag("--colocation-with-energy", o.colocationWithEnergy, "Colocation includes the energy");
}

void addOwnershipOptions(CLI::App& command, CostOptions& o)
{
    command.add_option("--installation", o.installation, "Installation, once");
    command.add_option("--licences", o.licences, "Licences, once");
    command.add_option("--software", o.software, "Software subscriptions for a year");
    command.add_option("--staff", o.staff, "Staff for a year");
    command.add_option("--space", o.space, "Rent of space for a month");
    command.add_option("--support", o.support, "Support for a year, per cent of the purchase");
    command.add_option("--residual", o.residual, "Value at the end, per cent of the purchase");
    command.add_option("--discount", o.discount, "Discount rate for a year, per cent");
    command.add_option("--years", o.years, "Years over which the purchase is written off");
    command.add_option("--tariff", o.tariff, "Price of one kWh, e.g. \"0.22 EUR\"");
    command.add_option("--pue", o.pue, "Power of the building over power of the machines");
    command.add_option("--utilisation", o.utilisation, "Share of the hours in which the machines work, 0 to 1");
}

void addAlternativeOptions(CLI::App& command, CostOptions& o)
{
    command.add_option("--cloud-price", o.cloudPrice, "Cloud: price of one accelerator for an hour, on demand");
    command.add_option("--cloud-hours", o.cloudHours, "Cloud: hours billed a month; default: all 730");
    command.add_option("--egress", o.egress, "Cloud: traffic out for a month");
    command.add_option("--storage", o.storage, "Cloud: storage for a month");
    command.add_option("--api-input", o.apiInput, "API: price of a million input tokens");
    command.add_option("--api-output", o.apiOutput, "API: price of a million output tokens");
}

} // namespace

void addTermOptions(CLI::App& command, CostOptions& o)
{
    addOwnershipOptions(command, o);
    addAlternativeOptions(command, o);
}

void addCostOptions(CLI::App& command, CostOptions& o, const std::string& usualCurrency)
{
    addPriceOptions(command, o, usualCurrency);
    addQuotedOptions(command, o);
    addTermOptions(command, o);
}

void addPriceOptions(CLI::App& command, CostOptions& o, const std::string& usualCurrency)
{
    command.add_option("--currency", o.currency, "Currency of the costs, ISO 4217; default: " + usualCurrency);
    command.add_option("--region", o.region,
                       "Region whose prices go first, e.g. EU; a search leaves out what is not sold there");
    command.add_option("--prices", o.prices, "Own price list, CSV with item_id, price, currency, as_of; - reads stdin");
    command.add_option("--rate", o.rates, "Exchange rate, e.g. EUR:USD=1.08; may be repeated")->check(wrongRate);
    command.add_option("--rate-date", o.rateDate, "Date of the exchange rates, e.g. 2026-11-18")->check(wrongDate);
    command.add_option("--today", o.today, "Date against which prices are old; default: today")->check(wrongDay);
}

Result<std::string> findRegion(const catalog::Catalog& catalog, const std::string& typed)
{
    std::set<std::string> known;
    for (const cost::PriceRow& price : catalog.prices) {
        known.insert(price.region);
    }
    const std::string asked = sizing::lowered(typed);
    const auto found = std::find_if(known.begin(), known.end(),
                                    [&](const std::string& region) { return sizing::lowered(region) == asked; });
    if (typed.empty() || found != known.end()) {
        return typed.empty() ? typed : *found;
    }
    return failure(ErrorCode::UnknownChoice, {"region", typed, fmt::format("{}", fmt::join(known, ", "))}, "region");
}

} // namespace berth::cli
