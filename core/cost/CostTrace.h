// The steps of a cost report that only the whole of it knows: tokens, rents and what they come to. Keys: CostKeys.h.
#pragma once

#include "core/cost/CostReport.h"

namespace berth::cost {

// What the user's own amounts were before they were counted and converted.
void traceStated(const CostPlan& plan, RecordingTrace& trace);

// Of what is owned; nothing where no token comes out.
void traceTokens(const CostReport& report, TokensPerSecond rate, RecordingTrace& trace);

// Of one way to rent: its month, the month from which owning is cheaper, and its tokens where the machine is always
// busy. `report` has the cost of owning.
void traceRent(const CloudAlternative& rent, const CostReport& report, TokensPerSecond rate, RecordingTrace& trace);

// What stands in for a purchase: all months of use, and a million tokens at the busy share of the plan. `report` has
// the rent already.
void traceRentInstead(const CloudAlternative& rent, const CostReport& report, TokensPerSecond rate,
                      RecordingTrace& trace);

// Of tokens bought instead, as many as are made. `report` has the alternative.
void traceApiInstead(const CostReport& report, const CostSubject& subject, RecordingTrace& trace);

} // namespace berth::cost
