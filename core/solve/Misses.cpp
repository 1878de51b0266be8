#include "core/solve/Misses.h"

#include "core/solve/Constraints.h"

#include <algorithm>
#include <numeric>

namespace berth::solve {

double Miss::share() const
{
    if (met) {
        return 0;
    }
    if (!value || *value <= 0 || asked <= 0) {
        return 1;
    }
    return wantsMore(constraint) ? asked / *value - 1 : *value / asked - 1;
}

std::vector<Miss> missesOf(const Problem& problem, const Choice& choice)
{
    std::vector<Miss> misses;
    for (const Constraint constraint : kLiftable) {
        if (const auto asked = askedOf(problem, constraint)) {
            const auto value = figureOf(problem, choice, constraint);
            const bool met = value && (wantsMore(constraint) ? *value >= *asked : *value <= *asked);
            misses.push_back({constraint, *asked, value, met});
        }
    }
    return misses;
}

bool isMeasurable(const std::vector<Miss>& misses)
{
    return std::all_of(misses.begin(), misses.end(), [](const Miss& miss) { return miss.met || miss.value; });
}

double missedShare(const std::vector<Miss>& misses)
{
    return std::accumulate(misses.begin(), misses.end(), 0.0,
                           [](double sum, const Miss& miss) { return sum + miss.share(); });
}

} // namespace berth::solve
