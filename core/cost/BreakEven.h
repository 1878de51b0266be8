// When owning becomes cheaper than paying by the month, and how busy machines must be for it.
//   month       = first m with capital + m x running <= m x alternative
//   utilisation = u at which one delivered accelerator-hour costs as much as a rented one:
//                 (fixed/m + idle/m) / (rented/m at full time - (active - idle)/m)
// The capital is counted once: dividing it by the difference to a monthly figure that already holds its amortisation,
// as published calculators do, counts it twice and finds no break-even where there is one.
// Integer arithmetic on rounded lines, so the month is the one at which the cumulative series cross.
#pragma once

#include "core/cost/Ownership.h"

#include <vector>

namespace berth::cost {

// Nothing: owning never gets cheaper. Errors: CurrencyMismatch.
[[nodiscard]] Result<std::optional<std::int64_t>> breakEvenMonth(const OwnershipCost& own, Money alternativeMonthly);

// Above 1 is no utilisation: nothing. `rentedMonthly` is for all accelerators at full time. Errors: CurrencyMismatch.
[[nodiscard]] Result<std::optional<double>> breakEvenUtilisation(const OwnershipCost& own, Money rentedMonthly);

// What was paid by the end of each month, beginning with month 0; one series is one line of a chart.
[[nodiscard]] Result<std::vector<Money>> cumulative(Money first, Money monthly, int months);

// Under the key of the alternative; no step where owning never gets cheaper.
void traceBreakEvenMonth(std::string_view key, const OwnershipCost& own, Money alternativeMonthly,
                         RecordingTrace& trace);
void traceBreakEvenUse(const OwnershipCost& own, Money rentedMonthly, RecordingTrace& trace);

} // namespace berth::cost
