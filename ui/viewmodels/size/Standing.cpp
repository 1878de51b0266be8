#include "ui/viewmodels/size/Standing.h"

#include "ui/viewmodels/size/Reasons.h"

#include <algorithm>

namespace berth::viewmodels {

void Standing::show(const Answer& answer, const Candidate& candidate, const Formatter& format)
{
    const solve::Problem& problem = answer.search->problem;
    const auto misses = [&](Missed what) {
        return std::find(candidate.missed.begin(), candidate.missed.end(), what) != candidate.missed.end();
    };
    const auto& least = problem.targets.leastPerUser;
    const auto& budget = problem.limits.budget;
    m_reasons = reasonsFor(answer, candidate, format);
    m_perUserTarget = least ? format.entered(*least) : QString();
    m_budget =
        budget ? format.count(static_cast<double>(*budget) / static_cast<double>(problem.currency.scale())) : QString();
    m_slow = misses(Missed::PerUser);
    m_dear = misses(Missed::Budget) && candidate.price();
    Q_EMIT changed();
}

} // namespace berth::viewmodels
