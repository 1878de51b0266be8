// Advice in English sentences: what to change, what that gains and what it costs in answers, speed or money.
#pragma once

#include "core/advise/Advise.h"
#include "core/sizing/Copies.h"

#include <optional>
#include <string>

namespace berth::cli {

[[nodiscard]] std::string remedySentence(const advise::Remedy& remedy, const sizing::Sizing& before);
[[nodiscard]] std::string remedyGain(const advise::Remedy& remedy); // without the stop
[[nodiscard]] std::string remedyPrice(const advise::Remedy& remedy, const sizing::Sizing& before); // likewise
[[nodiscard]] std::string savingSentence(const advise::Saving& saving, const sizing::Sizing& before);

// That so many copies of the model would answer faster; nothing: none would.
[[nodiscard]] std::string copiesSentence(const std::optional<sizing::Copies>& copies);

} // namespace berth::cli
