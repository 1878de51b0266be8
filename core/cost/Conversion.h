// From an amount as it was published or set, in its currency, to that of the estimate: what "Why?" says of it.
#pragma once

#include "core/cost/PriceBook.h"
#include "core/units/Trace.h"

#include <optional>

namespace berth::cost {

// An amount that the user set, before it was counted and converted.
struct Stated
{
    UnitPrice asSet; // in the currency in which it was set
    UnitPrice each; // in that of the estimate
    double count = 1; // of it
    std::optional<ExchangeRate> rate; // between the two; nothing: they are one
};

// Amounts that requests and plans have only as products.
struct StatedAmounts
{
    std::optional<Stated> tariff; // of one kWh
    std::optional<Stated> colocation; // of one kW for a month
    std::optional<Stated> space; // a month
    std::optional<Stated> software; // of one accelerator for a year; the count is theirs
    std::optional<Stated> staff; // of one person for a year; the count is theirs
    std::optional<Stated> installation; // of one machine, once; the count is theirs
    std::optional<Stated> licences; // of one accelerator, once; the count is theirs
};

// The symbols of a conversion, for whoever names their sources.
inline constexpr std::string_view kPublished = "published";
inline constexpr std::string_view kExchange = "exchange";

// One step, "published * exchange" or, by a rate of the other direction, "published / exchange"; nothing where nothing
// was converted. `unit` is that of the price.
void traceConversion(std::string_view key, const std::optional<PriceChoice>& choice, Unit unit, RecordingTrace& trace);
void traceConversion(std::string_view key, const std::optional<Stated>& stated, Unit unit, RecordingTrace& trace);

} // namespace berth::cost
