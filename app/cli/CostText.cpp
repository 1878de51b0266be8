#include "app/cli/CostOutput.h"
#include "app/cli/Messages.h"
#include "app/cli/TextTable.h"

#include "core/catalog/EnumNames.h"
#include "core/units/MoneyText.h"

#include <fmt/format.h>

#include <algorithm>

namespace berth::cli {

namespace {

std::string perMillion(const UnitPrice& price)
{
    return fmt::format("{:.2f}", toDouble(price.amount));
}

std::string offerTitle(cost::Offer offer)
{
    std::string word(offerWord(offer));
    for (char& letter : word) {
        letter = letter == '_' ? ' ' : letter;
    }
    return word;
}

// What a reader must know of a price before believing it.
std::string remarks(const cost::SystemPrice& price)
{
    std::string text = price.parts ? "built from parts" : "published";
    text += price.own ? ", own price list" : "";
    text += price.stale ? ", old" : "";
    return text + (price.verified ? "" : ", unverified");
}

std::string networkRemark(const cost::CostPlan& plan)
{
    return plan.network->joining.network->id.text + ": " + networkPartsText(plan.networkParts);
}

bool isOld(const std::optional<cost::PriceChoice>& choice)
{
    return choice && choice->stale;
}

// Those that are not zero.
void addAmounts(TextTable& table, std::initializer_list<std::pair<const char*, Money>> amounts)
{
    for (const auto& [name, amount] : amounts) {
        if (amount.minor != 0) {
            table.add({name, moneyText(amount), {}});
        }
    }
}

std::string ownershipTable(const cost::CostReport& report)
{
    const cost::OwnershipCost& cost = report.cost;
    const cost::OwnershipInputs& in = report.plan.inputs;
    TextTable table({{fmt::format("Cost in {}", cost.capital.currency.text())}, {"", Align::Right}, {""}});
    const auto row = [&table](const std::string& name, Money amount, const std::string& remark = {}) {
        table.add({name, moneyText(amount), remark});
    };
    const bool isOwned = cost::leavesOut(report.plan, cost::LeftOut::Purchase);
    row("Purchase", in.purchase,
        report.plan.price ? remarks(*report.plan.price)
            : isOwned     ? "there already"
                          : "as given");
    if (report.plan.network) {
        row("  of this, network", report.plan.networkCost, networkRemark(report.plan));
    }
    addAmounts(table,
               {{"Installation", in.installation},
                {"Licences", in.licences},
                {"Residual value", {-cost.residual.minor, cost.residual.currency}}});
    if (!cost::leavesOut(report.plan, cost::LeftOut::Electricity)) {
        row("Energy, a month", cost.energy,
            fmt::format("{:.0f} kWh, {:.0f}% busy", cost.energyKwh, 100 * in.utilisation));
    }
    addAmounts(table,
               {{"Premises, a month", cost.premises},
                {"Support, a month", cost.support},
                {"Software, a month", cost.software},
                {"Staff, a month", cost.staff}});
    row("Amortisation, a month", cost.amortisation, fmt::format("{} years", in.years));
    row("Owning, a month", cost.owning);
    if (report.low && report.high) {
        const std::string least = moneyText(report.low->owning);
        table.add({"Range of owning",
                   fmt::format("{} to {}", least.substr(0, least.find(' ')), moneyText(report.high->owning)), ""});
    }
    if (in.discountRate > 0) {
        row("Present value of all payments", cost.presentValue,
            fmt::format("discounted by {:.4g}% a year", 100 * in.discountRate));
    }
    for (const cost::CloudAlternative& rent : report.cloud) {
        const std::string month =
            rent.breakEvenMonth ? fmt::format("owning is cheaper from month {}", *rent.breakEvenMonth) : "cheaper";
        row(fmt::format("Cloud {}, a month", offerTitle(rent.offer)), rent.monthly,
            month + (isOld(rent.choice) ? ", old price" : ""));
    }
    return table.text();
}

std::string tokenTable(const cost::CostReport& report)
{
    if (report.tokens.empty()) {
        return {};
    }
    std::vector<TextColumn> columns{{"A million output tokens, busy"}};
    for (const cost::TokenPoint& point : report.tokens) {
        columns.push_back({fmt::format("{:.0f}%", 100 * point.utilisation), Align::Right});
    }
    TextTable table(columns);
    const auto add = [&table](const std::string& name, const std::vector<cost::TokenPoint>& points) {
        std::vector<std::string> cells{name};
        for (const cost::TokenPoint& point : points) {
            cells.push_back(perMillion(point.perMillion));
        }
        table.add(cells);
    };
    add("Own machines", report.tokens);
    for (const cost::CloudAlternative& rent : report.cloud) {
        add("Cloud " + offerTitle(rent.offer), rent.tokens);
    }
    std::string text = '\n' + table.text();
    if (report.api) {
        const bool old = isOld(report.api->input) || isOld(report.api->output);
        text += fmt::format("API, its input included: {}{} at any load\n", perMillion(report.api->perMillionOutput),
                            old ? " (old)" : "");
    }
    return text;
}

// A source in one line of a terminal: the first of several, without protocol and what follows the page. JSON has all.
std::string shortSource(const std::string& source)
{
    constexpr std::size_t kMost = 60; // characters
    std::string text = source.substr(0, source.find(" | "));
    for (const std::string_view start : {"https://", "http://", "www."}) {
        text.erase(0, text.starts_with(start) ? start.size() : 0);
    }
    text = text.substr(0, text.find(" ("));
    return text.size() > kMost ? text.substr(0, kMost) + "\u2026" : text;
}

std::string sourcesText(const cost::CostReport& report)
{
    std::string text = "\nPrices\n";
    std::string last;
    for (const cost::PriceRow* row : cost::usedPrices(report)) {
        const std::string line =
            fmt::format("  {}: {} {}, {} {}, {}{}\n", row->itemId, millionthsText(row->price), row->currency,
                        catalog::enumName(row->priceKind), row->asOf, shortSource(row->provenance.source),
                        row->provenance.isVerified("price") ? "" : " (unverified)");
        text += line != last ? line : "";
        last = line;
    }
    text += "Taken as usual\n";
    const auto usual = [&text](const cost::CostDefault& row, double value) {
        text +=
            fmt::format("  {}: {:g}{}{}, {}{}\n", row.id, value, row.currency.empty() ? "" : " ", row.currency,
                        shortSource(row.provenance.source), row.provenance.isVerified("value") ? "" : " (unverified)");
    };
    for (const cost::UsedDefault& used : report.plan.used) {
        usual(*used.row, used.value);
    }
    if (report.plan.price && report.plan.price->parts) {
        for (const cost::CostDefault* row : report.plan.price->parts->defaults) {
            usual(*row, row->value);
        }
    }
    for (const cost::PriceRow* price : report.plan.aside) {
        text +=
            fmt::format("Own price not used, no exchange rate to {}: {} {} {}\n", report.cost.capital.currency.text(),
                        price->itemId, millionthsText(price->price), price->currency);
    }
    text += "Left out: ";
    for (std::size_t index = 0; index < report.plan.leftOut.size(); ++index) {
        text += fmt::format("{}{}", index == 0 ? "" : ", ", leftOutWord(report.plan.leftOut[index]));
    }
    return text + '\n';
}

} // namespace

std::string networkPartsText(const cost::NetworkParts& parts)
{
    std::string text = fmt::format("{} {}", parts.links, parts.links == 1 ? "link" : "links");
    if (parts.switches > 0) {
        text += fmt::format(", {} {}", parts.switches, parts.switches == 1 ? "switch" : "switches");
    }
    if (parts.adapters > 0) {
        text += fmt::format(", {} {}", parts.adapters, parts.adapters == 1 ? "adapter" : "adapters");
    }
    return text;
}

std::string costText(const cost::CostReport& report)
{
    return '\n' + ownershipTable(report) + tokenTable(report) + sourcesText(report);
}

std::string missingCostText(const Error& error)
{
    return fmt::format("\nCost: {}\n", sentence(error));
}

std::string breakEvenWords(const cost::CostReport& report, const std::optional<std::int64_t>& month)
{
    return month ? fmt::format("month {}", *month) : fmt::format("not in {} years", report.plan.inputs.years);
}

const cost::CloudAlternative* findCloud(const cost::CostReport& report, cost::Offer offer)
{
    const auto found = std::ranges::find(report.cloud, offer, &cost::CloudAlternative::offer);
    return found != report.cloud.end() ? &*found : nullptr;
}

} // namespace berth::cli
