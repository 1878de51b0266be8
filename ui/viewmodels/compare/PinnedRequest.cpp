#include "ui/viewmodels/compare/PinnedRequest.h"

namespace berth::viewmodels {

namespace {

void addMachines(sizing::SizingRequest& request, const sizing::Deployment& deployment)
{
    if (deployment.system != nullptr) {
        request.system = deployment.system->id.text;
    } else {
        request.accelerator = deployment.accelerator().id.text;
        request.count = deployment.products;
    }
    request.nodes = deployment.nodes;
    if (deployment.spareNodes > 0) {
        request.spareNodes = deployment.spareNodes;
    }
    request.owned = deployment.owned;
    if (deployment.network != nullptr && !deployment.networkAssumed) {
        request.network = deployment.network->id.text;
    }
}

void addLimits(sizing::SizingRequest& request, const sizing::Configuration& c)
{
    const memory::EngineLimits usual =
        memory::defaultLimits(*c.profile, c.deployment.accelerator(), c.model->vision, c.context, c.requestsEach());
    if (c.limits.utilization != usual.utilization) {
        request.memoryUtilization = c.limits.utilization;
    }
    if (c.limits.batchedTokens != usual.batchedTokens) {
        request.maxBatchedTokens = c.limits.batchedTokens;
    }
}

} // namespace

sizing::SizingRequest requestOf(const sizing::Configuration& configuration)
{
    sizing::SizingRequest request;
    request.model = configuration.model->id.text;
    request.precision = configuration.precision->id.text;
    request.kvPrecision = std::string(memory::factsOf(configuration.kvFormats.key).id);
    request.engine = configuration.engine->id.text;
    addMachines(request, configuration.deployment);
    if (configuration.replicas > 1) {
        request.replicas = configuration.replicas;
    }
    request.tp = configuration.layout.tp;
    request.pp = configuration.layout.pp;
    request.ep = configuration.layout.ep;
    request.dp = configuration.layout.dp;
    if (configuration.split) {
        request.promptDevices = configuration.split->prompts;
        request.answerDevices = configuration.split->answers;
    }
    request.context = configuration.context;
    request.concurrency = configuration.concurrency;
    request.input = configuration.input;
    request.output = configuration.output;
    addLimits(request, configuration);
    if (configuration.speculation) {
        request.speculative = configuration.speculation->acceptance;
    }
    if (configuration.prefixHit > 0) {
        request.prefixHit = configuration.prefixHit;
    }
    return request;
}

Result<sizing::SizingRequest> writtenOut(const catalog::Catalog& catalog, const sizing::SizingRequest& request)
{
    sizing::PreparedModels prepared;
    const auto sizing = sizing::size(catalog, request, prepared);
    if (!sizing) {
        return std::unexpected(sizing.error());
    }
    return requestOf(sizing->configuration);
}

} // namespace berth::viewmodels
