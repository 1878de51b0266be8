// Why a choice is in the list, and what the next cheaper possibility lacks. Pure; thread-safe.
#pragma once

#include "core/solve/Solver.h"

#include <optional>
#include <vector>

namespace berth::solve {

enum class Why {
    Cheapest,
    CheapestPerToken,
    LeastPower,
    MostOutput,
    FastestPerUser,
    FinestPrecision, // alone with so many bits per weight
    Balanced, // best in nothing, yet nothing is better in everything
};

enum class LackCode {
    Memory, // bytes per device {missing, 0}: not even one request
    Requests, // held at the same time {has, needs}
    Ttft, // seconds {has, needs}
    PerUser, // tokens per second {has, needs}
    TokensPerDay, // {has, needs}
    Output, // tokens per second at the largest batch {has, this one's}
    Precision, // whole bits {has, this one's}
    Power, // nobody states it {0, 0}
    MorePower, // watts {takes, this one's}
    Measured, // does it with pipeline stages over nodes alone, see Ranking.h {0, 0}
};

struct Lack
{
    LackCode code = LackCode::Memory;
    double has = 0;
    double needs = 0;
};

// Either another choice of the list that costs less, or the same machine with one node fewer, which fails.
struct Neighbour
{
    std::optional<std::size_t> listed; // place in the list
    const Machine* machine = nullptr;
    int nodes = 0;
    std::vector<Lack> lacks;
};

struct Explanation
{
    std::vector<Why> why;
    std::optional<Neighbour> cheaper; // nothing: nothing cheaper is known
};

[[nodiscard]] Explanation explainChoice(const Problem& problem, const Solution& solution, std::size_t place);

// What keeps that many nodes of the choice's machine from meeting the problem, by the deployment that comes nearest:
// one that holds everything before one that does not, then the one that is fastest for each user.
[[nodiscard]] std::vector<Lack> lacksOn(const Problem& problem, const std::vector<Route>& routes,
                                        const Machine& machine, int nodes);

} // namespace berth::solve
