// Exchange rates that the user enters; Berth ships none and never converts silently. A rate speaks of one direction and
// serves the other one too where nothing better is given; among several the newest counts.
#pragma once

#include "core/units/Money.h"

#include <span>
#include <string>

namespace berth::cost {

struct ExchangeRate
{
    Currency from;
    Currency to;
    Millionths rate; // of `to` for one of `from`, major units; above zero
    std::string asOf; // ISO date, as exact as known
    std::string source;
};

using ExchangeRates = std::span<const ExchangeRate>;

template <class Amount>
struct Converted
{
    Amount amount;
    const ExchangeRate* rate = nullptr; // nothing: the currency was the asked one already
};

// Errors: NoExchangeRate {from, to}, AmountTooLarge {currency}.
[[nodiscard]] Result<Converted<Money>> convert(Money amount, Currency to, ExchangeRates rates);
[[nodiscard]] Result<Converted<UnitPrice>> convert(const UnitPrice& price, Currency to, ExchangeRates rates);

// Reads "EUR:USD=1.08" with a date and a source. Errors: UnknownCurrency, ValueNotANumber {name, value},
// MissingInput {name}: without a date.
[[nodiscard]] Result<ExchangeRate> parseExchangeRate(std::string_view text, std::string asOf, std::string source);

} // namespace berth::cost
