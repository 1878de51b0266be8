#include "core/solve/Choice.h"

#include "core/solve/Problem.h"

#include <algorithm>

namespace berth::solve {

std::optional<std::int64_t> networkPriceOf(const Machine& machine, int nodes, int copyNodes)
{
    const bool joined = machine.joining.network != nullptr && cost::needsNetwork(copyNodes);
    return joined ? cost::networkMinor(machine.joining, machine.networkTariff, nodes) : std::nullopt;
}

std::optional<std::int64_t> networkPriceOf(const Choice& choice, int spareNodes)
{
    return networkPriceOf(*choice.machine, choice.nodes + spareNodes, choice.shape.nodes);
}

std::optional<std::int64_t> priceOf(const Machine& machine, int nodes, int copyNodes)
{
    if (!machine.price) {
        return std::nullopt;
    }
    return *machine.price * nodes + networkPriceOf(machine, nodes, copyNodes).value_or(0);
}

std::optional<std::int64_t> priceOf(const Choice& choice, int spareNodes)
{
    return priceOf(*choice.machine, choice.nodes + spareNodes, choice.shape.nodes);
}

std::optional<std::int64_t> wholePriceOf(const Machine& machine, int nodes, int copyNodes)
{
    const bool joined = machine.joining.network != nullptr && cost::needsNetwork(copyNodes) && !machine.owned;
    return joined && !networkPriceOf(machine, nodes, copyNodes) ? std::nullopt : priceOf(machine, nodes, copyNodes);
}

std::optional<std::int64_t> wholePriceOf(const Choice& choice, int spareNodes)
{
    return wholePriceOf(*choice.machine, choice.nodes + spareNodes, choice.shape.nodes);
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

Use useOf(const Problem& problem, const Choice& choice)
{
    constexpr double kSecondsPerHour = 3600;
    constexpr double kHoursPerDay = 24;
    const auto replicas = static_cast<double>(choice.replicas);
    if (!problem.tokensPerDay) {
        return {problem.busyShare,
                problem.busyShare * choice.outputUnderLoad(problem.load.concurrency) * kSecondsPerHour};
    }
    const auto output = static_cast<double>(problem.load.output);
    const double perHour = *problem.tokensPerDay / kHoursPerDay;
    const double most = replicas * choice.peak.total * kSecondsPerHour;
    return {std::min(1.0, perHour / most), perHour * output / (output + static_cast<double>(problem.load.input))};
}

std::optional<double> costPerMillion(const Problem& problem, const Choice& choice)
{
    constexpr double kMillion = 1e6;
    const Machine& machine = *choice.machine;
    if (!machine.hour) {
        return std::nullopt;
    }
    const int nodes = choice.nodes + problem.spareNodes;
    const Use use = useOf(problem, choice);
    const auto network = static_cast<double>(networkPriceOf(choice, problem.spareNodes).value_or(0));
    const double work = machine.hour->work * use.busyShare * choice.nodes; // spare nodes wait
    const double hour = machine.fixedHour + machine.hour->rest * nodes + work + machine.priceHour * network;
    return use.outputPerHour > 0 ? std::optional(hour * kMillion / use.outputPerHour) : std::nullopt;
}

} // namespace berth::solve
