#include "core/sizing/Resolve.h"

#include "core/sizing/Checks.h"
#include "core/sizing/DefaultNetwork.h"
#include "core/sizing/Defaults.h"
#include "core/sizing/HostDevice.h"
#include "core/sizing/Replicas.h"

#include <algorithm>
#include <tuple>

namespace berth::sizing {

namespace {

Result<const spec::PrecisionSpec*> choosePrecision(const catalog::Catalog& catalog, const SizingRequest& request,
                                                   const spec::ModelSpec& model)
{
    return catalog::findPrecision(catalog, request.precision.empty() ? nativePrecision(model) : request.precision);
}

Result<int> checkedCount(std::optional<std::int64_t> value, std::int64_t fallback, const char* name, std::int64_t most)
{
    const auto number = checkRange(value.value_or(fallback), name, 1, most);
    if (!number) {
        return std::unexpected(number.error());
    }
    return static_cast<int>(*number);
}

Result<void> addSystem(const catalog::Catalog& catalog, const SizingRequest& request, Deployment& deployment)
{
    if (!request.accelerator.empty()) {
        return failure(ErrorCode::ConflictingInputs, {"system", "accelerator"}, "system");
    }
    if (request.count) {
        return failure(ErrorCode::ConflictingInputs, {"system", "count"}, "count");
    }
    const auto system = catalog::findSystem(catalog, request.system);
    if (!system) {
        return std::unexpected(system.error());
    }
    deployment.system = *system;
    if ((*system)->ramGb) {
        deployment.hostMemory = hostMemoryOf(**system) * deployment.nodes;
    }
    if ((*system)->acceleratorCount == 0) {
        deployment.hostDevice = makeHostDevice(**system);
        deployment.products = 1;
        return {};
    }
    const auto accelerator = catalog::findAccelerator(catalog, (*system)->accelerator.text);
    if (!accelerator) {
        return std::unexpected(accelerator.error());
    }
    deployment.catalogued = *accelerator;
    deployment.products = (*system)->acceleratorCount;
    return {};
}

Result<void> addAccelerators(const catalog::Catalog& catalog, const SizingRequest& request, Deployment& deployment)
{
    const auto accelerator = catalog::findAccelerator(catalog, request.accelerator);
    if (!accelerator) {
        return std::unexpected(accelerator.error());
    }
    const auto count = checkedCount(request.count, 1, "count", kMostCount);
    if (!count) {
        return std::unexpected(count.error());
    }
    deployment.catalogued = *accelerator;
    deployment.products = *count;
    return {};
}

Result<const spec::EngineSpec*> chooseEngine(const catalog::Catalog& catalog, const SizingRequest& request,
                                             const spec::PrecisionSpec& precision, const Deployment& deployment)
{
    if (!request.engine.empty()) {
        return catalog::findEngine(catalog, request.engine);
    }
    return defaultEngine(catalog, precision, deployment.accelerator(), deployment.system);
}

Result<memory::KvFormat> chooseKvFormat(const catalog::Catalog& catalog, const SizingRequest& request,
                                        const spec::EngineSpec& engine)
{
    if (request.kvPrecision.empty()) {
        return engine.kind == spec::EngineKind::Local ? memory::KvFormat::Fp16 : memory::KvFormat::Bf16;
    }
    const auto format = memory::kvFormatOf(lowered(request.kvPrecision));
    if (!format) {
        return failure(ErrorCode::UnknownPrecision, {request.kvPrecision, kvFormatList()}, "kv-precision");
    }
    if (const auto kept = checkKvFormat(catalog, engine, *format); !kept) {
        return std::unexpected(kept.error());
    }
    return *format;
}

Result<void> addReplicas(const SizingRequest& request, Configuration& configuration)
{
    const auto replicas = checkReplicas(configuration.deployment, request.replicas.value_or(1));
    if (!replicas) {
        return std::unexpected(replicas.error());
    }
    configuration.replicas = *replicas;
    return {};
}

// Of what the context leaves beside the other part, at most half where that is not stated either.
std::int64_t usualTokens(std::int64_t usual, std::int64_t context, std::int64_t other)
{
    const std::int64_t left = other > 0 ? context - other : context / 2;
    return std::clamp<std::int64_t>(usual, 1, std::max<std::int64_t>(left, 1));
}

Result<void> addLoad(const SizingRequest& request, Configuration& configuration)
{
    const auto input = checkRange(request.input.value_or(0), "input", request.input ? 1 : 0, kMostTokens);
    const auto output = checkRange(request.output.value_or(0), "output", request.output ? 1 : 0, kMostTokens);
    if (!input || !output) {
        return std::unexpected(input ? output.error() : input.error());
    }
    const std::int64_t both = *input + *output;
    const std::int64_t usual = std::min(kDefaultContext, configuration.model->maxContext.value_or(kDefaultContext));
    const auto context = checkRange(request.context.value_or(both > 0 ? both : usual), "context", 1, kMostTokens);
    if (!context) {
        return std::unexpected(context.error());
    }
    if (*context < both) {
        return failure(ErrorCode::ValueOutOfRange,
                       {"context", std::to_string(*context), std::to_string(both), std::to_string(kMostTokens)},
                       "context");
    }
    const auto concurrency = checkRange(request.concurrency.value_or(1), "concurrency", 1, kMostSequences);
    if (!concurrency) {
        return std::unexpected(concurrency.error());
    }
    configuration.context = *context;
    configuration.concurrency = *concurrency;
    configuration.input = *input > 0 ? *input : usualTokens(kDefaultInput, *context, *output);
    configuration.output = *output > 0 ? *output : usualTokens(kDefaultOutput, *context, configuration.input);
    return {};
}

Result<double> checkShare(double share, const char* name)
{
    const bool allowed = share >= 0 && share <= 1; // false for what is no number
    if (!allowed) {
        return failure(ErrorCode::ValueOutOfRange, {name, numberText(share), "0", "1"}, name);
    }
    return share;
}

Result<void> addShortcuts(const SizingRequest& request, Configuration& configuration)
{
    const auto hit = checkShare(request.prefixHit.value_or(0), "prefix-hit");
    const auto acceptance = checkShare(request.speculative.value_or(0), "speculative");
    if (!hit || !acceptance) {
        return std::unexpected(hit ? acceptance.error() : hit.error());
    }
    configuration.prefixHit = *hit;
    if (request.speculative) {
        configuration.speculation = performance::Speculation{std::nullopt, *acceptance};
    }
    return {};
}

Result<void> addLimits(const SizingRequest& request, Configuration& configuration)
{
    configuration.limits =
        memory::defaultLimits(*configuration.profile, configuration.deployment.accelerator(),
                              configuration.model->vision, configuration.context, configuration.requestsEach());
    if (request.memoryUtilization) {
        const double share = *request.memoryUtilization;
        const bool allowed = share > 0 && share <= 1; // false for what is no number
        if (!allowed) {
            return failure(ErrorCode::ValueOutOfRange, {"memory-utilization", numberText(share), "0.01", "1"},
                           "memory-utilization");
        }
        configuration.limits.utilization = share;
    }
    if (request.maxBatchedTokens) {
        const auto tokens = checkRange(*request.maxBatchedTokens, "max-batched-tokens", 1, kMostTokens);
        if (!tokens) {
            return std::unexpected(tokens.error());
        }
        configuration.limits.batchedTokens = *tokens;
    }
    return {};
}

bool givesLayout(const SizingRequest& request)
{
    return request.tp || request.pp || request.dp || request.ep;
}

Result<parallel::Layout> requestedLayout(const SizingRequest& request, const Configuration& configuration)
{
    parallel::Layout layout;
    for (const auto& [value, target, name] : {std::tuple{request.tp, &layout.tp, "tp"},
                                              {request.pp, &layout.pp, "pp"},
                                              {request.dp, &layout.dp, "dp"},
                                              {request.ep, &layout.ep, "ep"}}) {
        const auto number = checkedCount(value, 1, name, parallel::kMostRanks);
        if (!number) {
            return std::unexpected(number.error());
        }
        *target = *number;
    }
    const int devices = configuration.split ? configuration.split->answers : configuration.devicesEach();
    const std::int64_t others = std::int64_t{layout.pp} * layout.dp;
    if (!request.tp && devices % others == 0) {
        layout.tp = static_cast<int>(devices / others);
    }
    const auto checked = parallel::checkLayout(*configuration.model, layout, devices);
    if (!checked) {
        return std::unexpected(checked.error());
    }
    return layout;
}

Result<int> checkedPool(const Configuration& configuration, std::optional<std::int64_t> value, const char* name)
{
    const Deployment& deployment = configuration.deployment;
    const int whole = configuration.devicesEach();
    const auto devices = checkedCount(value, 0, name, std::max(whole - 1, 1));
    if (!devices) {
        return std::unexpected(devices.error());
    }
    const DeviceShape shape = shapeOf(deployment, *devices);
    if (shape.perNode * shape.nodes != *devices) {
        const std::string node = std::to_string(deployment.devicesPerNode());
        return failure(ErrorCode::ValueOutOfRange, {name, std::to_string(*devices), "1", node}, name);
    }
    return *devices;
}

Result<void> addSplit(const SizingRequest& request, Configuration& configuration)
{
    if (!request.promptDevices && !request.answerDevices) {
        return {};
    }
    if (configuration.engine->kind == spec::EngineKind::Local) {
        return failure(ErrorCode::ConflictingInputs, {"disaggregate", "engine"}, "disaggregate");
    }
    const auto prompts = checkedPool(configuration, request.promptDevices, "prefill devices");
    const auto answers = checkedPool(configuration, request.answerDevices, "decode devices");
    if (!prompts || !answers) {
        return std::unexpected(prompts ? answers.error() : prompts.error());
    }
    const int whole = configuration.devicesEach();
    if (*prompts + *answers != whole) {
        const std::string rest = std::to_string(whole - *prompts);
        return failure(ErrorCode::ValueOutOfRange, {"decode devices", std::to_string(*answers), rest, rest},
                       "disaggregate");
    }
    SplitDevices split{*prompts, *answers, {}, request.promptTp.has_value()};
    if (request.promptTp) {
        const auto tp = checkedCount(request.promptTp, 1, "prefill-tp", *prompts);
        if (!tp) {
            return std::unexpected(tp.error());
        }
        split.promptLayout.tp = *tp;
        split.promptLayout.dp = *prompts / *tp;
        if (const auto fits = parallel::checkLayout(*configuration.model, split.promptLayout, *prompts); !fits) {
            return std::unexpected(fits.error());
        }
    }
    configuration.split = split;
    return {};
}

} // namespace

Result<const spec::ModelSpec*> resolveModel(const catalog::Catalog& catalog, const SizingRequest& request)
{
    if (request.model.empty()) {
        return failure(ErrorCode::MissingInput, {"model"}, "model");
    }
    auto model = catalog::findModel(catalog, request.model);
    if (model && !(*model)->sizable) {
        return failure(ErrorCode::NotSizable, {(*model)->id.text, (*model)->notSizableReason}, "model");
    }
    return model;
}

Result<Deployment> resolveDeployment(const catalog::Catalog& catalog, const SizingRequest& request)
{
    if (request.system.empty() && request.accelerator.empty()) {
        return failure(ErrorCode::MissingInput, {"system or accelerator"}, "system");
    }
    const auto nodes = checkedCount(request.nodes, 1, "nodes", kMostNodes);
    if (!nodes) {
        return std::unexpected(nodes.error());
    }
    const auto spare = checkRange(request.spareNodes.value_or(0), "spare-nodes", 0, kMostNodes);
    if (!spare) {
        return std::unexpected(spare.error());
    }
    Deployment deployment;
    deployment.nodes = *nodes;
    deployment.spareNodes = static_cast<int>(*spare);
    deployment.owned = request.owned;
    const auto added = request.system.empty() ? addAccelerators(catalog, request, deployment)
                                              : addSystem(catalog, request, deployment);
    if (!added) {
        return std::unexpected(added.error());
    }
    if (!request.network.empty()) {
        const auto network = catalog::findNetwork(catalog, request.network);
        if (!network) {
            return std::unexpected(network.error());
        }
        deployment.network = *network;
    } else if (deployment.allNodes() > 1) {
        deployment.network = defaultNetwork(catalog, deployment.system);
        deployment.networkAssumed = true;
    }
    return deployment;
}

DeviceShape shapeOf(const Deployment& deployment, int devices)
{
    const int perNode = deployment.devicesPerNode();
    return devices <= perNode ? DeviceShape{devices, 1} : DeviceShape{perNode, devices / perNode};
}

Result<Configuration> resolveSizing(const catalog::Catalog& catalog, const SizingRequest& request)
{
    Configuration configuration;
    const auto model = resolveModel(catalog, request);
    if (!model) {
        return std::unexpected(model.error());
    }
    const auto precision = choosePrecision(catalog, request, **model);
    if (!precision) {
        return std::unexpected(precision.error());
    }
    auto deployment = resolveDeployment(catalog, request);
    if (!deployment) {
        return std::unexpected(deployment.error());
    }
    const auto engine = chooseEngine(catalog, request, **precision, *deployment);
    if (!engine) {
        return std::unexpected(engine.error());
    }
    const auto kvFormat = chooseKvFormat(catalog, request, **engine);
    if (!kvFormat) {
        return std::unexpected(kvFormat.error());
    }
    configuration.catalog = &catalog;
    configuration.model = *model;
    configuration.precision = *precision;
    configuration.engine = *engine;
    configuration.profile = spec::findMemoryProfile(catalog.profiles, (*engine)->id);
    if (configuration.profile == nullptr) {
        return failure(ErrorCode::MissingInput, {"memory profile of " + (*engine)->id.text}, "engine");
    }
    configuration.deployment = std::move(*deployment);
    configuration.kvFormats = memory::KvFormats(*kvFormat);
    configuration.path = spec::chooseComputePath(**precision, configuration.deployment.accelerator(), **engine);
    for (const auto add : {addReplicas, addLoad, addShortcuts, addLimits, addSplit}) {
        if (const auto added = add(request, configuration); !added) {
            return std::unexpected(added.error());
        }
    }
    configuration.layoutGiven = givesLayout(request);
    if (configuration.layoutGiven) {
        const auto layout = requestedLayout(request, configuration);
        if (!layout) {
            return std::unexpected(layout.error());
        }
        configuration.layout = *layout;
    }
    return configuration;
}

} // namespace berth::sizing
