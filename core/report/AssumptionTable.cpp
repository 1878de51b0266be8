// What the costs of a comparison rest on.
#include "core/report/ComparisonReport.h"
#include "core/report/CostTable.h"
#include "core/report/Figures.h"
#include "core/report/SizingLead.h"
#include "core/report/SizingReport.h"
#include "core/report/SourceTable.h"

#include <algorithm>
#include <set>

namespace berth::report {

namespace {

using comparison::Compared;
using cost::CostParameter;
using cost::LeftOut;

using All = std::span<const Compared>;

// "a, b, c" as nested phrases, so that each language sets its own comma.
Text listOf(const std::set<LeftOut>& items)
{
    Text list;
    for (const LeftOut item : items) {
        list = list.empty() ? Text(nameOf(item)) : Text(phrase(PhraseCode::ListOf, list, nameOf(item)));
    }
    return list;
}

const cost::CostDefault* usedRow(const cost::CostPlan& plan, CostParameter parameter)
{
    const auto found = std::find_if(plan.used.begin(), plan.used.end(), [parameter](const cost::UsedDefault& used) {
        return used.row->parameter == parameter;
    });
    return found != plan.used.end() ? found->row : nullptr;
}

Row assumption(PhraseCode name, Text value, const cost::CostDefault* row)
{
    return {.cells = {Cell{.text = name}, Cell{.text = std::move(value)},
                      Cell{.text = row != nullptr ? Text(shortSource(row->provenance)) : Text(PhraseCode::OwnSetting),
                           .tone = Tone::Secondary}}};
}

void addRates(Table& table, const cost::CostPlan& plan)
{
    constexpr int kTariffDecimals = 4;
    const cost::OwnershipInputs& in = plan.inputs;
    const auto row = [&](PhraseCode name, Text value, CostParameter parameter) {
        table.rows.push_back(assumption(name, std::move(value), usedRow(plan, parameter)));
    };
    row(PhraseCode::WrittenOffOver, phrase(PhraseCode::YearsCount, count(in.years)), CostParameter::AmortisationYears);
    if (in.tariff.amount.value > 0) {
        row(PhraseCode::Electricity,
            phrase(PhraseCode::PerKilowattHour,
                   Figure{.value = toDouble(in.tariff.amount), .decimals = kTariffDecimals},
                   std::string(in.tariff.currency.text())),
            CostParameter::ElectricityPrice);
    }
    row(PhraseCode::PowerUsageEffectiveness, Figure{.value = in.pue, .decimals = 2}, CostParameter::Pue);
    row(PhraseCode::BusyOfTheTime, share(in.utilisation, Detail::Interface), CostParameter::Utilisation);
}

Row priceRow(const Compared& compared, const cost::PriceChoice& choice, PhraseCode name)
{
    const cost::PriceRow& row = choice.row();
    const Text what = phrase(PhraseCode::DocumentWithTitle, letterOf(compared), phrase(name, row.itemId));
    const Text value =
        phrase(PhraseCode::NumberAndCurrency, Figure{.value = toDouble(row.price), .decimals = 2}, row.currency);
    return {.cells = {Cell{.text = what}, Cell{.text = value},
                      Cell{.text = phrase(PhraseCode::SourceAndDate, shortSource(row.provenance), dateText(row.asOf)),
                           .tone = Tone::Secondary}}};
}

// The price behind each configuration: of the machine, or of the accelerators it is built from.
void addPrices(Table& table, const Compared& compared)
{
    const cost::CostReport& report = *compared.cost;
    if (const cost::CloudAlternative* rent = compared.rent(); rent != nullptr && rent->choice) {
        table.rows.push_back(priceRow(compared, *rent->choice, PhraseCode::RentOf));
    } else if (report.plan.price && report.plan.price->published) {
        table.rows.push_back(priceRow(compared, *report.plan.price->published, PhraseCode::PriceOf));
    } else if (report.plan.price && report.plan.price->parts && report.plan.price->parts->accelerator) {
        Row row = priceRow(compared, *report.plan.price->parts->accelerator, PhraseCode::PriceOf);
        row.cells.front().second = PhraseCode::PriceFromParts;
        table.rows.push_back(std::move(row));
    }
}

} // namespace

Table assumptionTable(All all)
{
    Table table;
    const auto priced = std::find_if(all.begin(), all.end(), [](const Compared& c) { return c.cost.has_value(); });
    if (priced == all.end()) {
        return table;
    }
    table.columns = {Column{.head = PhraseCode::Assumption, .share = 0.3},
                     Column{.head = PhraseCode::Value, .alignment = Alignment::End, .share = 0.2},
                     Column{.head = PhraseCode::Source, .share = 0.5}};
    addRates(table, priced->cost->plan);
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
