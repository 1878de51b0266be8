// Where a number that the cost estimate traced comes from: the row of the price list or of the usual values behind one
// input of one step. Pure; the row lives as long as the book and the defaults of the report.
#pragma once

#include "core/cost/CostReport.h"

#include <string_view>

namespace berth::cost {

struct InputSource
{
    Origin origin = Origin::Computed; // Request: the user gave it in place of a usual value
    const Provenance* row = nullptr; // nullptr: given, computed, or of several rows that are inputs themselves
    std::string_view column; // that holds the number
    std::string_view currency{}; // of the number, where it is not that of the report
    const ExchangeRate* rate = nullptr; // the number is this one, which the user gave
};

// Of an input of a step of the report's trace (CostKeys.h).
[[nodiscard]] InputSource inputSource(const CostReport& report, std::string_view step, const TraceInput& input);

} // namespace berth::cost
