#include "core/solve/LargestBatch.h"

#include <algorithm>

namespace berth::solve {

namespace {

// The last of `first` … `last` that holds, where all after one that fails do too and the first holds; looks around the
// guess.
std::int64_t lastThat(const auto& holds, std::int64_t first, std::int64_t guess, std::int64_t last = kMostRequests)
{
    std::int64_t known = first;
    std::int64_t fails = last + 1;
    std::int64_t step = 1;
    if (guess > first && !holds(guess)) {
        fails = guess;
        for (; known == first && fails - step > first; step *= 2) {
            (holds(fails - step) ? known : fails) = fails - step;
        }
    } else {
        known = guess;
    }
    for (step = 1; fails > last && known + step <= last; step *= 2) {
        (holds(known + step) ? known : fails) = known + step;
    }
    while (fails - known > 1) {
        const std::int64_t middle = known + (fails - known) / 2;
        (holds(middle) ? known : fails) = middle;
    }
    return known;
}

} // namespace

LargestBatch largestBatch(const Problem& problem, const Choice& choice, std::int64_t from, SearchCount& count)
{
    const Route& route = *choice.route;
    const auto speedUnder = [&](std::int64_t requests) {
        ++count.readings;
        return readSpeed(route, choice.shape, *choice.machine, problem.load, requests);
    };
    const auto holdsAll = [&](std::int64_t requests) {
        ++count.readings;
        return holds(route, choice.shape, problem.load, requests);
    };
    const std::int64_t guess = readMemory(route, choice.shape, problem.load, from).held;
    std::int64_t most = lastThat(holdsAll, from, std::clamp(guess, from, kMostRequests));
    if (isTimed(problem.targets)) {
        const auto isFast = [&](std::int64_t requests) {
            return isFastEnough(problem.targets, speedUnder(requests));
        };
        most = isFast(most) ? most : lastThat(isFast, from, from, most - 1);
    }
    LargestBatch largest{most, speedUnder(most)};
    largest.reading.fits = true;
    return largest;
}

} // namespace berth::solve
