// Reads a formula as it is shown, in the English of the United States, back into a number: as an interval, because
// every printed number stands for all that round to it. Or as it was recorded, exactly.
#pragma once

#include "core/units/Trace.h"

#include <QString>

#include <optional>

namespace berth::testing {

struct Interval
{
    double low = 0, high = 0;
};

// "8 × 1,470 + 16 × 1,200", "51.19 GB - 2 bytes"; nothing: no formula of numbers alone.
[[nodiscard]] std::optional<Interval> valueOfPrinted(const QString& formula);

// A reader who takes every printed number at its word comes to the printed result, but for half a per cent and its
// rounding; formulas that are not of numbers alone are passed over.
[[nodiscard]] bool comesTo(const QString& formula, const QString& result);

// What the recorded formula comes to with the numbers put in; nothing: it is told in words.
[[nodiscard]] std::optional<double> valueOf(const TraceStep& step);

} // namespace berth::testing
