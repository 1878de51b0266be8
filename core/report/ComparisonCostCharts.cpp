// Charts of cost and power.
#include "core/report/ComparisonCharts.h"
#include "core/report/ComparisonRows.h"
#include "core/report/CostTable.h"
#include "core/report/Figures.h"

#include <algorithm>
#include <cmath>

namespace berth::report {

namespace {

using comparison::Compared;

constexpr double kThousand = 1e3;
constexpr double kHundred = 100;

std::string currencyOf(All all)
{
    const auto priced = std::find_if(all.begin(), all.end(), [](const Compared& c) { return c.cost.has_value(); });
    return priced != all.end() ? std::string(priced->cost->cost.capital.currency.text()) : std::string();
}

void addMonths(Series& series, const std::vector<Money>& paid)
{
    for (std::size_t month = 0; month < paid.size(); ++month) {
        series.points.push_back({.x = static_cast<double>(month), .y = toMajor(paid[month]) / kThousand});
    }
}

struct DrawnRent
{
    const Compared* of;
    cost::Offer offer;
};

// The rent that the baseline is held against: of the kind that the months in the table are against.
const cost::CloudAlternative* rentOfBaseline(All all)
{
    const Compared& baseline = all[baselineOf(all)];
    const cost::CloudAlternative* same = rentalOf(baseline, comparedRent(all));
    const bool bought = baseline.cost && !baseline.asked.rented && !baseline.cost->cloud.empty();
    return same == nullptr && bought ? &baseline.cost->cloud.front() : same;
}

// Renting the baseline, unless a column is the same, and where owning it gets cheaper.
void addBreakEven(ChartSpec& spec, All all, std::vector<DrawnRent>& drawn)
{
    const cost::CloudAlternative* rental = rentOfBaseline(all);
    if (rental == nullptr) {
        return;
    }
    const Compared& baseline = all[baselineOf(all)];
    const bool beside = std::any_of(all.begin(), all.end(), [&](const Compared& compared) {
        return compared.rent() != nullptr && compared.rent()->monthly == rental->monthly;
    });
    if (!beside) {
        Series rent{.name = phrase(PhraseCode::RentedName, letterOf(baseline)), .role = SeriesRole::Reference};
        addMonths(rent, baseline.cost->series.cloud[static_cast<std::size_t>(rental - baseline.cost->cloud.data())]);
        spec.series.push_back(std::move(rent));
        drawn.push_back({&baseline, rental->offer});
    }
    const std::vector<Money>& own = baseline.cost->series.own;
    const std::optional<std::int64_t> month = rental->breakEvenMonth;
    if (month && *month >= 0 && static_cast<std::size_t>(*month) < own.size()) {
        spec.annotations.push_back({.x = static_cast<double>(*month),
                                    .y = toMajor(own[static_cast<std::size_t>(*month)]) / kThousand,
                                    .text = phrase(PhraseCode::PaysOff, letterOf(baseline), count(*month)),
                                    .style = baseline.asked.place,
                                    .dropLine = true});
    }
}

// Once where all are of one kind, otherwise each with its letter.
Text kindsOf(const std::vector<DrawnRent>& drawn)
{
    const bool one = std::all_of(drawn.begin(), drawn.end(),
                                 [&](const DrawnRent& rent) { return rent.offer == drawn.front().offer; });
    Text kinds;
    for (const DrawnRent& rent : drawn) {
        append(kinds,
               one ? Text(nameOf(rent.offer))
                   : Text(phrase(PhraseCode::NamedLimit, letterOf(*rent.of), nameOf(rent.offer))));
        if (one) {
            break;
        }
    }
    return kinds;
}

// From the least to the most of the shares that are always shown, close enough to look like the curve that it is;
// those shares themselves are marked.
void addTokenCosts(Series& series, const Compared& compared)
{
    constexpr double kStep = 0.01; // of the time
    const auto add = [&](double busy, bool between) {
        if (const auto price = tokenCostAt(compared, busy)) {
            series.points.push_back({.x = busy * kHundred, .y = toDouble(price->amount), .between = between});
        }
    };
    for (std::size_t shown = 0; shown < cost::kShownUtilisations.size(); ++shown) {
        add(cost::kShownUtilisations[shown], false);
        if (shown + 1 < cost::kShownUtilisations.size()) {
            const double next = cost::kShownUtilisations[shown + 1];
            const int steps = static_cast<int>(std::lround((next - cost::kShownUtilisations[shown]) / kStep));
            for (int step = 1; step < steps; ++step) {
                add(cost::kShownUtilisations[shown] + kStep * step, true);
            }
        }
    }
    series.marked = true;
}

} // namespace

ChartSpec comparedCost(All all)
{
    ChartSpec spec{.kind = ChartKind::Lines, .title = PhraseCode::OwnOrRent};
    spec.horizontal = {.title = PhraseCode::Months, .unit = Unit::Month};
    spec.vertical = {.title = phrase(PhraseCode::CumulativeCost, currencyOf(all))};
    std::vector<DrawnRent> drawn;
    for (const Compared& compared : all) {
        if (compared.cost) {
            const cost::CloudAlternative* rent = compared.rent();
            Series series = seriesOf(all, compared);
            addMonths(series, rent != nullptr ? compared.cost->series.cloud.front() : compared.cost->series.own);
            spec.series.push_back(std::move(series));
            if (rent != nullptr) {
                drawn.push_back({&compared, rent->offer});
            }
        }
    }
    if (!spec.series.empty()) {
        addBreakEven(spec, all, drawn);
    }
    const Text kinds = kindsOf(drawn);
    spec.subtitle = kinds.empty() ? Text() : Text(phrase(PhraseCode::RentOfKinds, kinds));
    spec.caption = kinds.empty() ? Text(PhraseCode::CostCaption) : Text(phrase(PhraseCode::CostAndRentCaption, kinds));
    return spec;
}

ChartSpec comparedTokenCost(All all)
{
    ChartSpec spec{.kind = ChartKind::Lines, .title = PhraseCode::CostWhenBusy};
    spec.horizontal = {.title = PhraseCode::BusyTime, .unit = Unit::Percent, .most = kHundred};
    // Nearly inverse to the time: of a linear axis the least share would take all.
    spec.vertical = {.title = phrase(PhraseCode::CostPerMillionIn, currencyOf(all)), .scale = Scale::Logarithmic};
    for (const Compared& compared : all) {
        Series series = seriesOf(all, compared);
        addTokenCosts(series, compared);
        if (!series.points.empty()) {
            spec.series.push_back(std::move(series));
        }
    }
    return spec;
}

ChartSpec comparedPower(All all)
{
    ChartSpec spec{.kind = ChartKind::Lines, .title = PhraseCode::PowerWhenBusy};
    spec.horizontal = {.title = PhraseCode::BusyTime, .unit = Unit::Percent, .most = kHundred};
    spec.vertical = {.title = phrase(PhraseCode::LabelIn, PhraseCode::Power, PhraseCode::UnitKilowatt),
                     .unit = Unit::Kilowatt};
    for (const Compared& compared : all) {
        if (compared.power) {
            Series series = seriesOf(all, compared);
            series.points = {
                {.x = 0, .y = compared.power->idle.value / kThousand, .name = PhraseCode::PowerIdle},
                {.x = kHundred, .y = compared.power->active.value / kThousand, .name = PhraseCode::PowerActive}};
            spec.series.push_back(std::move(series));
        }
    }
    return spec;
}

} // namespace berth::report
