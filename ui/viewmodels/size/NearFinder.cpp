#include "ui/viewmodels/size/NearFinder.h"

#include "ui/viewmodels/size/Candidates.h"

#include <algorithm>
#include <iterator>

namespace berth::viewmodels {

namespace {

bool isOn(const std::vector<Candidate>& near, const Candidate& candidate)
{
    return std::any_of(near.begin(), near.end(), [&](const Candidate& one) {
        return one.machine.system != nullptr && one.machine.system == candidate.machine.system;
    });
}

// Near ones stand before the single machines, in the order in which they were found.
Answer withNear(const Answer& answer, std::vector<Candidate> near)
{
    Answer whole = answer;
    std::erase_if(whole.candidates, [&](const Candidate& candidate) {
        const bool single = candidate.group != Group::YourChoice && !candidate.place;
        return single && (candidate.group == Group::MissesOne || isOn(near, candidate));
    });
    const auto firstSingle =
        std::find_if(whole.candidates.begin(), whole.candidates.end(), [](const Candidate& candidate) {
            return candidate.group != Group::YourChoice && !candidate.place;
        });
    whole.candidates.insert(firstSingle, std::move_iterator(near.begin()), std::move_iterator(near.end()));
    return whole;
}

} // namespace

NearFinder::NearFinder(const catalog::Catalog& catalog, sizing::PreparedModels& prepared, QObject* parent)
    : QObject(parent), m_catalog(catalog), m_prepared(prepared)
{
    connect(&m_job, &LatestJob::busyChanged, this, &NearFinder::busyChanged);
}

void NearFinder::look(const std::shared_ptr<const Answer>& answer)
{
    if (answer->ofModels) {
        m_job.cancel();
        return;
    }
    m_job.start([this, answer]() -> LatestJob::Done {
        const Workshop workshop{m_catalog, m_prepared, answer->index.get()};
        std::vector<Candidate> near = nearCandidates(workshop, *answer->search);
        if (near.empty()) {
            return {};
        }
        auto whole = std::make_shared<const Answer>(withNear(*answer, std::move(near)));
        return [this, whole] {
            Q_EMIT found(whole);
        };
    });
}

} // namespace berth::viewmodels
