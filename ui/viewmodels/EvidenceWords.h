// Published measurements near to a configuration as rows. Pure function.
#pragma once

#include "core/evidence/Evidence.h"
#include "ui/viewmodels/EvidenceRows.h"
#include "ui/viewmodels/Formatter.h"

#include <QList>

namespace berth::viewmodels {

[[nodiscard]] QList<MeasuredRow> measuredRows(const evidence::EvidenceIndex& index,
                                              const std::vector<evidence::Evidence>& measured, const Formatter& format);

} // namespace berth::viewmodels
