// What configurations side by side are told by: a line for each, of what was asked and what came of it.
#pragma once

#include "core/sizing/Sizing.h"

#include <string>
#include <utility>
#include <vector>

namespace berth::cli {

using CompareFigure = std::pair<std::string, std::string (*)(const sizing::Sizing&)>; // name, and its cell

[[nodiscard]] std::vector<CompareFigure> compareFigures();

// Below them, of speeds without any published run; empty: there are none.
[[nodiscard]] std::string guessText(const std::vector<sizing::Sizing>& all);

} // namespace berth::cli
