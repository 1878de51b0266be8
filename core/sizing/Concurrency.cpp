#include "core/sizing/Concurrency.h"

#include "core/sizing/Replicas.h"
#include "core/sizing/SizingRequest.h"

#include <algorithm>

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
    for (std::int64_t sequences = 1; sequences <= held; sequences = std::min(sequences * 2, held)) {
        const Estimate point = estimate(basis, withConcurrency(plan, sequences));
        if (!point.performance) {
            break;
        }
        points.push_back({sequences, *point.performance});
        if (sequences == held) {
            break;
        }
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
