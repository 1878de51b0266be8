// Amounts as text without a locale: "12,345.67 EUR". Programs for people format with the user's locale instead.
#pragma once

#include "core/units/Money.h"

#include <string>
#include <string_view>

namespace berth {

[[nodiscard]] std::string moneyText(Money amount); // 12,345.67 EUR; -3 JPY
[[nodiscard]] std::string moneyDigits(Money amount); // 12345.67: for files and JSON
[[nodiscard]] std::string unitPriceText(const UnitPrice& price); // 0.55 USD

// Reads "12,345.67 EUR", "EUR 12345.67" or, with `fallback`, "12345.67". Commas may stand between groups of three
// digits and nowhere else; a point stands before the decimals, of which the currency sets the most.
// Errors: MoneyUnreadable {text, place (from 1), rule}; the rules are digits, amount, grouping, decimals N, currency,
// most N.
// UnknownCurrency {asked}.
[[nodiscard]] Result<Money> parseMoney(std::string_view text, std::string where = {});
[[nodiscard]] Result<Money> parseMoney(std::string_view text, Currency fallback, std::string where = {});

// Reads "0.25" or "0.25 EUR": at most six decimals, no grouping. Errors: MoneyUnreadable {text, place, "decimal 6"},
// UnknownCurrency {asked}.
[[nodiscard]] Result<UnitPrice> parseUnitPrice(std::string_view text, Currency fallback, std::string where = {});

} // namespace berth
