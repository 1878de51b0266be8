// Which choice is better, and which is no choice at all because another is as good in everything. Total orders without
// ties: the same choices come out in the same order whatever order they came in. Pure functions.
#pragma once

#include "core/solve/Choice.h"

#include <vector>

namespace berth::solve {

// Above all else, what is like some published run comes before pipelines over nodes, which no run was ever held
// against: among deployments on one machine (Problem::guessesLast), in the list, and in what may dominate.
// DECISIONS.md, 25.

// Whether more nodes than needed may be better.
[[nodiscard]] bool takesMostNodes(const Problem& problem);

// Whether output under the largest batch decides between deployments on as many nodes, not that under the asked
// requests.
[[nodiscard]] bool peakDecides(const Problem& problem);

// Whether `a` is the better deployment of the same model and precision on the same machine.
[[nodiscard]] bool isBetterDeployment(const Problem& problem, const Choice& a, const Choice& b);

// Whether `apart`, whose replicas take no more than a node each, costs less than `best` on fewer nodes with the network
// that joins them, where price decides. Among deployments of either kind fewer nodes are always cheaper.
[[nodiscard]] bool isCheaperApart(const Problem& problem, const Choice& apart, const Choice& best);

// Whether `a` comes before `b` in the list.
[[nodiscard]] bool comesBefore(const Problem& problem, const Choice& a, const Choice& b);

// Whether `b` of the same model is no worse in purchase price, power, speed for each user, output at its largest batch
// and bits per weight, which do not count for Rank::Pareto. A price or power that only one of them states decides
// nothing, and neither dominates. Of two equals the earlier in the list dominates.
[[nodiscard]] bool isDominated(const Problem& problem, const Choice& a, const Choice& b);

struct RankedChoice
{
    Choice choice;
    int dominates = 0; // choices that were left out because this one is as good in everything
};

// Sorted, without the dominated ones unless the problem asks for them. Each of these is counted for the first choice of
// the list that dominates it.
[[nodiscard]] std::vector<RankedChoice> rankChoices(const Problem& problem, std::vector<Choice> choices);

} // namespace berth::solve
