// What the same work costs without machines of one's own: rented by the hour, or bought by the token.
//   cloud/m = accelerators x billed hours x rate + egress + storage
//   api/m   = input tokens x input price + output tokens x output price
// A model that must answer at any hour is billed for all 730 hours, busy or not; on demand may bill fewer.
#pragma once

#include "core/cost/Ownership.h"

namespace berth::cost {

struct CloudInputs
{
    UnitPrice perHour; // of one accelerator, or of a whole system
    std::int64_t count = 1; // of what the price is for
    double hours = kHoursPerMonth; // billed a month
    Money egress, storage; // a month
};

struct ApiInputs
{
    UnitPrice perMillionInput;
    UnitPrice perMillionOutput;
    double inputTokens = 0; // a month
    double outputTokens = 0;
};

// Errors: CurrencyMismatch, AmountTooLarge, ValueOutOfRange {name, value, least, most}.
[[nodiscard]] Result<Money> cloudMonthly(const CloudInputs& inputs);
[[nodiscard]] Result<Money> apiMonthly(const ApiInputs& inputs);

} // namespace berth::cost
