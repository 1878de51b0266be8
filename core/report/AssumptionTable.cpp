// What the costs of a comparison rest on.
#include "core/report/ComparisonReport.h"
#include "core/report/ComparisonRows.h"
#include "core/report/CostAssumptions.h"
#include "core/report/CostTable.h"

#include <algorithm>
#include <set>

namespace berth::report {

namespace {

using comparison::Compared;
using cost::LeftOut;

Text listOf(const std::set<LeftOut>& items)
{
    Text list;
    for (const LeftOut item : items) {
        append(list, nameOf(item));
    }
    return list;
}

void addRent(Table& table, const Compared& compared, const cost::CloudAlternative* rent)
{
    if (rent != nullptr && rent->choice) {
        const std::string& accelerator = compared.sizing->configuration.deployment.accelerator().name;
        addPrice(table, *rent->choice,
                 phrase(PhraseCode::LabelIn, phrase(PhraseCode::RentOf, accelerator), nameOf(rent->offer)),
                 letterOf(compared));
    }
}

// The price behind each configuration: of the rent, of the machine, or of its parts; and the rent that a purchase is
// held against.
void addPrices(Table& table, const Compared& compared, cost::Offer offer)
{
    if (compared.rent() == nullptr) {
        addPurchaseParts(table, *compared.cost, compared.sizing->configuration.deployment, letterOf(compared));
        addRent(table, compared, rentalOf(compared, offer));
    } else {
        addRent(table, compared, compared.rent());
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

} // namespace berth::report
