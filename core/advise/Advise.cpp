#include "core/advise/Advise.h"

#include "core/advise/Patient.h"
#include "core/advise/Savings.h"
#include "core/spec/Family.h"

#include <algorithm>

namespace berth::advise {

using memory::Verdict;
using sizing::Sizing;
using sizing::SizingRequest;

bool isCured(const Sizing& sizing)
{
    return sizing.memory.verdict == Verdict::Fits;
}

namespace {

double priceShare(const Patient& patient, const Sizing& after)
{
    const double before = hardwarePrice(patient.catalog, patient.sizing).value_or(0);
    return before > 0 ? hardwarePrice(patient.catalog, after).value_or(0) / before : 0;
}

} // namespace

void add(Patient& patient, RemedyCode code, const SizingRequest& request, const Sizing& sizing)
{
    Remedy remedy{code, request, sizing, 0, speedShare(patient.sizing, sizing), 1};
    if (sizing.configuration.model == patient.configuration().model) {
        remedy.bits = bitsPerWeight(sizing) / bitsPerWeight(patient.sizing);
    }
    if (code == RemedyCode::MoreDevices || code == RemedyCode::OtherDevice) {
        remedy.price = priceShare(patient, sizing);
    }
    patient.remedies.push_back(std::move(remedy));
}

bool attempt(Patient& patient, RemedyCode code, const SizingRequest& request)
{
    const auto sizing = sizing::size(patient.catalog, request, patient.prepared);
    if (!sizing || !isCured(*sizing)) {
        return false;
    }
    add(patient, code, request, *sizing);
    return true;
}

namespace {

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
    SizingRequest request = patient.request;
    for (const char* const smaller : {"fp8", "q8_0", "int8"}) { // about eight bits, of which engines have one or two
        if (patient.configuration().engine->keepsCache(smaller)) {
            request.kvPrecision = smaller;
            attempt(patient, RemedyCode::Fp8Cache, request);
            return;
        }
    }
}

bool isBeyondModel(const sizing::Configuration& now)
{
    return now.model->maxContext && now.context > *now.model->maxContext;
}

// What the request must hold at least: its own tokens where they are stated, and a part of what was asked, below which
// it is another task.
std::int64_t leastContext(const Patient& patient)
{
    constexpr std::int64_t kLeastPart = 4;
    const sizing::Configuration& now = patient.configuration();
    const bool stated = patient.request.input || patient.request.output;
    const std::int64_t own = stated ? now.input + now.output : 0;
    // Beyond the model no other change helps, however much shorter it must be.
    return isBeyondModel(now) ? own : std::max(own, now.context / kLeastPart);
}

void tryContext(Patient& patient)
{
    constexpr std::int64_t kStep = 1024; // lengths are spoken of in thousands
    const sizing::Configuration& now = patient.configuration();
    const std::int64_t least = leastContext(patient);
    const std::int64_t held = patient.sizing.memory.kvCapacityTokens / std::max<std::int64_t>(1, now.concurrency);
    const std::int64_t each = std::min(held, now.model->maxContext.value_or(held));
    SizingRequest shorter = patient.request;
    for (std::int64_t context = std::min(each, now.context - 1); context > 0 && context >= least; context /= 2) {
        const std::int64_t even = context - context % kStep;
        shorter.context = even >= std::max(least, kStep) ? even : context;
        if (attempt(patient, RemedyCode::ShorterContext, shorter)) {
            return;
        }
    }
}

// What many requests need beside the cache leaves room for fewer than would run alone: asked again until it is settled.
std::int64_t mostThatRun(const Patient& patient)
{
    constexpr int kRounds = 4;
    std::int64_t most = patient.sizing.memory.maxConcurrency;
    SizingRequest fewer = patient.request;
    for (int round = 0; round < kRounds && most >= 1; ++round) {
        fewer.concurrency = most;
        const auto sizing = sizing::size(patient.catalog, fewer, patient.prepared);
        if (!sizing || sizing->memory.maxConcurrency <= most) {
            break;
        }
        SizingRequest more = fewer;
        more.concurrency = std::min(sizing->memory.maxConcurrency, patient.configuration().concurrency - 1);
        const auto tried = sizing::size(patient.catalog, more, patient.prepared);
        if (!tried || tried->memory.maxConcurrency < *more.concurrency || *more.concurrency == most) {
            break;
        }
        most = *more.concurrency;
    }
    return most;
}

void tryFewerRequests(Patient& patient)
{
    const std::int64_t most = mostThatRun(patient);
    SizingRequest fewer = patient.request;
    fewer.concurrency = most;
    if (most >= 1 && most < patient.configuration().concurrency) {
        attempt(patient, RemedyCode::FewerRequests, fewer);
    }
}

// Of the engines that can, one whose speed is known before one whose is not.
void tryHost(Patient& patient)
{
    std::optional<std::pair<SizingRequest, Sizing>> found;
    for (const spec::EngineSpec& engine : patient.catalog.engines) {
        SizingRequest request = withFreeLayout(patient.request);
        request.engine = engine.id.text;
        request.precision = "gguf-q4_k_m";
        const auto sizing = sizing::size(patient.catalog, request, patient.prepared);
        if (engine.kind != spec::EngineKind::Local || !sizing || sizing->memory.verdict != Verdict::Offload
            || !servesAlike(patient.sizing, *sizing)) {
            continue;
        }
        if (!found || (!found->second.performance && sizing->performance)) {
            found = {request, *sizing};
        }
    }
    if (found) {
        add(patient, RemedyCode::HostMemory, found->first, found->second);
    }
}

void trySmallerModel(Patient& patient)
{
    const spec::ModelSpec& own = *patient.configuration().model;
    for (const spec::ModelSpec* model : spec::smallerSiblings(patient.catalog.models, own)) {
        SizingRequest request = withFreeLayout(patient.request);
        request.model = model->id.text;
        request.precision.clear();
        request.engine.clear();
        if (attempt(patient, RemedyCode::SmallerModel, request)) {
            return;
        }
    }
}

} // namespace

Advice advise(const catalog::Catalog& catalog, const SizingRequest& request, const Sizing& sizing,
              sizing::PreparedModels& prepared)
{
    if (isCured(sizing)) {
        return {sizing, {}, findSavings(catalog, request, sizing, prepared)};
    }
    Patient patient{catalog, request, sizing, prepared, {}};
    for (const auto cure : {tryCache, tryContext, tryFewerRequests, tryFormats, tryMoreDevices, tryLayouts, tryHost,
                            trySmallerModel, tryOtherDevice}) {
        cure(patient);
    }
    std::ranges::stable_sort(patient.remedies, {}, &Remedy::code);
    return {sizing, std::move(patient.remedies), {}};
}

} // namespace berth::advise
