// What the figures of a search rest on, said below them.
#include "app/cli/CostOutput.h"
#include "app/cli/SolveOutput.h"

#include "core/solve/Pricing.h"

#include <fmt/format.h>
#include <fmt/ranges.h>

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
    text += problem.growth > 0 ? fmt::format("; growth of {:g}% is in it", kPercent * problem.growth) : std::string();
    text += problem.tokensPerDay
        ? fmt::format(".\nCost per token at {:.0f} tokens a day", *problem.tokensPerDay)
        : fmt::format(".\nCost per token if that load is there in {:g}% of the hours", kPercent * problem.busyShare);
    return text + "; for a million of output, the prompts with it.\n";
}

// A sum without the network is held against no budget.
std::string networksText(const solve::Unpriced& unpriced, const solve::Problem& problem)
{
    if (!problem.limits.budget || unpriced.networks.empty()) {
        return {};
    }
    const auto own = problem.currency.text();
    const std::string text =
        fmt::format("Machines joined by a network without a price in {} are within no budget ({}): ", own,
                    fmt::join(unpriced.networks, ", "));
    return unpriced.networkCurrencies.empty() ? text + "give one with --prices.\n"
                                              : text
            + fmt::format("--rate {}:{}=... --rate-date ... gives it one.\n", own, unpriced.networkCurrencies.front());
}

std::string unpricedText(const solve::Unpriced& unpriced, const SolveBasis& basis)
{
    if (unpriced.machines == 0) {
        return {};
    }
    const auto own = basis.problem.currency.text();
    return fmt::format("{} {} no price in {}, only in {}: --rate {}:{}=... --rate-date ... brings {} in.\n",
                       unpriced.machines, unpriced.machines == 1 ? "machine has" : "machines have", own,
                       fmt::join(unpriced.currencies, ", "), own, unpriced.currencies.front(),
                       unpriced.machines == 1 ? "it" : "them");
}

} // namespace

std::string notesText(const SolveBasis& basis)
{
    const solve::UnusedOwn unused = solve::unusedOwnPrices(basis.catalog, basis.pricing, basis.problem);
    const solve::Unpriced unpriced = solve::unpricedIn(basis.catalog, basis.pricing, basis.problem);
    return loadText(basis.problem) + assumptionText(basis.problem) + unpricedText(unpriced, basis)
        + networksText(unpriced, basis.problem) + asideText(basis.problem.currency, unused.aside)
        + behindText(unused.behind);
}

void addPricesJson(Json& json, const SolveBasis& basis)
{
    const solve::Unpriced unpriced = solve::unpricedIn(basis.catalog, basis.pricing, basis.problem);
    json["unpriced"] = {{"machines", unpriced.machines},
                        {"currencies", unpriced.currencies},
                        {"networks", unpriced.networks},
                        {"network_currencies", unpriced.networkCurrencies}};
    json["unused_own_price_ids"] = Json::array();
    const solve::UnusedOwn unused = solve::unusedOwnPrices(basis.catalog, basis.pricing, basis.problem);
    for (const auto* rows : {&unused.aside, &unused.behind}) {
        for (const cost::PriceRow* row : *rows) {
            json["unused_own_price_ids"].push_back(row->id);
        }
    }
}

} // namespace berth::cli
