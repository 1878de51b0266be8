#include "core/solve/ChoiceRequest.h"

namespace berth::solve {

namespace {

void addMachines(sizing::SizingRequest& request, const Choice& choice)
{
    if (choice.machine->system != nullptr) {
        request.system = choice.machine->system->id.text;
    } else {
        request.accelerator = choice.machine->accelerator->id.text;
        request.count = choice.machine->products;
    }
    request.nodes = choice.nodes;
    request.owned = choice.machine->owned;
}

} // namespace

sizing::SizingRequest requestOf(const Load& load)
{
    sizing::SizingRequest request;
    request.context = load.context;
    request.concurrency = load.concurrency;
    request.input = load.input;
    request.output = load.output;
    return request;
}

sizing::SizingRequest requestOf(const Choice& choice, const Problem& problem)
{
    const parallel::Layout& layout = choice.shape.layout;
    sizing::SizingRequest request = requestOf(problem.load);
    request.model = choice.route->model->id.text;
    request.precision = choice.route->precision->id.text;
    request.kvPrecision = memory::factsOf(choice.route->kvFormats.key).id;
    request.engine = choice.route->engine->id.text;
    addMachines(request, choice);
    if (problem.spareNodes > 0) {
        request.spareNodes = problem.spareNodes;
    }
    request.replicas = choice.replicas;
    request.tp = layout.tp;
    request.pp = layout.pp;
    request.dp = layout.dp;
    request.ep = layout.ep;
    return request;
}

} // namespace berth::solve
