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
    // Of its curve: the place of its name among the first others + 1 that run, and others + 1 for a name beyond them,
    // which is only shown where it is the chosen one. So no choice changes the colour of a configuration, and no two
    // of one chart share one.
    int style = 0;
};

// The chosen one first, then at most `others` of the rows that run, as the search ranks them and each name once. Empty
// where the chosen one cannot be estimated.
[[nodiscard]] std::vector<Alternative> chosenAndNearest(const Answer& answer, const QList<ResultRow>& shown,
                                                        const QString& chosenId, std::size_t others);

} // namespace berth::viewmodels
