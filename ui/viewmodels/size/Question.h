// What the Size page asks its worker: what to search for, and the hardware that somebody already has. Plain data in the
// words of core, checked by the worker.
#pragma once

#include <optional> // first: the moc of Qt 6.4 misreads <compare> where nothing of the standard library precedes it

#include "core/sizing/SizingRequest.h"
#include "core/solve/SolveRequest.h"
#include "core/workspace/CostSettings.h"

namespace berth::viewmodels {

struct Question
{
    solve::SolveRequest search;
    std::optional<sizing::SizingRequest> own; // nothing: no hardware is given
    workspace::CostSettings costs{}; // whose exchange rates lead to the currency of the search
    std::optional<std::int64_t> users{}; // of whom the requests at the same time are a share
    bool findModels = false; // that run on the given hardware, whatever model and precision are asked for
};

} // namespace berth::viewmodels
