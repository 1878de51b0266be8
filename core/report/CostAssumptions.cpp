#include "core/report/CostAssumptions.h"

#include "core/report/CostTable.h"
#include "core/report/Figures.h"
#include "core/report/FormatText.h"
#include "core/report/HardwareNames.h"
#include "core/report/ShortText.h"
#include "core/report/SourceTable.h"
#include "core/report/SystemText.h"

#include <algorithm>
#include <cmath>

namespace berth::report {

namespace {

using cost::CostParameter;

constexpr int kPriceDecimals = 2;
constexpr int kRateDecimals = 4; // of tariffs and exchange rates

const cost::CostDefault* usedRow(const cost::CostPlan& plan, CostParameter parameter)
{
    const auto found = std::find_if(plan.used.begin(), plan.used.end(), [parameter](const cost::UsedDefault& used) {
        return used.row->parameter == parameter;
    });
    return found != plan.used.end() ? found->row : nullptr;
}

Row lineOf(Text name, Text value, Text source)
{
    return {.cells = {Cell{.text = std::move(name)}, Cell{.text = std::move(value)},
                      Cell{.text = std::move(source), .tone = Tone::Secondary}}};
}

// What its source does not state in so many words is marked.
Text sourceOf(const cost::CostDefault& row)
{
    Text source = shortSource(row.provenance);
    if (!row.provenance.isVerified("value")) {
        append(source, PhraseCode::PriceUnverified);
    }
    return source;
}

Row setting(PhraseCode name, Text value, const cost::CostDefault* row)
{
    return lineOf(name, std::move(value), row != nullptr ? sourceOf(*row) : PhraseCode::OwnSetting);
}

void addRate(Table& table, const cost::ExchangeRate& rate)
{
    const Text source = rate.source.empty() ? Text(PhraseCode::OwnSetting) : Text(rate.source);
    table.rows.push_back(
        lineOf(PhraseCode::ExchangeRate,
               phrase(PhraseCode::RateOf, std::string(rate.from.text()),
                      Figure{.value = toDouble(rate.rate), .decimals = kRateDecimals}, std::string(rate.to.text())),
               phrase(PhraseCode::SourceAndDate, source, dateText(rate.asOf))));
}

Text sourceOf(const cost::PriceChoice& choice)
{
    const cost::PriceRow& row = choice.row();
    Text source = phrase(PhraseCode::SourceAndDate, priceSource(row), dateText(row.asOf));
    if (choice.stale) {
        append(source, PhraseCode::PriceOld);
    }
    if (!choice.verified) {
        append(source, PhraseCode::PriceUnverified);
    }
    return source;
}

Text sourceOf(const cost::Parts& parts, std::initializer_list<CostParameter> parameters)
{
    for (const cost::CostDefault* row : parts.defaults) {
        if (std::find(parameters.begin(), parameters.end(), row->parameter) != parameters.end()) {
            return sourceOf(*row);
        }
    }
    return {};
}

// Writes one part after the other; those that cost nothing are left out.
struct PartsWriter
{
    Table& table;
    const std::string& letter;
    std::int64_t machines = 1; // that are bought

    void add(Text what, Money ofOne, Text source) const
    {
        const Money all{ofOne.minor * machines, ofOne.currency};
        if (all.minor != 0) {
            table.rows.push_back(lineOf(named(letter, std::move(what)), amount(all), std::move(source)));
        }
    }
};

std::int64_t counted(Money all, const UnitPrice& each)
{
    const double one = toDouble(each.amount);
    return one > 0 ? std::llround(toMajor(all) / one) : 0;
}

void addMachineParts(const PartsWriter& writer, const cost::Parts& parts, const std::string& accelerator)
{
    if (parts.accelerator) {
        const cost::PriceChoice& choice = *parts.accelerator;
        writer.add(phrase(PhraseCode::PartCount, count(writer.machines * counted(parts.accelerators, choice.base)),
                          accelerator),
                   parts.accelerators, sourceOf(choice));
    }
    writer.add(PhraseCode::PartProcessors, parts.processors,
               sourceOf(parts, {CostParameter::ProcessorPrice, CostParameter::WorkstationProcessorPrice}));
    writer.add(PhraseCode::PartMemory, parts.memory, sourceOf(parts, {CostParameter::MemoryPriceGb}));
    writer.add(PhraseCode::PartChassis, parts.chassis, sourceOf(parts, {CostParameter::ChassisShare}));
}

void addNetwork(const PartsWriter& writer, const cost::CostPlan& plan)
{
    if (!plan.network) {
        return;
    }
    const cost::NetworkPrice& network = *plan.network;
    const auto add = [&](PhraseCode what, std::int64_t number, std::optional<std::int64_t> each,
                         const std::optional<cost::PriceChoice>& choice) {
        if (each && choice && number > 0) {
            writer.add(phrase(PhraseCode::PartCount, count(number), what),
                       Money{*each * number, plan.networkCost.currency}, sourceOf(*choice));
        }
    };
    add(PhraseCode::PartLinks, plan.networkParts.links, network.tariff.link, network.link);
    add(PhraseCode::PartSwitches, plan.networkParts.switches, network.tariff.switchEach, network.switchEach);
    add(PhraseCode::PartAdapters, plan.networkParts.adapters, network.tariff.adapter, network.adapter);
}

// Of the purchase, and of the years.
void addShares(Table& table, const cost::CostPlan& plan)
{
    const cost::OwnershipInputs& in = plan.inputs;
    const auto add = [&](PhraseCode name, double part, CostParameter parameter) {
        if (part > 0) {
            table.rows.push_back(setting(name, rateOf(part), usedRow(plan, parameter)));
        }
    };
    add(PhraseCode::SupportShare, toDouble(in.supportShare), CostParameter::SupportShare);
    add(PhraseCode::ResidualShare, toDouble(in.residualShare), CostParameter::ResidualShare);
    add(PhraseCode::DiscountRate, in.discountRate, CostParameter::DiscountRate);
}

// Of all machines, as entered.
void addYearlies(Table& table, const cost::CostPlan& plan)
{
    const cost::OwnershipInputs& in = plan.inputs;
    for (const auto& [name, value] : {std::pair{PhraseCode::Installation, in.installation},
                                      {PhraseCode::Licences, in.licences},
                                      {PhraseCode::SoftwareYearly, in.softwareYearly},
                                      {PhraseCode::StaffYearly, in.staffYearly},
                                      {PhraseCode::SpaceMonthly, in.spaceMonthly}}) {
        if (value.minor != 0) {
            table.rows.push_back(lineOf(name, amount(value), PhraseCode::OwnSetting));
        }
    }
}

void addColocation(Table& table, const cost::Colocation& colocation)
{
    const UnitPrice& price = colocation.perKilowattMonth;
    const Text source = colocation.includesEnergy ? Text(phrase(PhraseCode::EnergyIncluded, PhraseCode::OwnSetting))
                                                  : Text(PhraseCode::OwnSetting);
    table.rows.push_back(lineOf(PhraseCode::ColocationMonthly,
                                phrase(PhraseCode::NumberAndCurrency,
                                       Figure{.value = toDouble(price.amount), .decimals = kPriceDecimals},
                                       std::string(price.currency.text())),
                                source));
    const double power = colocation.kilowatts;
    table.rows.push_back(lineOf(
        PhraseCode::ColocationReserved,
        Figure{.value = power, .unit = Unit::Kilowatt, .decimals = power == std::round(power) ? 0 : kPriceDecimals},
        PhraseCode::OwnSetting));
}

Text pricedAs(const UnitPrice& price)
{
    return phrase(PhraseCode::NumberAndCurrency, Figure{.value = toDouble(price.amount), .decimals = kPriceDecimals},
                  std::string(price.currency.text()));
}

void addAside(Table& table, const cost::PriceRow& price, Currency asked)
{
    table.rows.push_back(
        lineOf(phrase(PhraseCode::LabelIn, PhraseCode::OwnPriceAside, price.itemId),
               phrase(PhraseCode::NumberAndCurrency, Figure{.value = toDouble(price.price), .decimals = kPriceDecimals},
                      price.currency),
               phrase(PhraseCode::NoRateTo, std::string(asked.text()))));
}

} // namespace

Text named(const std::string& letter, Text what)
{
    return letter.empty() ? std::move(what) : Text(phrase(PhraseCode::DocumentWithTitle, letter, std::move(what)));
}

Table assumptionColumns()
{
    Table table;
    table.columns = {Column{.head = PhraseCode::Assumption, .share = 0.34},
                     Column{.head = PhraseCode::Value, .alignment = Alignment::End, .share = 0.2},
                     Column{.head = PhraseCode::Source, .share = 0.46}};
    return table;
}

void addCostSettings(Table& table, const cost::CostReport& report, const std::vector<cost::ExchangeRate>& rates)
{
    const cost::CostPlan& plan = report.plan;
    const cost::OwnershipInputs& in = plan.inputs;
    const Currency currency = report.cost.capital.currency;
    const auto row = [&](PhraseCode name, Text value, CostParameter parameter) {
        table.rows.push_back(setting(name, std::move(value), usedRow(plan, parameter)));
    };
    for (const cost::ExchangeRate& rate : rates) {
        if (rate.from == currency || rate.to == currency) {
            addRate(table, rate);
        }
    }
    for (const cost::PriceRow* price : plan.aside) {
        addAside(table, *price, currency);
    }
    row(PhraseCode::WrittenOffOver, phrase(PhraseCode::YearsCount, count(in.years)), CostParameter::AmortisationYears);
    if (in.tariff.amount.value > 0) {
        row(PhraseCode::Electricity,
            phrase(PhraseCode::PerKilowattHour, Figure{.value = toDouble(in.tariff.amount), .decimals = kRateDecimals},
                   std::string(in.tariff.currency.text())),
            CostParameter::ElectricityPrice);
    }
    row(PhraseCode::PowerUsageEffectiveness, Figure{.value = in.pue, .decimals = 2}, CostParameter::Pue);
    row(PhraseCode::BusyOfTheTime, share(in.utilisation, Detail::Interface), CostParameter::Utilisation);
    addShares(table, plan);
    addYearlies(table, plan);
    if (in.colocation) {
        addColocation(table, *in.colocation);
    }
}

void addPurchaseParts(Table& table, const cost::CostReport& report, const sizing::Deployment& deployment,
                      const std::string& letter)
{
    const cost::CostPlan& plan = report.plan;
    if (!plan.price) {
        table.rows.push_back(
            lineOf(named(letter, PhraseCode::Purchase), amount(plan.inputs.purchase), PhraseCode::PriceGiven));
        return;
    }
    const std::int64_t machines = plan.price->price.minor > 0
        ? (plan.inputs.purchase.minor - plan.networkCost.minor) / plan.price->price.minor
        : 1;
    const PartsWriter ofMachine{table, letter, machines};
    const std::string accelerator = acceleratorName(deployment.accelerator());
    if (plan.price->published) {
        const Text machine = deployment.system != nullptr ? systemText(*deployment.system) : Text(accelerator);
        ofMachine.add(phrase(PhraseCode::PartCount, count(machines), machine), plan.price->price,
                      sourceOf(*plan.price->published));
    } else if (plan.price->parts) {
        addMachineParts(ofMachine, *plan.price->parts, accelerator);
    }
    addNetwork({table, letter, 1}, plan);
    if (plan.price->parts || machines > 1 || plan.networkCost.minor > 0) {
        Row whole = lineOf(named(letter, PhraseCode::PartsTogether), amount(plan.inputs.purchase), priceRemark(plan));
        whole.kind = RowKind::Subtotal;
        table.rows.push_back(std::move(whole));
    }
}

void addRent(Table& table, const cost::CloudAlternative& rent, const std::string& accelerator,
             const std::string& letter)
{
    Text name = phrase(PhraseCode::LabelIn, phrase(PhraseCode::RentOf, accelerator), nameOf(rent.offer));
    table.rows.push_back(lineOf(named(letter, std::move(name)), pricedAs(rent.inputs.perHour),
                                rent.choice ? sourceOf(*rent.choice) : Text(PhraseCode::OwnSetting)));
}

void addApi(Table& table, const cost::ApiAlternative& api, const std::string& model, const std::string& letter)
{
    const cost::ApiInputs& in = api.inputs;
    table.rows.push_back(lineOf(
        named(letter, phrase(PhraseCode::LabelIn, phrase(PhraseCode::TokensOf, model), PhraseCode::InputAndOutput)),
        phrase(PhraseCode::ValueAndValue,
               Figure{.value = toDouble(in.perMillionInput.amount), .decimals = kPriceDecimals},
               pricedAs(in.perMillionOutput)),
        api.output ? sourceOf(*api.output) : Text(PhraseCode::OwnSetting)));
}

Table costAssumptions(const cost::CostReport& report, const sizing::Configuration& configuration,
                      const std::vector<cost::ExchangeRate>& rates)
{
    const sizing::Deployment& deployment = configuration.deployment;
    Table table = assumptionColumns();
    addCostSettings(table, report, rates);
    addPurchaseParts(table, report, deployment, {});
    for (const cost::CloudAlternative& rent : report.cloud) {
        addRent(table, rent, acceleratorName(deployment.accelerator()), {});
    }
    if (report.api) {
        addApi(table, *report.api, shortened(configuration.model->displayName), {});
    }
    return table;
}

} // namespace berth::report
