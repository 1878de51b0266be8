// Choosing the price of an item. One rule, in this order:
//   1. the user's own rows, and shipped ones with a figure of the user's, hide the shipped ones of the same item and
//      offer as far as they can be had in the currency asked for; the hidden ones are named, and so are own ones that
//      cannot
//   2. rows in the currency asked for, before rows that a given exchange rate converts
//   3. rows of the region asked for, if there are any
//   4. confirmed prices before those that no publication confirms
//   5. reseller, street, list, MSRP; of cloud: on demand, reserved and spot are offers of their own
//   6. the newest; a date that names only a year or month counts as its beginning
//   7. world-wide before any one region
//   8. of the user's own, the higher price: what is sure to buy it; then the order of the list
// Shipped rows of the same publication, date, kind and region are one quotation with a range: the middle is the price,
// the ends are the low and high scenario. Own ones are offers, of which one counts as it stands. Undated shipped rows
// and models of ownership (tco) are never chosen. A system's own price before one built from parts is the business of
// SystemPrice.h.
#pragma once

#include "core/cost/CostDefaults.h"
#include "core/cost/ExchangeRates.h"
#include "core/cost/PriceRow.h"

#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace berth::cost {

// Views; the rows must outlive every choice.
struct PriceBook
{
    std::span<const PriceRow> shipped; // those that are marked as own count as the user's
    std::span<const PriceRow> own;
    ExchangeRates rates;
};

enum class Offer {
    Purchase,
    OnDemand,
    Reserved,
    Spot,
    ApiInput,
    ApiOutput,
    NetworkSwitch,
    NetworkLink,
    NetworkAdapter,
};

struct PriceWish
{
    Currency currency;
    std::string region; // empty: any
    std::string today; // ISO date
    int staleMonths = 0; // older prices are marked
};

struct PriceChoice
{
    UnitPrice low, base, high; // in the currency asked for
    std::vector<const PriceRow*> rows; // the quotation; the first is the one that won
    std::vector<const PriceRow*> hidden; // shipped rows that the user's own hide
    const ExchangeRate* rate = nullptr; // the conversion, if there was one
    bool own = false;
    bool stale = false;
    bool verified = true;

    [[nodiscard]] const PriceRow& row() const { return *rows.front(); }
};

// Errors: NoPrice {item, currency, known currencies}; PriceUndated {id} for an own row without date; UnknownCurrency
// {code} for an own row; AmountTooLarge.
[[nodiscard]] Result<PriceChoice> choosePrice(const PriceBook& book, std::string_view item, Offer offer,
                                              const PriceWish& wish);

// Own dated rows of the items from whose currency no rate leads to the one asked for, where no other own row of the
// same item and offer can be had: the price is another one, or there is none.
[[nodiscard]] std::vector<const PriceRow*> ownPricesAside(const PriceBook& book, std::span<const std::string> items,
                                                          const PriceWish& wish);

// Own rows of the items that do not count although they are no older than the own one that does, for the same item and
// offer: another offer of that day, or one in a currency that was not asked for. Equal offers are one.
[[nodiscard]] std::vector<const PriceRow*> ownPricesBehind(const PriceBook& book, std::span<const std::string> items,
                                                           const PriceWish& wish);

// The end of the quotation that a scenario takes.
[[nodiscard]] const UnitPrice& priceAt(const PriceChoice& choice, Scenario scenario);

// Codes of the currencies in which the item has dated prices, in the order of the rows; and the same separated by ", ".
[[nodiscard]] std::vector<std::string> currenciesOf(const PriceBook& book, std::string_view item, Offer offer);
[[nodiscard]] std::string knownCurrencies(const PriceBook& book, std::string_view item, Offer offer);

// Whole months from one ISO date to another; days do not count. Nothing: one of them is empty.
[[nodiscard]] std::optional<int> monthsBetween(std::string_view from, std::string_view to);

} // namespace berth::cost
