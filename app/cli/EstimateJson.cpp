#include "app/cli/EstimateContext.h"
#include "app/cli/EstimateSpeed.h"
#include "app/cli/Messages.h"

#include "core/catalog/HardwareNames.h"
#include "core/sizing/Replicas.h"
#include "core/spec/Withdrawn.h"

#include <cmath>

namespace berth::cli {

namespace {

Json layoutJson(const parallel::Layout& layout, int devices)
{
    return {{"devices", devices}, {"tp", layout.tp}, {"pp", layout.pp}, {"ep", layout.ep}, {"dp", layout.dp}};
}

Json deploymentJson(const sizing::Configuration& configuration)
{
    const sizing::Deployment& deployment = configuration.deployment;
    Json json = machinesJson(deployment);
    json["spare_nodes"] = deployment.spareNodes;
    json["owned"] = deployment.owned;
    json["network_assumed"] = deployment.networkAssumed;
    json["replicas"] = configuration.replicas;
    json["tp"] = configuration.layout.tp;
    json["pp"] = configuration.layout.pp;
    json["ep"] = configuration.layout.ep;
    json["dp"] = configuration.layout.dp;
    if (configuration.split) {
        json["decode_devices"] = configuration.split->answers;
        json["prefill"] = layoutJson(configuration.split->promptLayout, configuration.split->prompts);
    }
    json["compute_precision"] = computeWord(configuration.path.compute);
    json["precision_path"] = pathWord(configuration.path.kind);
    return json;
}

Json deviceJson(const memory::DeviceMemory& device)
{
    Json json;
    json["capacity_bytes"] = device.capacity.value;
    json["usable_bytes"] = device.usable.value;
    json["weights_bytes"] = device.weights.value;
    json["kv_cache_bytes"] = device.kvCache.value;
    json["state_bytes"] = device.state.value;
    json["activations_bytes"] = device.activations.value;
    json["runtime_bytes"] = device.runtime.value;
    json["graphs_bytes"] = device.graphs.value;
    json["cache_room_bytes"] = device.cacheRoom.value;
    json["free_bytes"] = device.free.value;
    return json;
}

Json memoryJson(const memory::MemoryEstimate& estimate)
{
    Json json;
    json["per_device"] = deviceJson(estimate.device);
    json["total_weights_bytes"] = estimate.totalWeights.value;
    json["kv_bytes_per_token"] = std::llround(estimate.kvBytesPerToken);
    json["state_bytes"] = std::llround(estimate.stateBytesPerSequence);
    json["requested_tokens"] = estimate.requestedTokens;
    json["kv_capacity_tokens"] = estimate.kvCapacityTokens;
    json["max_concurrency_at_context"] = estimate.maxConcurrency;
    json["host_ram_bytes"] = estimate.hostMemory.value;
    json["disk_bytes"] = estimate.disk.value;
    return json;
}

Json reasonsJson(const FindingList& findings)
{
    Json json = Json::array();
    for (const Finding& finding : findings) {
        json.push_back(sentence(finding));
    }
    return json;
}

Json powerJson(const spec::PowerDraw& power)
{
    return {{"idle_w", power.idle.value},
            {"active_w", power.active.value},
            {"rated_w", power.rated.value},
            {"source", power.provenance.source},
            {"unverified", power.provenance.unverified}};
}

Json inputJson(const TraceInput& input)
{
    return {{"symbol", input.symbol},
            {"value", input.value},
            {"unit", unitWord(input.unit)},
            {"source", originWord(input.origin)}};
}

} // namespace

Json machinesJson(const sizing::Deployment& deployment)
{
    Json json;
    json["system"] = deployment.system != nullptr ? Json(deployment.system->id.text) : Json();
    json["accelerator"] = deployment.accelerator().id.text;
    json["count"] = deployment.devicesPerNode();
    json["nodes"] = deployment.nodes;
    json["devices"] = deployment.devices();
    json["network"] = deployment.network != nullptr ? Json(deployment.network->id.text) : Json();
    return json;
}

Json derivationJson(const std::vector<TraceStep>& steps)
{
    Json json = Json::array();
    for (const TraceStep& step : steps) {
        Json inputs = Json::array();
        for (const TraceInput& input : step.inputs) {
            inputs.push_back(inputJson(input));
        }
        json.push_back({{"step", step.key},
                        {"formula", step.formula},
                        {"inputs", inputs},
                        {"result", step.result},
                        {"unit", unitWord(step.unit)}});
    }
    return json;
}

Json availabilityJson(const spec::AcceleratorSpec& accelerator)
{
    return {{"region", catalog::enumName(accelerator.availability)},
            {"withdrawn", spec::isWithdrawn(accelerator)},
            {"notes", accelerator.regionalNotes},
            {"verified", accelerator.provenance.isVerified("availability")}};
}

Json sizingJson(const sizing::Sizing& sizing)
{
    const sizing::Configuration& configuration = sizing.configuration;
    Json json;
    json["model"] = configuration.model->id.text;
    json["precision"] = configuration.precision->id.text;
    json["kv_precision"] = memory::factsOf(configuration.kvFormats.key).id;
    json["engine"] = configuration.engine->id.text;
    json["context"] = configuration.context;
    json["concurrency"] = configuration.concurrency;
    json["input"] = configuration.input;
    json["output"] = configuration.output;
    json["deployment"] = deploymentJson(configuration);
    json["availability"] = availabilityJson(configuration.deployment.accelerator());
    json["verdict"] = verdictWord(sizing.memory.verdict);
    json["reasons"] = reasonsJson(sizing.memory.findings);
    json["memory"] = memoryJson(sizing.memory);
    if (sizing.promptMemory) {
        json["memory"]["phase"] = "decode";
        json["prefill_memory"] = {{"phase", "prefill"},
                                  {"verdict", verdictWord(sizing.promptMemory->verdict)},
                                  {"per_device", deviceJson(sizing.promptMemory->device)}};
    }
    json["performance"] = sizing.performance ? performanceJson(*sizing.performance) : Json();
    if (sizing.performance) { // of all copies, as every figure beside it
        json["performance"]["sequences_in_flight"] =
            sizing.performance->sequences * sizing::busyReplicas(configuration.concurrency, configuration.replicas);
    }
    if (sizing.performanceGap) {
        json["performance_gap"] = sentence(*sizing.performanceGap);
    }
    return json;
}

Json estimateJson(const sizing::Sizing& sizing, const EstimateContext& context, Json cost)
{
    Json json = sizingJson(sizing);
    json["power_w"] = sizing.power ? Json(sizing.power->active.value) : Json();
    json["power"] = sizing.power ? powerJson(*sizing.power) : Json();
    json["cost"] = std::move(cost);
    json["evidence"] = evidenceJson(context);
    json["guidance"] = guidanceJson(context);
    if (context.faster) {
        json["faster_copies"] = {{"replicas", context.faster->replicas},
                                 {"output_tok_s", context.faster->output.value},
                                 {"per_user_tok_s", context.faster->perUser.value},
                                 {"holds_all", context.faster->holdsAll}};
    }
    if (!sizing.derivation.empty()) {
        json["derivation"] = derivationJson(sizing.derivation);
    }
    return json;
}

std::string dump(const Json& json)
{
    constexpr int kIndent = 2;
    return json.dump(kIndent, ' ', false, Json::error_handler_t::replace) + '\n';
}

} // namespace berth::cli
