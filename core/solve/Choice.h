// The best deployment of one model in one precision on one kind of machine: a line of the ranking.
#pragma once

#include "core/sizing/Replicas.h"
#include "core/solve/Route.h"

#include <cstdint>
#include <optional>

namespace berth::solve {

struct Problem;

struct Choice
{
    const Route* route = nullptr;
    const Machine* machine = nullptr;
    Shape shape;
    int nodes = 0; // that serve
    std::int64_t replicas = 0;
    Reading load; // of the busiest replica under the asked requests
    std::int64_t largest = 0; // most requests of one replica that meet the targets
    Reading peak; // of a replica under these

    [[nodiscard]] double outputUnderLoad(std::int64_t requests) const
    {
        return sizing::busyReplicas(requests, replicas) * load.output;
    }
    [[nodiscard]] double outputAtPeak() const { return static_cast<double>(replicas) * peak.output; }
    // Pipeline stages on several nodes, as PerformanceEstimate::stagesOverNodes.
    [[nodiscard]] bool stagesOverNodes() const { return shape.layout.pp > 1 && shape.nodes > 1; }
    [[nodiscard]] std::int64_t mostRequests() const { return replicas * largest; }
};

// Of so many nodes and, where copies of the model take `copyNodes` of them each, the network that joins them; where
// nobody states a price of that, without it. Nothing: not known.
[[nodiscard]] std::optional<std::int64_t> priceOf(const Machine& machine, int nodes, int copyNodes);

// Of the network in it; nothing: none is needed (cost::needsNetwork), or no price.
[[nodiscard]] std::optional<std::int64_t> networkPriceOf(const Machine& machine, int nodes, int copyNodes);
[[nodiscard]] std::optional<std::int64_t> networkPriceOf(const Choice& choice, int spareNodes);

// Of everything that is bought, spare nodes included; nothing: not known.
[[nodiscard]] std::optional<std::int64_t> priceOf(const Choice& choice, int spareNodes); // minor units

// The same where all that is bought has a price, the network too; no other sum is held against a budget.
[[nodiscard]] std::optional<std::int64_t> wholePriceOf(const Machine& machine, int nodes, int copyNodes);
[[nodiscard]] std::optional<std::int64_t> wholePriceOf(const Choice& choice, int spareNodes);
[[nodiscard]] std::optional<double> wattsOf(const Choice& choice, int spareNodes);
[[nodiscard]] std::optional<int> rackUnitsOf(const Choice& choice, int spareNodes);

// What of the machines' time is work, and what comes out of an hour of the clock. Where tokens a day are known, these
// are what comes out, and the share is that of the largest batch that they take; otherwise the asked requests are
// served in the usual share of the hours. Requires the peak.
struct Use
{
    double busyShare = 0; // 0 to 1
    double outputPerHour = 0; // tokens
};

[[nodiscard]] Use useOf(const Problem& problem, const Choice& choice);

// Of a million output tokens under that use, spare nodes included; minor units.
[[nodiscard]] std::optional<double> costPerMillion(const Problem& problem, const Choice& choice);

} // namespace berth::solve
