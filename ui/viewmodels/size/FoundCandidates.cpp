// What the search finds, as candidates: its choices, and what would be one but for a single target or limit.
#include "ui/viewmodels/size/Candidates.h"

#include "core/sizing/DeploymentPower.h"
#include "core/solve/NearMisses.h"
#include "core/solve/Shapes.h"

#include <thread>

namespace berth::viewmodels {

namespace {

// One core stays with the window.
unsigned searchThreads()
{
    return std::max(1U, std::thread::hardware_concurrency() - 1);
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

// One replica on the nodes that it fills itself.
sizing::Configuration replicaOf(const sizing::Configuration& all, const solve::Choice& choice)
{
    sizing::Configuration replica = all;
    replica.layout = choice.shape.layout;
    replica.layoutGiven = true;
    replica.deployment.nodes = choice.shape.nodes;
    if (replica.deployment.hostMemory) {
        replica.deployment.hostMemory =
            Bytes(all.deployment.hostMemory->value / all.deployment.nodes * choice.shape.nodes);
    }
    return replica;
}

// The estimate behind a choice of the search; nothing where it cannot be made.
std::optional<Candidate> candidateFor(const Workshop& workshop, const Search& search, const solve::Choice& choice)
{
    const solve::Load& load = search.problem.load;
    sizing::SizingRequest request = requestOf(choice, load);
    request.tp = request.pp = request.dp = request.ep = std::nullopt; // of one replica, below
    request.concurrency = solve::requestsEach(load.concurrency, choice.replicas);
    const auto configuration = sizing::resolveSizing(workshop.catalog, request);
    if (!configuration) {
        return std::nullopt;
    }
    auto replica = sizing::estimateSizing(replicaOf(*configuration, choice), workshop.prepared, sizing::Explain::Yes);
    if (!replica) {
        return std::nullopt;
    }
    Candidate candidate{.id = idOf(*choice.machine, choice.route->precision->id.text),
                        .request = requestOf(choice, load),
                        .sizing = std::move(replica)};
    candidate.machine = *choice.machine;
    candidate.nodes = choice.nodes;
    candidate.replicas = choice.replicas;
    finish(workshop, search, candidate);
    multiply(candidate.around, choice.replicas);
    candidate.sizing = wholeOf(*std::move(candidate.sizing), choice.replicas, load.concurrency);
    candidate.sizing->configuration.deployment = configuration->deployment;
    candidate.sizing->power = sizing::powerOf(configuration->deployment);
    return candidate;
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
