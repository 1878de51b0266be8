#include "core/report/CostTable.h"

#include "core/report/Figures.h"

#include <cmath>
#include <utility>

namespace berth::report {

namespace {

constexpr int kRateDecimals = 2; // of what people enter in per cent
constexpr double kSmallestShown = 0.005;

// "a, b, c"
Text listed(const std::vector<PhraseCode>& items)
{
    Text list;
    for (const PhraseCode item : items) {
        append(list, item);
    }
    return list;
}

Row amountRow(Text name, const Amount& value, Text remark = {})
{
    return {.cells = {Cell{.text = std::move(name)}, Cell{.text = value},
                      Cell{.text = std::move(remark), .tone = Tone::Secondary}}};
}

// What else is written off, so that the lines lead to the amortisation.
void addOnce(Table& table, const cost::CostReport& report)
{
    const cost::OwnershipInputs& in = report.plan.inputs;
    const Money less{-report.cost.residual.minor, report.cost.residual.currency};
    for (const auto& [name, value] : {std::pair{PhraseCode::Installation, in.installation},
                                      {PhraseCode::Licences, in.licences},
                                      {PhraseCode::ResidualValue, less}}) {
        if (value.minor != 0) {
            table.rows.push_back(amountRow(name, amount(value)));
        }
    }
}

void addLines(Table& table, const cost::CostReport& report)
{
    const cost::OwnershipCost& cost = report.cost;
    const cost::OwnershipInputs& in = report.plan.inputs;
    constexpr double kWhole = 1.0;
    table.rows.push_back(amountRow(PhraseCode::Purchase, amount(in.purchase), priceRemark(report.plan)));
    addOnce(table, report);
    table.rows.push_back(amountRow(PhraseCode::Amortisation, amount(cost.amortisation),
                                   Figure{.value = kWhole * in.years, .unit = Unit::Year}));
    if (!cost::leavesOut(report.plan, cost::LeftOut::Electricity)) {
        table.rows.push_back(amountRow(PhraseCode::Energy, amount(cost.energy),
                                       phrase(PhraseCode::EnergyAtShare, Figure{.value = cost.energyKwh},
                                              share(in.utilisation, Detail::Interface))));
    }
    for (const auto& [name, value] : {std::pair{PhraseCode::Premises, cost.premises},
                                      {PhraseCode::Support, cost.support},
                                      {PhraseCode::Software, cost.software},
                                      {PhraseCode::Staff, cost.staff}}) {
        if (value.minor != 0) {
            table.rows.push_back(amountRow(name, amount(value)));
        }
    }
}

void addOwning(Table& table, const cost::CostReport& report)
{
    Text range;
    if (report.low && report.high) {
        range = phrase(PhraseCode::Range, amount(report.low->owning), amount(report.high->owning));
    }
    Row owning = amountRow(PhraseCode::Owning, amount(report.cost.owning), std::move(range));
    owning.kind = RowKind::Total;
    table.rows.push_back(std::move(owning));
    if (const double rate = report.plan.inputs.discountRate; rate > 0) {
        table.rows.push_back(amountRow(PhraseCode::PresentValue, amount(report.cost.presentValue),
                                       phrase(PhraseCode::DiscountedBy, rateOf(rate))));
    }
}

bool isOld(const std::optional<cost::PriceChoice>& choice)
{
    return choice && choice->stale;
}

// A price that may no longer hold is marked wherever it stands.
Text marked(Text name, bool old)
{
    if (old) {
        append(name, PhraseCode::PriceOld);
    }
    return name;
}

void addRents(Table& table, const cost::CostReport& report)
{
    for (const cost::CloudAlternative& rent : report.cloud) {
        table.rows.push_back(
            amountRow(marked(phrase(nameOf(rent.offer), count(1)), isOld(rent.choice)), amount(rent.monthly),
                      rent.breakEvenMonth ? Text(phrase(PhraseCode::OwningCheaperFrom, count(*rent.breakEvenMonth)))
                                          : Text(PhraseCode::OwningNeverCheaper)));
    }
}

Row pointsRow(Text name, const std::vector<cost::TokenPoint>& points)
{
    Row row{.cells = {Cell{.text = std::move(name)}}};
    for (const cost::TokenPoint& point : points) {
        Amount value = unitPrice(point.perMillion);
        value.codeShown = false;
        row.cells.push_back({.text = value});
    }
    return row;
}

} // namespace

PhraseCode nameOf(cost::LeftOut item)
{
    switch (item) {
    case cost::LeftOut::Support:
        return PhraseCode::LeftOutSupport;
    case cost::LeftOut::Staff:
        return PhraseCode::LeftOutStaff;
    case cost::LeftOut::Software:
        return PhraseCode::LeftOutSoftware;
    case cost::LeftOut::Installation:
        return PhraseCode::LeftOutInstallation;
    case cost::LeftOut::Premises:
        return PhraseCode::LeftOutPremises;
    case cost::LeftOut::Residual:
        return PhraseCode::LeftOutResidual;
    case cost::LeftOut::Discount:
        return PhraseCode::LeftOutDiscount;
    case cost::LeftOut::Electricity:
        return PhraseCode::LeftOutElectricity;
    case cost::LeftOut::Purchase:
        return PhraseCode::LeftOutPurchase;
    case cost::LeftOut::Network:
        return PhraseCode::LeftOutNetwork;
    case cost::LeftOut::Host:
        return PhraseCode::LeftOutHost;
    case cost::LeftOut::Financing:
        return PhraseCode::LeftOutFinancing;
    }
    return PhraseCode::LeftOutFinancing;
}

PhraseCode nameOf(cost::Offer offer)
{
    switch (offer) {
    case cost::Offer::Purchase:
    case cost::Offer::NetworkSwitch:
    case cost::Offer::NetworkLink:
    case cost::Offer::NetworkAdapter:
        return PhraseCode::Purchase;
    case cost::Offer::OnDemand:
        return PhraseCode::CloudOnDemand;
    case cost::Offer::Reserved:
        return PhraseCode::CloudReserved;
    case cost::Offer::Spot:
        return PhraseCode::CloudSpot;
    case cost::Offer::ApiInput:
    case cost::Offer::ApiOutput:
        return PhraseCode::ApiTokens;
    }
    return PhraseCode::ApiTokens;
}

Figure rateOf(double part)
{
    constexpr double kHundred = 100;
    Figure figure = share(part, Detail::Interface);
    const double percent = part * kHundred;
    figure.decimals = std::abs(percent - std::round(percent)) < kSmallestShown ? 0 : kRateDecimals;
    return figure;
}

Text priceRemark(const cost::CostPlan& plan)
{
    if (!plan.price) {
        return cost::leavesOut(plan, cost::LeftOut::Purchase) ? PhraseCode::PriceOwned : PhraseCode::PriceGiven;
    }
    std::vector<PhraseCode> remarks;
    if (plan.price->parts) {
        remarks.push_back(PhraseCode::PriceFromParts);
    }
    if (plan.price->own || !plan.price->parts) {
        remarks.push_back(plan.price->own ? PhraseCode::PriceOfOwnList : PhraseCode::PricePublished);
    }
    if (plan.price->stale) {
        remarks.push_back(PhraseCode::PriceOld);
    }
    if (!plan.price->verified) {
        remarks.push_back(PhraseCode::PriceUnverified);
    }
    return listed(remarks);
}

Table makeCostTable(const cost::CostReport& report)
{
    Table table;
    table.columns = {Column{.head = PhraseCode::CostLine},
                     Column{.head = PhraseCode::OnceOrMonthly, .alignment = Alignment::End},
                     Column{.head = PhraseCode::CostRemark}};
    addLines(table, report);
    addOwning(table, report);
    addRents(table, report);
    if (!report.plan.leftOut.empty()) {
        table.note = phrase(PhraseCode::LeftOutOf, listOf(report.plan.leftOut));
    }
    return table;
}

Table makeTokenCostTable(const cost::CostReport& report)
{
    Table table;
    if (report.tokens.empty()) {
        return table;
    }
    table.columns = {
        Column{.head = phrase(PhraseCode::PerMillionOutput, std::string(report.cost.capital.currency.text()))}};
    for (const cost::TokenPoint& point : report.tokens) {
        table.columns.push_back({.head = phrase(PhraseCode::BusyShare, share(point.utilisation, Detail::Interface)),
                                 .alignment = Alignment::End});
    }
    table.rows.push_back(pointsRow(PhraseCode::OwnMachines, report.tokens));
    for (const cost::CloudAlternative& rent : report.cloud) {
        table.rows.push_back(pointsRow(marked(nameOf(rent.offer), isOld(rent.choice)), rent.tokens));
    }
    if (report.api) {
        const std::vector<cost::TokenPoint> everywhere(report.tokens.size(),
                                                       {.utilisation = 0, .perMillion = report.api->perMillionOutput});
        table.rows.push_back(pointsRow(
            marked(PhraseCode::ApiTokens, isOld(report.api->input) || isOld(report.api->output)), everywhere));
    }
    return table;
}

} // namespace berth::report
