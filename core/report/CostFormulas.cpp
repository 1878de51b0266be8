#include "core/report/CostFormulas.h"

#include "core/report/CostAssumptions.h"
#include "core/report/CostTable.h"
#include "core/report/Figures.h"

#include <cmath>

namespace berth::report {

namespace {

constexpr double kKilo = 1e3;
constexpr int kPowerDecimals = 3;
constexpr int kHourDecimals = 4; // of amounts of an hour
constexpr int kCentDecimals = 2;

// With as many decimals as it takes to compute with it.
Figure exactly(double value, int least, int most)
{
    const double scale = std::pow(10, least);
    constexpr double kSame = 1e-9;
    const bool isShort = std::abs(value * scale - std::round(value * scale)) < kSame * scale;
    return {.value = value, .decimals = isShort ? least : most};
}

Text priced(const UnitPrice& price)
{
    return phrase(PhraseCode::NumberAndCurrency, exactly(toDouble(price.amount), kCentDecimals, kHourDecimals),
                  std::string(price.currency.text()));
}

Figure ofHour(double minor, Currency currency)
{
    return {.value = minor / static_cast<double>(currency.scale()), .decimals = kHourDecimals};
}

struct Writer
{
    Table& table;

    void add(Text name, Text formula, Text value) const
    {
        table.rows.push_back({.cells = {Cell{.text = std::move(name)}, Cell{.text = std::move(formula)},
                                        Cell{.text = std::move(value)}}});
    }
    void addTokens(Text name, Text formula, const UnitPrice& value, double busy) const
    {
        add(phrase(PhraseCode::LabelIn, PhraseCode::PerMillionTokens, std::move(name)), std::move(formula),
            phrase(PhraseCode::LabelIn, unitPrice(value),
                   phrase(PhraseCode::BusyShare, share(busy, Detail::Interface))));
    }
};

void addEnergy(const Writer& writer, const cost::CostReport& report)
{
    const cost::OwnershipInputs& in = report.plan.inputs;
    if (report.cost.energy.minor == 0) {
        return; // not known, or part of the premises
    }
    const auto kilowatts = [](Watts power) {
        return Figure{.value = power.value / kKilo, .decimals = kPowerDecimals};
    };
    writer.add(PhraseCode::Energy,
               phrase(PhraseCode::EnergyFormula, kilowatts(in.active), exactly(in.utilisation, 1, kHourDecimals),
                      kilowatts(in.idle), exactly(1 - in.utilisation, 1, kHourDecimals),
                      exactly(in.pue, kCentDecimals, kHourDecimals), priced(in.tariff)),
               amount(report.cost.energy));
}

void addRent(const Writer& writer, const cost::CloudAlternative& rent)
{
    const cost::CloudInputs& in = rent.inputs;
    Text formula = phrase(PhraseCode::HourlyRent, priced(in.perHour), count(in.count), exactly(in.hours, 0, 1));
    for (const Money& more : {in.egress, in.storage}) {
        if (more.minor != 0) {
            formula = phrase(PhraseCode::SumOf, std::move(formula), amount(more));
        }
    }
    writer.add(phrase(nameOf(rent.offer), count(1)), std::move(formula), amount(rent.monthly));
}

void addOwnTokens(const Writer& writer, const cost::CostReport& report, TokensPerSecond output)
{
    const cost::OwnershipCost& own = report.cost;
    const Currency currency = own.owning.currency;
    if (report.perMillion) {
        writer.addTokens(PhraseCode::OwnMachines,
                         phrase(PhraseCode::TokensOfMonth, amount({own.owning.minor - own.energy.minor, currency}),
                                ofHour(own.idleHour, currency), ofHour(own.activeHour - own.idleHour, currency),
                                exactly(output.value, 0, kCentDecimals)),
                         *report.perMillion, report.plan.inputs.utilisation);
    }
}

void addRentTokens(const Writer& writer, const cost::CloudAlternative& rent, TokensPerSecond output, double busy)
{
    if (const auto price = cost::rentPerMillionTokens(rent.monthly, output, busy)) {
        writer.addTokens(
            nameOf(rent.offer),
            phrase(PhraseCode::TokensOfRent, amount(rent.monthly), exactly(output.value, 0, kCentDecimals)), *price,
            busy);
    }
}

void addApi(const Writer& writer, const cost::ApiAlternative& api, const sizing::Configuration& load)
{
    writer.add(phrase(PhraseCode::LabelIn, PhraseCode::PerMillionTokens, PhraseCode::ApiTokens),
               phrase(PhraseCode::TokensOfApi, priced(api.inputs.perMillionOutput), priced(api.inputs.perMillionInput),
                      count(load.input), count(load.output)),
               unitPrice(api.perMillionOutput));
}

} // namespace

Table formulaColumns()
{
    Table table;
    table.columns = {Column{.head = PhraseCode::AmountColumn, .share = 0.27},
                     Column{.head = PhraseCode::FormulaColumn, .share = 0.55},
                     Column{.head = PhraseCode::Value, .alignment = Alignment::End, .share = 0.18}};
    return table;
}

void addFormulas(Table& table, const FormulasOf& whose)
{
    const cost::CostReport& report = whose.report;
    const Writer writer{table};
    const auto eachRent = [&](const auto& add) {
        for (const cost::CloudAlternative& rent : report.cloud) {
            if (!whose.rent || rent.offer == *whose.rent) {
                add(rent);
            }
        }
    };
    if (whose.owned) {
        addEnergy(writer, report);
    }
    eachRent([&](const cost::CloudAlternative& rent) { addRent(writer, rent); });
    if (const auto& speed = whose.sizing.performance) {
        if (whose.owned) {
            addOwnTokens(writer, report, speed->output);
        }
        eachRent([&](const cost::CloudAlternative& rent) {
            addRentTokens(writer, rent, speed->output, report.plan.inputs.utilisation);
        });
    }
    if (report.api) {
        addApi(writer, *report.api, whose.sizing.configuration);
    }
}

} // namespace berth::report
