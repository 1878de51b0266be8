#include "ui/charts/RoundTicks.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace berth::charts {

namespace {

constexpr std::array kSteps{1.0, 2.0, 2.5, 3.0, 5.0};
constexpr std::array kMonthSteps{1.0, 2.0, 3.0, 6.0, 12.0, 24.0, 36.0, 60.0, 120.0};
constexpr std::array kLogSteps{1.0, 2.0, 5.0};
constexpr int kLeastTicks = 3;
constexpr int kMostDecimals = 9;
constexpr double kSlack = 1e-9; // of a step: a value on a tick counts as reached
constexpr double kDecadesForPowersAlone = 2;

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
        if (ticksOf(range) <= ticks && better)
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
        if (ticksOf(range) <= ticks)
            return range;
    }
    return roundRange(least, most, ticks);
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
    double decade = std::pow(10.0, std::floor(std::log10((most - least) / limit)) - 1);
    TickRange best = bestOfDecade(least, most, limit, decade);
    while (best.step == 0) {
        decade *= 10;
        best = bestOfDecade(least, most, limit, decade);
    }
    return best;
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

std::vector<double> roundTicks(double least, double most, int ticks, TickFamily family)
{
    std::vector<double> values;
    if (!isUsable(least, most))
        return values;
    const double step = roundRange(least, most, ticks, family).step;
    for (double index = std::ceil(least / step - kSlack); index * step <= most + kSlack * step; ++index)
        values.push_back(index * step);
    return values;
}

std::vector<double> roundLogTicks(double least, double most)
{
    std::vector<double> values;
    if (!isUsable(least, most) || least <= 0)
        return values;
    const bool powersAlone = spansDecades(least, most);
    for (double decade = std::pow(10.0, std::floor(std::log10(least))); decade <= most * (1 + kSlack); decade *= 10) {
        for (const double factor : kLogSteps) {
            const double value = factor * decade;
            const bool inside = value >= least * (1 - kSlack) && value <= most * (1 + kSlack);
            if (inside && (!powersAlone || factor == 1.0))
                values.push_back(value);
        }
    }
    return values;
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
