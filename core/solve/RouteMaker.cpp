#include "core/solve/RouteMaker.h"

#include "core/sizing/Defaults.h"
#include "core/sizing/HostDevice.h"

#include <algorithm>
#include <cmath>

namespace berth::solve {

namespace {

constexpr double kBitsPerByte = 8;

// Whole bits, so that formats that differ only in their scales count as the same.
double bitsOf(const spec::ModelSpec& model, const spec::PrecisionSpec& precision, Bytes file)
{
    const double bits = precision.weightBits
        ? *precision.weightBits
        : kBitsPerByte * toDouble(file) / static_cast<double>(std::max<std::int64_t>(1, model.paramsTotal));
    return std::floor(bits);
}

// More bits than the published ones add nothing.
double qualityOf(const catalog::Catalog& catalog, const RouteRequest& request, Bytes file)
{
    const double bits = bitsOf(*request.model, *request.precision, file);
    const auto* native = catalog::byId(catalog, PrecisionId(sizing::nativePrecision(*request.model)));
    return native != nullptr ? std::min(bits, bitsOf(*request.model, *native, file)) : bits;
}

// The node as one deployment, its processors and their memory included.
void useWhole(const Machine& machine, sizing::Deployment& deployment)
{
    deployment.system = machine.system;
    deployment.products = machine.products;
    if (machine.host) {
        deployment.catalogued = nullptr;
        deployment.hostDevice = *machine.host;
    }
    if (machine.system != nullptr && machine.system->ramGb) {
        deployment.hostMemory = sizing::hostMemoryOf(*machine.system);
    }
}

// No model is published in 32 bits: they are for devices without 16-bit units alone.
bool isWasteful(const RouteRequest& request)
{
    const spec::NativeFormats native = request.accelerator->native;
    return request.precision->compute == spec::ComputeFormat::Fp32
        && (native.has(spec::NativeFormat::Fp16) || native.has(spec::NativeFormat::Bf16));
}

sizing::Configuration configurationOf(const catalog::Catalog& catalog, const RouteRequest& request)
{
    sizing::Configuration configuration;
    configuration.catalog = &catalog;
    configuration.model = request.model;
    configuration.precision = request.precision;
    configuration.engine = request.engine;
    configuration.profile = request.profile;
    configuration.path = spec::chooseComputePath(*request.precision, *request.accelerator, *request.engine);
    configuration.deployment.catalogued = request.accelerator;
    configuration.deployment.products = 1;
    if (request.engine->kind == spec::EngineKind::Local && request.machine != nullptr) {
        useWhole(*request.machine, configuration.deployment);
    }
    return configuration;
}

} // namespace

bool isAllowed(PrecisionRule rule, const RouteRequest& request)
{
    if (rule != PrecisionRule::Listed && isWasteful(request)) {
        return false;
    }
    const auto kind = spec::chooseComputePath(*request.precision, *request.accelerator, *request.engine).kind;
    switch (rule) {
    case PrecisionRule::Native:
        return kind == spec::PathKind::Native;
    case PrecisionRule::Unconverted:
        return kind == spec::PathKind::Native || kind == spec::PathKind::WeightOnly;
    case PrecisionRule::Listed:
        break;
    }
    return kind != spec::PathKind::Unsupported;
}

std::optional<Route> makeRoute(const catalog::Catalog& catalog, const RouteRequest& request,
                               sizing::PreparedModels& prepared)
{
    auto basis = prepared.basis(configurationOf(catalog, request));
    if (!basis || !basis->speed) {
        return std::nullopt;
    }
    Route route;
    route.model = request.model;
    route.precision = request.precision;
    route.engine = request.engine;
    route.accelerator = request.accelerator;
    route.machine = request.machine;
    route.kvFormats = request.kvFormats;
    route.quality = qualityOf(catalog, request, basis->tables->disk);
    route.basis = *std::move(basis);
    return route;
}

} // namespace berth::solve
