// What the figures of a search rest on, said below them.
#include "app/cli/SolveOutput.h"

#include <fmt/format.h>
#include <fmt/ranges.h>

#include <set>

namespace berth::cli {

namespace {

constexpr double kPercent = 100;

std::string assumptionText(const solve::Problem& problem)
{
    return problem.speedAssumed
        ? fmt::format("Assumed: at least {:.0f} tok/s for each user, about the speed of reading "
                      "(Brysbaert 2019); --min-tok-s-per-user sets another, 0 none.\n",
                      *problem.targets.leastPerUser)
        : std::string();
}

// What every figure of the list is about.
std::string loadText(const solve::Problem& problem)
{
    const solve::Load& load = problem.load;
    std::string text = fmt::format("Load: {} at the same time, {} tokens in and {} out each, {} of context",
                                   load.concurrency, load.input, load.output, load.context);
    text += problem.growth > 0 ? fmt::format("; growth of {:g} % is in it", kPercent * problem.growth) : std::string();
    text += problem.tokensPerDay
        ? fmt::format(".\nCost per token at {:.0f} tokens a day", *problem.tokensPerDay)
        : fmt::format(".\nCost per token if that load is there in {:g} % of the hours", kPercent * problem.busyShare);
    return text + "; for a million of output, the prompts with it.\n";
}

// Machines that have a price, but none in the currency nor in one that a rate leads from.
std::string unpricedText(const catalog::Catalog& catalog, const solve::Problem& problem)
{
    std::set<std::string> currencies;
    int count = 0;
    for (const solve::Machine& machine : problem.machines) {
        const std::string known = machine.price ? "" : solve::otherCurrencies(catalog, machine);
        count += known.empty() ? 0 : 1;
        for (std::size_t start = 0; start < known.size(); start += 5) { // "USD, CNY"
            currencies.insert(known.substr(start, 3));
        }
    }
    if (count == 0) {
        return {};
    }
    const std::string own(problem.currency.text());
    currencies.erase(own); // of the accelerators, whose hosts have none in it
    currencies.insert(currencies.empty() ? "USD" : *currencies.begin());
    return fmt::format(
        "{} machines have no price in {}, only in {}: --rate {}:{}=... --rate-date ... brings them in.\n", count, own,
        fmt::join(currencies, ", "), own, *currencies.rbegin());
}

} // namespace

std::string notesText(const catalog::Catalog& catalog, const solve::Problem& problem)
{
    return loadText(problem) + assumptionText(problem) + unpricedText(catalog, problem);
}

} // namespace berth::cli
