// Throughput against interactivity: the chosen configuration and its nearest alternatives, each a curve over the
// requests at the same time.
#pragma once

#include "core/report/ChartSpec.h"
#include "ui/viewmodels/EstimateRunner.h"
#include "ui/viewmodels/Formatter.h"
#include "ui/viewmodels/Rows.h"
#include "ui/viewmodels/SeriesStyles.h"

namespace berth::viewmodels {

// Without series where the chosen configuration has no speed. `styles` remembers whose colour is whose.
[[nodiscard]] report::ChartSpec makeSpeedChart(const Answer& answer, const QList<ResultRow>& rows,
                                               const QString& chosenId, const Formatter& format, SeriesStyles& styles);

} // namespace berth::viewmodels
