// How rows of a comparison are made from one figure of every configuration. Internal to core/report.
#pragma once

#include "core/report/Comparison.h"

#include <functional>

namespace berth::report {

using All = std::span<const comparison::Compared>;

template <class T>
using Read = std::function<std::optional<T>(const comparison::Compared&)>;

enum class DifferenceIn { Unit, Share };

struct FigureStyle
{
    Unit unit = Unit::None; // of the difference; the value's stands in the label
    int decimals = 0;
    DifferenceIn difference = DifferenceIn::Unit;
};

inline constexpr int kPriceDecimals = 2; // of a million tokens

[[nodiscard]] double asWritten(double value, int decimals);

// Values that are written alike are alike.
[[nodiscard]] bool alike(double a, double b, int decimals);

// The smallest of these speeds decides how many decimals all of them have.
[[nodiscard]] int decimalsOf(All all, const Read<double>& read);

[[nodiscard]] const performance::PerformanceEstimate* speedOf(const comparison::Compared& compared); // nullptr: none

[[nodiscard]] FactRow figureRow(FactId id, Text label, All all, const FigureStyle& style, const Read<double>& read);
[[nodiscard]] FactRow textRow(FactId id, Text label, All all, const Read<Text>& read);
[[nodiscard]] FactRow moneyRow(FactId id, Text label, All all, const Read<Money>& read);
[[nodiscard]] FactRow priceRow(FactId id, Text label, All all, const Read<UnitPrice>& read);

[[nodiscard]] FactGroup speedFacts(All all);
[[nodiscard]] FactGroup powerFacts(All all);
[[nodiscard]] FactGroup costFacts(All all);

// A sum that leaves out what another counts is no better for it, and says so.
void addOmissions(FactGroup& costs, All all);
[[nodiscard]] Text omissionsOf(const comparison::Compared& compared, All all, FactId sum); // a list; empty: none

[[nodiscard]] FactRow measuredRow(All all); // the nearest published run of each
// "Measured, ours +59%" of a predicted speed; empty: no run of the same hardware, format and model contradicts it.
[[nodiscard]] Text contradiction(const comparison::Compared& compared, FactId speed);
void addFindings(FactGroup& speeds, All all); // marks speeds that such a run contradicts, and guesses
[[nodiscard]] Table comparedEvidence(All all);

[[nodiscard]] Currency budgetCurrency(const comparison::Compared& compared);
void addMissed(std::vector<FactGroup>& groups, All all); // beside each figure the target that it misses

[[nodiscard]] bool sameLoad(All all);

// Of what is bought: the rent of that kind that it is held against; nullptr: none, or it is rented itself.
[[nodiscard]] const cost::CloudAlternative* rentalOf(const comparison::Compared& compared, cost::Offer offer);

[[nodiscard]] Series seriesOf(All all, const comparison::Compared& compared); // named, without points

// Which of them to take: the cheapest of those that meet every target, by the sum over all years; where none does, the
// nearest and what it misses. Says where a cost is not known. Nothing: none of them can be estimated.
[[nodiscard]] std::optional<VerdictBanner> answerOf(All all);

[[nodiscard]] KeyFigures keyFigures(All all); // the most throughput, the lowest costs, and whose they are
[[nodiscard]] Text lettered(All all, const comparison::Compared& compared); // "A 8 × H200 141 GB, FP8"

} // namespace berth::report
