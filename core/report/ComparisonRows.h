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

[[nodiscard]] FactRow figureRow(FactId id, Text label, All all, const FigureStyle& style, const Read<double>& read);
[[nodiscard]] FactRow textRow(FactId id, Text label, All all, const Read<Text>& read);
[[nodiscard]] FactRow moneyRow(FactId id, Text label, All all, const Read<Money>& read);
[[nodiscard]] FactRow priceRow(FactId id, Text label, All all, const Read<UnitPrice>& read);

[[nodiscard]] FactGroup speedFacts(All all);
[[nodiscard]] FactGroup powerFacts(All all);
[[nodiscard]] FactGroup costFacts(All all);

[[nodiscard]] FactRow measuredRow(All all); // the nearest published run of each
void addFindings(FactGroup& speeds, All all); // marks speeds that a run nearby contradicts
[[nodiscard]] Table comparedEvidence(All all);

[[nodiscard]] bool sameLoad(All all);

} // namespace berth::report
