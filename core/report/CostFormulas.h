// How the amounts of a month and of a million tokens come about: the formula with the numbers put in, so that a reader
// can compute them again. Formulas: core/cost/Ownership.h, Alternatives.h and TokenCost.h.
#pragma once

#include "core/cost/CostReport.h"
#include "core/report/Document.h"
#include "core/sizing/Sizing.h"

#include <optional>
#include <string>

namespace berth::report {

// Name, formula, amount: without rows.
[[nodiscard]] Table formulaColumns();

struct FormulasOf
{
    const cost::CostReport& report;
    const sizing::Sizing& sizing;
    std::optional<cost::Offer> rent{}; // the only one that is shown; nothing: all
    bool owned = true; // energy and tokens of own machines as well
};

// Energy, rents and, where a speed is known, a million output tokens on each.
void addFormulas(Table& table, const FormulasOf& whose);

} // namespace berth::report
