#include "core/memory/EngineMemory.h"

#include "core/memory/StepPeaks.h"
#include "core/memory/TraceKeys.h"

#include <algorithm>
#include <bit>
#include <cmath>

namespace berth::memory {

namespace {

constexpr double kMib = 1024.0 * 1024;
constexpr double kGib = 1024 * kMib;

bool isLarge(const spec::MemoryProfile& profile, const spec::AcceleratorSpec& accelerator)
{
    return profile.largeFromGib > 0 && (profile.ampereIsLarge || accelerator.architecture != "Ampere")
        && toGib(spec::programMemory(accelerator).bytes) >= profile.largeFromGib;
}

double runtimeBytes(const spec::MemoryProfile& profile, const spec::AcceleratorSpec& accelerator,
                    const parallel::Layout& layout)
{
    const std::int64_t ranks = layout.devices();
    if (ranks == 1) {
        return kGib * profile.runtimeSingleGib;
    }
    if (spec::isDesktopCard(accelerator)) {
        return kGib * profile.runtimeDesktopGib;
    }
    return kGib * (ranks == 2 ? profile.runtimePairGib : profile.runtimeManyGib);
}

// The widest intermediate of a layer, or more where latents are expanded or streams are kept side by side.
template <class Trace>
void traceForward(const EngineRequest& r, const EngineMemory& result, Trace& trace)
{
    constexpr double kRounding = 1; // byte
    const double images = r.layers.first == 0 ? encoderPeak(r).output : 0;
    const TraceInput tokens{"tokens", static_cast<double>(r.limits.batchedTokens), Unit::Tokens, Origin::Engine};
    const TraceInput bytes{"bytes", r.profile->hiddenBytes, Unit::Bytes, Origin::Engine};
    const TraceInput hidden{"hidden", static_cast<double>(r.model->hiddenSize), Unit::Values, Origin::Model};
    const TraceInput workspace{"workspace", workspaceBytes(r), Unit::Bytes, Origin::Engine};
    const TraceInput output{"images", images, Unit::Bytes, Origin::Computed};
    const double layer = result.forward - images - workspace.value - tokens.value * bytes.value * hidden.value;
    const double wide = intermediateBytes(r);
    if (std::abs(layer - tokens.value * wide) <= kRounding) {
        trace.step(keys::kForwardPeak, "tokens * (bytes * hidden + intermediate) + workspace + images",
                   {tokens, bytes, hidden, {"intermediate", wide, Unit::Bytes, Origin::Computed}, workspace, output},
                   result.forward, Unit::Bytes);
        return;
    }
    trace.step(keys::kForwardPeak, "tokens * bytes * hidden + layer + workspace + images",
               {tokens, bytes, hidden, {"layer", layer, Unit::Bytes, Origin::Computed}, workspace, output},
               result.forward, Unit::Bytes);
}

template <class Trace>
void traceEncoder(const EngineRequest& r, const EngineMemory& result, Trace& trace)
{
    if (result.encoder <= 0) {
        return;
    }
    const double hidden = r.model->hiddenSize;
    const double tokens = encoderPeak(r).output / (2 * hidden); // of 16 bit
    const double patches = r.model->vision.patchesPerToken;
    const double around = 2 * tokens * hidden + workspaceBytes(r);
    trace.step(keys::kEncoderPeak, "tokens * patches * patch + 2 * tokens * hidden + workspace",
               {{"tokens", tokens, Unit::Tokens, Origin::Model},
                {"patches", patches, Unit::Count, Origin::Model},
                {"patch", (result.encoder - around) / (tokens * patches), Unit::Bytes, Origin::Computed},
                {"hidden", hidden, Unit::Values, Origin::Model},
                {"workspace", workspaceBytes(r), Unit::Bytes, Origin::Engine}},
               result.encoder, Unit::Bytes);
}

template <class Trace>
void traceProfileRun(const EngineRequest& r, const EngineMemory& result, Trace& trace)
{
    const double tokens = static_cast<double>(r.limits.batchedTokens);
    const double sequences = static_cast<double>(std::min(r.limits.sequences, r.limits.batchedTokens));
    const double hidden = r.model->hiddenSize;
    traceForward(r, result, trace);
    trace.step(keys::kSamplerPeak,
               "bytes * sequences * vocabulary + 2 * tokens * hidden + 4 * sequences * hidden + workspace + images",
               {{"bytes", samplerBytes(r), Unit::Bytes, Origin::Engine},
                {"sequences", sequences, Unit::Sequences, Origin::Engine},
                {"vocabulary", static_cast<double>(r.model->vocabSize), Unit::Values, Origin::Model},
                {"tokens", tokens, Unit::Tokens, Origin::Engine},
                {"hidden", hidden, Unit::Values, Origin::Model},
                {"workspace", workspaceBytes(r), Unit::Bytes, Origin::Engine},
                {"images", result.sampler - samplerPeak(r), Unit::Bytes, Origin::Computed}},
               result.sampler, Unit::Bytes);
    traceEncoder(r, result, trace);
    trace.step(keys::kStepPeak, "max(forward, sampler, encoder)",
               {{"forward", result.forward, Unit::Bytes, Origin::Computed},
                {"sampler", result.sampler, Unit::Bytes, Origin::Computed},
                {"encoder", result.encoder, Unit::Bytes, Origin::Computed}},
               result.activations, Unit::Bytes);
}

void measureProfileRun(const EngineRequest& r, EngineMemory& result)
{
    const EncoderPeak encoder = r.layers.first == 0 ? encoderPeak(r) : EncoderPeak{};
    result.forward = forwardPeak(r) + encoder.output;
    result.sampler = samplerPeak(r) + encoder.output;
    result.encoder = encoder.peak;
    result.activations = std::max({result.forward, result.sampler, result.encoder});
}

// The logits, or the latents where expanding them takes more.
template <class Trace>
void traceGraph(const EngineRequest& r, const GraphParts& graph, Trace& trace)
{
    const TraceInput tokens{"tokens", graph.tokens, Unit::Tokens, Origin::Engine};
    const TraceInput hidden{"hidden", static_cast<double>(r.model->hiddenSize), Unit::Values, Origin::Model};
    if (graph.logits >= graph.attention) {
        trace.step(keys::kComputeGraph, "4 * tokens * (vocabulary + rows * hidden)",
                   {tokens,
                    {"vocabulary", static_cast<double>(r.model->vocabSize), Unit::Values, Origin::Model},
                    {"rows", static_cast<double>(graph.hiddenRows), Unit::Count, Origin::Engine},
                    hidden},
                   graph.bytes(), Unit::Bytes);
        return;
    }
    const TraceInput context{"context", static_cast<double>(r.context), Unit::Tokens, Origin::Request};
    const TraceInput width{"width", graph.latentWidth, Unit::Values, Origin::Model};
    const bool onCpu = r.accelerator->vendor == spec::Vendor::Host;
    trace.step(keys::kComputeGraph,
               onCpu ? "2 * context * width + tokens * (8 * hidden + 2 * context)"
                     : "2 * context * width + tokens * (4 * width + 8 * hidden + 2 * context)",
               {context, width, tokens, hidden}, graph.bytes(), Unit::Bytes);
}

} // namespace

EngineLimits defaultLimits(const spec::MemoryProfile& profile, const spec::AcceleratorSpec& accelerator,
                           const spec::VisionTower& tower, std::int64_t context, std::int64_t sequences)
{
    const spec::StepLimits& steps = isLarge(profile, accelerator) ? profile.large : profile.usual;
    EngineLimits limits{profile.utilization, steps.batchedTokens, std::max(steps.sequences, sequences)};
    if (context <= profile.wholeContextUpTo) {
        limits.batchedTokens = std::max(context, profile.usual.batchedTokens);
    }
    if (tower.inOneStep && limits.batchedTokens < tower.largestItemTokens) {
        limits.batchedTokens =
            static_cast<std::int64_t>(std::bit_ceil(static_cast<std::uint64_t>(tower.largestItemTokens)));
    }
    limits.batchedTokens = std::min(limits.batchedTokens, limits.sequences * context);
    return limits;
}

template <class Trace>
EngineMemory estimateEngineMemory(const EngineRequest& request, Trace& trace)
{
    EngineMemory result;
    if (request.profile->step == spec::StepRule::ComputeGraph) {
        const GraphParts graph = graphPeak(request);
        result.forward = result.activations = graph.bytes();
        if constexpr (Trace::kRecords) {
            traceGraph(request, graph, trace);
        }
    } else {
        measureProfileRun(request, result);
        if constexpr (Trace::kRecords) {
            traceProfileRun(request, result, trace);
        }
    }
    result.runtime = runtimeBytes(*request.profile, *request.accelerator, request.layout);
    result.graphs = request.accelerator->vendor == spec::Vendor::Nvidia ? kGib * request.profile->graphsGib : 0;
    return result;
}

template EngineMemory estimateEngineMemory(const EngineRequest&, NullTrace&);
template EngineMemory estimateEngineMemory(const EngineRequest&, RecordingTrace&);

} // namespace berth::memory
