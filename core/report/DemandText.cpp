#include "core/report/DemandText.h"

#include "core/report/ChartTable.h"
#include "core/report/Figures.h"

#include <algorithm>
#include <cmath>

namespace berth::report {

namespace {

using comparison::Goal;
using comparison::Judged;

// As somebody typed it: without decimals that it does not have.
Text plain(const Figure& figure)
{
    return chartFigure(figure.value, figure.unit);
}

Text askedValue(const Judged& judged, Currency currency)
{
    switch (judged.goal) {
    case Goal::PerUser:
        return chartFigure(judged.asked, Unit::TokenPerSecond);
    case Goal::FirstToken:
        return plain(duration(Seconds(judged.asked)));
    case Goal::Budget:
        return amount(Money{std::llround(judged.asked), currency});
    case Goal::Power:
        return plain(kilowatts(Watts(judged.asked)));
    case Goal::RackUnits:
    case Goal::TokensPerDay:
        return count(std::llround(judged.asked));
    }
    return {};
}

Cell standing(const Judged& judged)
{
    if (!judged.found) {
        return {.text = PhraseCode::NotStated, .tone = Tone::Secondary};
    }
    return judged.isMet() ? Cell{.text = PhraseCode::TargetMet}
                          : Cell{.text = PhraseCode::TargetMissed, .tone = Tone::Missed};
}

std::vector<Judged> goalsOf(const comparison::Demand& demand)
{
    return comparison::judge(demand, {});
}

} // namespace

Text targetsText(const sizing::Targets& targets)
{
    Text list;
    if (targets.perUserTokensPerSecond > 0) {
        append(list,
               phrase(PhraseCode::LeastPerUser, chartFigure(targets.perUserTokensPerSecond, Unit::TokenPerSecond)));
    }
    if (targets.ttft) {
        append(list, phrase(PhraseCode::MostFirstToken, plain(duration(*targets.ttft))));
    }
    return list.empty() ? list : Text(phrase(PhraseCode::HeldAgainst, std::move(list)));
}

Text demandText(const comparison::Demand& demand)
{
    const Currency currency = demand.budget ? demand.budget->currency : Currency();
    Text list;
    for (const Judged& judged : goalsOf(demand)) {
        append(list,
               judged.goal == Goal::PerUser ? phrase(PhraseCode::LeastPerUser, askedValue(judged, currency))
                   : judged.goal == Goal::FirstToken
                   ? phrase(PhraseCode::MostFirstToken, askedValue(judged, currency))
                   : phrase(PhraseCode::NamedLimit, nameOf(judged.goal), limitText(judged, currency)));
    }
    return list.empty() ? list : Text(phrase(PhraseCode::HeldAgainst, std::move(list)));
}

PhraseCode nameOf(Goal goal)
{
    switch (goal) {
    case Goal::PerUser:
        return PhraseCode::SpeedPerUser;
    case Goal::FirstToken:
        return PhraseCode::TimeToFirstToken;
    case Goal::Budget:
        return PhraseCode::Budget;
    case Goal::Power:
        return PhraseCode::PowerRated;
    case Goal::RackUnits:
        return PhraseCode::RackSpace;
    case Goal::TokensPerDay:
        return PhraseCode::TokensADay;
    }
    return PhraseCode::Target;
}

Text limitText(const Judged& judged, Currency currency)
{
    return phrase(comparison::isLeast(judged.goal) ? PhraseCode::LeastOf : PhraseCode::MostOf,
                  askedValue(judged, currency));
}

Text foundText(const Judged& judged, Currency currency)
{
    if (!judged.found) {
        return NotKnown{};
    }
    switch (judged.goal) {
    case Goal::PerUser:
        return speed(TokensPerSecond(*judged.found));
    case Goal::FirstToken:
        return duration(Seconds(*judged.found));
    case Goal::Budget:
        return amount(Money{std::llround(*judged.found), currency});
    case Goal::Power:
        return kilowatts(Watts(*judged.found));
    case Goal::RackUnits:
    case Goal::TokensPerDay:
        return count(std::llround(*judged.found));
    }
    return {};
}

Text missedLimit(const std::vector<Judged>& all, Goal goal, Currency currency)
{
    const auto found =
        std::find_if(all.begin(), all.end(), [goal](const Judged& j) { return j.goal == goal && j.isMissed(); });
    return found != all.end() ? limitText(*found, currency) : Text();
}

Text verdictText(VerdictKind verdict, const std::vector<Judged>& all)
{
    const auto missed = std::count_if(all.begin(), all.end(), [](const Judged& judged) { return judged.isMissed(); });
    return missed == 0 ? Text(nameOf(verdict))
                       : Text(phrase(PhraseCode::VerdictMisses, count(missed), nameOf(verdict)));
}

Text missedTargets(const std::vector<Judged>& all, Currency currency)
{
    Text list;
    for (const Judged& judged : all) {
        if (judged.isMissed()) {
            append(list, phrase(PhraseCode::NamedLimit, nameOf(judged.goal), limitText(judged, currency)));
        }
    }
    return list;
}

Text missesText(const std::vector<Judged>& all, Currency currency)
{
    Text list = missedTargets(all, currency);
    return list.empty() ? list : Text(phrase(PhraseCode::Misses, std::move(list)));
}

Table demandTable(const std::vector<Judged>& all, Currency currency)
{
    Table table;
    table.columns = {Column{.head = PhraseCode::Target, .share = 0.34},
                     Column{.head = PhraseCode::Asked, .alignment = Alignment::End, .share = 0.24},
                     Column{.head = PhraseCode::Found, .alignment = Alignment::End, .share = 0.24},
                     Column{.head = PhraseCode::Assessment, .share = 0.18}};
    for (const Judged& judged : all) {
        table.rows.push_back({.cells = {Cell{.text = nameOf(judged.goal)}, Cell{.text = limitText(judged, currency)},
                                        Cell{.text = foundText(judged, currency)}, standing(judged)}});
    }
    return table;
}

std::vector<KeyValue> demandEntries(const comparison::Demand& demand)
{
    std::vector<KeyValue> entries;
    const Currency currency = demand.budget ? demand.budget->currency : Currency();
    for (const Judged& judged : goalsOf(demand)) {
        entries.push_back({nameOf(judged.goal), limitText(judged, currency)});
    }
    std::vector<KeyValue> more = otherDemands(demand);
    entries.insert(entries.end(), more.begin(), more.end());
    return entries;
}

std::vector<KeyValue> otherDemands(const comparison::Demand& demand)
{
    std::vector<KeyValue> entries;
    if (!demand.region.empty()) {
        entries.push_back({PhraseCode::Region, demand.region});
    }
    return entries;
}

} // namespace berth::report
