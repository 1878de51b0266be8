// A report of costs as lines of a ledger. Pure.
#pragma once

#include "ui/viewmodels/size/Costs.h"

#include "ui/viewmodels/Formatter.h"
#include "ui/viewmodels/size/CostRow.h"

#include <QList>

namespace berth::viewmodels {

// Purchase, what a million tokens and a month come to, and the parts of that month; with the range of each.
[[nodiscard]] QList<CostRow> ownRows(const cost::CostReport& report, const Formatter& format);

// A month of each offer of rent, when owning gets cheaper, and what the tokens cost from an API.
[[nodiscard]] QList<CostRow> rentRows(const cost::CostReport& report, const Formatter& format);

[[nodiscard]] QList<CostRow> powerRows(const sizing::Sizing& sizing);

struct CostEnds
{
    ShownValue low, high;
};
// How far the purchase, a month of owning or a million tokens may be off; nothing: of another figure, or not known.
[[nodiscard]] std::optional<CostEnds> costEnds(const cost::CostReport& report, std::string_view key);

[[nodiscard]] QString costBasis(const cost::CostReport& report, const Formatter& format); // "5 years, 50% busy"
[[nodiscard]] QString costNotes(const cost::CostReport& report, const Formatter& format);

} // namespace berth::viewmodels
