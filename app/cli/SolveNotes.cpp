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

std::string unpricedText(const SolveBasis& basis)
{
    const solve::Unpriced unpriced = solve::unpricedIn(basis.catalog, basis.pricing, basis.problem);
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
    const auto aside = solve::ownPricesAside(basis.catalog, basis.pricing, basis.problem);
    return loadText(basis.problem) + assumptionText(basis.problem) + unpricedText(basis)
        + asideText(basis.problem.currency, aside);
}

void addPricesJson(Json& json, const SolveBasis& basis)
{
    const solve::Unpriced unpriced = solve::unpricedIn(basis.catalog, basis.pricing, basis.problem);
    json["unpriced"] = {{"machines", unpriced.machines}, {"currencies", unpriced.currencies}};
    json["unused_own_price_ids"] = Json::array();
    for (const cost::PriceRow* row : solve::ownPricesAside(basis.catalog, basis.pricing, basis.problem)) {
        json["unused_own_price_ids"].push_back(row->id);
    }
}

} // namespace berth::cli
