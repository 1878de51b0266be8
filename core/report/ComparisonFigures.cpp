// Speed, power and cost of configurations side by side.
#include "core/report/ChartTable.h"
#include "core/report/ComparisonRows.h"
#include "core/report/CostTable.h"
#include "core/report/Figures.h"
#include "core/report/SizingReport.h"
#include "core/report/SourceTable.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace berth::report {

namespace {

using comparison::Compared;
using performance::PerformanceEstimate;

const PerformanceEstimate* speedOf(const Compared& compared)
{
    return compared.sizing && compared.sizing->performance ? &*compared.sizing->performance : nullptr;
}

template <class Function>
Read<double> ofSpeed(Function function)
{
    return [function](const Compared& compared) -> std::optional<double> {
        const PerformanceEstimate* speed = speedOf(compared);
        return speed != nullptr ? std::optional<double>(function(*speed)) : std::nullopt;
    };
}

FactRow rateRow(FactId id, PhraseCode label, All all, const Read<double>& read)
{
    return figureRow(
        id, phrase(PhraseCode::LabelIn, label, PhraseCode::UnitTokensPerSecond), all,
        {.unit = Unit::TokenPerSecond, .decimals = decimalsOf(all, read), .difference = DifferenceIn::Share}, read);
}

// One unit for all: milliseconds where any time is short, which two decimals of a second would hide.
FactRow timeRow(FactId id, PhraseCode label, All all, const Read<double>& read)
{
    bool isShort = false;
    for (const Compared& compared : all) {
        const auto seconds = read(compared);
        isShort = isShort || (seconds && duration(Seconds(*seconds)).unit == Unit::Millisecond);
    }
    constexpr double kMillis = 1e3;
    const double factor = isShort ? kMillis : 1;
    return figureRow(id,
                     phrase(PhraseCode::LabelIn, label, isShort ? PhraseCode::UnitMillisecond : PhraseCode::UnitSecond),
                     all, {.unit = isShort ? Unit::Millisecond : Unit::Second, .decimals = isShort ? 1 : 2},
                     [&](const Compared& compared) {
                         return read(compared).transform([factor](double seconds) { return seconds * factor; });
                     });
}

// With the figures as they are written: what reads alike is alike.
Text rounded(Text text)
{
    if (auto* figure = std::get_if<Figure>(&text.content)) {
        figure->value = asWritten(figure->value, figure->decimals);
    } else if (auto* words = std::get_if<Phrase>(&text.content)) {
        for (Text& argument : words->arguments) {
            argument = rounded(std::move(argument));
        }
    }
    return text;
}

FactRow intervalRow(FactId id, PhraseCode label, double level, All all,
                    Text (*range)(const PerformanceEstimate& estimate))
{
    FactRow row = textRow(
        id, phrase(PhraseCode::LabelIn, label, phrase(PhraseCode::Interval, share(level, Detail::Interface))), all,
        [range](const Compared& compared) -> std::optional<Text> {
            const PerformanceEstimate* speed = speedOf(compared);
            return speed != nullptr && speed->intervalLevel > 0 ? std::optional(rounded(range(*speed))) : std::nullopt;
        });
    row.figures = true;
    return row;
}

Text outputRange(const PerformanceEstimate& estimate)
{
    Figure low = withoutUnit(speed(TokensPerSecond(estimate.outputInterval.low)));
    Figure high = withoutUnit(speed(TokensPerSecond(estimate.outputInterval.high)));
    low.decimals = high.decimals = std::max(low.decimals, high.decimals);
    return phrase(PhraseCode::Range, low, high);
}

double levelOf(All all)
{
    double level = 0;
    for (const Compared& compared : all) {
        if (const PerformanceEstimate* speed = speedOf(compared)) {
            level = std::max(level, speed->intervalLevel);
        }
    }
    return level;
}

// What was found of a goal; known only where it is asked.
Read<double> foundOf(comparison::Goal goal)
{
    return [goal](const Compared& compared) -> std::optional<double> {
        for (const comparison::Judged& judged : compared.judged()) {
            if (judged.goal == goal) {
                return judged.found;
            }
        }
        return std::nullopt;
    };
}

Text speedTitle(All all)
{
    return sameLoad(all) ? Text(phrase(PhraseCode::SpeedAtUsers, count(all.front().sizing->configuration.concurrency)))
                         : Text(PhraseCode::SpeedPredicted);
}

std::optional<Money> purchaseOf(const Compared& compared)
{
    if (!compared.cost) {
        return std::nullopt;
    }
    const Money capital = compared.cost->cost.capital;
    return compared.rent() != nullptr ? Money{0, capital.currency} : capital;
}

std::optional<Money> owningOf(const Compared& compared)
{
    const cost::CloudAlternative* rent = compared.rent();
    return rent != nullptr ? std::optional(rent->monthly)
        : compared.cost    ? std::optional(compared.cost->cost.owning)
                           : std::nullopt;
}

std::string currencyOf(All all)
{
    const auto priced = std::find_if(all.begin(), all.end(), [](const Compared& c) { return c.cost.has_value(); });
    return priced != all.end() ? std::string(priced->cost->cost.capital.currency.text()) : std::string();
}

int yearsOf(All all)
{
    const auto priced = std::find_if(all.begin(), all.end(), [](const Compared& c) { return c.cost.has_value(); });
    return priced != all.end() ? priced->cost->plan.inputs.years : 0;
}

void addReasons(FactGroup& group, All all)
{
    for (FactRow& row : group.rows) {
        for (std::size_t index = 0; index < all.size(); ++index) {
            const auto& cost = all[index].cost;
            if (!cost && cost.error().code == ErrorCode::NoPrice) {
                row.cells[index].remark = PhraseCode::NoPrice;
            }
        }
    }
}

// Why no month is known of what is bought, as a document says it below the dash; the row names the kind of rent.
void addBreakEvenReasons(FactRow& row, All all, cost::Offer offer)
{
    for (std::size_t index = 0; index < all.size(); ++index) {
        FactCell& cell = row.cells[index];
        if (!cell.known && all[index].cost && all[index].rent() == nullptr) {
            cell.second = rentalOf(all[index], offer) != nullptr ? PhraseCode::OwningNeverCheaper : PhraseCode::NoPrice;
            cell.remark = phrase(PhraseCode::VerdictOf, nameOf(offer), cell.second);
        }
    }
}

// Months are comparable only against one kind of rent.
FactRow breakEvenRow(All all)
{
    const cost::Offer offer = comparedRent(all);
    FactRow row = figureRow(FactId::BreakEven, phrase(PhraseCode::CheaperThanRent, count(static_cast<int>(offer))), all,
                            {}, [offer](const Compared& compared) -> std::optional<double> {
                                const cost::CloudAlternative* rent = rentalOf(compared, offer);
                                const auto month = rent != nullptr ? rent->breakEvenMonth : std::nullopt;
                                return month ? std::optional(static_cast<double>(*month)) : std::nullopt;
                            });
    if (row.known()) {
        addBreakEvenReasons(row, all, offer);
    }
    return row;
}

} // namespace

const cost::CloudAlternative* rentalOf(const Compared& compared, cost::Offer offer)
{
    if (!compared.cost || compared.rent() != nullptr) {
        return nullptr;
    }
    const auto& cloud = compared.cost->cloud;
    const auto found =
        std::find_if(cloud.begin(), cloud.end(), [offer](const auto& one) { return one.offer == offer; });
    return found != cloud.end() ? &*found : nullptr;
}

cost::Offer comparedRent(All all)
{
    constexpr std::array kKinds{cost::Offer::OnDemand, cost::Offer::Reserved, cost::Offer::Spot};
    const auto having = [all](cost::Offer offer) {
        return std::count_if(all.begin(), all.end(), [offer](const Compared& c) { return rentalOf(c, offer); });
    };
    const auto rentable = std::count_if(all.begin(), all.end(), [](const Compared& compared) {
        return compared.rent() == nullptr && compared.cost && !compared.cost->cloud.empty();
    });
    if (having(cost::Offer::OnDemand) * 2 >= rentable) {
        return cost::Offer::OnDemand;
    }
    return *std::max_element(kKinds.begin(), kKinds.end(),
                             [&](cost::Offer a, cost::Offer b) { return having(a) < having(b); });
}

int decimalsOf(All all, const Read<double>& read)
{
    int decimals = 0;
    for (const Compared& compared : all) {
        if (const auto value = read(compared)) {
            decimals = std::max(decimals, speed(TokensPerSecond(*value)).decimals);
        }
    }
    return decimals;
}

FactGroup speedFacts(All all)
{
    const double level = levelOf(all);
    using E = PerformanceEstimate;
    FactGroup group{.title = speedTitle(all)};
    group.rows = {
        rateRow(FactId::PerUser, PhraseCode::SpeedPerUser, all, ofSpeed([](const E& e) { return e.perUser.value; })),
        intervalRow(FactId::PerUserInterval, PhraseCode::SpeedPerUser, level, all, speedRange),
        timeRow(FactId::FirstToken, PhraseCode::TimeToFirstToken, all,
                ofSpeed([](const E& e) { return e.ttft.value; })),
        timeRow(FactId::PerOutputToken, PhraseCode::TimePerOutputToken, all,
                ofSpeed([](const E& e) { return e.tpot.value; })),
        rateRow(FactId::System, PhraseCode::SystemThroughput, all, ofSpeed([](const E& e) { return e.output.value; })),
        intervalRow(FactId::SystemInterval, PhraseCode::SystemThroughput, level, all, outputRange),
        textRow(FactId::LimitedBy, PhraseCode::Bottleneck, all,
                [](const Compared& compared) -> std::optional<Text> {
                    const E* speed = speedOf(compared);
                    return speed != nullptr ? std::optional<Text>(bottleneckPhrase(speed->bottleneck)) : std::nullopt;
                }),
        figureRow(FactId::TokensPerDay, PhraseCode::TokensADay, all, {.difference = DifferenceIn::Share},
                  foundOf(comparison::Goal::TokensPerDay)),
        measuredRow(all),
    };
    addFindings(group, all);
    return group;
}

FactGroup powerFacts(All all)
{
    constexpr double kKilo = 1e3;
    const auto row = [&](FactId id, PhraseCode label, Watts spec::PowerDraw::* part) {
        return figureRow(id, phrase(PhraseCode::LabelIn, label, PhraseCode::UnitKilowatt), all,
                         {.unit = Unit::Kilowatt, .decimals = 1}, [part](const Compared& compared) {
                             return compared.power.transform(
                                 [part](const spec::PowerDraw& draw) { return (draw.*part).value / kKilo; });
                         });
    };
    FactGroup group{.title = PhraseCode::Power};
    group.rows = {row(FactId::PowerActive, PhraseCode::PowerActive, &spec::PowerDraw::active),
                  row(FactId::PowerIdle, PhraseCode::PowerIdle, &spec::PowerDraw::idle),
                  row(FactId::PowerRated, PhraseCode::PowerRated, &spec::PowerDraw::rated),
                  figureRow(FactId::RackUnits, PhraseCode::RackSpace, all, {}, foundOf(comparison::Goal::RackUnits))};
    return group;
}

namespace {

// Where the price is from, for whoever compares an own one with a published one.
std::optional<Text> priceFrom(const Compared& compared)
{
    if (!compared.cost) {
        return std::nullopt;
    }
    if (const cost::CloudAlternative* rent = compared.rent()) {
        return rent->choice ? std::optional(priceSource(rent->choice->row())) : std::nullopt;
    }
    for (const cost::PriceRow* row : cost::purchasePrices(compared.cost->plan)) {
        if (row->own) {
            return priceSource(*row);
        }
    }
    return priceRemark(compared.cost->plan);
}

bool hasOwnPrice(const Compared& compared)
{
    if (!compared.cost) {
        return false;
    }
    const cost::CloudAlternative* rent = compared.rent();
    const std::vector<const cost::PriceRow*> bought = cost::purchasePrices(compared.cost->plan);
    return rent != nullptr ? rent->choice && rent->choice->own
                           : std::any_of(bought.begin(), bought.end(), [](const auto* row) { return row->own; });
}

} // namespace

FactGroup costFacts(All all)
{
    FactGroup group{.title = phrase(PhraseCode::LabelIn, PhraseCode::Cost, currencyOf(all))};
    group.rows = {
        moneyRow(FactId::Purchase, PhraseCode::Purchase, all, purchaseOf),
        moneyRow(FactId::Running, PhraseCode::RunningPerMonth, all, monthlyCost),
        moneyRow(FactId::Total, phrase(PhraseCode::YearsInTotal, count(yearsOf(all))), all, totalCost),
        moneyRow(FactId::Owning, PhraseCode::OwningPerMonth, all, owningOf),
        priceRow(FactId::PerMillion, PhraseCode::PerMillionTokens, all, tokenCost),
        breakEvenRow(all),
    };
    if (std::any_of(all.begin(), all.end(), hasOwnPrice)) {
        group.rows.insert(group.rows.begin() + 1, textRow(FactId::PriceFrom, PhraseCode::PriceFrom, all, priceFrom));
    }
    addReasons(group, all);
    addOmissions(group, all);
    return group;
}

std::optional<Money> monthlyCost(const Compared& compared)
{
    const cost::CloudAlternative* rent = compared.rent();
    return rent != nullptr ? std::optional(rent->monthly)
        : compared.cost    ? std::optional(compared.cost->cost.running)
                           : std::nullopt;
}

std::optional<Money> totalCost(const Compared& compared)
{
    if (const cost::CloudAlternative* rent = compared.rent()) {
        const auto whole = times(rent->monthly, std::int64_t{compared.cost->plan.inputs.years} * cost::kMonthsPerYear);
        return whole ? std::optional(*whole) : std::nullopt;
    }
    return compared.cost ? std::optional(compared.cost->cost.total) : std::nullopt;
}

std::optional<UnitPrice> tokenCost(const Compared& compared)
{
    if (!compared.cost) {
        return std::nullopt;
    }
    const cost::CloudAlternative* rent = compared.rent();
    const PerformanceEstimate* speed = speedOf(compared);
    return rent != nullptr && speed != nullptr
        ? cost::rentPerMillionTokens(rent->monthly, speed->output, compared.cost->plan.inputs.utilisation)
        : compared.cost->perMillion;
}

std::optional<UnitPrice> tokenCostAt(const Compared& compared, double busy)
{
    const PerformanceEstimate* speed = speedOf(compared);
    if (!compared.cost || speed == nullptr) {
        return std::nullopt;
    }
    const cost::CloudAlternative* rent = compared.rent();
    return rent != nullptr ? cost::rentPerMillionTokens(rent->monthly, speed->output, busy)
                           : cost::costPerMillionTokens(compared.cost->cost, speed->output, busy);
}

Amount amountOf(Money money, bool signShown)
{
    return {.minor = money.minor,
            .currency = std::string(money.currency.text()),
            .minorDigits = money.currency.decimals,
            .codeShown = false,
            .signShown = signShown};
}

} // namespace berth::report
