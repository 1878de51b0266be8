// Trainings and their remedies in English: what is chosen, what to change, what that gains and what it costs.
#pragma once

#include "app/cli/TrainAnswer.h"

#include <string>
#include <string_view>

namespace berth::cli {

// As options spell them.
[[nodiscard]] std::string_view methodWord(training::Method method);
[[nodiscard]] std::string_view checkpointingWord(training::Checkpointing kind);
[[nodiscard]] std::string_view targetsWord(training::AdapterTargets targets);
[[nodiscard]] std::string_view remedyWord(training::RemedyCode code); // full_checkpointing, ...

[[nodiscard]] std::string_view methodTitle(training::Method method); // "Fine-tuning", "Pre-training", ...

[[nodiscard]] std::string remedySentence(const training::Remedy& remedy, const TrainAnswer& before);
[[nodiscard]] std::string remedyGain(const training::Remedy& remedy); // without the stop
[[nodiscard]] std::string remedyPrice(const training::Remedy& remedy, const TrainAnswer& before); // likewise

} // namespace berth::cli
