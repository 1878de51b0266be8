#include "core/advise/Advise.h"

#include "core/advise/Savings.h"

#include <algorithm>
#include <array>

namespace berth::advise {

namespace {

using memory::Verdict;
using sizing::Sizing;
using sizing::SizingRequest;

struct Patient
{
    const catalog::Catalog& catalog;
    const SizingRequest& request;
    const Sizing& sizing;
    sizing::PreparedModels& prepared;
    std::vector<Remedy> remedies;

    [[nodiscard]] const sizing::Configuration& configuration() const { return sizing.configuration; }
};

double bitsPerWeight(const Sizing& sizing)
{
    return toDouble(sizing.memory.disk)
        / static_cast<double>(std::max<std::int64_t>(1, sizing.configuration.model->paramsTotal));
}

double speedOf(const Sizing& sizing)
{
    return sizing.performance ? sizing.performance->perUser.value : 0;
}

bool isCured(const Sizing& sizing)
{
    return sizing.memory.verdict == Verdict::Fits;
}

Remedy makeRemedy(const Patient& patient, RemedyCode code, const SizingRequest& request, const Sizing& sizing)
{
    Remedy remedy{code, request, sizing, 1, 0};
    remedy.bits = bitsPerWeight(sizing) / bitsPerWeight(patient.sizing);
    const double before = speedOf(patient.sizing);
    remedy.speed = before > 0 ? speedOf(sizing) / before : 0;
    return remedy;
}

// Adds the change if it makes everything fit, and says whether it did.
bool attempt(Patient& patient, RemedyCode code, const SizingRequest& request)
{
    const auto sizing = sizing::size(patient.catalog, request, patient.prepared);
    if (!sizing || !isCured(*sizing)) {
        return false;
    }
    patient.remedies.push_back(makeRemedy(patient, code, request, *sizing));
    return true;
}

// A layout of one device count seldom suits another, nor does an engine suit another device.
SizingRequest withFreeLayout(SizingRequest request)
{
    request.replicas = request.tp = request.pp = request.ep = request.dp = {};
    return request;
}

bool attemptLayout(Patient& patient, const parallel::Layout& layout)
{
    const sizing::Configuration& own = patient.configuration();
    if (layout == own.layout || !parallel::isValidLayout(*own.model, layout, own.devicesEach())) {
        return false;
    }
    SizingRequest request = patient.request;
    request.tp = layout.tp;
    request.pp = layout.pp;
    request.dp = layout.dp;
    request.ep = layout.ep;
    return attempt(patient, RemedyCode::OtherLayout, request);
}

// Of models with experts also those that deal whole experts over all ranks of a stage.
void tryLayouts(Patient& patient)
{
    const int devices = patient.configuration().devicesEach();
    const bool experts = patient.configuration().model->moe.experts > 0;
    for (int tp = devices; tp >= 1; --tp) {
        for (int pp = 1; devices % tp == 0 && pp <= devices / tp; ++pp) {
            const int dp = devices / tp / pp;
            const bool cured = attemptLayout(patient, {tp, pp, dp, 1})
                || (experts && tp * dp > 1 && attemptLayout(patient, {tp, pp, dp, tp * dp}));
            if (cured) {
                return;
            }
        }
    }
    if (patient.configuration().replicas > 1) { // one copy over all devices holds more
        attempt(patient, RemedyCode::OtherLayout, withFreeLayout(patient.request));
    }
}

void tryCache(Patient& patient)
{
    const memory::KvFormat format = patient.configuration().kvFormats.key;
    if (memory::factsOf(format).bytesPerValue <= memory::factsOf(memory::KvFormat::Q8_0).bytesPerValue) {
        return;
    }
    const bool local = patient.configuration().engine->kind == spec::EngineKind::Local;
    SizingRequest request = patient.request;
    request.kvPrecision = local ? "q8_0" : "fp8";
    attempt(patient, RemedyCode::Fp8Cache, request);
}

void tryLoad(Patient& patient)
{
    const memory::MemoryEstimate& memory = patient.sizing.memory;
    SizingRequest fewer = patient.request;
    fewer.concurrency = memory.maxConcurrency;
    if (memory.maxConcurrency >= 1 && memory.maxConcurrency < patient.configuration().concurrency) {
        attempt(patient, RemedyCode::FewerRequests, fewer);
    }
    SizingRequest shorter = patient.request;
    const std::int64_t both = patient.request.input.value_or(0) + patient.request.output.value_or(0);
    const std::int64_t each = memory.kvCapacityTokens / std::max<std::int64_t>(1, patient.configuration().concurrency);
    for (std::int64_t context = std::min(each, patient.configuration().context / 2); context > 0 && context >= both;
         context /= 2) {
        shorter.context = context;
        if (attempt(patient, RemedyCode::ShorterContext, shorter)) {
            return;
        }
    }
}

void tryEngines(Patient& patient)
{
    for (const spec::EngineSpec& engine : patient.catalog.engines) {
        SizingRequest request = patient.request;
        request.precision = patient.configuration().precision->id.text;
        request.engine = engine.id.text;
        if (&engine != patient.configuration().engine && attempt(patient, RemedyCode::OtherEngine, request)) {
            return;
        }
    }
}

// Engines for one user serve one request after the other.
bool servesAlike(const Patient& patient, const Sizing& sizing)
{
    const bool local = sizing.configuration.engine->kind == spec::EngineKind::Local;
    const bool wasLocal = patient.configuration().engine->kind == spec::EngineKind::Local;
    return !local || wasLocal || patient.configuration().concurrency == 1;
}

// From the finest down; each is what published checkpoints come in.
constexpr std::array kFormats = {"bf16",        "fp8-block128", "fp8",      "int8-w8a8", "gguf-q8_0",
                                 "gguf-q6_k",   "gguf-q5_k_m",  "nvfp4",    "mxfp4",     "int4-awq-g128",
                                 "gguf-q4_k_m", "gguf-q3_k_m",  "gguf-q2_k"};

void tryFormats(Patient& patient)
{
    const bool converted = patient.configuration().path.kind == spec::PathKind::Converted;
    bool native = !converted;
    for (const char* format : kFormats) {
        SizingRequest request = patient.request;
        request.precision = format;
        request.engine.clear();
        const auto sizing = sizing::size(patient.catalog, request, patient.prepared);
        if (!sizing || !isCured(*sizing) || sizing->configuration.path.kind == spec::PathKind::Converted
            || !servesAlike(patient, *sizing)) {
            continue;
        }
        const bool runsNative = sizing->configuration.path.kind == spec::PathKind::Native;
        const Remedy remedy = makeRemedy(patient, RemedyCode::LowerPrecision, request, *sizing);
        constexpr double kScales = 0.95; // formats of as many bits differ by their scales alone
        if (!native && runsNative && remedy.bits >= kScales) {
            patient.remedies.push_back(remedy);
            patient.remedies.back().code = RemedyCode::NativeFormat;
            native = true;
        } else if (remedy.bits < kScales) {
            patient.remedies.push_back(remedy);
            return;
        }
    }
}

void tryMoreDevices(Patient& patient)
{
    const sizing::Deployment& deployment = patient.configuration().deployment;
    constexpr int kMostTimes = 64;
    constexpr std::int64_t kMostInNode = 8; // boards and risers of one host
    for (int times = 2; times <= kMostTimes; ++times) {
        SizingRequest request = withFreeLayout(patient.request);
        const bool inside = deployment.system == nullptr && std::int64_t{deployment.products} * times <= kMostInNode;
        if (inside) {
            request.count = std::int64_t{deployment.products} * times;
        } else {
            request.nodes = std::int64_t{deployment.nodes} * times;
        }
        if (attempt(patient, RemedyCode::MoreDevices, request)) {
            return;
        }
    }
}

void tryHost(Patient& patient)
{
    for (const spec::EngineSpec& engine : patient.catalog.engines) {
        SizingRequest request = withFreeLayout(patient.request);
        request.engine = engine.id.text;
        request.precision = "gguf-q4_k_m";
        const auto sizing = sizing::size(patient.catalog, request, patient.prepared);
        if (engine.kind == spec::EngineKind::Local && sizing && sizing->memory.verdict == Verdict::Offload) {
            patient.remedies.push_back(makeRemedy(patient, RemedyCode::HostMemory, request, *sizing));
            return;
        }
    }
}

// Siblings: of the same family or of one whose name begins with it (DeepSeek-R1, DeepSeek-R1-Distill).
bool extends(const std::string& longer, const std::string& family)
{
    return longer.starts_with(family) && (longer.size() == family.size() || longer[family.size()] == '-');
}

bool isSibling(const spec::ModelSpec& a, const spec::ModelSpec& b)
{
    return extends(a.family, b.family) || extends(b.family, a.family);
}

void trySmallerModel(Patient& patient)
{
    const spec::ModelSpec& own = *patient.configuration().model;
    std::vector<const spec::ModelSpec*> smaller;
    for (const spec::ModelSpec& model : patient.catalog.models) {
        if (model.sizable && model.paramsTotal < own.paramsTotal && isSibling(model, own)) {
            smaller.push_back(&model);
        }
    }
    std::stable_sort(smaller.begin(), smaller.end(),
                     [](const auto* a, const auto* b) { return a->paramsTotal > b->paramsTotal; });
    for (const spec::ModelSpec* model : smaller) {
        SizingRequest request = withFreeLayout(patient.request);
        request.model = model->id.text;
        request.precision.clear();
        request.engine.clear();
        if (attempt(patient, RemedyCode::SmallerModel, request)) {
            return;
        }
    }
}

// The system with the least memory that holds it on as many nodes.
void tryOtherDevice(Patient& patient)
{
    std::vector<std::pair<double, const spec::SystemSpec*>> systems;
    for (const spec::SystemSpec& system : patient.catalog.systems) {
        const auto* device = catalog::byId(patient.catalog, system.accelerator);
        if (device != nullptr && &system != patient.configuration().deployment.system) {
            systems.emplace_back(device->memoryGb * device->chips * system.acceleratorCount, &system);
        }
    }
    std::stable_sort(systems.begin(), systems.end(), [](const auto& a, const auto& b) { return a.first < b.first; });
    for (const auto& [memory, system] : systems) {
        SizingRequest request = withFreeLayout(patient.request);
        request.accelerator.clear();
        request.count = {};
        request.engine.clear();
        request.system = system->id.text;
        if (attempt(patient, RemedyCode::OtherDevice, request)) {
            return;
        }
    }
}

} // namespace

Advice advise(const catalog::Catalog& catalog, const SizingRequest& request, const Sizing& sizing,
              sizing::PreparedModels& prepared)
{
    if (isCured(sizing)) {
        return {{}, findSavings(catalog, request, sizing, prepared)};
    }
    Patient patient{catalog, request, sizing, prepared, {}};
    for (const auto cure : {tryLayouts, tryCache, tryLoad, tryEngines, tryFormats, tryMoreDevices, tryHost,
                            trySmallerModel, tryOtherDevice}) {
        cure(patient);
    }
    return {std::move(patient.remedies), {}};
}

} // namespace berth::advise
