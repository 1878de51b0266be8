// Advice in words. Pure.
#pragma once

#include "core/advise/Advise.h"
#include "ui/viewmodels/Formatter.h"
#include "ui/viewmodels/size/CostRow.h"

#include <QList>

namespace berth::viewmodels {

[[nodiscard]] QList<AdviceRow> remedyRows(const advise::Advice& advice, const Formatter& format);
[[nodiscard]] QList<AdviceRow> savingRows(const advise::Advice& advice, const Formatter& format);

} // namespace berth::viewmodels
