// Where the operators of the chosen configuration stand under the roofline of one device. Pure function.
#pragma once

#include "core/report/ChartSpec.h"
#include "ui/viewmodels/EstimateRunner.h"
#include "ui/viewmodels/Formatter.h"

namespace berth::viewmodels {

// Without series where nothing is known: no speed, or an engine for one user.
[[nodiscard]] report::ChartSpec makeRooflineChart(const Answer& answer, const QString& chosenId,
                                                  const Formatter& format);

} // namespace berth::viewmodels
