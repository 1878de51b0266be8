// The speed of a configuration as rows: rates and times with their intervals, what each phase waits for. Pure
// functions.
#pragma once

#include "core/sizing/Sizing.h"
#include "ui/viewmodels/Formatter.h"
#include "ui/viewmodels/Rows.h"

#include <optional>

namespace berth::viewmodels {

// Empty where there is no speed.
[[nodiscard]] QList<SpeedRow> speedRows(const sizing::Sizing& sizing);

// What the whole and each phase wait for; empty where there is no speed.
[[nodiscard]] QList<LimitRow> limitRows(const sizing::Sizing& sizing);

// The figure of a key of the speed; nothing where the key is none, not known where the configuration has no speed.
[[nodiscard]] std::optional<ShownValue> speedFigure(const sizing::Sizing& sizing, std::string_view key);

// The steps behind a key of the speed; empty where the key is none.
[[nodiscard]] std::vector<std::string_view> speedSteps(std::string_view key);

// Why there is no speed, as a sentence; empty where there is.
[[nodiscard]] QString speedGapOf(const sizing::Sizing& sizing, const Formatter& format);

// "memory bandwidth": what follows "limited by".
[[nodiscard]] QString bottleneckName(performance::Bottleneck bottleneck);

} // namespace berth::viewmodels
