#include "ui/viewmodels/size/Tally.h"

#include "ui/viewmodels/Names.h"
#include "ui/viewmodels/size/Answer.h"

#include <algorithm>

namespace berth::viewmodels {

namespace {

// The user's own choice is listed by itself; it counts where it would stand if it were not theirs.
bool meetsAll(const Candidate& candidate)
{
    const bool meets =
        candidate.sizing && candidate.missed.empty() && candidate.sizing->memory.verdict == memory::Verdict::Fits;
    return candidate.group == Group::Meets || (candidate.group == Group::YourChoice && meets);
}

} // namespace

Tally tallyOf(const Answer& answer)
{
    const auto count = [&](Group group) {
        return static_cast<int>(
            std::count_if(answer.candidates.begin(), answer.candidates.end(),
                          [group](const Candidate& candidate) { return candidate.group == group; }));
    };
    const int all = static_cast<int>(answer.candidates.size());
    return {.meeting = static_cast<int>(std::count_if(answer.candidates.begin(), answer.candidates.end(), meetsAll)),
            .others = all - count(Group::Meets) - count(Group::YourChoice),
            .searched = answer.ofModels ? all : answer.search->solution.choices,
            .ofModels = answer.ofModels,
            .milliseconds = answer.milliseconds,
            .currency = text(answer.search->problem.currency.text())};
}

} // namespace berth::viewmodels
