// A choice of the search as something to be sized: what comes out is what the search read. Pure.
#pragma once

#include "core/sizing/SizingRequest.h"
#include "core/solve/Choice.h"

namespace berth::solve {

// The load alone, without model and machines.
[[nodiscard]] sizing::SizingRequest requestOf(const Load& load);

[[nodiscard]] sizing::SizingRequest requestOf(const Choice& choice, const Problem& problem);

} // namespace berth::solve
