// Why a configuration is in the list, and what its nearest cheaper neighbour lacks, as sentences. Pure.
#pragma once

#include "ui/viewmodels/size/Answer.h"

#include "ui/viewmodels/Formatter.h"

#include <QStringList>

namespace berth::viewmodels {

// Empty for what the search did not find.
[[nodiscard]] QStringList reasonsFor(const Answer& answer, const Candidate& candidate, const Formatter& format);

} // namespace berth::viewmodels
