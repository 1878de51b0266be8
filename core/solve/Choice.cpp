#include "core/solve/Choice.h"

namespace berth::solve {

std::optional<std::int64_t> priceOf(const Choice& choice, int spareNodes)
{
    if (!choice.machine->price) {
        return std::nullopt;
    }
    return *choice.machine->price * (choice.nodes + spareNodes);
}

std::optional<double> wattsOf(const Choice& choice, int spareNodes)
{
    if (!choice.machine->watts) {
        return std::nullopt;
    }
    return *choice.machine->watts * (choice.nodes + spareNodes);
}

std::optional<int> rackUnitsOf(const Choice& choice, int spareNodes)
{
    if (!choice.machine->rackUnits) {
        return std::nullopt;
    }
    return *choice.machine->rackUnits * (choice.nodes + spareNodes);
}

} // namespace berth::solve
