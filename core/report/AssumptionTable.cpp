// What the costs of a comparison rest on.
#include "core/report/ComparisonReport.h"
#include "core/report/ComparisonRows.h"
#include "core/report/CostAssumptions.h"
#include "core/report/CostFormulas.h"
#include "core/report/CostTable.h"
#include "core/report/HardwareNames.h"
#include "core/report/ShortText.h"

#include <algorithm>
#include <iterator>
#include <set>

namespace berth::report {

namespace {

using comparison::Compared;
using cost::LeftOut;

// The price behind each configuration: of the rent, of the machine, or of its parts; the rent that a purchase is held
// against, and the tokens of an API.
void addPrices(Table& table, const Compared& compared, cost::Offer offer)
{
    const sizing::Configuration& configuration = compared.sizing->configuration;
    const std::string letter = letterOf(compared);
    const bool rented = compared.rent() != nullptr;
    if (!rented) {
        addPurchaseParts(table, *compared.cost, configuration.deployment, letter);
    }
    if (const cost::CloudAlternative* rent = rented ? compared.rent() : rentalOf(compared, offer)) {
        addRent(table, *rent, acceleratorName(configuration.deployment.accelerator()), letter);
    }
    if (compared.cost->api) {
        addApi(table, *compared.cost->api, shortened(configuration.model->displayName), letter);
    }
}

} // namespace

Table assumptionTable(All all, const std::vector<cost::ExchangeRate>& rates)
{
    Table table;
    const auto priced = std::find_if(all.begin(), all.end(), [](const Compared& c) { return c.cost.has_value(); });
    if (priced == all.end()) {
        return table;
    }
    table = assumptionColumns();
    addCostSettings(table, *priced->cost, rates);
    std::set<LeftOut> leftOut;
    for (const Compared& compared : all) {
        if (compared.cost) {
            addPrices(table, compared, comparedRent(all));
            leftOut.insert(compared.cost->plan.leftOut.begin(), compared.cost->plan.leftOut.end());
        }
    }
    if (!leftOut.empty()) {
        table.note = phrase(PhraseCode::LeftOutOf, listOf(leftOut));
    }
    return table;
}

Table formulaTable(All all)
{
    Table table = formulaColumns();
    for (const Compared& compared : all) {
        if (!compared.cost) {
            continue;
        }
        const cost::CloudAlternative* rent = compared.rent();
        Table own;
        addFormulas(own,
                    {.report = *compared.cost,
                     .sizing = *compared.sizing,
                     .rent = rent != nullptr ? rent->offer : comparedRent(all),
                     .owned = rent == nullptr});
        if (!own.rows.empty()) {
            table.rows.push_back({.cells = {Cell{.text = lettered(all, compared)}}, .kind = RowKind::GroupHead});
            std::ranges::move(own.rows, std::back_inserter(table.rows));
        }
    }
    return table;
}

} // namespace berth::report
