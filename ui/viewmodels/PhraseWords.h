// Patterns of the phrases in the window's language; "%1" stands for the first argument. `number` chooses the
// plural where a phrase has one (report::pluralNumber).
#pragma once

#include "core/report/PhraseCode.h"

#include <QString>

namespace berth::viewmodels {

[[nodiscard]] QString phrasePattern(report::PhraseCode code, int number);

} // namespace berth::viewmodels
