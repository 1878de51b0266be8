// The configurations that a chart shows beside the chosen one. Pure function.
#pragma once

#include "ui/viewmodels/EstimateRunner.h"
#include "ui/viewmodels/Rows.h"

#include <vector>

namespace berth::viewmodels {

struct Alternative
{
    ResultRow row;
    const sizing::Sizing* sizing = nullptr;
};

using Hides = bool (*)(const sizing::Sizing& before, const sizing::Sizing& next);

// The chosen one first, then at most `others` of the rows that run, as the search ranks them and each name once,
// without those that one before them hides. Empty where the chosen one cannot be estimated.
[[nodiscard]] std::vector<Alternative> chosenAndNearest(const Answer& answer, const QList<ResultRow>& shown,
                                                        const QString& chosenId, std::size_t others,
                                                        Hides hides = nullptr);

} // namespace berth::viewmodels
