#include "app/cli/CostOutput.h"
#include "app/cli/Messages.h"

#include "core/catalog/EnumNames.h"
#include "core/units/MoneyText.h"

#include <algorithm>

namespace berth::cli {

namespace {

// Exact decimals as numbers of JSON: what reads them as doubles gets the same digits back.
Json number(Money amount)
{
    return Json::parse(moneyDigits(amount));
}

Json number(const UnitPrice& price)
{
    return Json::parse(millionthsText(price.amount));
}

template <class T>
Json optionalNumber(const std::optional<T>& value)
{
    return value ? Json(*value) : Json();
}

Json idsJson(const std::vector<const cost::PriceRow*>& rows)
{
    Json ids = Json::array();
    for (const cost::PriceRow* row : rows) {
        ids.push_back(row->id);
    }
    return ids;
}

void addChoice(Json& json, const cost::PriceChoice& choice)
{
    json["price_ids"] = idsJson(choice.rows);
    json["hidden_price_ids"] = idsJson(choice.hidden);
    json["own_price"] = choice.own;
    json["stale"] = choice.stale;
    json["verified"] = choice.verified;
    if (choice.rate != nullptr) {
        json["exchange_rate"] = {{"from", choice.rate->from.text()},
                                 {"to", choice.rate->to.text()},
                                 {"rate", Json::parse(millionthsText(choice.rate->rate))},
                                 {"as_of", choice.rate->asOf}};
    }
}

Json partsJson(const cost::Parts& parts)
{
    return {{"accelerators", number(parts.accelerators)},
            {"processors", number(parts.processors)},
            {"memory", number(parts.memory)},
            {"chassis", number(parts.chassis)}};
}

Json partJson(std::int64_t count, const std::optional<std::int64_t>& minor,
              const std::optional<cost::PriceChoice>& choice, Currency currency)
{
    Json json;
    json["count"] = count;
    json["each"] = minor ? number(Money{*minor, currency}) : Json();
    if (choice) {
        addChoice(json, *choice);
    }
    return json;
}

Json networkJson(const cost::CostPlan& plan)
{
    const cost::NetworkPrice& price = *plan.network;
    const Currency currency = plan.networkCost.currency;
    Json json;
    json["network"] = price.joining.network->id.text;
    json["amount"] = number(plan.networkCost);
    json["links"] = partJson(plan.networkParts.links, price.tariff.link, price.link, currency);
    json["switches"] = partJson(plan.networkParts.switches, price.tariff.switchEach, price.switchEach, currency);
    json["adapters"] = partJson(plan.networkParts.adapters, price.tariff.adapter, price.adapter, currency);
    return json;
}

Json purchaseJson(const cost::CostPlan& plan)
{
    Json json;
    json["amount"] = number(plan.inputs.purchase);
    json["given"] = !plan.price.has_value();
    if (!plan.price) {
        return json;
    }
    json["per_machine"] = number(plan.price->price);
    json["network"] = plan.network ? networkJson(plan) : Json();
    json["from_parts"] = plan.price->parts.has_value();
    if (plan.price->parts) {
        json["parts"] = partsJson(*plan.price->parts);
    }
    const auto& choice = plan.price->parts ? plan.price->parts->accelerator : plan.price->published;
    if (choice) {
        addChoice(json, *choice);
    }
    json["verified"] = plan.price->verified;
    return json;
}

Json ownershipJson(const cost::CostReport& report)
{
    const cost::OwnershipCost& cost = report.cost;
    Json json;
    json["years"] = report.plan.inputs.years;
    json["utilisation"] = report.plan.inputs.utilisation;
    json["capital"] = number(cost.capital);
    json["residual"] = number(cost.residual);
    json["amortisation_per_month"] = number(cost.amortisation);
    json["energy_per_month"] = energyAmountJson(report.plan, cost.energy);
    json["energy_kwh_per_month"] = cost.energyKwh;
    json["premises_per_month"] = number(cost.premises);
    json["support_per_month"] = number(cost.support);
    json["software_per_month"] = number(cost.software);
    json["staff_per_month"] = number(cost.staff);
    json["running_per_month"] = number(cost.running);
    json["per_month"] = number(cost.owning);
    json["total"] = number(cost.total);
    json["present_value"] = number(cost.presentValue);
    return json;
}

Json pointsJson(const std::vector<cost::TokenPoint>& points)
{
    Json json = Json::array();
    for (const cost::TokenPoint& point : points) {
        json.push_back({{"utilisation", point.utilisation}, {"amount", number(point.perMillion)}});
    }
    return json;
}

Json cloudJson(const cost::CloudAlternative& rent)
{
    Json json;
    json["offer"] = offerWord(rent.offer);
    json["per_hour"] = number(rent.inputs.perHour);
    json["count"] = rent.inputs.count;
    json["hours_per_month"] = rent.inputs.hours;
    json["per_month"] = number(rent.monthly);
    json["break_even_month"] = optionalNumber(rent.breakEvenMonth);
    json["break_even_utilisation"] = optionalNumber(rent.breakEvenUtilisation);
    json["per_million_tokens"] = pointsJson(rent.tokens);
    if (rent.choice) {
        json["low_per_hour"] = number(rent.choice->low);
        json["high_per_hour"] = number(rent.choice->high);
        addChoice(json, *rent.choice);
    }
    return json;
}

Json apiJson(const cost::ApiAlternative& api)
{
    Json json;
    json["per_million_input"] = number(api.inputs.perMillionInput);
    json["per_million_output"] = number(api.inputs.perMillionOutput);
    json["input_tokens_per_month"] = api.inputs.inputTokens;
    json["output_tokens_per_month"] = api.inputs.outputTokens;
    json["per_month"] = number(api.monthly);
    json["per_million_output_with_input"] = number(api.perMillionOutput);
    json["break_even_month"] = optionalNumber(api.breakEvenMonth);
    if (api.output) {
        addChoice(json, *api.output);
    }
    return json;
}

Json rangeJson(const std::optional<cost::CostRange>& range)
{
    if (!range) {
        return {};
    }
    return {{"purchase", number(range->purchase)},
            {"per_month", number(range->owning)},
            {"per_million_tokens", range->perMillion ? number(*range->perMillion) : Json()}};
}

Json sourcesJson(const std::vector<const cost::PriceRow*>& rows)
{
    Json json = Json::array();
    for (const cost::PriceRow* row : rows) {
        json.push_back({{"id", row->id},
                        {"item", row->itemId},
                        {"price", Json::parse(millionthsText(row->price))},
                        {"currency", row->currency},
                        {"price_kind", catalog::enumName(row->priceKind)},
                        {"as_of", row->asOf},
                        {"region", row->region},
                        {"notes", row->notes},
                        {"source", row->provenance.source},
                        {"source_date", row->provenance.date},
                        {"verified", row->provenance.isVerified("price")}});
    }
    return json;
}

Json defaultJson(const cost::CostDefault& row, double value)
{
    return {{"id", row.id},
            {"parameter", catalog::enumName(row.parameter)},
            {"value", value},
            {"currency", row.currency},
            {"source", row.provenance.source},
            {"source_date", row.provenance.date},
            {"verified", row.provenance.isVerified("value")}};
}

Json defaultsJson(const cost::CostPlan& plan)
{
    Json json = Json::array();
    for (const cost::UsedDefault& used : plan.used) {
        json.push_back(defaultJson(*used.row, used.value));
    }
    if (plan.price && plan.price->parts) {
        for (const cost::CostDefault* row : plan.price->parts->defaults) {
            json.push_back(defaultJson(*row, row->value));
        }
    }
    return json;
}

Json seriesJson(const std::vector<Money>& paid)
{
    Json json = Json::array();
    for (const Money amount : paid) {
        json.push_back(number(amount));
    }
    return json;
}

Json allSeriesJson(const cost::CostReport& report)
{
    Json json;
    json["own"] = seriesJson(report.series.own);
    for (std::size_t index = 0; index < report.cloud.size(); ++index) {
        json[std::string(offerWord(report.cloud[index].offer))] = seriesJson(report.series.cloud[index]);
    }
    if (!report.series.api.empty()) {
        json["api"] = seriesJson(report.series.api);
    }
    return json;
}

} // namespace

Json costJson(const cost::CostReport& report, WithSeries series)
{
    Json json;
    json["currency"] = report.cost.capital.currency.text();
    json["purchase"] = purchaseJson(report.plan);
    json["ownership"] = ownershipJson(report);
    json["per_million_tokens"] = report.perMillion ? number(*report.perMillion) : Json();
    json["per_million_tokens_at"] = pointsJson(report.tokens);
    json["cloud"] = Json::array();
    for (const cost::CloudAlternative& rent : report.cloud) {
        json["cloud"].push_back(cloudJson(rent));
    }
    json["api"] = report.api ? apiJson(*report.api) : Json();
    json["low"] = rangeJson(report.low);
    json["high"] = rangeJson(report.high);
    json["left_out"] = Json::array();
    for (const cost::LeftOut item : report.plan.leftOut) {
        json["left_out"].push_back(leftOutWord(item));
    }
    json["unused_own_price_ids"] = idsJson(report.plan.aside);
    for (const cost::PriceRow* row : report.plan.behind) {
        json["unused_own_price_ids"].push_back(row->id);
    }
    json["price_sources"] = sourcesJson(cost::usedPrices(report));
    json["defaults"] = defaultsJson(report.plan);
    if (series == WithSeries::Yes) {
        json["cumulative_by_month"] = allSeriesJson(report);
    }
    return json;
}

Json energyAmountJson(const cost::CostPlan& plan, Money energy)
{
    return cost::leavesOut(plan, cost::LeftOut::Electricity) ? Json() : number(energy);
}

Json missingCostJson(const Error& error)
{
    return {{"missing", sentence(error)}};
}

std::string_view offerWord(cost::Offer offer)
{
    switch (offer) {
    case cost::Offer::Purchase:
        return "purchase";
    case cost::Offer::OnDemand:
        return "on_demand";
    case cost::Offer::Reserved:
        return "reserved";
    case cost::Offer::Spot:
        return "spot";
    case cost::Offer::ApiInput:
        return "api_input";
    case cost::Offer::ApiOutput:
        return "api_output";
    case cost::Offer::NetworkSwitch:
        return "network_switch";
    case cost::Offer::NetworkLink:
        return "network_link";
    case cost::Offer::NetworkAdapter:
        return "network_adapter";
    }
    return {};
}

std::string_view leftOutWord(cost::LeftOut item)
{
    switch (item) {
    case cost::LeftOut::Support:
        return "support";
    case cost::LeftOut::Staff:
        return "staff";
    case cost::LeftOut::Software:
        return "software";
    case cost::LeftOut::Installation:
        return "installation";
    case cost::LeftOut::Premises:
        return "premises";
    case cost::LeftOut::Residual:
        return "residual value";
    case cost::LeftOut::Discount:
        return "discounting";
    case cost::LeftOut::Electricity:
        return "electricity";
    case cost::LeftOut::Purchase:
        return "purchase";
    case cost::LeftOut::Network:
        return "network between machines";
    case cost::LeftOut::Host:
        return "processors and memory of the host";
    case cost::LeftOut::Financing:
        return "financing and taxes";
    }
    return {};
}

} // namespace berth::cli
