// What costs rest on, said below them.
#include "app/cli/CostOutput.h"

#include "core/catalog/EnumNames.h"

#include <fmt/format.h>
#include <fmt/ranges.h>

#include <algorithm>

namespace berth::cli {

namespace {

using cost::CostReport;
using Lines = std::vector<std::string>;

// Rows of a price list may tell the same: each line once, in the order of their first use.
void addOnce(Lines& lines, std::string line)
{
    if (std::ranges::find(lines, line) == lines.end()) {
        lines.push_back(std::move(line));
    }
}

// Nothing where there are no lines.
std::string section(const char* heading, const Lines& lines)
{
    return lines.empty() ? std::string() : fmt::format("{}\n{}", heading, fmt::join(lines, ""));
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

void addPrices(Lines& lines, const CostReport& report)
{
    for (const cost::PriceRow* row : cost::usedPrices(report)) {
        addOnce(lines,
                fmt::format("  {}: {} {}, {} {}, {}{}\n", row->itemId, millionthsText(row->price), row->currency,
                            catalog::enumName(row->priceKind), row->asOf, shortSource(row->provenance.source),
                            row->provenance.isVerified("price") ? "" : " (unverified)"));
    }
}

void addUsual(Lines& lines, const cost::CostDefault& row, double value)
{
    addOnce(lines,
            fmt::format("  {}: {:g}{}{}, {}{}\n", row.id, value, row.currency.empty() ? "" : " ", row.currency,
                        shortSource(row.provenance.source), row.provenance.isVerified("value") ? "" : " (unverified)"));
}

void addUsuals(Lines& lines, const cost::CostPlan& plan)
{
    for (const cost::UsedDefault& used : plan.used) {
        addUsual(lines, *used.row, used.value);
    }
    if (plan.price && plan.price->parts) {
        for (const cost::CostDefault* row : plan.price->parts->defaults) {
            addUsual(lines, *row, row->value);
        }
    }
}

std::string namesOf(const std::vector<cost::LeftOut>& items)
{
    std::vector<std::string_view> names(items.size());
    std::ranges::transform(items, names.begin(), leftOutWord);
    return fmt::format("{}", fmt::join(names, ", "));
}

struct Omission
{
    cost::LeftOut item;
    std::vector<std::size_t> places; // from 1
};

std::vector<Omission> omissionsOf(std::span<const cost::CostPlan* const> plans)
{
    std::vector<Omission> all;
    for (std::size_t index = 0; index < plans.size(); ++index) {
        for (const cost::LeftOut item :
             plans[index] != nullptr ? plans[index]->leftOut : std::vector<cost::LeftOut>()) {
            auto known = std::ranges::find(all, item, &Omission::item);
            if (known == all.end()) {
                known = all.insert(all.end(), {item, {}});
            }
            known->places.push_back(index + 1);
        }
    }
    return all;
}

} // namespace

std::string leftOutText(std::span<const cost::CostPlan* const> plans)
{
    const auto priced =
        static_cast<std::size_t>(std::ranges::count_if(plans, [](const auto* plan) { return plan != nullptr; }));
    std::vector<std::pair<std::vector<std::size_t>, std::vector<cost::LeftOut>>> groups;
    for (const Omission& one : omissionsOf(plans)) {
        auto known = std::ranges::find(groups, one.places, [](const auto& group) { return group.first; });
        if (known == groups.end()) {
            known = groups.insert(groups.end(), {one.places, {}});
        }
        known->second.push_back(one.item);
    }
    std::string ofAll, ofSome;
    for (const auto& [places, items] : groups) {
        if (places.size() == priced) {
            ofAll = fmt::format("Left out: {}\n", namesOf(items));
        } else {
            ofSome += fmt::format("Left out of {}: {}\n", fmt::join(places, ", "), namesOf(items));
        }
    }
    return ofAll + ofSome;
}

std::string asideText(Currency currency, std::span<const cost::PriceRow* const> rows)
{
    Lines lines;
    for (const cost::PriceRow* row : rows) {
        addOnce(lines,
                fmt::format("Own price not used, no exchange rate to {}: {} {} {}\n", currency.text(), row->itemId,
                            millionthsText(row->price), row->currency));
    }
    return fmt::format("{}", fmt::join(lines, ""));
}

std::string behindText(std::span<const cost::PriceRow* const> rows)
{
    Lines lines;
    for (const cost::PriceRow* row : rows) {
        addOnce(lines,
                fmt::format("Own price not used, another own price goes before it: {} {} {}, {}\n", row->itemId,
                            millionthsText(row->price), row->currency, row->asOf));
    }
    return fmt::format("{}", fmt::join(lines, ""));
}

std::string costNotes(std::span<const CostReport* const> reports)
{
    Lines prices, usuals;
    std::vector<const cost::PriceRow*> aside, behind;
    std::vector<const cost::CostPlan*> plans;
    std::optional<Currency> currency;
    for (const CostReport* report : reports) {
        plans.push_back(report != nullptr ? &report->plan : nullptr);
        if (report != nullptr) {
            addPrices(prices, *report);
            addUsuals(usuals, report->plan);
            std::ranges::copy(report->plan.aside, std::back_inserter(aside));
            std::ranges::copy(report->plan.behind, std::back_inserter(behind));
            currency = report->cost.capital.currency;
        }
    }
    return currency
        ? section("\nPrices", prices) + section(prices.empty() ? "\nTaken as usual" : "Taken as usual", usuals)
            + asideText(*currency, aside) + behindText(behind) + leftOutText(plans)
        : std::string();
}

} // namespace berth::cli
