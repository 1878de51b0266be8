#include "core/solve/ChoiceCost.h"

namespace berth::solve {

namespace {

cost::CostSubject subjectOf(const Problem& problem, const Choice& choice)
{
    const Machine& machine = *choice.machine;
    const double all = choice.nodes + problem.spareNodes;
    cost::CostSubject subject;
    subject.machine = machineOf(machine);
    subject.nodes = choice.nodes + problem.spareNodes;
    subject.copyNodes = choice.shape.nodes;
    subject.owned = machine.owned;
    subject.joining = machine.joining;
    subject.model = choice.route->model->id.text;
    subject.active = Watts(machine.activePower.value * all);
    subject.idle = Watts(machine.idlePower.value * all);
    const Reading& busy = problem.tokensPerDay ? choice.peak : choice.load;
    const double replicas = problem.tokensPerDay ? static_cast<double>(choice.replicas)
                                                 : sizing::busyReplicas(problem.load.concurrency, choice.replicas);
    subject.output = TokensPerSecond(replicas * busy.output);
    subject.input = TokensPerSecond(replicas * (busy.total - busy.output));
    return subject;
}

} // namespace

Result<cost::CostReport> costOf(const cost::CostSources& sources, const PricingRequest& pricing, const Problem& problem,
                                const Choice& choice, RecordingTrace& trace)
{
    const cost::CostSubject subject = subjectOf(problem, choice);
    cost::CostRequest request = termsFor(pricing, subject, problem.currency);
    if (problem.tokensPerDay) {
        request.utilisation = useOf(problem, choice).busyShare;
    }
    return cost::reportCost(sources, request, subject, trace);
}

} // namespace berth::solve
