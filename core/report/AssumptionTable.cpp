// What the costs of a comparison rest on.
#include "core/report/ComparisonReport.h"
#include "core/report/CostAssumptions.h"
#include "core/report/CostTable.h"

#include <algorithm>
#include <set>

namespace berth::report {

namespace {

using comparison::Compared;
using cost::LeftOut;

using All = std::span<const Compared>;

Text listOf(const std::set<LeftOut>& items)
{
    Text list;
    for (const LeftOut item : items) {
        append(list, nameOf(item));
    }
    return list;
}

// The price behind each configuration: of the rent, of the machine, or of its parts.
void addPrices(Table& table, const Compared& compared)
{
    const cost::CloudAlternative* rent = compared.rent();
    const sizing::Deployment& deployment = compared.sizing->configuration.deployment;
    if (rent == nullptr) {
        addPurchaseParts(table, *compared.cost, deployment, letterOf(compared));
    } else if (rent->choice) {
        addPrice(table, *rent->choice, phrase(PhraseCode::RentOf, deployment.accelerator().name), letterOf(compared));
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
            addPrices(table, compared);
            leftOut.insert(compared.cost->plan.leftOut.begin(), compared.cost->plan.leftOut.end());
        }
    }
    if (!leftOut.empty()) {
        table.note = phrase(PhraseCode::LeftOutOf, listOf(leftOut));
    }
    return table;
}

} // namespace berth::report
