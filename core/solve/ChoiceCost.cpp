#include "core/solve/ChoiceCost.h"

namespace berth::solve {

namespace {

cost::CostSubject subjectOf(const Problem& problem, const Choice& choice)
{
    const Machine& machine = *choice.machine;
    const double all = choice.nodes + problem.spareNodes;
    const auto replicas = static_cast<double>(choice.replicas);
    cost::CostSubject subject;
    subject.machine = machineOf(machine);
    subject.nodes = choice.nodes + problem.spareNodes;
    subject.joining = machine.joining;
    subject.model = choice.route->model->id.text;
    subject.active = Watts(machine.activePower.value * all);
    subject.idle = Watts(machine.idlePower.value * all);
    subject.output = TokensPerSecond(replicas * choice.peak.output);
    subject.input = TokensPerSecond(replicas * (choice.peak.total - choice.peak.output));
    return subject;
}

} // namespace

Result<cost::CostReport> costOf(const catalog::Catalog& catalog, const PricingRequest& pricing, const Problem& problem,
                                const Choice& choice)
{
    cost::CostRequest request = pricing.terms;
    request.currency = problem.currency;
    request.region = pricing.region;
    request.today = pricing.today;
    RecordingTrace unread;
    return cost::reportCost(sourcesOf(catalog, pricing), request, subjectOf(problem, choice), unread);
}

} // namespace berth::solve
