#include "core/solve/ChoiceCost.h"

namespace berth::solve {

namespace {

cost::CostSubject subjectOf(const Problem& problem, const Choice& choice)
{
    const Machine& machine = *choice.machine;
    const double waiting = machine.idlePower.value * problem.spareNodes;
    cost::CostSubject subject;
    subject.machine = machineOf(machine);
    subject.nodes = choice.nodes + problem.spareNodes;
    subject.copyNodes = choice.shape.nodes;
    subject.owned = machine.owned;
    subject.joining = machine.joining;
    subject.model = choice.route->model->id.text;
    subject.hostWeights = takesHostMemory(*choice.route, choice.shape, problem.load,
                                          sizing::requestsEach(problem.load.concurrency, choice.replicas));
    subject.active = Watts(machine.activePower.value * choice.nodes + waiting);
    subject.idle = Watts(machine.idlePower.value * choice.nodes + waiting);
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
