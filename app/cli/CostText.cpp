#include "app/cli/CostOutput.h"
#include "app/cli/Messages.h"
#include "app/cli/TextTable.h"

#include "core/units/MoneyText.h"

#include <fmt/format.h>

#include <algorithm>
#include <array>

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
    std::string text = price.parts ? "built from parts" : price.own ? "" : "published";
    text += price.own ? (text.empty() ? "own price list" : ", own price list") : "";
    text += price.stale ? ", old" : "";
    return text + (price.verified ? "" : ", unverified");
}

bool isOld(const std::optional<cost::PriceChoice>& choice)
{
    return choice && choice->stale;
}

std::string networkRemark(const cost::CostPlan& plan)
{
    const cost::NetworkParts& parts = plan.networkParts;
    bool old = false, verified = true;
    for (const auto& [count, choice] :
         {std::pair(parts.links, &plan.network->link), std::pair(parts.switches, &plan.network->switchEach),
          std::pair(parts.adapters, &plan.network->adapter)}) {
        old = old || (count > 0 && isOld(*choice));
        verified = verified && (count == 0 || !*choice || (*choice)->verified);
    }
    return plan.network->joining.network->id.text + ": " + networkPartsText(parts) + (old ? ", old" : "")
        + (verified ? "" : ", unverified");
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
    const bool knowsEnergy = !cost::leavesOut(report.plan, cost::LeftOut::Electricity);
    if (knowsEnergy) {
        row("Energy, a month", cost.energy,
            fmt::format("{:.0f} kWh, {:.0f}% busy", cost.energyKwh, 100 * in.utilisation));
    } else {
        table.add({"Energy, a month", "?"});
    }
    addAmounts(table,
               {{"Premises, a month", cost.premises},
                {"Support, a month", cost.support},
                {"Software, a month", cost.software},
                {"Staff, a month", cost.staff}});
    row("Amortisation, a month", cost.amortisation, fmt::format("{} years", in.years));
    row("Owning, a month", cost.owning, knowsEnergy ? "" : "without electricity");
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
    return '\n' + ownershipTable(report) + tokenTable(report) + costNotes(std::array{&report});
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
