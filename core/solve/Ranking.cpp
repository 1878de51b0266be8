#include "core/solve/Ranking.h"

#include <algorithm>
#include <limits>
#include <tuple>

namespace berth::solve {

namespace {

constexpr double kUnknown = std::numeric_limits<double>::infinity();

bool priceDecides(const Problem& problem)
{
    return problem.rank == Rank::Cost || problem.rank == Rank::Pareto;
}

auto layoutKey(const Choice& choice)
{
    const parallel::Layout& layout = choice.shape.layout;
    return std::tuple(choice.route->engine, choice.shape.nodes, layout.devices(), layout.tp, layout.pp, layout.ep);
}

double priceKey(const Problem& problem, const Choice& choice)
{
    const auto price = priceOf(choice, problem.spareNodes);
    return price ? static_cast<double>(*price) : kUnknown;
}

// Smaller is better.
double score(const Problem& problem, const Choice& choice)
{
    switch (problem.rank) {
    case Rank::CostPerToken:
        return costPerMillion(problem, choice).value_or(kUnknown);
    case Rank::Throughput:
        return -choice.outputAtPeak();
    case Rank::Power:
        return wattsOf(choice, problem.spareNodes).value_or(kUnknown);
    case Rank::Cost:
    case Rank::Pareto:
        break;
    }
    return priceKey(problem, choice);
}

template <class T>
bool noWorse(const std::optional<T>& a, const std::optional<T>& b)
{
    return a && b ? *b <= *a : a.has_value() == b.has_value();
}

// b is no worse than a in everything.
bool matches(const Problem& problem, const Choice& a, const Choice& b)
{
    const int spare = problem.spareNodes;
    return a.route->model == b.route->model && b.stagesOverNodes() <= a.stagesOverNodes()
        && b.machine->withdrawn <= a.machine->withdrawn && noWorse(priceOf(a, spare), priceOf(b, spare))
        && noWorse(wattsOf(a, spare), wattsOf(b, spare)) && b.load.perUser >= a.load.perUser
        && b.outputAtPeak() >= a.outputAtPeak()
        && (problem.rank == Rank::Pareto || b.route->quality >= a.route->quality);
}

} // namespace

bool peakDecides(const Problem& problem)
{
    return problem.rank == Rank::Throughput || (problem.rank == Rank::CostPerToken && problem.tokensPerDay);
}

bool takesMostNodes(const Problem& problem)
{
    return problem.rank == Rank::Throughput && isLimited(problem.limits);
}

bool isBetterDeployment(const Problem& problem, const Choice& a, const Choice& b)
{
    const auto key = [&](const Choice& choice) {
        const double underLoad = choice.outputUnderLoad(problem.load.concurrency);
        const double output = peakDecides(problem) ? choice.outputAtPeak() : underLoad;
        const double first = takesMostNodes(problem) ? -output : choice.nodes;
        const bool joined = priceDecides(problem) && cost::needsNetwork(choice.shape.nodes);
        return std::tuple(problem.guessesLast && choice.stagesOverNodes(), first, choice.nodes, joined, -output,
                          -underLoad, layoutKey(choice));
    };
    return key(a) < key(b);
}

bool isCheaperApart(const Problem& problem, const Choice& apart, const Choice& best)
{
    const auto less = priceOf(apart, problem.spareNodes);
    const auto more = priceOf(best, problem.spareNodes);
    return priceDecides(problem) && less && more && *less < *more;
}

bool comesBefore(const Problem& problem, const Choice& a, const Choice& b)
{
    // Pointers into one catalogue compare in its order.
    const auto key = [&](const Choice& choice) {
        return std::tuple(choice.stagesOverNodes(), choice.machine->withdrawn, score(problem, choice),
                          priceKey(problem, choice), -choice.load.perUser, -choice.outputAtPeak(),
                          -choice.route->quality, choice.route->model, choice.route->precision, choice.machine);
    };
    return key(a) < key(b);
}

bool isDominated(const Problem& problem, const Choice& a, const Choice& b)
{
    return matches(problem, a, b) && (!matches(problem, b, a) || comesBefore(problem, b, a));
}

std::vector<RankedChoice> rankChoices(const Problem& problem, std::vector<Choice> choices)
{
    std::sort(choices.begin(), choices.end(),
              [&](const Choice& a, const Choice& b) { return comesBefore(problem, a, b); });
    std::vector<RankedChoice> ranked;
    std::vector<Choice> dominated;
    for (const Choice& choice : choices) {
        const bool lost = std::any_of(choices.begin(), choices.end(),
                                      [&](const Choice& b) { return isDominated(problem, choice, b); });
        if (lost && !problem.showDominated) {
            dominated.push_back(choice);
        } else {
            ranked.push_back({choice, 0});
        }
    }
    for (const Choice& choice : dominated) {
        const auto winner = std::find_if(ranked.begin(), ranked.end(), [&](const RankedChoice& kept) {
            return isDominated(problem, choice, kept.choice);
        });
        if (winner != ranked.end()) {
            ++winner->dominates;
        }
    }
    return ranked;
}

} // namespace berth::solve
