// The chart below the results: memory of one device of the chosen configuration and of its nearest alternatives, on one
// scale. Pure function.
#pragma once

#include "core/report/ChartSpec.h"
#include "ui/viewmodels/EstimateRunner.h"
#include "ui/viewmodels/Formatter.h"
#include "ui/viewmodels/Rows.h"

namespace berth::viewmodels {

// `rows` in the order in which they are shown; alternatives are those of chosenAndNearest.
[[nodiscard]] report::ChartSpec makeMemoryChart(const Answer& answer, const QList<ResultRow>& rows,
                                                const QString& chosenId, const Formatter& format);

} // namespace berth::viewmodels
