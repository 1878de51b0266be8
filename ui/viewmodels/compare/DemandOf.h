// What a search was for, as the demand that compared configurations are held against. Pure function.
#pragma once

#include <optional> // first: the moc of Qt 6.4 misreads <compare> where nothing of the standard library precedes it

#include "core/comparison/Demand.h"
#include "core/solve/Problem.h"

namespace berth::viewmodels {

// Without region and users, which a problem no longer knows.
[[nodiscard]] comparison::Demand demandOf(const solve::Problem& problem);

} // namespace berth::viewmodels
