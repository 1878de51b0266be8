// What a price is for, and which of two of the same item and offer counts and why: rules 2 to 8 of PriceBook.h, which
// chooses by them.
// Pure functions.
#pragma once

#include "core/cost/PriceBook.h"
#include "core/cost/PriceRow.h"

#include <optional>
#include <string_view>

namespace berth::cost {

// Nothing: no estimate takes it, such as somebody's cost of ownership.
[[nodiscard]] std::optional<Offer> offerOf(const PriceRow& row);

// In the order in which they are asked.
enum class PriceRule {
    Converted, // needs an exchange rate
    Region,
    Confirmed,
    Kind,
    Newer,
    WorldWide,
    Dearer, // of own ones in the same currency
    Listed, // none of them tells the two apart: the order of the list decides
};

struct OfferedPrice
{
    const PriceRow* row;
    bool converted; // by an exchange rate into the currency asked for
    bool own = false;
};

struct Precedence
{
    PriceRule rule; // the first that tells the two apart
    bool firstGoes; // true where it is Listed
};

// `region` empty: any.
[[nodiscard]] Precedence precedence(const OfferedPrice& first, const OfferedPrice& second, std::string_view region);

// Rows of one publication, date, kind and region: a range if they are shipped, whose middle is the price.
[[nodiscard]] bool isSameQuotation(const PriceRow& first, const PriceRow& second);

[[nodiscard]] bool isConfirmed(const PriceRow& row); // a publication states the price and its kind

} // namespace berth::cost
