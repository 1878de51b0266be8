// Patterns of the phrases in the window's language; "%1" stands for the first argument.
#pragma once

#include "core/report/PhraseCode.h"

#include <QString>

namespace berth::viewmodels {

[[nodiscard]] QString phrasePattern(report::PhraseCode code);

} // namespace berth::viewmodels
