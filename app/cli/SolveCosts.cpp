// Owning beside renting, for the results of a search.
#include "app/cli/CostOutput.h"
#include "app/cli/SolveOutput.h"
#include "app/cli/TextTable.h"

#include "core/units/MoneyText.h"

#include <fmt/format.h>

#include <algorithm>

namespace berth::cli {

namespace {

constexpr double kPercent = 100;

Result<cost::CostReport> reportOf(const SolveShown& shown, const solve::Choice& choice)
{
    RecordingTrace unread;
    return solve::costOf(solve::sourcesOf(shown.basis.catalog, shown.basis.pricing), shown.basis.pricing,
                         shown.basis.problem, choice, unread);
}

std::string monthText(Money amount)
{
    return moneyWords(amount.minor, amount.currency);
}

// "14,600 from month 9, 34% busy": from when and from which use on owning is cheaper.
std::string rentText(const cost::CostReport& report, cost::Offer offer)
{
    const cost::CloudAlternative* rent = findCloud(report, offer);
    if (rent == nullptr) {
        return "-";
    }
    std::string text = monthText(rent->monthly);
    text += ", " + breakEvenWords(report, rent->breakEvenMonth);
    text +=
        rent->breakEvenUtilisation ? fmt::format(", {:.0f}%", kPercent * *rent->breakEvenUtilisation) : std::string();
    return text + (rent->choice && rent->choice->stale ? " (old)" : "");
}

std::string apiText(const cost::CostReport& report)
{
    if (!report.api) {
        return "-";
    }
    const std::string price = fmt::format("{:.2f}", toDouble(report.api->perMillionOutput.amount));
    return price + ", " + breakEvenWords(report, report.api->breakEvenMonth)
        + (report.api->output && report.api->output->stale ? " (old)" : "");
}

std::string rangeText(const cost::CostReport& report)
{
    if (!report.low || !report.high) {
        return "-";
    }
    // Cheap tokens take much work, so of what costs little to own the low end may be the dearer month.
    const auto [least, most] = std::minmax(report.low->owning.minor, report.high->owning.minor);
    const Currency currency = report.low->owning.currency;
    return fmt::format("{} to {}", moneyWords(least, currency), moneyWords(most, currency));
}

std::vector<std::string> cellsOf(std::size_t place, const cost::CostReport& report)
{
    std::vector<std::string> cells{std::to_string(place + 1), monthText(report.cost.owning), rangeText(report)};
    for (const cost::TokenPoint& point : report.tokens) {
        cells.push_back(fmt::format("{:.2f}", toDouble(point.perMillion.amount)));
    }
    cells.resize(3 + cost::kShownUtilisations.size(), "-");
    for (const cost::Offer offer : kClouds) {
        cells.push_back(rentText(report, offer));
    }
    cells.push_back(apiText(report));
    return cells;
}

// Terms that nobody stated, from the first result; each with its source in JSON and under `estimate`.
std::string termsText(const cost::CostPlan& plan)
{
    std::string text;
    for (const cost::UsedDefault& used : plan.used) {
        text += fmt::format("{}{} {:g}{}", text.empty() ? "" : ", ", used.row->id, used.value,
                            used.row->provenance.isVerified("value") ? "" : " (unverified)");
    }
    return text;
}

} // namespace

void addOwningJson(Json& cost, const SolveShown& shown, const solve::Choice& choice)
{
    const auto report = reportOf(shown, choice);
    if (!report) {
        cost["ownership"] = missingCostJson(report.error());
        return;
    }
    const Json whole = costJson(*report, WithSeries::No);
    for (const char* key : {"ownership", "per_million_tokens_at", "cloud", "api", "low", "high", "left_out",
                            "price_sources", "defaults"}) {
        cost[key] = whole[key];
    }
}

std::string owningText(const SolveShown& shown)
{
    std::vector<TextColumn> columns{{"#", Align::Right}, {"own, a month", Align::Right}, {"range", Align::Right}};
    for (const double busy : cost::kShownUtilisations) {
        columns.push_back({fmt::format("{}/M tok, {:.0f}% busy", shown.basis.problem.currency.text(), kPercent * busy),
                           Align::Right});
    }
    for (const char* title : {"cloud on demand", "reserved", "spot", "API, M tok"}) {
        columns.push_back({title, Align::Right});
    }
    TextTable table(columns);
    std::vector<cost::CostReport> reports;
    std::vector<const cost::CostPlan*> plans(std::min(shown.most, shown.solution.ranked.size()));
    reports.reserve(plans.size()); // plans point into it
    for (std::size_t i = 0; i < plans.size(); ++i) {
        if (auto report = reportOf(shown, shown.solution.ranked[i].choice)) {
            table.add(cellsOf(i, *report));
            plans[i] = &reports.emplace_back(*std::move(report)).plan;
        }
    }
    if (reports.empty()) {
        return {};
    }
    return "\nOwn or rent: all machines a month, with the month and the share of busy time from which owning is "
           "cheaper\n"
        + table.text() + "Taken as usual: " + termsText(reports.front().plan) + ".\n" + leftOutText(plans);
}

} // namespace berth::cli
