#include "core/solve/Choice.h"

namespace berth::solve {

std::optional<std::int64_t> networkPriceOf(const Machine& machine, int nodes)
{
    const bool joined = machine.joining.network != nullptr && nodes > 1;
    return joined ? cost::networkMinor(machine.joining, machine.networkTariff, nodes) : std::nullopt;
}

std::optional<std::int64_t> priceOf(const Machine& machine, int nodes)
{
    if (!machine.price) {
        return std::nullopt;
    }
    return *machine.price * nodes + networkPriceOf(machine, nodes).value_or(0);
}

std::optional<std::int64_t> priceOf(const Choice& choice, int spareNodes)
{
    return priceOf(*choice.machine, choice.nodes + spareNodes);
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
    const int nodes = choice.nodes + spareNodes;
    const auto network = static_cast<double>(networkPriceOf(*choice.machine, nodes).value_or(0));
    const double hour =
        choice.machine->fixedHour + *choice.machine->busyHour * nodes + choice.machine->busyShare * network;
    return hour * kMillion / (choice.outputAtPeak() * kSecondsPerHour);
}

} // namespace berth::solve
