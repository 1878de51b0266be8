#include "ui/charts/RoundTicks.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <span>

namespace berth::charts {

namespace {

constexpr std::array kSteps{1.0, 2.0, 2.5, 3.0, 5.0};
constexpr std::array kMonthSteps{1.0, 2.0, 3.0, 6.0, 12.0, 24.0, 36.0, 60.0, 120.0};
constexpr std::array kLogSteps{1.0, 2.0, 5.0};
constexpr std::array kWideLogSteps{1.0, 3.0};
constexpr double kMostOfStep = 9; // ticks of a set, however little room each takes
constexpr double kDecadesAbove = 2; // steps so far above the size of a range have no tick in it
constexpr int kMostDecimals = 9;
constexpr double kSlack = 1e-9; // of a step: a value on a tick counts as reached
constexpr double kDecadesForPowersAlone = 2;
constexpr int kMostEven = 5; // even ticks on a logarithmic axis, where the upper ones stand closer

// A range so narrow, absolutely or against its distance from zero, has no ticks that a double could tell apart.
constexpr double kNarrowest = 1e-15;
constexpr double kNarrowestShare = 1e-9;

bool isUsable(double least, double most)
{
    const double size = std::max(std::abs(least), std::abs(most));
    return std::isfinite(least) && std::isfinite(most) && most - least >= kNarrowest
        && most - least >= kNarrowestShare * size;
}

TickRange rangeOfStep(double least, double most, double step)
{
    return {std::floor(least / step + kSlack) * step, std::ceil(most / step - kSlack) * step, step};
}

double ticksOf(const TickRange& range)
{
    return std::round((range.most - range.least) / range.step) + 1;
}

// The step with the least space wasted beyond the data; of equal ones the finer.
TickRange bestOfDecade(double least, double most, int ticks, double decade)
{
    TickRange best{0, 0, 0};
    for (const double factor : kSteps) {
        const TickRange range = rangeOfStep(least, most, factor * decade);
        const bool better = best.step == 0 || range.most - range.least < (best.most - best.least) * (1 - kSlack);
        const double count = ticksOf(range);
        if (count >= kLeastTicks && count <= ticks && better)
            best = range;
    }
    return best;
}

bool spansDecades(double least, double most)
{
    return std::log10(most / least) > kDecadesForPowersAlone + kSlack;
}

// The finest step of months that gives few enough ticks; beyond the list whole decimal multiples of ten years.
TickRange monthRange(double least, double most, int ticks)
{
    for (const double step : kMonthSteps) {
        const TickRange range = rangeOfStep(least, most, step);
        if (ticksOf(range) >= kLeastTicks && ticksOf(range) <= ticks)
            return range;
    }
    return roundRange(least, most, ticks);
}

// Steps from fine to coarse that may have ticks in a range of this size.
std::vector<double> stepsFor(double size, TickFamily family)
{
    std::vector<double> steps;
    const double decade = std::pow(10.0, std::floor(std::log10(size / kMostOfStep)) - 1);
    for (double unit = decade; unit <= size * std::pow(10.0, kDecadesAbove); unit *= 10) {
        for (const double factor : kSteps)
            steps.push_back(factor * unit);
    }
    const auto month = [](double step) {
        return step >= kMonthSteps.front() && step <= kMonthSteps.back();
    };
    if (family == TickFamily::Months) {
        std::erase_if(steps, month);
        steps.insert(steps.end(), kMonthSteps.begin(), kMonthSteps.end());
        std::sort(steps.begin(), steps.end());
    }
    return steps;
}

std::vector<double> multiplesIn(double least, double most, double step)
{
    std::vector<double> values;
    for (double index = std::ceil(least / step - kSlack); index * step <= most + kSlack * step; ++index)
        values.push_back(index * step);
    return values;
}

// Powers of ten, each times the factors; of the powers only every so-manieth.
std::vector<double> powersIn(double least, double most, std::span<const double> factors, int every = 1)
{
    std::vector<double> values;
    const int from = static_cast<int>(std::floor(std::log10(least)));
    const int to = static_cast<int>(std::ceil(std::log10(most)));
    for (int power = from; power <= to; ++power) {
        for (const double factor : factors) {
            const double value = factor * std::pow(10.0, power);
            const bool inside = value >= least * (1 - kSlack) && value <= most * (1 + kSlack);
            if (inside && power % every == 0)
                values.push_back(value);
        }
    }
    return values;
}

// Those with three ticks first, each part in the order it comes in; nothing without a tick.
TickChoices enoughFirst(TickChoices choices)
{
    std::erase_if(choices, [](const auto& values) { return values.empty(); });
    std::stable_partition(choices.begin(), choices.end(),
                          [](const auto& values) { return values.size() >= kLeastTicks; });
    return choices;
}

} // namespace

TickRange roundRange(double least, double most, int ticks, TickFamily family)
{
    if (!isUsable(least, most))
        return {0, 1, 0.5};
    const int limit = std::max(kLeastTicks, ticks);
    if (family == TickFamily::Months)
        return monthRange(least, most, limit);
    // From a decade that is too fine upwards; the first that offers few enough ticks also offers the tightest.
    const double finest = std::pow(10.0, std::floor(std::log10((most - least) / limit)) - 1);
    for (double decade = finest; decade <= (most - least) * 10; decade *= 10) {
        if (const TickRange best = bestOfDecade(least, most, limit, decade); best.step > 0)
            return best;
    }
    return roundRange(least, most, limit + 1);
}

TickRange roundLogRange(double least, double most)
{
    if (!isUsable(least, most) || least <= 0)
        return {1, 10, 0};
    const bool powersAlone = spansDecades(least, most);
    const auto fits = [&](double factor) {
        return !powersAlone || factor == 1.0;
    };
    TickRange range{std::pow(10.0, std::floor(std::log10(least))), std::pow(10.0, std::ceil(std::log10(most))), 0};
    const double lowDecade = range.least;
    const double highDecade = range.most / 10;
    for (const double factor : kLogSteps) {
        if (fits(factor) && factor * lowDecade <= least * (1 + kSlack))
            range.least = std::max(range.least, factor * lowDecade);
        if (fits(factor) && factor * highDecade >= most * (1 - kSlack))
            range.most = std::min(range.most, factor * highDecade);
    }
    return range;
}

// The step depends on the size of the range alone, so that it stays while the range is moved; only a range with round
// ends has the step that gave it these.
TickChoices roundTicks(double least, double most, int ticks, TickFamily family)
{
    if (!isUsable(least, most))
        return {};
    const double limit = std::max(kLeastTicks, ticks);
    TickChoices wanted;
    TickChoices crowded; // too many, the fewest of them first
    const TickRange round = roundRange(least, most, ticks, family);
    const double off = std::max(std::abs(round.least - least), std::abs(round.most - most));
    if (off <= kSlack * round.step)
        wanted.push_back(multiplesIn(least, most, round.step));
    for (const double step : stepsFor(most - least, family)) {
        const double count = std::floor((most - least) / step + kSlack) + 1; // at most, wherever the range lies
        if (count <= limit)
            wanted.push_back(multiplesIn(least, most, step));
        else if (count <= kMostOfStep)
            crowded.insert(crowded.begin(), multiplesIn(least, most, step));
    }
    const auto enough = std::stable_partition(wanted.begin(), wanted.end(),
                                              [](const auto& values) { return values.size() >= kLeastTicks; });
    wanted.insert(enough, crowded.begin(), crowded.end());
    return enoughFirst(std::move(wanted));
}

TickChoices roundLogTicks(double least, double most, int ticks)
{
    constexpr std::array kPowers{1.0};
    if (!isUsable(least, most) || least <= 0)
        return {};
    TickChoices powers;
    const int decades = static_cast<int>(std::ceil(std::log10(most / least)));
    for (int every = 1; every <= std::max(1, decades / 2); ++every)
        powers.push_back(powersIn(least, most, kPowers, every));
    TickChoices choices{powersIn(least, most, kLogSteps), powersIn(least, most, kWideLogSteps)};
    for (std::vector<double>& values : roundTicks(least, most, std::min(ticks, kMostEven)))
        choices.push_back(std::move(values));
    choices.insert(spansDecades(least, most) ? choices.begin() : choices.end(), powers.begin(), powers.end());
    return enoughFirst(std::move(choices));
}

int decimalsOf(double step)
{
    int decimals = 0;
    double scaled = std::abs(step);
    while (decimals < kMostDecimals && std::abs(scaled - std::round(scaled)) > kSlack * std::max(1.0, scaled)) {
        scaled *= 10;
        ++decimals;
    }
    return decimals;
}

} // namespace berth::charts
