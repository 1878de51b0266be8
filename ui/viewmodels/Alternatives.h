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

// The chosen one first, then at most `others` of the rows that run, as the search ranks them and each name once. Empty
// where the chosen one cannot be estimated.
[[nodiscard]] std::vector<Alternative> chosenAndNearest(const Answer& answer, const QList<ResultRow>& shown,
                                                        const QString& chosenId, std::size_t others);

} // namespace berth::viewmodels
