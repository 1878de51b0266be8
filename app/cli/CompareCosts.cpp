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
            return cloud != nullptr ? breakEvenWords(report, cloud->breakEvenMonth) : std::string();
        }));
    }
}

} // namespace

std::vector<CompareRow> costRows(const Costs& costs)
{
    std::vector<CompareRow> rows;
    rows.push_back(
        makeRow("purchase", costs, [](const CostReport& report) { return moneyText(report.plan.inputs.purchase); }));
    rows.push_back(
        makeRow("energy, a month", costs, [](const CostReport& report) { return moneyText(report.cost.energy); }));
    rows.push_back(
        makeRow("owning, a month", costs, [](const CostReport& report) { return moneyText(report.cost.owning); }));
    rows.push_back(makeRow("a million output tokens", costs, [](const CostReport& report) {
        return report.perMillion
            ? fmt::format("{:.2f} {}", toDouble(report.perMillion->amount), report.cost.owning.currency.text())
            : std::string();
    }));
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

std::string missingCosts(const Costs& costs)
{
    std::string text;
    for (std::size_t i = 0; i < costs.size(); ++i) {
        if (!costs[i]) {
            text += fmt::format("No costs of {}: {}\n", i + 1, sentence(costs[i].error()));
        }
    }
    return text;
}

} // namespace berth::cli
