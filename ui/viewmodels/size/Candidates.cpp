#include "ui/viewmodels/size/Candidates.h"

#include "core/solve/Pricing.h"
#include "core/solve/Shapes.h"
#include "ui/viewmodels/Names.h"

#include <QDate>

#include <algorithm>
#include <thread>

namespace berth::viewmodels {

namespace {

// One core stays with the window.
unsigned searchThreads()
{
    return std::max(1U, std::thread::hardware_concurrency() - 1);
}

QString idOf(const solve::Machine& machine, std::string_view precision)
{
    const QString name = machine.system != nullptr
        ? text(machine.system->id.text)
        : QString::number(machine.products) + u'x' + text(machine.accelerator->id.text);
    return name + u'|' + text(precision);
}

Surroundings surroundingsOf(const Workshop& workshop, const sizing::Sizing& sizing)
{
    Surroundings around;
    if (!sizing.performance) {
        return around;
    }
    if (const auto basis = workshop.prepared.basis(sizing.configuration)) {
        const sizing::Plan plan = sizing::planOf(sizing.configuration);
        around.curve = sizing::concurrencyCurve(*basis, plan);
        around.roofline = sizing::rooflineOf(*basis, plan, {sizing.memory, sizing.performance});
    }
    if (workshop.index != nullptr) {
        around.measured =
            evidence::nearestEvidence(*workshop.index, *sizing.configuration.catalog, sizing.configuration);
    }
    return around;
}

// The curve of one replica as that of all: as many times the requests and the output.
void multiply(Surroundings& around, std::int64_t replicas)
{
    for (sizing::CurvePoint& point : around.curve) {
        const auto count = static_cast<double>(replicas);
        performance::PerformanceEstimate& speed = point.performance;
        point.concurrency *= replicas;
        speed.output = speed.output * count;
        speed.outputInterval = {speed.outputInterval.low * count, speed.outputInterval.high * count};
    }
}

// As the search has it, a figure that nobody states keeps no limit.
std::vector<Missed> missedBy(const solve::Problem& problem, const Candidate& candidate)
{
    std::vector<Missed> missed;
    const auto add = [&](Missed what, bool isMissed) {
        if (isMissed) {
            missed.push_back(what);
        }
    };
    const auto all = static_cast<double>(candidate.nodes);
    if (const auto& speed = candidate.sizing->performance) {
        add(Missed::PerUser, problem.targets.leastPerUser && speed->perUser.value < *problem.targets.leastPerUser);
        add(Missed::FirstToken, problem.targets.mostTtft && speed->ttft.value > *problem.targets.mostTtft);
    }
    const auto price = candidate.price();
    const auto& watts = candidate.machine.watts;
    const auto& units = candidate.machine.rackUnits;
    const solve::Limits& limits = problem.limits;
    add(Missed::Budget, limits.budget && (!price || *price > *limits.budget));
    add(Missed::Power, limits.mostWatts && (!watts || *watts * all > *limits.mostWatts));
    add(Missed::RackUnits, limits.mostRackUnits && (!units || *units * candidate.nodes > *limits.mostRackUnits));
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

sizing::SizingRequest loadOf(const solve::Load& load)
{
    sizing::SizingRequest request;
    request.context = load.context;
    request.concurrency = load.concurrency;
    request.input = load.input;
    request.output = load.output;
    return request;
}

std::optional<Candidate> foundCandidate(const Workshop& workshop, const Search& search, std::size_t place)
{
    const solve::RankedChoice& ranked = search.solution.ranked[place];
    const solve::Choice& choice = ranked.choice;
    const solve::Load& load = search.problem.load;
    sizing::SizingRequest request = requestOf(choice, load);
    request.tp = request.pp = request.dp = request.ep = std::nullopt; // of one replica, below
    request.concurrency = solve::requestsEach(load.concurrency, choice.replicas);
    auto configuration = sizing::resolveSizing(workshop.catalog, request);
    if (!configuration) {
        return std::nullopt;
    }
    configuration->layout = choice.shape.layout;
    configuration->layoutGiven = true;
    auto replica = sizing::estimateSizing(*configuration, workshop.prepared, sizing::Explain::Yes);
    if (!replica) {
        return std::nullopt;
    }
    Candidate candidate{.id = idOf(*choice.machine, choice.route->precision->id.text),
                        .request = requestOf(choice, load),
                        .sizing = std::move(replica)};
    candidate.machine = *choice.machine;
    candidate.nodes = choice.nodes;
    candidate.replicas = choice.replicas;
    candidate.place = place;
    candidate.standsFor = ranked.dominates;
    finish(workshop, search, candidate);
    multiply(candidate.around, choice.replicas);
    candidate.sizing = wholeOf(*std::move(candidate.sizing), choice.replicas, load.concurrency);
    candidate.group = Group::Meets;
    return candidate;
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
    sizing::SizingRequest request = loadOf(search.problem.load);
    request.model = search.problem.models.front()->id.text;
    request.precision = question.search.precisions.empty() ? std::string() : question.search.precisions.front();
    request.kvPrecision = question.search.kvPrecision;
    request.engine = engines.empty() ? std::string() : engines.front();
    request.system = machine.system->id.text;
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

void finish(const Workshop& workshop, const Search& search, Candidate& candidate)
{
    candidate.around = surroundingsOf(workshop, *candidate.sizing);
    candidate.missed = missedBy(search.problem, candidate);
    candidate.group = groupOf(candidate);
}

sizing::SizingRequest requestOf(const solve::Choice& choice, const solve::Load& load)
{
    const parallel::Layout& layout = choice.shape.layout;
    sizing::SizingRequest request = loadOf(load);
    request.model = choice.route->model->id.text;
    request.precision = choice.route->precision->id.text;
    request.kvPrecision = memory::factsOf(choice.route->kvFormats.key).id;
    request.engine = choice.route->engine->id.text;
    if (choice.machine->system != nullptr) {
        request.system = choice.machine->system->id.text;
    } else {
        request.accelerator = choice.machine->accelerator->id.text;
        request.count = choice.machine->products;
    }
    request.nodes = choice.nodes;
    request.tp = layout.tp;
    request.pp = layout.pp;
    request.dp = layout.dp * choice.replicas;
    request.ep = layout.ep;
    return request;
}

Result<Search> priced(const Workshop& workshop, const solve::SolveRequest& request)
{
    auto problem = solve::resolveProblem(workshop.catalog, request);
    if (!problem) {
        return std::unexpected(problem.error());
    }
    const std::string today = QDate::currentDate().toString(Qt::ISODate).toStdString();
    solve::priceMachines(workshop.catalog, {.region = {}, .today = today, .rates = {}}, *problem);
    return Search{*std::move(problem), {}};
}

Result<Search> searchFor(const Workshop& workshop, const solve::SolveRequest& request)
{
    auto search = priced(workshop, request);
    if (search) {
        search->solution = solve::solve(workshop.catalog, search->problem, workshop.prepared, searchThreads());
    }
    return search;
}

solve::Machine ownMachine(const Workshop& workshop, const Question& question, const sizing::Deployment& deployment)
{
    solve::SolveRequest only = question.search;
    only.hardware = {{.system = question.own->system,
                      .accelerator = question.own->accelerator,
                      .count = question.own->count.value_or(1),
                      .nodes = std::min<std::int64_t>(deployment.nodes, solve::kMostNodes)}};
    if (auto search = priced(workshop, only)) { // fails for machines without accelerators
        return search->problem.machines.front();
    }
    solve::Machine machine;
    machine.system = deployment.system;
    return machine;
}

Result<Candidate> ownCandidate(const Workshop& workshop, const Question& question, const Search& search)
{
    auto sizing = sizing::size(workshop.catalog, *question.own, workshop.prepared, sizing::Explain::Yes);
    if (!sizing) {
        return std::unexpected(sizing.error());
    }
    Candidate candidate{.id = kOwnId, .request = *question.own, .sizing = std::move(sizing)};
    const sizing::Deployment& deployment = candidate.sizing->configuration.deployment;
    candidate.machine = ownMachine(workshop, question, deployment);
    candidate.nodes = deployment.nodes;
    finish(workshop, search, candidate);
    candidate.group = Group::YourChoice;
    return candidate;
}

std::vector<Candidate> foundCandidates(const Workshop& workshop, const Search& search)
{
    std::vector<Candidate> found;
    for (std::size_t place = 0; place < search.solution.ranked.size(); ++place) {
        if (auto candidate = foundCandidate(workshop, search, place)) {
            found.push_back(*std::move(candidate));
        }
    }
    return found;
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

const Candidate* candidateOf(const Answer& answer, const QString& id)
{
    const auto found = std::find_if(answer.candidates.begin(), answer.candidates.end(),
                                    [&](const Candidate& candidate) { return candidate.id == id; });
    return found != answer.candidates.end() ? &*found : nullptr;
}

} // namespace berth::viewmodels
