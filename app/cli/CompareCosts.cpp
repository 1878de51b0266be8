#include "app/cli/CompareCosts.h"

#include "app/cli/CostOutput.h"
#include "app/cli/Messages.h"

#include "core/units/MoneyText.h"

#include <fmt/format.h>

#include <algorithm>

namespace berth::cli {

namespace {

using cost::CostReport;
using Costs = std::vector<Result<CostReport>>;

constexpr auto kIncomplete = " +";

// Is there, has an amount, and nobody knows it; what is only not stated, such as staff, may be none at all.
bool lacksIn(const cost::CostPlan& plan, std::initializer_list<cost::LeftOut> items)
{
    return std::ranges::any_of(items, [&](cost::LeftOut item) { return cost::leavesOut(plan, item); });
}

bool lacksMachines(const CostReport& report)
{
    return lacksIn(report.plan, {cost::LeftOut::Network, cost::LeftOut::Host});
}

bool lacksEnergy(const CostReport& report)
{
    return lacksIn(report.plan, {cost::LeftOut::Electricity});
}

std::string purchaseCell(const CostReport& report)
{
    return moneyText(report.plan.inputs.purchase) + (lacksMachines(report) ? kIncomplete : "");
}

std::string energyCell(const CostReport& report)
{
    return lacksEnergy(report) ? std::string("?") : moneyText(report.cost.energy);
}

// Of a sum in which machines and energy are.
std::string sumCell(const CostReport& report, const std::string& text)
{
    return text + (lacksMachines(report) || lacksEnergy(report) ? kIncomplete : "");
}

std::string tokenCell(const CostReport& report)
{
    return report.perMillion
        ? sumCell(report,
                  fmt::format("{:.2f} {}", toDouble(report.perMillion->amount), report.cost.owning.currency.text()))
        : std::string();
}

// Empty where the report has no such amount.
CompareRow makeRow(const std::string& name, const Costs& costs, const auto& amountOf)
{
    CompareRow row{name, {}};
    for (const Result<CostReport>& cost : costs) {
        row.second.push_back(cost ? amountOf(*cost) : std::string());
    }
    return row;
}

void addClouds(std::vector<CompareRow>& rows, const Costs& costs)
{
    for (const cost::Offer offer : kClouds) {
        std::string word(offerWord(offer));
        std::ranges::replace(word, '_', ' ');
        rows.push_back(makeRow(fmt::format("cloud {}, a month", word), costs, [&](const CostReport& report) {
            const auto* cloud = findCloud(report, offer);
            return cloud != nullptr ? moneyText(cloud->monthly) : std::string();
        }));
        rows.push_back(makeRow("  owning is cheaper from", costs, [&](const CostReport& report) {
            const auto* cloud = findCloud(report, offer);
            return cloud != nullptr ? sumCell(report, breakEvenWords(report, cloud->breakEvenMonth)) : std::string();
        }));
    }
}

} // namespace

std::vector<CompareRow> costRows(const Costs& costs)
{
    std::vector<CompareRow> rows;
    rows.push_back(makeRow("purchase", costs, purchaseCell));
    rows.push_back(makeRow("energy, a month", costs, energyCell));
    rows.push_back(makeRow("owning, a month", costs,
                           [](const CostReport& report) { return sumCell(report, moneyText(report.cost.owning)); }));
    rows.push_back(makeRow("a million output tokens", costs, tokenCell));
    addClouds(rows, costs);
    rows.push_back(makeRow("API, a month", costs, [](const CostReport& report) {
        return report.api ? moneyText(report.api->monthly) : std::string();
    }));
    std::erase_if(rows, [](const CompareRow& row) { return std::ranges::all_of(row.second, &std::string::empty); });
    for (CompareRow& row : rows) {
        std::ranges::replace(row.second, std::string(), std::string("?"));
    }
    return rows;
}

std::string costFooter(const Costs& costs)
{
    std::string text;
    std::vector<const CostReport*> reports;
    bool incomplete = false;
    for (std::size_t i = 0; i < costs.size(); ++i) {
        reports.push_back(costs[i] ? &*costs[i] : nullptr);
        if (costs[i]) {
            incomplete = incomplete || lacksMachines(*costs[i]) || lacksEnergy(*costs[i]);
        } else {
            text += fmt::format("No costs of {}: {}\n", i + 1, sentence(costs[i].error()));
        }
    }
    return (incomplete ? "+ a part of it has no known price and comes on top: see what is left out.\n" : "") + text
        + costNotes(reports);
}

} // namespace berth::cli
