// Prediction intervals as factors of the predicted value, by workload and by whether the device's generation was among
// the measurements. Plain data; immutable once made.
#pragma once

#include "core/base/Result.h"
#include "core/spec/CalibrationFact.h"

#include <array>
#include <span>
#include <string_view>

namespace berth::performance {

enum class IntervalClass { Server, Single, Offline, Assumed, LocalDevice, LocalHost };
inline constexpr std::size_t kIntervalClasses = 6;

// As in the column "workload" of intervals.csv.
[[nodiscard]] std::string_view intervalClassName(IntervalClass kind);

struct IntervalFactors
{
    struct Factors
    {
        double low = 1;
        double high = 1;
    };
    Factors output; // total output tokens per second; decode speed of local engines
    Factors tpot;
    Factors ttft;
    Factors prefill; // local engines
};

struct IntervalTable
{
    std::array<IntervalFactors, kIntervalClasses> known;
    std::array<IntervalFactors, kIntervalClasses> unseen;
    double level = 0;

    [[nodiscard]] const IntervalFactors& at(IntervalClass kind, bool generationKnown) const
    {
        return (generationKnown ? known : unseen)[static_cast<std::size_t>(kind)];
    }
};

// Errors: CsvCell {intervals.csv, row, column, value, rule}; MissingInput {class} where one has no factors.
[[nodiscard]] Result<IntervalTable> makeIntervalTable(std::span<const spec::PredictionInterval> facts);

} // namespace berth::performance
