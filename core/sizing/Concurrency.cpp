#include "core/sizing/Concurrency.h"

#include "core/sizing/Replicas.h"
#include "core/sizing/SizingRequest.h"

#include <algorithm>
#include <cmath>

namespace berth::sizing {

namespace {

// The largest number up to `most` for which a predicate holds that never comes back once it fails; 0: none.
template <class Predicate>
std::int64_t largest(std::int64_t most, Predicate holds)
{
    if (most < 1 || !holds(std::int64_t{1})) {
        return 0;
    }
    std::int64_t good = 1;
    std::int64_t bad = 2;
    while (bad <= most && holds(bad)) {
        good = bad;
        bad *= 2;
    }
    bad = std::min(bad, most + 1);
    while (bad - good > 1) {
        const std::int64_t middle = good + (bad - good) / 2;
        (holds(middle) ? good : bad) = middle;
    }
    return good;
}

// All requests have their full context, on the devices or with the host's help.
bool holdsAll(memory::Verdict verdict)
{
    return verdict == memory::Verdict::Fits || verdict == memory::Verdict::Offload;
}

struct Step
{
    std::int64_t sequences = 1;
    bool between = false;
};

// 1, 2, 4, ... and the most, each followed by what divides the way to the next in even ratios.
std::vector<Step> loadsUpTo(std::int64_t most)
{
    constexpr int kSteps = 4;
    std::vector<Step> loads;
    for (std::int64_t from = 1; from <= most; from *= 2) {
        loads.push_back({from});
        const std::int64_t to = std::min(from * 2, most);
        const double ratio = static_cast<double>(to) / static_cast<double>(from);
        for (int step = 1; step < kSteps; ++step) {
            const double reached = static_cast<double>(from) * std::pow(ratio, static_cast<double>(step) / kSteps);
            const std::int64_t sequences = std::llround(reached);
            if (sequences > loads.back().sequences && sequences < to) {
                loads.push_back({sequences, true});
            }
        }
    }
    if (!loads.empty() && loads.back().sequences < most) {
        loads.push_back({most});
    }
    return loads;
}

} // namespace

Plan withConcurrency(Plan plan, std::int64_t concurrency)
{
    plan.load.concurrency = concurrency;
    plan.limits.sequences = std::max(plan.limits.sequences, concurrency);
    return plan;
}

bool isAsked(const Targets& targets)
{
    return targets.perUserTokensPerSecond > 0 || targets.ttft;
}

bool meets(const performance::PerformanceEstimate& estimate, const Targets& targets)
{
    return estimate.perUser.value >= targets.perUserTokensPerSecond
        && (!targets.ttft || estimate.ttft <= *targets.ttft);
}

LargestConcurrency largestConcurrency(const Basis& basis, const Plan& plan, const Targets& targets)
{
    LargestConcurrency result;
    result.held = largest(kMostSequences, [&](std::int64_t sequences) {
        return holdsAll(estimateFit(basis, withConcurrency(plan, sequences)).verdict);
    });
    result.onTarget = largest(result.held, [&](std::int64_t sequences) {
        const Estimate tried = estimate(basis, withConcurrency(plan, sequences));
        return tried.performance && meets(*tried.performance, targets);
    });
    result.estimate = estimate(basis, withConcurrency(plan, std::max<std::int64_t>(result.onTarget, 1)));
    return result;
}

std::vector<CurvePoint> concurrencyCurve(const Basis& basis, const Plan& plan)
{
    const std::int64_t held = largestConcurrency(basis, plan, {}).held;
    std::vector<CurvePoint> points;
    for (const Step& load : loadsUpTo(held)) {
        const Estimate point = estimate(basis, withConcurrency(plan, load.sequences));
        if (!point.performance) {
            break;
        }
        points.push_back({load.sequences, *point.performance, load.between});
    }
    return points;
}

std::vector<CurvePoint> concurrencyCurve(const Basis& basis, const Configuration& configuration)
{
    std::vector<CurvePoint> points = concurrencyCurve(basis, planOf(configuration));
    for (CurvePoint& point : points) {
        point.concurrency *= configuration.replicas;
        multiply(point.performance, configuration.replicas, point.concurrency);
    }
    return points;
}

} // namespace berth::sizing
