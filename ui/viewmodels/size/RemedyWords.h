// Advice in words. Pure.
#pragma once

#include "core/advise/Advise.h"
#include "ui/viewmodels/Formatter.h"
#include "ui/viewmodels/size/CostRow.h"

#include <QList>

namespace berth::viewmodels {

[[nodiscard]] QList<AdviceRow> remedyRows(const advise::Advice& advice, const Formatter& format);
// `leastPerUser`: tokens per second that are asked for; 0: any.
[[nodiscard]] QList<AdviceRow> savingRows(const advise::Advice& advice, double leastPerUser, const Formatter& format);

} // namespace berth::viewmodels
