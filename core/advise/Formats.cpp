// Other forms of the same weights, under the same engine and under others.
#include "core/advise/Patient.h"

#include <algorithm>
#include <array>

namespace berth::advise {

namespace {

using sizing::SizingRequest;

// From the finest down; each is what published checkpoints come in.
constexpr std::array kFormats = {"bf16",        "fp8-block128", "fp8",      "int8-w8a8", "gguf-q8_0",
                                 "gguf-q6_k",   "gguf-q5_k_m",  "nvfp4",    "mxfp4",     "int4-awq-g128",
                                 "gguf-q4_k_m", "gguf-q3_k_m",  "gguf-q2_k"};

// Of as many bits: such formats differ by their scales alone.
constexpr double kSameBits = 0.95;

spec::PathKind pathOf(const Patient& patient, const spec::PrecisionSpec& format, const spec::EngineSpec& engine)
{
    return spec::chooseComputePath(format, patient.configuration().deployment.accelerator(), engine).kind;
}

// FP4 blocks are published for devices with units for them; others have 4-bit integers.
bool runsWell(spec::PathKind path, const spec::PrecisionSpec& format)
{
    return path == spec::PathKind::Native
        || (path == spec::PathKind::WeightOnly && format.blockScale == spec::BlockScale::None);
}

SizingRequest requestOf(const Patient& patient, const spec::PrecisionSpec& format, const spec::EngineSpec& engine)
{
    const bool same = &engine == patient.configuration().engine;
    SizingRequest request = same ? patient.request : withFreeLayout(patient.request);
    request.precision = format.id.text;
    request.engine = engine.id.text;
    return request;
}

void tryOwnEngine(Patient& patient)
{
    const spec::EngineSpec& engine = *patient.configuration().engine;
    const spec::PathKind now = patient.configuration().path.kind;
    bool native = now == spec::PathKind::Native || now == spec::PathKind::WeightOnly;
    for (const char* id : kFormats) {
        const auto* format = catalog::byId(patient.catalog, PrecisionId(id));
        const auto path = format != nullptr ? pathOf(patient, *format, engine) : spec::PathKind::Unsupported;
        if (format == nullptr || !runsWell(path, *format)) {
            continue;
        }
        const SizingRequest request = requestOf(patient, *format, engine);
        const auto sizing = sizing::size(patient.catalog, request, patient.prepared);
        if (!sizing || !isCured(*sizing)) {
            continue;
        }
        const double bits = bitsPerWeight(*sizing) / bitsPerWeight(patient.sizing);
        if (bits < kSameBits) {
            add(patient, RemedyCode::LowerPrecision, request, *sizing);
            return;
        }
        if (!native && path == spec::PathKind::Native) {
            add(patient, RemedyCode::NativeFormat, request, *sizing);
            native = true;
        }
    }
}

bool attemptEngine(Patient& patient, const spec::PrecisionSpec& format, const spec::EngineSpec& engine)
{
    const SizingRequest request = requestOf(patient, format, engine);
    const auto sizing = sizing::size(patient.catalog, request, patient.prepared);
    if (!sizing || !isCured(*sizing) || !servesAlike(patient.sizing, *sizing)) {
        return false;
    }
    add(patient, RemedyCode::OtherEngine, request, *sizing);
    return true;
}

// First with the weights as they are, then in the finest form that its own engine cannot run.
void tryOtherEngines(Patient& patient)
{
    const spec::EngineSpec& own = *patient.configuration().engine;
    for (const spec::EngineSpec& engine : patient.catalog.engines) {
        if (&engine != &own && attemptEngine(patient, *patient.configuration().precision, engine)) {
            return;
        }
    }
    for (const char* id : kFormats) {
        const auto* format = catalog::byId(patient.catalog, PrecisionId(id));
        if (format == nullptr || runsWell(pathOf(patient, *format, own), *format)) {
            continue;
        }
        for (const spec::EngineSpec& engine : patient.catalog.engines) {
            if (runsWell(pathOf(patient, *format, engine), *format) && attemptEngine(patient, *format, engine)) {
                return;
            }
        }
    }
}

} // namespace

const spec::PrecisionSpec* nativeForm(const Patient& patient)
{
    const sizing::Configuration& now = patient.configuration();
    if (now.path.kind != spec::PathKind::Converted || !now.precision->weightBits) {
        return nullptr;
    }
    for (const char* id : kFormats) {
        const auto* format = catalog::byId(patient.catalog, PrecisionId(id));
        if (format == nullptr || pathOf(patient, *format, *now.engine) != spec::PathKind::Native) {
            continue;
        }
        const double share = format->weightBits.value_or(0) / *now.precision->weightBits;
        if (share >= kSameBits && share <= 1) {
            return format;
        }
    }
    return nullptr;
}

void tryFormats(Patient& patient)
{
    tryOwnEngine(patient);
    tryOtherEngines(patient);
}

} // namespace berth::advise
