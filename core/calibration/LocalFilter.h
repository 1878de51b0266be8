// Which published local runs a fit may learn from; the first rule broken drops a row, in the order of the enumeration.
// Only the last rule looks at the measurement.
#pragma once

#include "core/catalog/Measurements.h"
#include "core/validation/LocalScenario.h"

#include <string_view>
#include <vector>

namespace berth::calibration {

enum class LocalRule {
    Keep,
    Weak, // marked so in the file
    AlteredModel, // another number of experts than published
    SeveralStreams, // parallel or micro-batch tests
    Speculation,
    NotOnDevice, // the source says that part of it ran elsewhere
    NoFlashAttention, // switched off with long contexts, which no column says
    NoPrecision,
    NotTheBest, // same inputs, slower: a setting that has no column
};

[[nodiscard]] std::string_view ruleName(LocalRule rule);

// One scenario for each row, in the same order.
[[nodiscard]] std::vector<LocalRule> filterLocal(const std::vector<catalog::LocalMeasurement>& rows,
                                                 const std::vector<validation::LocalScenario>& scenarios);

} // namespace berth::calibration
