#include "ui/viewmodels/size/Candidates.h"

#include "core/solve/ChoiceRequest.h"
#include "ui/viewmodels/Names.h"
#include "ui/viewmodels/compare/DemandOf.h"
#include "ui/viewmodels/size/Costs.h"

#include <algorithm>
#include <tuple>

namespace berth::viewmodels {

namespace {

Surroundings surroundingsOf(const Workshop& workshop, const sizing::Sizing& sizing)
{
    Surroundings around;
    if (!sizing.performance) {
        return around;
    }
    if (const auto basis = workshop.prepared.basis(sizing.configuration)) {
        around.curve = sizing::concurrencyCurve(*basis, sizing.configuration);
        around.roofline = sizing::rooflineOf(*basis, sizing);
    }
    if (workshop.index != nullptr) {
        around.measured =
            evidence::nearestEvidence(*workshop.index, *sizing.configuration.catalog, sizing.configuration);
    }
    return around;
}

comparison::Found foundOf(const Candidate& candidate)
{
    const solve::Machine& machine = candidate.machine;
    const auto number = [](auto figure) {
        return static_cast<double>(figure);
    };
    comparison::Found found;
    if (const auto& speed = candidate.sizing->performance) {
        found.perUser = speed->perUser.value;
        found.firstToken = speed->ttft.value;
    }
    found.price = candidate.price().transform(number);
    found.power = machine.watts.transform([&](double watts) { return watts * candidate.nodes; });
    found.rackUnits = machine.rackUnits.transform([&](int units) { return number(units * candidate.nodes); });
    found.tokensPerDay = comparison::mostTokensPerDay(candidate.around.curve);
    return found;
}

static_assert(static_cast<int>(Missed::PerUser) == static_cast<int>(comparison::Goal::PerUser)
              && static_cast<int>(Missed::TokensPerDay) == static_cast<int>(comparison::Goal::TokensPerDay));

// As the search has it, a figure that nobody states keeps no limit.
std::vector<Missed> missedBy(const solve::Problem& problem, const Candidate& candidate)
{
    std::vector<Missed> missed;
    for (const comparison::Judged& judged : comparison::judge(demandOf(problem), foundOf(candidate))) {
        const bool ofSpeed = judged.goal == comparison::Goal::PerUser || judged.goal == comparison::Goal::FirstToken;
        if (judged.isMissed() || (!judged.found && !ofSpeed)) {
            missed.push_back(static_cast<Missed>(judged.goal)); // in the same order
        }
    }
    return missed;
}

Group groupOf(const Candidate& candidate)
{
    if (candidate.sizing->memory.verdict != memory::Verdict::Fits) {
        return Group::HoldsLess;
    }
    return candidate.missed.empty()    ? Group::Meets
        : candidate.missed.size() == 1 ? Group::MissesOne
                                       : Group::MissesMore;
}

bool isListed(const std::vector<Candidate>& found, const spec::SystemSpec& system)
{
    return std::any_of(found.begin(), found.end(),
                       [&](const Candidate& candidate) { return candidate.machine.system == &system; });
}

// What is wrong with a request on that system is said in its row.
Candidate systemCandidate(const Workshop& workshop, const Question& question, const Search& search,
                          const solve::Machine& machine)
{
    const std::vector<std::string>& engines = question.search.engines;
    sizing::SizingRequest request = requestOf(search.problem.load);
    request.model = search.problem.models.front()->id.text;
    request.precision = question.search.precisions.empty() ? std::string() : question.search.precisions.front();
    request.kvPrecision = question.search.kvPrecision;
    request.engine = engines.empty() ? std::string() : engines.front();
    request.system = machine.system->id.text;
    request.spareNodes = search.problem.spareNodes;
    auto sizing = sizing::size(workshop.catalog, request, workshop.prepared, sizing::Explain::Yes);
    const std::string precision = sizing ? sizing->configuration.precision->id.text : request.precision;
    Candidate candidate{.id = idOf(machine, precision), .request = request, .sizing = std::move(sizing)};
    candidate.machine = machine;
    if (candidate.sizing) {
        finish(workshop, search, candidate);
    }
    return candidate;
}

} // namespace

QString idOf(const solve::Machine& machine, std::string_view precision)
{
    const QString name = machine.system != nullptr
        ? text(machine.system->id.text)
        : QString::number(machine.products) + u'x' + text(machine.accelerator->id.text);
    return name + u'|' + text(precision);
}

void finish(const Workshop& workshop, const Search& search, Candidate& candidate)
{
    candidate.around = surroundingsOf(workshop, *candidate.sizing);
    candidate.nodes = candidate.sizing->configuration.deployment.allNodes();
    candidate.missed = missedBy(search.problem, candidate);
    candidate.group = groupOf(candidate);
}

Result<Search> priced(const Workshop& workshop, const Question& question)
{
    auto problem = solve::resolveProblem(workshop.catalog, question.search);
    if (!problem) {
        return std::unexpected(problem.error());
    }
    solve::priceMachines(workshop.catalog, pricingOf(question.costs, question.search.region, problem->currency),
                         *problem);
    return Search{*std::move(problem), {}, question.search.region};
}

solve::Machine ownMachine(const Workshop& workshop, const Question& question, const sizing::Deployment& deployment)
{
    Question only = question;
    only.search.hardware = {{.system = question.own->system,
                             .accelerator = question.own->accelerator,
                             .count = question.own->count.value_or(1),
                             .nodes = std::min<std::int64_t>(deployment.nodes, solve::kMostNodes),
                             .owned = deployment.owned}};
    if (auto search = priced(workshop, only)) { // fails for machines without accelerators
        return search->problem.machines.front();
    }
    solve::Machine machine;
    machine.system = deployment.system;
    return machine;
}

sizing::SizingRequest ownRequest(const Question& question, const Search& search)
{
    sizing::SizingRequest request = *question.own;
    request.concurrency = search.problem.load.concurrency;
    return request;
}

Result<Candidate> ownCandidate(const Workshop& workshop, const Question& question, const Search& search)
{
    const sizing::SizingRequest request = ownRequest(question, search);
    auto sizing = sizing::size(workshop.catalog, request, workshop.prepared, sizing::Explain::Yes);
    if (!sizing) {
        return std::unexpected(sizing.error());
    }
    Candidate candidate{.id = kOwnId, .request = request, .sizing = std::move(sizing)};
    const sizing::Deployment& deployment = candidate.sizing->configuration.deployment;
    candidate.machine = ownMachine(workshop, question, deployment);
    finish(workshop, search, candidate);
    candidate.group = Group::YourChoice;
    return candidate;
}

std::vector<Candidate> otherCandidates(const Workshop& workshop, const Question& question, const Search& search,
                                       const std::vector<Candidate>& found)
{
    std::vector<Candidate> others;
    for (const solve::Machine& machine : search.problem.machines) {
        if (machine.system != nullptr && !isListed(found, *machine.system)) {
            Candidate candidate = systemCandidate(workshop, question, search, machine);
            if (candidate.group != Group::Meets) {
                others.push_back(std::move(candidate));
            }
        }
    }
    return others;
}

bool choosesAnother(const Answer& before, const Answer& now)
{
    const Candidate* former = candidateOf(before, kOwnId);
    const Candidate* own = candidateOf(now, kOwnId);
    if (own == nullptr || former == nullptr) {
        return own != nullptr;
    }
    const auto subject = [&](const sizing::SizingRequest& request) {
        return now.ofModels ? std::tuple(request.model, std::string(), std::optional<std::int64_t>())
                            : std::tuple(request.system, request.accelerator, request.count);
    };
    return before.ofModels == now.ofModels && subject(former->request) != subject(own->request);
}

const Candidate* candidateOf(const Answer& answer, const QString& id)
{
    const auto found = std::find_if(answer.candidates.begin(), answer.candidates.end(),
                                    [&](const Candidate& candidate) { return candidate.id == id; });
    return found != answer.candidates.end() ? &*found : nullptr;
}

} // namespace berth::viewmodels
