#include "core/training/TrainingTime.h"

#include "core/spec/OperatorCounts.h"
#include "core/spec/ParameterCount.h"
#include "core/training/StageParameters.h"
#include "core/training/TraceKeys.h"

#include <fmt/format.h>

#include <algorithm>
#include <string>

namespace berth::training {

namespace {

constexpr double kFlopsPerMac = 2;
constexpr double kSecondsPerHour = 3600;
constexpr double kMostTokens = 1e18; // far beyond all text there is
constexpr double kLearntPasses = 3; // forward and the gradients of both factors: attention and adapters

// Mean over positions 1 .. length of the tokens that each sees: all before it and itself, or at most so many.
double meanSeen(double length, double most)
{
    const double free = std::min(length, most);
    return (free * (free + 1) / 2 + (length - free) * most) / length;
}

// Rows that a token of a layer reads: one per token, fewer where they are compressed, at most a window or what an index
// chooses.
double rowsRead(const spec::ModelSpec& model, const spec::LayerOperators& layer, double length)
{
    const double ratio = layer.cache.positionsPerToken;
    double most = length;
    if (layer.cache.windowTokens > 0) {
        most = layer.cache.windowTokens;
    } else if (layer.cache.indexValues > 0 && model.sparse.topTokens > 0) {
        most = model.sparse.topTokens / ratio;
    }
    const double raw = layer.cache.rawWindowTokens > 0 ? meanSeen(length, layer.cache.rawWindowTokens) : 0;
    return ratio * meanSeen(length, most) + raw;
}

double attentionWork(const spec::ModelSpec& model, const TrainingPlan& plan)
{
    const double length = static_cast<double>(plan.sequence);
    double macs = 0;
    for (const spec::LayerOperators& layer : spec::makeOperatorCounts(model).layers) {
        if (layer.kind.mixer == spec::Mixer::CrossAttention) { // to images
            continue;
        }
        const double index = static_cast<double>(layer.indexPerPosition) * layer.cache.positionsPerToken;
        macs += layer.layers
            * (static_cast<double>(layer.prefillPerPosition) * rowsRead(model, layer, length)
               + index * meanSeen(length, length));
    }
    return kFlopsPerMac * macs;
}

double adapterElementsMet(const spec::ModelSpec& model, const TrainingPlan& plan)
{
    if (!hasAdapters(plan)) {
        return 0;
    }
    TrainingPlan whole = plan;
    whole.layout = {};
    const StageParameters all = stageParameters(model, whole, 0);
    const double met = model.moe.experts > 0 ? static_cast<double>(model.moe.perToken) / model.moe.experts : 0;
    return all.dense.learnt + met * all.experts.learnt;
}

// Passes over each part for one token.
struct Passes
{
    double weights = 3; // forward; gradients of inputs and of weights
    double again = 0; // everything forward once more
};

Passes passesOf(const TrainingPlan& plan)
{
    return {hasAdapters(plan) ? 2.0 : 3.0, plan.checkpointing == Checkpointing::Full ? 1.0 : 0.0};
}

double peakOf(const spec::AcceleratorSpec& accelerator)
{
    const auto rate = accelerator.bf16 ? accelerator.bf16 : accelerator.fp16;
    return rate ? rate->value : 0;
}

Result<void> checkRun(const RunInputs& in)
{
    const bool tokens = in.tokens >= 1 && in.tokens <= kMostTokens; // false for what is no number
    if (!tokens) {
        return failure(ErrorCode::ValueOutOfRange,
                       {"tokens", fmt::format("{:g}", in.tokens), "1", fmt::format("{:g}", kMostTokens)}, "tokens");
    }
    const bool share = in.utilization > 0 && in.utilization <= 1;
    if (!share) {
        return failure(ErrorCode::ValueOutOfRange, {"mfu", fmt::format("{:g}", in.utilization), "0.01", "1"}, "mfu");
    }
    if (peakOf(*in.accelerator) <= 0) {
        return failure(ErrorCode::MissingInput, {"compute"}, "accelerator");
    }
    return {};
}

struct Work
{
    TokenWork token;
    Passes passes;
    double useful = 0; // FLOPs of one token
    double done = 0;
};

Work workOf(const RunInputs& in)
{
    Work work;
    work.token = tokenWork(*in.model, in.plan);
    work.passes = passesOf(in.plan);
    const TokenWork& t = work.token;
    work.useful = work.passes.weights * t.weights + kLearntPasses * (t.attention + t.adapters);
    work.done = work.useful + work.passes.again * (t.weights + t.attention + t.adapters);
    return work;
}

TraceInput flops(std::string_view symbol, double value)
{
    return {symbol, value, Unit::Flops, Origin::Computed};
}

void traceWork(const Work& work, const RunInputs& in, const TrainingTime& time, RecordingTrace& trace)
{
    const auto passes = [](std::string_view symbol, double value) {
        return TraceInput{symbol, value, Unit::Count, Origin::Computed};
    };
    const Passes& p = work.passes;
    trace.step(keys::kTokenWork, "(passes + again) * weights + (3 + again) * (attention + adapters)",
               {passes("passes", p.weights),
                passes("again", p.again),
                {"weights", work.token.weights, Unit::Flops, Origin::Model},
                {"attention", work.token.attention, Unit::Flops, Origin::Model},
                flops("adapters", work.token.adapters)},
               work.done, Unit::Flops);
    trace.step(keys::kRunWork, "token * tokens",
               {flops("token", work.done), {"tokens", in.tokens, Unit::Tokens, Origin::Request}}, time.done.value,
               Unit::Flops);
    trace.step(keys::kDeviceHours, "work / (share * peak) / 3600",
               {flops("work", time.done.value),
                {"share", in.utilization, Unit::Share, Origin::Request},
                {"peak", peakOf(*in.accelerator), Unit::FlopsPerSecond, Origin::Accelerator}},
               time.deviceHours, Unit::Hours);
    trace.step(keys::kHours, "device_hours / devices",
               {{"device_hours", time.deviceHours, Unit::Hours, Origin::Computed},
                {"devices", static_cast<double>(in.plan.layout.devices()), Unit::Devices, Origin::Request}},
               time.hours, Unit::Hours);
}

template <class Trace>
Result<TrainingTime> estimate(const RunInputs& in, Trace& trace)
{
    if (const auto checked = checkRun(in); !checked) {
        return std::unexpected(checked.error());
    }
    const Work work = workOf(in);
    TrainingTime time;
    time.useful = Flops(work.useful * in.tokens);
    time.done = Flops(work.done * in.tokens);
    time.mfu = in.utilization * work.useful / work.done;
    time.deviceHours = time.done.value / (in.utilization * peakOf(*in.accelerator)) / kSecondsPerHour;
    time.hours = time.deviceHours / static_cast<double>(in.plan.layout.devices());
    if constexpr (Trace::kRecords) {
        traceWork(work, in, time, trace);
    }
    return time;
}

} // namespace

TokenWork tokenWork(const spec::ModelSpec& model, const TrainingPlan& plan)
{
    return {kFlopsPerMac * static_cast<double>(spec::activeParameters(model).read), attentionWork(model, plan),
            kFlopsPerMac * adapterElementsMet(model, plan)};
}

Result<TrainingTime> estimateTime(const RunInputs& inputs, NullTrace& trace)
{
    return estimate(inputs, trace);
}

Result<TrainingTime> estimateTime(const RunInputs& inputs, RecordingTrace& trace)
{
    return estimate(inputs, trace);
}

Result<double> impliedUtilization(const RunInputs& inputs, double deviceHours)
{
    RunInputs atPeak = inputs;
    atPeak.utilization = 1;
    NullTrace silent;
    const auto time = estimateTime(atPeak, silent);
    return time ? Result<double>(time->deviceHours / deviceHours) : std::unexpected(time.error());
}

} // namespace berth::training
