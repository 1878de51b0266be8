// What a derivation is told in: names of figures and steps, one or two sentences on each figure, names of the symbols
// in formulas. Keys are those of the estimate (core/memory/TraceKeys.h) and of DerivationKeys.h.
#pragma once

#include "core/units/Trace.h"

#include <QString>

namespace berth::viewmodels {

[[nodiscard]] QString figureName(std::string_view key); // also the name of its step; empty: the key is not known
[[nodiscard]] QString figureNote(std::string_view key); // why the figure is what it is; may be empty
[[nodiscard]] QString symbolName(std::string_view step, std::string_view symbol); // empty: not known
[[nodiscard]] QString formulaWords(std::string_view formula); // of formulas in words; empty: it has only symbols
[[nodiscard]] QString originName(Origin origin);

// The same for the steps of the speed (core/performance/PerformanceKeys.h), whose symbols mean other things.
[[nodiscard]] QString speedFigureName(std::string_view key);
[[nodiscard]] QString speedNote(std::string_view key);
[[nodiscard]] QString speedSymbolName(std::string_view step, std::string_view symbol);

// And for those of the costs (core/cost/CostKeys.h).
[[nodiscard]] bool isCostKey(std::string_view key);
[[nodiscard]] QString conversionName(std::string_view key); // empty: it converts nothing
[[nodiscard]] QString costNote(std::string_view key);
[[nodiscard]] QString costSymbolName(std::string_view step, std::string_view symbol);

} // namespace berth::viewmodels
