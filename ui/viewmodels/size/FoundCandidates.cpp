// What the search finds, as candidates: its choices, and what would be one but for a single target or limit.
#include "ui/viewmodels/size/Candidates.h"

#include "core/solve/ChoiceRequest.h"
#include "core/solve/NearMisses.h"
#include "ui/viewmodels/Names.h"

#include <algorithm>
#include <thread>

namespace berth::viewmodels {

namespace {

// One core stays with the window.
unsigned searchThreads()
{
    return std::max(1U, std::thread::hardware_concurrency() - 1);
}

// The estimate behind a choice of the search; nothing where it cannot be made.
std::optional<Candidate> candidateFor(const Workshop& workshop, const Search& search, const solve::Choice& choice)
{
    const sizing::SizingRequest request = requestOf(choice, search.problem);
    auto sizing = sizing::size(workshop.catalog, request, workshop.prepared, sizing::Explain::Yes);
    if (!sizing) {
        return std::nullopt;
    }
    QString id = idOf(*choice.machine, choice.route->precision->id.text);
    if (choice.route->model != search.problem.models.front()) {
        id += u'|' + text(choice.route->model->id.text);
    }
    Candidate candidate{.id = id, .request = request, .sizing = std::move(sizing)};
    candidate.machine = *choice.machine;
    finish(workshop, search, candidate);
    return candidate;
}

bool isIn(const std::vector<Candidate>& found, const QString& id)
{
    return std::any_of(found.begin(), found.end(), [&](const Candidate& one) { return one.id == id; });
}

std::optional<Missed> missedOf(solve::Constraint constraint)
{
    switch (constraint) {
    case solve::Constraint::PerUser:
        return Missed::PerUser;
    case solve::Constraint::Ttft:
        return Missed::FirstToken;
    case solve::Constraint::Budget:
        return Missed::Budget;
    case solve::Constraint::Power:
        return Missed::Power;
    case solve::Constraint::RackUnits:
        return Missed::RackUnits;
    case solve::Constraint::Memory:
    case solve::Constraint::Nodes:
    case solve::Constraint::TokensPerDay:
    case solve::Constraint::Requests:
    case solve::Constraint::Context:
    case solve::Constraint::Precision:
    case solve::Constraint::Vendors:
    case solve::Constraint::FormFactors:
    case solve::Constraint::Region:
    case solve::Constraint::Hardware:
        break;
    }
    return std::nullopt; // the page does not ask for it
}

} // namespace

Result<Search> searchFor(const Workshop& workshop, const Question& question)
{
    auto search = priced(workshop, question);
    if (search) {
        search->solution = solve::solve(workshop.catalog, search->problem, workshop.prepared, searchThreads());
    }
    return search;
}

std::vector<Candidate> foundCandidates(const Workshop& workshop, const Search& search)
{
    std::vector<Candidate> found;
    for (std::size_t place = 0; place < search.solution.ranked.size(); ++place) {
        const solve::RankedChoice& ranked = search.solution.ranked[place];
        if (auto candidate = candidateFor(workshop, search, ranked.choice)) {
            candidate->place = place;
            candidate->standsFor = ranked.dominates;
            candidate->group = Group::Meets;
            if (isIn(found, candidate->id)) { // on another number of nodes, or in another engine
                candidate->id += u'|' + QString::number(place);
            }
            found.push_back(*std::move(candidate));
        }
    }
    return found;
}

std::vector<Candidate> nearCandidates(const Workshop& workshop, const Search& search)
{
    constexpr std::size_t kMost = 8; // as many as are read
    const solve::NearMisses misses =
        solve::nearMisses(workshop.catalog, search.problem, workshop.prepared, kMost, {.threads = searchThreads()});
    std::vector<Candidate> near;
    for (const solve::NearMiss& miss : misses.list) {
        const auto missed = missedOf(miss.missed.constraint);
        auto candidate = missed ? candidateFor(workshop, search, miss.choice) : std::nullopt;
        if (candidate && candidate->missed.size() <= 1) { // as the search sees it
            candidate->missed = {*missed};
            candidate->group = Group::MissesOne;
            near.push_back(*std::move(candidate));
        }
    }
    return near;
}

} // namespace berth::viewmodels
