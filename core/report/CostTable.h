// What a deployment costs, as tables: once and a month, against renting, and for a million output tokens.
#pragma once

#include "core/cost/CostReport.h"
#include "core/report/Document.h"

namespace berth::report {

// Purchase, the lines of a month of owning, what renting the same costs and when owning gets cheaper.
[[nodiscard]] Table makeCostTable(const cost::CostReport& report);

// At the shares of busy time that are always shown; without rows where no speed is known.
[[nodiscard]] Table makeTokenCostTable(const cost::CostReport& report);

// How far the purchase is to be trusted: published, built from parts, old, not verified.
[[nodiscard]] Text priceRemark(const cost::CostPlan& plan);

// A share that people enter in per cent, with its decimals.
[[nodiscard]] Figure rateOf(double part);

[[nodiscard]] PhraseCode nameOf(cost::LeftOut item);

// "a, b, c" of any range of what is left out.
template <class Items>
[[nodiscard]] Text listOf(const Items& items)
{
    Text list;
    for (const cost::LeftOut item : items) {
        append(list, nameOf(item));
    }
    return list;
}

[[nodiscard]] PhraseCode nameOf(cost::Offer offer); // of renting and of tokens; with the figure 1 of a month of it

} // namespace berth::report
