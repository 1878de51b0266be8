#include "ui/viewmodels/size/CostChart.h"

#include "ui/viewmodels/Names.h"

#include <QCoreApplication>

namespace berth::viewmodels {

namespace {

constexpr double kThousand = 1e3; // the axis counts thousands

class CostChart
{
    Q_DECLARE_TR_FUNCTIONS(CostChart)

public:
    static QString buying() { return tr("Buy"); }
    static QString renting(cost::Offer offer)
    {
        return offer == cost::Offer::Reserved ? tr("Rent, reserved")
            : offer == cost::Offer::Spot      ? tr("Rent, spot")
                                              : tr("Rent, on demand");
    }
    static QString tokens() { return tr("Tokens from an API"); }
    static QString paysOff(std::int64_t month) { return tr("pays off: month %1").arg(month); }
    static QString description(const std::optional<std::int64_t>& month)
    {
        return month ? tr("Buying is cheaper than renting from month %1 on.").arg(*month)
                     : tr("Buying is never cheaper than renting.");
    }
};

// A way to pay keeps its colour whichever others there are.
enum Style { Buying, OnDemand, Reserved, Spot, Tokens };

int styleOf(cost::Offer offer)
{
    return offer == cost::Offer::Reserved ? Reserved : offer == cost::Offer::Spot ? Spot : OnDemand;
}

report::Series seriesOf(const QString& name, const std::vector<Money>& paid, int style)
{
    report::Series series{.name = name.toStdString(), .style = style};
    for (std::size_t month = 0; month < paid.size(); ++month) {
        series.points.push_back({.x = static_cast<double>(month), .y = toMajor(paid[month]) / kThousand});
    }
    return series;
}

void markBreakEven(report::ChartSpec& spec, const cost::CostReport& report, const std::optional<std::int64_t>& month)
{
    const std::vector<Money>& own = report.series.own;
    if (month && *month >= 0 && static_cast<std::size_t>(*month) < own.size()) {
        spec.annotations.push_back({.x = static_cast<double>(*month),
                                    .y = toMajor(own[static_cast<std::size_t>(*month)]) / kThousand,
                                    .text = CostChart::paysOff(*month).toStdString(),
                                    .style = Buying,
                                    .dropLine = true});
    }
}

} // namespace

report::ChartSpec makeCostChart(const Costs& costs)
{
    report::ChartSpec spec{.kind = report::ChartKind::Lines, .title = report::PhraseCode::OwnOrRent};
    if (!costs.report) {
        return spec;
    }
    const cost::CostReport& report = *costs.report;
    const std::string currency(report.cost.capital.currency.text());
    spec.horizontal = {.title = report::PhraseCode::Months, .unit = report::Unit::Month};
    spec.vertical = {.title = report::phrase(report::PhraseCode::CumulativeCost, currency)};
    spec.series.push_back(seriesOf(CostChart::buying(), report.series.own, Buying));
    spec.series.front().emphasised = true;
    for (std::size_t at = 0; at < report.series.cloud.size() && at < report.cloud.size(); ++at) {
        const cost::Offer offer = report.cloud[at].offer;
        spec.series.push_back(seriesOf(CostChart::renting(offer), report.series.cloud[at], styleOf(offer)));
    }
    if (!report.series.api.empty()) {
        spec.series.push_back(seriesOf(CostChart::tokens(), report.series.api, Tokens));
    }
    const auto month = report.cloud.empty() ? std::optional<std::int64_t>() : report.cloud.front().breakEvenMonth;
    markBreakEven(spec, report, month);
    if (!report.cloud.empty()) {
        spec.description = CostChart::description(month).toStdString();
    }
    return spec;
}

} // namespace berth::viewmodels
