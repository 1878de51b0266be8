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

std::optional<double> costPerMillion(const Choice& choice, int spareNodes)
{
    constexpr double kSecondsPerHour = 3600;
    constexpr double kMillion = 1e6;
    if (!choice.machine->busyHour) {
        return std::nullopt;
    }
    const double hour = *choice.machine->busyHour * (choice.nodes + spareNodes);
    return hour * kMillion / (choice.outputAtPeak() * kSecondsPerHour);
}

} // namespace berth::solve
